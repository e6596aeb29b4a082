/** One written value on its way to be typed. */
import type { Given, Place } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Problem } from '../problems/problem.ts';

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

export const given = <T>(value: T, scalar: Scalar): Given<T> => ({ value, at: scalar.at });
