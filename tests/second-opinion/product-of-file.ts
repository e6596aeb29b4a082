/** What the product makes of the file of a contract, as a person would write it. */
import { readContract } from '../../src/contract/read-contract.ts';
import { fileOf } from './file.ts';
import type { Opinion } from './opinion.ts';
import type { PlainContract } from './plain.ts';
import { computed, errorsOf } from './product.ts';

export function productOnFile(plain: PlainContract): Opinion {
  const { contract, problems } = readContract(fileOf(plain), 'random.yaml');
  return contract === undefined
    ? { figures: new Map(), refusals: errorsOf(problems) }
    : computed(contract, plain, problems);
}
