import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { aci2019 } from '../../src/law/aci-2019.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';
import { type ScaleLine, type SizeTier, sizeTiers } from '../../src/law/mission.ts';
import { cellOf, cellsIn, type Scale, type ScalePart } from '../../src/law/scale.ts';

/** Sums cells in whole euros; throws where the scale has none of them. */
function euros(
  scale: Scale,
  tier: SizeTier,
  lines: readonly ScaleLine[],
  parts: readonly ScalePart[],
): number {
  const cells = lines.flatMap((line) => parts.flatMap((part) => cellOf(scale, line, part, tier) ?? []));
  if (cells.length === 0) throw new Error('no cell');
  return cells.reduce((sum, cell) => sum + centsOf(cell.amount) / 100, 0);
}

const allParts: readonly ScalePart[] = ['fixed', 'fixed_base', 'fixed_unscheduled_care', 'variable'];
const core = ['care_access', 'care_pathways', 'prevention'] as const;
const optional = ['quality', 'professional_support'] as const;

describe('aci-2022 reproduces the published totals', () => {
  it.each([
    ['care_access', 1, 80_000],
    ['care_access', 3, 125_000],
    ['care_access', 4, 155_000],
    ['care_pathways', 1, 50_000],
    ['care_pathways', 3, 90_000],
    ['care_pathways', 4, 100_000],
    ['prevention', 1, 20_000],
    ['prevention', 3, 35_000],
    ['prevention', 4, 40_000],
  ] as const)('%s, tier %i: %i €', (line, tier, total) => {
    expect(euros(aci2022, tier, [line], ['fixed', 'variable'])).toBe(total);
  });

  it.each([
    [1, 62_500],
    [4, 125_000],
  ] as const)('health crisis with a first plan and a crisis, tier %i: %i €', (tier, total) => {
    expect(euros(aci2022, tier, ['health_crisis'], ['fixed_first_plan', 'variable'])).toBe(total);
  });

  it.each([
    [1, 287_500],
    [4, 580_000],
  ] as const)('everything, with a first plan and a recognised crisis, tier %i: %i €', (tier, total) => {
    const lines = ['operations', ...core, 'health_crisis', ...optional] as const;
    expect(euros(aci2022, tier, lines, ['fixed', 'fixed_first_plan', 'variable'])).toBe(total);
  });

  it('has 97 500 € at stake in tier 3 for the core missions, 122 500 € with the optional ones', () => {
    expect(euros(aci2022, 3, core, ['variable'])).toBe(97_500);
    expect(euros(aci2022, 3, [...core, ...optional], ['variable'])).toBe(122_500);
  });

  it('pays a plan’s update half of its first drafting in every tier', () => {
    for (const tier of sizeTiers) {
      const first = euros(aci2022, tier, ['health_crisis'], ['fixed_first_plan']);
      expect(euros(aci2022, tier, ['health_crisis'], ['fixed_plan_update']) * 2).toBe(first);
    }
  });
});

describe('aci-2019 reproduces the published totals', () => {
  it.each([
    [1, 220_000],
    [2, 287_500],
    [3, 370_000],
    [4, 450_000],
  ] as const)('everything, tier %i: %i €', (tier, total) => {
    expect(euros(aci2019, tier, ['operations', ...core, ...optional], allParts)).toBe(total);
  });

  it('has neither a health crisis mission nor a letter of intent', () => {
    expect(aci2019.amounts).not.toHaveProperty('health_crisis');
    expect(aci2019.amounts).not.toHaveProperty('letter_of_intent');
  });
});

describe('every cell', () => {
  it.each([aci2019, aci2022])('of $id says its status and source', (scale) => {
    for (const cell of cellsIn(scale)) {
      expect(cell.source).not.toBe('');
      expect(cell.scale).toBe(scale.id);
    }
  });

  // The statuses of the tables, tier 1 to 4: c confirmed, d derived, r reported, v to verify.
  it.each([
    [aci2022, 'operations', 'fixed', 'cccc'],
    [aci2022, 'care_access', 'fixed', 'vccv'],
    [aci2022, 'care_access', 'variable', 'vvcv'],
    [aci2022, 'care_pathways', 'fixed', 'vvcv'],
    [aci2022, 'care_pathways', 'variable', 'vvcv'],
    [aci2022, 'prevention', 'fixed', 'vvcv'],
    [aci2022, 'prevention', 'variable', 'vvcv'],
    [aci2022, 'health_crisis', 'fixed_first_plan', 'rvdr'],
    [aci2022, 'health_crisis', 'fixed_plan_update', 'rvcr'],
    [aci2022, 'health_crisis', 'variable', 'rvcr'],
    [aci2022, 'quality', 'fixed', 'vvcv'],
    [aci2022, 'quality', 'variable', 'vvcv'],
    [aci2022, 'professional_support', 'fixed', 'vvcv'],
    [aci2022, 'professional_support', 'variable', 'vvcv'],
    [aci2022, 'letter_of_intent', 'fixed', 'rrrr'],
    [aci2019, 'care_access', 'fixed_base', 'vvvv'],
    [aci2019, 'care_access', 'fixed_unscheduled_care', 'dvvd'],
    [aci2019, 'care_access', 'variable', 'vvvv'],
  ] as const)('%j %s %s has the statuses %s', (scale, line, part, expected) => {
    const letters = { confirmed: 'c', derived: 'd', reported: 'r', to_verify: 'v' };
    const found = sizeTiers.map((tier) => letters[cellOf(scale, line, part, tier)?.status ?? 'reported']);
    expect(found.join('')).toBe(expected);
  });

  // Amounts of tiers 1 to 4 as the tables print them, for the lines that no published total pins alone.
  it.each([
    ['operations', 'fixed', [50_000, 60_000, 75_000, 90_000]],
    ['care_access', 'fixed', [55_000, 70_000, 90_000, 110_000]],
    ['care_pathways', 'fixed', [25_000, 35_000, 45_000, 50_000]],
    ['prevention', 'fixed', [10_000, 15_000, 17_500, 20_000]],
    ['health_crisis', 'fixed_first_plan', [25_000, 35_000, 45_000, 50_000]],
    ['health_crisis', 'variable', [37_500, 52_500, 67_500, 75_000]],
    ['quality', 'fixed', [7_500, 10_000, 15_000, 20_000]],
    ['professional_support', 'fixed', [5_000, 7_500, 10_000, 15_000]],
    ['letter_of_intent', 'fixed', [15_000, 17_500, 25_000, 30_000]],
  ] as const)('aci-2022 %s %s', (line, part, expected) => {
    expect(sizeTiers.map((tier) => euros(aci2022, tier, [line], [part]))).toEqual(expected);
  });
});
