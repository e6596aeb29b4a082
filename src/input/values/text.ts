/** Free text: names, labels, reasons. Line breaks become spaces; control characters are refused. */
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Reader } from '../scalar.ts';

export const readText: Reader<Given<string>> = (scalar) => {
  const text = scalar.text.trim().replace(/[^\S\u00a0\u202f]*[\t\r\n][^\S\u00a0\u202f]*/g, ' ');
  const control = /\p{Cc}/u.exec(text)?.[0].codePointAt(0);
  if (control !== undefined)
    return { problem: problem('control-character', scalar.at, { character: control }) };
  if (text !== '') return { value: given(text, scalar) };
  const facts = { key: scalar.key, text: scalar.text, expected: 'text' } as const;
  return { problem: problem('value-invalid', scalar.at, facts) };
};
