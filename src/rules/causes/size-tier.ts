/** Another size tier than the one that pays the contract. */
import type { Contract } from '../../domain/contract.ts';
import { type SizeTier, sizeTiers } from '../../domain/mission.ts';
import type { Candidate } from './situation.ts';

function withTier(contract: Contract, value: SizeTier): Contract {
  const sizeTier = { value, at: contract.cpts.at };
  const years = contract.years.map((year) => ({ ...year, sizeTier }));
  return { ...contract, cpts: { ...contract.cpts, sizeTier }, years };
}

export const otherTiers = (): Candidate[] =>
  sizeTiers.map((sizeTier) => ({
    cause: { kind: 'size_tier', sizeTier },
    alter: (situation) => ({ ...situation, contract: withTier(situation.contract, sizeTier) }),
  }));
