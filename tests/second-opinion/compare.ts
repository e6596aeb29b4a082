/** The product against the second opinion, on the contract of a seed. */

import { budgetOpinion } from './budget.ts';
import { differencesBetween } from './differences.ts';
import { fileOf } from './file.ts';
import { writtenOut } from './once.ts';
import { opinionOn } from './opinion.ts';
import type { PlainContract } from './plain.ts';
import { productOn } from './product.ts';
import { budgetOfProduct } from './product-budget.ts';
import { productOnFile } from './product-of-file.ts';
import { randomContract } from './random.ts';
import { randomBudget } from './random-budget.ts';

interface Comparison {
  readonly contract: PlainContract;
  readonly isRefused: boolean;
  readonly figures: number;
  readonly differences: readonly string[];
}

/** One contract in fifty goes through its file: reading takes ten times longer than computing. */
export function compareSeed(seed: number): Comparison {
  const contract = randomContract(seed);
  const opinion = opinionOn(contract);
  const product = seed % 50 === 0 ? productOnFile(contract) : productOn(contract);
  return {
    contract,
    isRefused: opinion.refusals.length > 0,
    figures: opinion.figures.size,
    differences: differencesBetween(product, opinion),
  };
}

/**
 * A contract with indicators described once, against the same with each year's own written out: both through their files.
 * Nothing to compare where it has none, or where they count in a year that the file does not describe.
 */
export function compareForms(seed: number): Comparison {
  const contract = randomContract(seed);
  const other = writtenOut(contract);
  if (other === undefined) return { contract, isRefused: true, figures: 0, differences: [] };
  const [product, opinion] = [productOnFile(contract), productOnFile(other)];
  return {
    contract,
    isRefused: opinion.refusals.length > 0,
    figures: opinion.figures.size,
    differences: differencesBetween(product, opinion),
  };
}

/** The same for its budget. A contract that is refused or has no signature has none. */
export function compareBudget(seed: number): Comparison {
  const asked = randomBudget(seed);
  const product = budgetOfProduct(asked, seed % 50 === 0);
  if (product === undefined)
    return { contract: asked.contract, isRefused: true, figures: 0, differences: [] };
  const figures = budgetOpinion(asked);
  const differences = differencesBetween({ figures: product, refusals: [] }, { figures, refusals: [] });
  return { contract: asked.contract, isRefused: false, figures: figures.size, differences };
}

/** What to show of a contract on which they differ. */
export const reportOf = ({ contract, differences }: Comparison): string =>
  `${fileOf(contract)}\n  ${differences.join('\n  ')}\n`;
