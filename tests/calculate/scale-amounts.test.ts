import { describe, expect, it } from 'vitest';
import { euros } from '../../src/amounts/money.ts';
import { amountOfScale } from '../../src/calculate/full-year-amounts.ts';
import { aci2019 } from '../../src/law/aci-2019.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';

describe('the amounts of a scale for a full year', () => {
  it('are those of the tier', () => {
    const crisis = ([1, 2, 3, 4] as const).map((tier) => [
      amountOfScale(aci2022, tier, 'health_crisis', 'fixed_first_plan')?.value,
      amountOfScale(aci2022, tier, 'health_crisis', 'fixed_plan_update')?.value,
    ]);
    // Avenant 2: the update is half of the first drafting.
    expect(crisis).toEqual([
      [euros(25_000), euros(12_500)],
      [euros(35_000), euros(17_500)],
      [euros(45_000), euros(22_500)],
      [euros(50_000), euros(25_000)],
    ]);
  });

  it('add up where a part is made of two', () => {
    const fixed = amountOfScale(aci2019, 2, 'care_access', 'fixed');
    // 2019, tier 2: a base of 17 500 and 45 000 for unscheduled care.
    expect(fixed).toMatchObject({ kind: 'sum', value: euros(62_500), status: 'to_verify' });
  });

  it('are absent where the scale has no such line or part', () => {
    expect(amountOfScale(aci2019, 2, 'health_crisis', 'fixed_first_plan')).toBeUndefined();
    expect(amountOfScale(aci2022, 2, 'operations', 'variable')).toBeUndefined();
    expect(amountOfScale(aci2022, 2, 'care_access', 'fixed_plan_update')).toBeUndefined();
  });
});
