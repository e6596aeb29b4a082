/** The product against the second opinion, on the contract of a seed. */
import { fileOf } from './file.ts';
import { type Opinion, opinionOn } from './opinion.ts';
import type { PlainContract } from './plain.ts';
import { productOn, productOnFile } from './product.ts';
import { randomContract } from './random.ts';

/** One line per figure on which the two differ: its name, the product's, the opinion's. */
export function differencesBetween(product: Opinion, opinion: Opinion): string[] {
  const isSameFate = product.refusals.length > 0 === opinion.refusals.length > 0;
  const isKnown = product.refusals.every((code) => opinion.refusals.includes(code));
  if (!isSameFate || !isKnown) {
    return [`refused: product [${product.refusals.join(' ')}], opinion [${opinion.refusals.join(' ')}]`];
  }
  if (opinion.refusals.length > 0) return [];
  const names = new Set([...Object.keys(product.figures), ...Object.keys(opinion.figures)]);
  return [...names].flatMap((name) => {
    const [theirs, ours] = [product.figures[name], opinion.figures[name]];
    return theirs === ours ? [] : [`${name}: product ${theirs ?? 'nothing'}, opinion ${ours ?? 'nothing'}`];
  });
}

export interface Comparison {
  readonly contract: PlainContract;
  readonly isRefused: boolean;
  readonly figures: number;
  readonly differences: readonly string[];
}

/** One contract in twenty goes through its file: reading takes ten times longer than computing. */
export function compareSeed(seed: number): Comparison {
  const contract = randomContract(seed);
  const opinion = opinionOn(contract);
  const product = seed % 20 === 0 ? productOnFile(contract) : productOn(contract);
  return {
    contract,
    isRefused: opinion.refusals.length > 0,
    figures: Object.keys(opinion.figures).length,
    differences: differencesBetween(product, opinion),
  };
}

/** What to show of a contract on which they differ. */
export const reportOf = ({ contract, differences }: Comparison): string =>
  `${fileOf(contract)}\n  ${differences.join('\n  ')}\n`;
