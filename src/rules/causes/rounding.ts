/** Amounts rounded at another point than where they become amounts. */
import { roundings } from '../../domain/cause.ts';
import type { Candidate } from './situation.ts';

export const otherRoundings = (): Candidate[] =>
  roundings.map((rounding) => ({
    cause: { kind: 'rounding', rounding },
    alter: (situation) => ({ ...situation, rounding }),
  }));
