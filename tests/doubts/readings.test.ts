import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eur } from '../support/compute.ts';
import { doubtsOf, inCents, readingsOf } from '../support/doubts.ts';

const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const at = { source: { name: '--assume', text: '' }, start: 0, end: 0 };

describe('the other readings of the worked example, year 1', () => {
  const doubts = doubtsOf(text);

  it('are priced one at a time, most costly first', () => {
    expect(readingsOf(doubts)).toEqual([
      // Variable parts in full, at 45 %: care access 30 000 → 13 500.00, which is 2 441.10 more than 11 058.90;
      // pathways 35 000 → 15 750.00, 6 731.50 more than 9 018.50; prevention 15 000 → 6 750.00, 2 884.93 more
      // than 3 865.07. Together 12 057.53.
      'variable_in_partial_year=full 216972.61 1205753',
      // The crisis plan over 299 days of 365: 35 000 × 299/365 = 28 671.23, so 6 328.77 less.
      'crisis_plan_in_partial_year=prorated 198586.31 -632877',
      // Months: 10 of 12 for care access, 70 000 → 58 333.33 (+ 990.86) and 25 000.00 × 45 % = 11 250.00 (+ 191.10);
      // 7 of 12 for pathways, 35 000 → 20 416.67 (+ 375.57) and × 45 % = 9 187.50 (+ 169.00); 7 of 12 for prevention,
      // 15 000 → 8 750.00 (+ 160.96) and × 45 % = 3 937.50 (+ 72.43). Together 1 959.92.
      'prorata=months 206875.00 195992',
    ]);
  });

  it('say of fungibility only what is left uncovered', () => {
    // Operations spent 81 000 out of 60 000: where missions may not give to them, 21 000 stay uncovered.
    const left = doubts.fungibility.map(({ regime, uncovered, difference }) => [
      regime,
      eur(uncovered),
      inCents(difference),
    ]);
    expect(left).toEqual([
      ['missions', '21000.00', 21_000_00],
      ['none', '21000.00', 21_000_00],
    ]);
  });

  it('are compared with the reading in use, whatever it is', () => {
    const under = doubtsOf(text, 1, { readings: { prorata: { value: 'months', at } } });
    // Back from months to days: 1 959.92 less than 206 875.00.
    expect(readingsOf(under)).toContain('prorata=days 204915.08 -195992');
  });
});

describe('readings that matter to a contract year only', () => {
  it('are not listed where they change nothing: year 2 is full, under one scale, at 71 631 inhabitants', () => {
    const doubts = doubtsOf(text, 2);
    expect([doubts.refused, doubts.fungibility]).toEqual([[], []]);
    // Only the indicator that came 60 % of its way: all or nothing, its 15 000 × 60 % = 9 000 go, of 260 745.
    expect(readingsOf(doubts)).toEqual(['partial_results=all_or_nothing 251745.00 -900000']);
  });

  it('price exactly 80 000 inhabitants', () => {
    // Operations alone: 75 000 in tier 3, 60 000 in tier 2.
    const doubts = doubtsOf('cpts: { nom: X, population: 80 000 }\nmissions: {}\n');
    expect(readingsOf(doubts)).toEqual(['tier_at_80000=2 60000.00 -1500000']);
  });

  it('price the scale of the day of signature', () => {
    // Year 2 begins on 2022-09-26, under aci-2022; signed under aci-2019, where care access in tier 2 is fixed at
    // 17 500 + 45 000 = 62 500 instead of 70 000.
    const doubts = doubtsOf(
      'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2021-09-26 }\nmissions: { acces_aux_soins: { debut: 2021-09-26 } }\nexercices: [{ annee: 2 }]\n',
      2,
    );
    expect(readingsOf(doubts)).toEqual(['scale_in_force=signature 122500.00 -750000']);
  });

  it('price what results not known yet may still earn', () => {
    const doubts = doubtsOf(
      'cpts: { nom: X, taille: 3 }\ncontrat: { signature: 2022-09-26 }\nmissions: { acces_aux_soins: { debut: 2022-12-01 } }\nexercices: [{ annee: 1 }]\n',
    );
    const pending = doubts.readings.map(({ reading, difference, pendingDifference }) => [
      reading,
      inCents(difference),
      inCents(pendingDifference),
    ]);
    expect(pending).toEqual([
      // 90 000 × 10/12 = 75 000.00 against × 299/365 = 73 726.03; pending 29 166.67 against 28 671.23
      ['prorata', 1_273_97, 495_44],
      // nothing more is owed yet; pending 35 000 against 28 671.23
      ['variable_in_partial_year', 0, 6_328_77],
    ]);
  });

  it('come by what may still be earned, where nothing owed differs', () => {
    // The signed contract pays no fixed part: of 35 000 pending over 299 days of 365, 28 671.23.
    const doubts = doubtsOf(
      'cpts: { nom: X, taille: 3 }\ncontrat: { signature: 2022-09-26, montants: { acces_aux_soins: { fixe: 0 €, variable: 35 000 € } } }\nmissions: { acces_aux_soins: { debut: 2022-12-01 } }\nexercices: [{ annee: 1 }]\n',
    );
    // In full 35 000, which is 6 328.77 more; by months 29 166.67, which is 495.44 more.
    expect(
      doubts.readings.map(({ reading, pendingDifference }) => [reading, inCents(pendingDifference)]),
    ).toEqual([
      ['variable_in_partial_year', 6_328_77],
      ['prorata', 495_44],
    ]);
  });

  it('say first which regime of fungibility would leave most uncovered', () => {
    // Operations lack 21 000 and prevention, which earns 30 000, lacks 2 000; care access has 30 000 over. Between
    // missions alone the 21 000 stay uncovered, from missions to operations alone the 2 000, and all of it where
    // nothing may pass.
    const doubts = doubtsOf(`cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: {}, prevention: {} }
exercices:
  - annee: 1
    fonctionnement: { depenses: 81 000 }
    missions:
      acces_aux_soins: { taux_atteinte: 100 %, depenses: 70 000 }
      prevention: { taux_atteinte: 100 %, depenses: 32 000 }
`);
    expect(doubts.fungibility.map(({ regime, difference }) => [regime, inCents(difference)])).toEqual([
      ['none', 23_000_00],
      ['missions', 21_000_00],
      ['to_operations', 2_000_00],
    ]);
  });

  it('say which other reading would have the file refused', () => {
    // Indicators of 17 500 € fit prevention in tier 3, not in tier 2, whose envelope is 15 000.
    const doubts = doubtsOf(
      'cpts: { nom: X, population: 80 000 }\nmissions: { prevention: {} }\nexercices: [{ annee: 1, missions: { prevention: { indicateurs: [{ nom: A, montant: 17 500 €, fait: oui }] } } }]\n',
    );
    expect(readingsOf(doubts)).toEqual([]);
    expect(doubts.refused).toEqual([{ reading: 'tier_at_80000', used: 3, other: 2 }]);
  });
});
