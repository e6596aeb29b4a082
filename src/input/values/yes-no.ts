/** Yes and no, in either language and any case. */
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Reader } from '../scalar.ts';

const answers: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['vrai', true],
  ['yes', true],
  ['true', true],
  ['non', false],
  ['faux', false],
  ['no', false],
  ['false', false],
]);

export const isSaidNo = (text: string): boolean => answers.get(text.trim().toLowerCase()) === false;

export const readYesNo: Reader<Given<boolean>> = (scalar) => {
  const answer = answers.get(scalar.text.trim().toLowerCase());
  if (answer !== undefined) return { value: given(answer, scalar) };
  const facts = { key: scalar.key, text: scalar.text, expected: 'yes_no' } as const;
  return { problem: problem('value-invalid', scalar.at, facts) };
};
