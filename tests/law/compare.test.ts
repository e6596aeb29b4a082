import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { aci2019 } from '../../src/law/aci-2019.ts';
import { aci2022 } from '../../src/law/aci-2022.ts';
import { sizeTiers } from '../../src/law/mission.ts';
import { cellsIn, type Scale } from '../../src/law/scale.ts';
import { allowanceCeilings } from '../../src/law/terms.ts';
import { type Figures, scaleDifferences } from '../../src/scale/scale-diff.ts';

const figures = (found: Figures | undefined): string =>
  found === undefined ? '-' : `${centsOf(found.amount) / 100} ${found.status}`;
const between = (before: Scale, after: Scale, tier: number): string[] =>
  scaleDifferences(before, after, sizeTiers)
    .filter(({ sizeTier }) => sizeTier === tier)
    .map(
      (item) =>
        `${item.line}.${item.part}: ${figures(item.before)} → ${figures(item.after)}, ${centsOf(item.difference) / 100}`,
    );

describe('what changes from one scale to another', () => {
  it('is, from 2019 to 2022 for tier 2, the fixed part of care access in one piece and what is new', () => {
    // docs/domain.md: 17 500 + 45 000 became 70 000; there was neither a health crisis mission nor a letter of intent.
    expect(between(aci2019, aci2022, 2)).toEqual([
      'care_access.fixed: 62500 to_verify → 70000 confirmed, 7500',
      'health_crisis.fixed_first_plan: - → 35000 to_verify, 35000',
      'health_crisis.fixed_plan_update: - → 17500 to_verify, 17500',
      'health_crisis.variable: - → 52500 to_verify, 52500',
      'letter_of_intent.fixed: - → 17500 reported, 17500',
    ]);
    expect(between(aci2022, aci2019, 2).at(-1)).toBe('letter_of_intent.fixed: 17500 reported → -, -17500');
    // 35 000 + 70 000 became 110 000.
    expect(between(aci2019, aci2022, 4)[0]).toBe(
      'care_access.fixed: 105000 to_verify → 110000 to_verify, 5000',
    );
  });

  it('is nothing in itself, and a status alone where the amount stays', () => {
    expect(scaleDifferences(aci2022, aci2022, sizeTiers)).toEqual([]);
    const { amounts } = aci2022;
    const variable = amounts.prevention?.variable?.map((cell) => ({ ...cell, status: 'confirmed' as const }));
    const prevention = { ...amounts.prevention, variable: variable ?? [] };
    const surer = { ...aci2022, amounts: { ...amounts, prevention } };
    // Tier 3 was confirmed before.
    expect([1, 2, 3, 4].flatMap((tier) => between(aci2022, surer, tier))).toEqual([
      'prevention.variable: 10000 to_verify → 10000 confirmed, 0',
      'prevention.variable: 15000 to_verify → 15000 confirmed, 0',
      'prevention.variable: 20000 to_verify → 20000 confirmed, 0',
    ]);
  });
});

describe('every amount says where it was read', () => {
  it.each([
    [aci2019, 'aci-2019', 'ACI CPTS du 20 juin 2019', '24 août 2019', 'confirmed'],
    [aci2022, 'aci-2022', 'ACI CPTS, avenant 2 du 20 décembre 2021', '31 mars 2022', 'to_verify'],
  ] as const)('of scale $1', (scale, id, title, journal, inForce) => {
    expect([scale.id, scale.title, scale.inForceStatus]).toEqual([id, title, inForce]);
    for (const { scale: own, status, source } of cellsIn(scale)) {
      expect(own).toBe(id);
      const beginnings = {
        confirmed: new RegExp(`^(ACI|Avenant 2).*JORF du ${journal}`),
        derived: new RegExp(`^Calcul sur les montants confirmés.*JORF du ${journal}`),
        reported: /projet de négociation ou source secondaire/,
        to_verify: /répartition conforme aux totaux publiés, jamais vue imprimée/,
      };
      expect(source).toMatch(beginnings[status]);
    }
  });

  it('of the ceiling of allowances', () => {
    for (const { status, source } of allowanceCeilings) {
      expect(status).toBe('confirmed');
      expect(source).toMatch(/^Décret 2022-375/);
    }
  });
});
