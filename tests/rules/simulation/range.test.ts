import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../../src/base/money.ts';
import { ratio } from '../../../src/base/ratio.ts';
import { type RangeScope, rangeOver, scopeOf } from '../../../src/rules/simulation/range.ts';
import { nationalScales } from '../../../src/scale/in-force.ts';
import { computeText, eur, yearOf } from '../../support/compute.ts';
import { edited } from '../../support/edited.ts';
import { contractTexts } from '../../support/random-contract.ts';

const options = { scales: nationalScales };
const rates = [ratio(0, 1), ratio(1, 2), ratio(1, 1)];

/** Tier 2 in full years: 60 000 + 70 000 + 15 000 in any case. */
const file = (prevention: string): string => `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , prevention: }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { indicateurs: [{ nom: A, poids: 3, taux_atteinte: 60 % }, { nom: B, poids: 1, fait: oui }] }
      prevention: { ${prevention} }
`;
const known = file('taux_atteinte: 100 %');

function totals(text: string, scope?: RangeScope): string[] {
  const { contract, years } = computeText(text);
  const [year] = years;
  if (year === undefined) return [];
  return rangeOver(contract, year, options, scope ?? scopeOf(year), rates).map(({ total, mission }) =>
    mission === undefined ? eur(total) : `${eur(mission)} ${eur(total)}`,
  );
}

describe('a range', () => {
  it('moves what is pending, where something is', () => {
    // 145 000, 13 500 of A (60 % of 22 500) and 7 500 of B; then 0, 7 500 and 15 000 of prevention.
    expect(totals(file(''))).toEqual(['166000.00', '173500.00', '181000.00']);
  });

  it('moves every result, where nothing is pending', () => {
    // 145 000, then half of 45 000 and the whole of it.
    expect(totals(known)).toEqual(['145000.00', '167500.00', '190000.00']);
  });

  it('moves one mission', () => {
    // Care access: 70 000 fixed and 30 000 × r, beside 60 000 and the 30 000 of prevention.
    expect(totals(known, { kind: 'mission', mission: 'care_access' })).toEqual([
      '70000.00 160000.00',
      '85000.00 175000.00',
      '100000.00 190000.00',
    ]);
  });

  it('moves one indicator', () => {
    // 70 000 + 7 500 of B + 22 500 × r.
    expect(totals(known, { kind: 'indicator', mission: 'care_access', indicator: 'A' })).toEqual([
      '77500.00 167500.00',
      '88750.00 178750.00',
      '100000.00 190000.00',
    ]);
  });

  it('gives what the file gives once edited by hand, and never less for more', () => {
    fc.assert(
      fc.property(contractTexts, fc.integer({ min: 0, max: 10_000 }), ({ text }, step) => {
        const { contract, years } = computeText(text);
        const [year] = years;
        if (year === undefined) return;
        const rate = `${step / 100} %`;
        const missions = { prevention: { '*': rate } };
        const scope = { kind: 'mission', mission: 'prevention' } as const;
        const all = [ratio(0, 1), ratio(step, 10_000), ratio(1, 1)];
        const points = rangeOver(contract, year, options, scope, all).map(({ total }) =>
          centsOf(total.value),
        );
        const byHand = yearOf(edited(text, { missions }), 1);
        expect(points[1]).toBe(centsOf(byHand.totals.entitled.value));
        expect(points).toEqual([...points].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
