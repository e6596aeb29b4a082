/** The name of a scale: letters, digits, `-`, `_` and dots; never what could be taken for a path. */
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Reader } from '../scalar.ts';

export const readScaleId: Reader<Given<string>> = (scalar) => {
  const text = scalar.text.trim();
  const isName = /^[\p{L}\d][\p{L}\d._-]{0,59}$/u.test(text) && !/\.ya?ml$/i.test(text);
  if (isName) return { value: given(text, scalar) };
  const facts = { key: scalar.key, text: scalar.text, expected: 'scale_id' } as const;
  return { problem: problem('value-invalid', scalar.at, facts) };
};
