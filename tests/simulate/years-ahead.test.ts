import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { letterPayment } from '../../src/schedule/letter-of-intent.ts';
import type { YearsAhead } from '../../src/simulate/years-ahead.ts';
import { yearsAhead } from '../../src/simulate/years-ahead.ts';
import { computeText, eur } from '../support/compute.ts';
import { contractTexts } from '../support/random-contract.ts';

function ahead(text: string, through: number): YearsAhead {
  return yearsAhead(computeText(text, { through }).years);
}

/** Tier 2 from 1 July 2022, every mission from the first day, prevention alone: 60 000 + 15 000, and its variable part. */
const file = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-07-01 }
missions: { prevention: { debut: 2022-07-01 } }
exercices:
  - annee: 1
    fonctionnement: { depenses: 70 000 }
    missions: { prevention: { taux_atteinte: 100 %, depenses: 20 000.01 } }
  - annee: 2
    fonctionnement: { depenses: 50 000 }
`;

describe('the years ahead', () => {
  const money = ({ years }: YearsAhead) =>
    years.map(({ year, spent, left, carried }) => [
      eur(year.totals.entitled),
      spent === undefined ? '–' : eur(spent),
      left === undefined ? '–' : eur(left),
      centsOf(carried.value) / 100,
    ]);

  it('count only the envelopes whose spending is known', () => {
    // Year 1: 60 000 + 30 000 less 90 000.01. Year 2: operations alone, 60 000 less 50 000. Year 3: nothing is known.
    expect(money(ahead(file, 3))).toEqual([
      ['90000.00', '90000.01', '-0.01', -0.01],
      ['75000.00', '50000.00', '10000.00', 9999.99],
      ['75000.00', '–', '–', 9999.99],
    ]);
    expect(ahead(file, 3).unknown).toEqual(['operations', 'prevention']);
  });

  it('spread each amount over its days, by calendar year', () => {
    const [firstYear = ''] = file.split('  - annee: 2');
    const { civilYears } = ahead(firstYear, 1);
    // 184 of the 365 days from 1 July 2022 fall in 2022. Each amount is spread by itself: 60 000 × 184/365 = 30 246.58,
    // and 15 000 × 184/365 = 7 561.64 for each part of prevention; spending 35 287.67 (70 000) and 10 082.20 (20 000.01).
    expect(civilYears.map(({ year, earned, spent }) => [year, eur(earned), spent && eur(spent)])).toEqual([
      [2022, '45369.86', '45369.87'],
      [2023, '44630.14', '44630.14'],
    ]);
    expect(civilYears.map(({ left }) => left && eur(left))).toEqual(['-0.01', '0.00']);
  });

  it('spread what a mission spends over its own days, and begin with the letter of intent', () => {
    const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2025-07-01, lettre_intention: 2025-02-15, montants: { lettre_intention: { fixe: 17 500 } } }
missions: { acces_aux_soins: { debut: 2025-10-01 } }
exercices:
  - annee: 1
    fonctionnement: { depenses: 50 000 }
    missions: { acces_aux_soins: { taux_atteinte: 50 %, depenses: 20 000 } }
`;
    const result = computeText(text, { through: 1 });
    const letter = letterPayment(result).payments;
    const { years, civilYears } = yearsAhead(result.years, letter);
    // Operations: 184 of 365 days in 2025, 30 246.58 of 60 000 earned, 25 205.48 of 50 000 spent. Care access: 92 of its 273
    // days, 17 643.83 of 52 356.16 and 3 780.82 of 11 219.18 earned, 6 739.93 of 20 000 spent. And 17 500 on 15 February.
    expect(
      civilYears.map(({ earned, spent, carried }) => [earned, spent ?? earned, carried].map(eur)),
    ).toEqual([
      ['69171.23', '31945.41', '37225.82'],
      ['71904.11', '38054.59', '71075.34'],
    ]);
    expect(years.map(({ carried }) => eur(carried))).toEqual(['71075.34']);
  });

  it('set what is known to be spent against what these envelopes earn, and no other', () => {
    // A contract year that is a calendar year. Prevention earns 15 000 and 15 000 and spends 10 000; it is not known what
    // operations (60 000) and care access (70 000 fixed) spend.
    const one = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2023-01-01 }
missions: { prevention: { debut: 2023-01-01 }, acces_aux_soins: { debut: 2023-01-01 } }
exercices:
  - annee: 1
    missions: { prevention: { taux_atteinte: 100 %, depenses: 10 000 } }
`;
    const { civilYears, unknown } = ahead(one, 1);
    expect(
      civilYears.map(({ year, earned, spent, left }) => [
        year,
        eur(earned),
        spent && eur(spent),
        left && eur(left),
      ]),
    ).toEqual([[2023, '160000.00', '10000.00', '20000.00']]);
    expect(unknown).toEqual(['operations', 'care_access']);
    // Without a date of signature there are no days to spread anything over.
    expect(ahead(one.replace('signature: 2023-01-01', 'bareme: aci-2022'), 1).civilYears).toEqual([]);
  });

  it('are marked when the file does not describe them', () => {
    const { years, civilYears } = ahead(file, 4);
    expect(years.map(({ year }) => year.isProjected)).toEqual([false, false, true, true]);
    // Year 3 begins on 1 July 2024.
    expect(civilYears.map(({ year, isProjected }) => [year, isProjected])).toEqual([
      [2022, false],
      [2023, false],
      [2024, true],
      [2025, true],
      [2026, true],
    ]);
  });

  it('lose nothing between contract years and calendar years', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        const { years, civilYears } = ahead(text, 5);
        const sum = (amounts: readonly (number | undefined)[]): number =>
          amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
        const cents = (amount: { readonly value: Parameters<typeof centsOf>[0] } | undefined) =>
          amount === undefined ? undefined : centsOf(amount.value);
        expect(sum(civilYears.map(({ earned }) => cents(earned)))).toBe(
          sum(years.map(({ year }) => cents(year.totals.entitled))),
        );
        expect(sum(civilYears.map(({ spent }) => cents(spent)))).toBe(
          sum(years.map(({ spent }) => cents(spent))),
        );
      }),
      { numRuns: 15 },
    );
  });
});
