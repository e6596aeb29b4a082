/** A contract without what never changes what is owed: spending, fungibility, other funding, expected amounts. */
import type { Contract, DescribedYear, MissionYear } from '../../domain/contract.ts';
import { type Mission, missions } from '../../domain/mission.ts';

function withoutSpending({ spending: _spending, ...rest }: MissionYear): MissionYear {
  return rest;
}

function lightYear({ at, year, sizeTier, missions: described }: DescribedYear): DescribedYear {
  const light: Partial<Record<Mission, MissionYear>> = {};
  for (const mission of missions) {
    const talk = described[mission];
    if (talk !== undefined) light[mission] = withoutSpending(talk);
  }
  const tier = sizeTier === undefined ? {} : { sizeTier };
  return { at, year, ...tier, missions: light, otherFunding: [], allowances: [] };
}

export const lightened = (contract: Contract): Contract => ({
  ...contract,
  years: contract.years.map(lightYear),
});
