/** One written value on its way to be typed. */
import type { Given, Place } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
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

/** A value that is written in no known way; the example is the most likely reading. */
export function invalid({ key, text, at }: Scalar, expected: ValueKind, example?: string): Read<never> {
  const facts = { key, text, expected, ...(example !== undefined && { example }) };
  return { problem: problem('value-invalid', at, facts) };
}

export const outOfRange = (
  { key, text, at }: Scalar,
  least: string,
  greatest: string,
  counts: { readonly counts?: 'contract_years' } = {},
): Read<never> => ({ problem: problem('value-out-of-range', at, { key, text, least, greatest, ...counts }) });
