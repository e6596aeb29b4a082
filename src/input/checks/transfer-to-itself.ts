/** A transfer goes from one envelope to another. */
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const transferToAnother: Check = (contract) =>
  contract.years
    .flatMap((year) => year.fungibility?.transfers ?? [])
    .filter(({ from, to }) => from.value === to.value)
    .map(({ from, to }) => problem('transfer-to-itself', to.at, {}, from.at));
