/**
 * Indicators described once, results by year, and an amendment of the tier, worked by hand from the amounts of `aci-2022`. The
 * contract is signed on 14 March 2023: year 1 has 366 days (29 February 2024), year 3 begins with the amendment.
 */
import { expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import type { Explained } from '../../src/law/explained.ts';
import { computeText } from '../support/compute.ts';

const { years } = computeText(`cpts: { nom: CPTS des Collines, population: 62 000 }
contrat:
  signature: 2023-03-14
  avenants:
    - { le: 2025-03-14, taille: 3, montants: { prevention: { fixe: 17 500 €, variable: 17 500 € } } }
missions:
  acces_aux_soins:
    debut: 2023-03-14
    indicateurs:
      - { nom: Patients en ALD, poids: 60 %, depart: 50, objectif: 250 }
      - { nom: Annuaire, poids: 40 %, toutes: [recensé, en ligne, diffusé] }
  parcours: { debut: 2023-09-14 }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { resultats: { Patients en ALD: 120, Annuaire: { recensé: oui, en ligne: oui, diffusé: non } } }
      parcours: { taux_atteinte: 45 % }
  - annee: 3
    missions:
      acces_aux_soins: { resultats: { Patients en ALD: 200, Annuaire: oui } }
`);
const euros = ({ value }: Explained): number => centsOf(value) / 100;
const earned = (index: number) =>
  years[index]?.missions.map(({ fixed, variable, indicators }) => [
    euros(fixed.entitled),
    euros(variable.entitled),
    ...indicators.map(({ ceiling, entitled }) => `${euros(entitled)} of ${euros(ceiling)}`),
  ]);

it('year 1, tier 2', () => {
  expect(earned(0)).toEqual([
    // Whole year. 30 000 × 60 % = 18 000, of which (120 − 50) / (250 − 50) = 35 %: 6 300. One part is not done: nothing of 12 000.
    [70_000, 6_300, '6300 of 18000', '0 of 12000'],
    // 14 September to 13 March: 17 + 31 + 30 + 31 + 31 + 29 + 13 = 182 days. 35 000 × 182/366 = 17 404.371…; × 45 % = 7 831.966….
    [17_404.37, 7_831.97],
  ]);
});

it('year 3, tier 3 by the amendment', () => {
  expect(earned(1)).toEqual([
    // 35 000 × 60 % = 21 000, of which (200 − 50) / 200 = 75 %: 15 750. 35 000 × 40 % = 14 000, all parts done.
    [90_000, 29_750, '15750 of 21000', '14000 of 14000'],
    // Its result is not known yet.
    [45_000, 0],
  ]);
});

it('a mission that only spends before its start is not held to the amounts of its later indicators', () => {
  // In tier 1 its variable part would be 5 000, in tier 3, where it begins, 10 000.
  const { problems } = computeText(`cpts: { nom: CPTS des Collines, population: 90 000 }
contrat: { signature: 2022-02-10 }
missions:
  accompagnement: { debut: 2024-08-10, indicateurs: [{ nom: Installations, montant: 10 000 € }] }
exercices:
  - { annee: 1, taille: 1, missions: { accompagnement: { depenses: 100 € } } }
  - { annee: 3, taille: 3, missions: { accompagnement: { resultats: { Installations: 50 % } } } }
`);
  expect(problems.map(({ code }) => code)).not.toContain('indicator-amounts-above');
});

it('a contract without dates is held to them in every year', () => {
  const { problems } = computeText(`cpts: { nom: CPTS des Collines, taille: 1 }
missions: { accompagnement: { indicateurs: [{ nom: Installations, montant: 10 000 € }] } }
exercices: [{ annee: 1, missions: { accompagnement: { resultats: { Installations: 50 % } } } }]
`);
  expect(problems.map(({ code }) => code)).toContain('indicator-amounts-above');
});
