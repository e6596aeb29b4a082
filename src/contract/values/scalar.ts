/** One written value on its way to be typed. */
import type { Given, Place } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, type ProblemCode, type ProblemFacts, problem } from '../../problems/problem.ts';
import type { ValueKind } from '../../problems/value-problems.ts';

export interface Scalar {
  readonly text: string;
  readonly at: Place;
  /** The key it was written under, as written. */
  readonly key: string;
  readonly language: Language;
}

/** The value read, or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly problem: Problem };
export type Reader<T> = (scalar: Scalar) => Read<T>;

export const given = <T>(value: T, { at }: Scalar): Given<T> => ({ value, at });
export const found = <T>(value: T, scalar: Scalar): Read<Given<T>> => ({ value: given(value, scalar) });

/** Why a value cannot be read. */
export const refuse = <Code extends ProblemCode>(
  code: Code,
  { at }: Pick<Scalar, 'at'>,
  facts: ProblemFacts[Code],
) => ({ problem: problem(code, at, facts) });

/** A value that is written in no known way; the example is the most likely reading. */
export const invalid = ({ key, text, at }: Scalar, expected: ValueKind, example?: string): Read<never> =>
  refuse('value-invalid', { at }, { key, text, expected, ...(example !== undefined && { example }) });

export const outOfRange = (
  { key, text, at }: Scalar,
  least: string,
  greatest: string,
  counts: { readonly counts?: 'contract_years' } = {},
): Read<never> => refuse('value-out-of-range', { at }, { key, text, least, greatest, ...counts });
