/** A refused file as far as it could be read: good for finding what else is wrong with it, never for an amount. */
import type { Contract } from '../domain/contract.ts';
import type { Problem } from '../domain/problem.ts';
import { type CutPath, isTouched } from './cuts.ts';
import { restsOn } from './rests-on.ts';

export interface Draft {
  readonly contract: Contract;
  /** The pieces that are left out of the contract, and those that something stands in for. */
  readonly cuts: readonly CutPath[];
}

/** The problems of a draft that no cut can have caused. */
export const problemsThatHold = (
  { contract, cuts }: Draft,
  problems: readonly Problem[],
): readonly Problem[] =>
  cuts.length === 0
    ? problems
    : problems.filter((item) => !restsOn(item, contract).some((path) => isTouched(cuts, path)));

/** The errors among them: what is only doubtful can wait until the file can be read. */
export const errorsThatHold = (draft: Draft, problems: readonly Problem[]): readonly Problem[] =>
  problemsThatHold(draft, problems).filter(({ severity }) => severity === 'error');

/** The draft with a size tier in any case, so that what does not depend on it can be found. */
export function withSomeTier({ contract, cuts }: Draft): Draft {
  const { cpts } = contract;
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return { contract, cuts };
  const sizeTier = { value: 1, at: cpts.at } as const;
  return { contract: { ...contract, cpts: { ...cpts, sizeTier } }, cuts: [...cuts, ['cpts', 'sizeTier']] };
}
