/** What `scripts/mutation.mjs` runs on each mutant: does the product still agree with the second opinion? */
import { differencesBetween } from './differences.ts';
import { type Opinion, opinionOn } from './opinion.ts';
import type { PlainContract } from './plain.ts';
import { productOn } from './product.ts';
import { randomContract } from './random.ts';

export interface Case {
  readonly contract: PlainContract;
  readonly opinion: Opinion;
}

export const casesOf = (count: number): readonly Case[] =>
  Array.from({ length: count }, (_, seed) => {
    const contract = randomContract(seed);
    return { contract, opinion: opinionOn(contract) };
  });

/** Why the mutant is found out, or nothing when it goes unseen. */
export function foundOut(cases: readonly Case[]): string | undefined {
  for (const { contract, opinion } of cases) {
    try {
      const [first] = differencesBetween(productOn(contract), opinion);
      if (first !== undefined) return first;
    } catch (error) {
      return String(error);
    }
  }
  return undefined;
}
