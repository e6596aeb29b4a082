/** Amounts rounded at another point than where they become amounts. */
import { roundings } from '../../domain/cause.ts';
import type { RoundingWay } from './revalue.ts';
import type { Candidate } from './situation.ts';

/** Euros may be whole from the first step on, or in what is paid alone: for people it is one cause. */
const ways: readonly { readonly rounding: (typeof roundings)[number]; readonly way: RoundingWay }[] = [
  ...roundings.map((rounding) => ({ rounding, way: rounding })),
  { rounding: 'whole_euros', way: 'payment_in_euros' },
];

export const otherRoundings = (): Candidate[] =>
  ways.map(({ rounding, way }) => ({
    cause: { kind: 'rounding', rounding },
    alter: (situation) => ({ ...situation, rounding: way }),
  }));
