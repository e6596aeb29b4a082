/** Plan and mobilisation belong to the health crisis mission, which has no rate and no indicators (R4). */
import type { Place } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { type KeyName, keyWord } from '../../domain/vocabulary.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

interface Used {
  readonly key: KeyName;
  readonly at: Place | undefined;
}

export const crisisKeys: Check = (contract) =>
  missionsInYears(contract).flatMap(({ mission, described }) => {
    const isCrisis = mission === 'health_crisis';
    const misplaced: readonly Used[] = isCrisis
      ? [
          { key: 'attainmentRate', at: described.attainmentRate?.at },
          { key: 'indicators', at: described.indicators[0]?.at },
        ]
      : [
          { key: 'plan', at: described.plan?.at },
          { key: 'mobilised', at: described.mobilised?.at },
        ];
    return misplaced.flatMap((used) => {
      if (used.at === undefined) return [];
      const key = keyWord(used.key, contract.language);
      return [
        isCrisis
          ? problem('crisis-attainment', used.at, { key })
          : problem('crisis-key-elsewhere', used.at, { key, mission }),
      ];
    });
  });
