import { expect, it } from 'vitest';
import { codesOf, computeText, eur, missionOf, yearOf } from '../support/compute.ts';

/** Tier 2 under aci-2022: care pathways have 35 000 a year of variable part; from 1 March 2023, 209 days of 365. */
const withIndicators = (indicators: string): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { parcours: { debut: 2023-03-01 } }
exercices: [{ annee: 1, missions: { parcours: { indicateurs: [${indicators}] } } }]
`;

it('shows the one rate of all indicators, whatever the cents', () => {
  // 35 000 × 209/365 = 20 041.0958…, so 20 041.10; two halves of 10 020.55 at 50 % are 5 010.275, so 5 010.28 each.
  const text = withIndicators('{ nom: A, taux_atteinte: 50 % }, { nom: B, taux_atteinte: 50 % }');
  const { variable } = missionOf(yearOf(text, 1), 'care_pathways');
  expect([eur(variable.ceiling), eur(variable.entitled)]).toEqual(['20041.10', '10020.56']);
  expect(variable.attainmentRate).toEqual({ num: 1, den: 2 });
});

it('shows the rate of a single indicator', () => {
  const { variable } = missionOf(
    yearOf(withIndicators('{ nom: A, taux_atteinte: 12.5 % }'), 1),
    'care_pathways',
  );
  expect(variable.attainmentRate).toEqual({ num: 1, den: 8 });
});

it('weighs different rates exactly', () => {
  // (2 × 60 % + 1 × 80 % + 1 × 100 %) / 4 = 75 %
  const text = withIndicators(
    '{ nom: A, poids: 2, taux_atteinte: 60 % }, { nom: B, taux_atteinte: 80 % }, { nom: C, fait: oui }',
  );
  expect(missionOf(yearOf(text, 1), 'care_pathways').variable.attainmentRate).toEqual({ num: 3, den: 4 });
});

it('counts what no indicator has against the rate', () => {
  // Half of 17 500 out of 35 000: a quarter; 20 041.10 × 17 500/35 000 = 10 020.55, of which half is 5 010.275, so 5 010.28.
  const text = withIndicators('{ nom: A, montant: 17 500 €, taux_atteinte: 50 % }');
  expect(codesOf(computeText(text).problems)).toContain('indicator-amounts-below');
  const { variable } = missionOf(yearOf(text, 1), 'care_pathways');
  expect(eur(variable.entitled)).toBe('5010.28');
  expect(variable.attainmentRate).toEqual({ num: 501_028 / 2, den: 2_004_110 / 2 });
});

it('has no rate while an indicator is pending', () => {
  const text = withIndicators('{ nom: A, taux_atteinte: 50 % }, { nom: B }');
  expect(missionOf(yearOf(text, 1), 'care_pathways').variable.attainmentRate).toBeUndefined();
});
