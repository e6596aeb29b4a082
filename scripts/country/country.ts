/** A believable country of made-up contracts, always the same for the same seed. */
import { contractText } from './contract.ts';
import { departmentAt, fileNameOf, nameAt } from './names.ts';
import { paymentLines } from './payments.ts';
import { planOf } from './plan.ts';
import { drawsOf } from './random.ts';

export interface CountryFile {
  readonly name: string;
  readonly text: string;
}

/** The file at this place of the country that grows from `seed`. */
export function fileAt(seed: number, index: number): CountryFile {
  const draws = drawsOf(seed, index);
  const name = nameAt(index);
  const text = contractText(planOf(draws), name, departmentAt(draws.below(94)), draws);
  const payments = paymentLines(text, name, draws);
  return { name: fileNameOf(name), text: [text, ...payments.map((line) => `${line}\n`)].join('') };
}
