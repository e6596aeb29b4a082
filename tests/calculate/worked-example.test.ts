import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { missions } from '../../src/law/mission.ts';
import { computeText, eur, missionOf, yearOf } from '../support/compute.ts';

const text = `
cpts: { nom: CPTS du Haut-Chablais, population: 71 631 }
contrat: { signature: 2022-09-26 }
missions:
  acces_aux_soins: { debut: 2022-12-01 }
  parcours:        { debut: 2023-03-01 }
  prevention:      { debut: 2023-03-01 }
  crise_sanitaire: { debut: 2022-12-01 }
  qualite:         { debut: 2023-09-26 }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { taux_atteinte: 45 %, depenses: 48 000 € }
      parcours:        { taux_atteinte: 45 %, depenses: 21 500 € }
      prevention:      { taux_atteinte: 45 % }
    fonctionnement:    { depenses: 81 000 € }
  - annee: 2
    missions:
      acces_aux_soins:
        indicateurs:
          - { nom: Patients en ALD sans médecin traitant, depart: 6.5 %, objectif: 4 %, realise: 5 %, poids: 2 }
          - { nom: Adhésion des professionnels, taux_atteinte: 80 %, poids: 1 }
          - { nom: Annuaire diffusé, fait: oui, poids: 1 }
      parcours:        { taux_atteinte: 45 % }
      prevention:      { taux_atteinte: 33.3 % }
      qualite:         { taux_atteinte: 100 % }
      crise_sanitaire: { plan: mise_a_jour, mobilisation: 0 % }
`;

describe('the worked example, year 1 (365 days from 2022-09-26)', () => {
  const year = yearOf(text, 1);

  it('pays care access for 299 days', () => {
    const { days, fixed, variable } = missionOf(year, 'care_access');
    expect(days).toBe(299);
    // 70 000 × 299/365 = 57 342.465 75…
    expect(eur(fixed.entitled)).toBe('57342.47');
    // 30 000 × 299/365 = 24 575.342…
    expect(eur(variable.ceiling)).toBe('24575.34');
    // × 45 % = 11 058.903
    expect(eur(variable.entitled)).toBe('11058.90');
    expect([fixed.ceiling.status, variable.ceiling.status]).toEqual(['confirmed', 'to_verify']);
  });

  it('pays pathways and prevention for 209 days, and the first crisis plan whole', () => {
    const pathways = missionOf(year, 'care_pathways');
    expect(pathways.days).toBe(209);
    // 35 000 × 209/365 = 20 041.095…, × 45 % = 9 018.495 rounded away from zero
    expect(eur(pathways.fixed.entitled)).toBe('20041.10');
    expect(eur(pathways.variable.ceiling)).toBe('20041.10');
    expect(eur(pathways.variable.entitled)).toBe('9018.50');
    const prevention = missionOf(year, 'prevention');
    // 15 000 × 209/365 = 8 589.041…, × 45 % = 3 865.068
    expect(eur(prevention.fixed.entitled)).toBe('8589.04');
    expect(eur(prevention.variable.entitled)).toBe('3865.07');
    const crisis = missionOf(year, 'health_crisis');
    expect(eur(crisis.fixed.entitled)).toBe('35000.00');
    expect(eur(crisis.variable.ceiling)).toBe('0.00');
    expect(crisis.plan).toBe('initial');
  });

  it('adds up', () => {
    const { totals } = year;
    expect(eur(totals.operations)).toBe('60000.00');
    // 57 342.47 + 20 041.10 + 8 589.04 + 35 000
    expect(eur(totals.fixed)).toBe('120972.61');
    // 11 058.90 + 9 018.50 + 3 865.07
    expect(eur(totals.variable)).toBe('23942.47');
    // Year 1 has no spending of quality and it has not started: the mission is absent.
    expect(year.missions.map((mission) => mission.mission)).toEqual(missions.slice(0, 4));
    expect(eur(totals.entitled)).toBe('204915.08');
    // 60 000 + 57 342.47 + 24 575.34 + 2 × 20 041.10 + 2 × 8 589.04 + 35 000
    expect(eur(totals.ceiling)).toBe('234178.09');
    expect(eur(totals.pending)).toBe('0.00');
    // all but operations and the fixed part of care access: 204 915.08 − 60 000 − 57 342.47
    expect(eur(totals.toVerify)).toBe('87572.61');
  });

  it('covers the 21 000 € that operations lack', () => {
    const { fungibility } = year;
    expect(fungibility.transfers.map(({ from, to, amount }) => [from, to, eur(amount)])).toEqual([
      // care access has 57 342.47 + 11 058.90 − 48 000 left
      ['care_access', 'operations', '20401.37'],
      // 21 000 − 20 401.37
      ['care_pathways', 'operations', '598.63'],
    ]);
    // pathways keep 20 041.10 + 9 018.50 − 21 500 − 598.63
    expect(eur(fungibility.unspent)).toBe('6960.97');
    expect(eur(fungibility.uncovered)).toBe('0.00');
    expect(fungibility.undeclared).toEqual(['prevention', 'health_crisis']);
    const left = fungibility
      .outcomes()
      .map(({ regime, uncovered, unspent }) => [regime, eur(uncovered), eur(unspent)]);
    // surpluses 20 401.37 + 7 559.60 = 27 960.97; operations lack 21 000
    expect(left).toEqual([
      ['free', '0.00', '6960.97'],
      ['missions', '21000.00', '27960.97'],
      ['to_operations', '0.00', '6960.97'],
      ['none', '21000.00', '27960.97'],
    ]);
  });

  it('rests on three readings', () => {
    expect(year.readings).toEqual([
      'prorata',
      'variable_in_partial_year',
      'crisis_plan_in_partial_year',
      'fungibility',
    ]);
  });
});

describe('the worked example, year 2 (366 days from 2023-09-26)', () => {
  const year = yearOf(text, 2);

  it('shares 30 000 € over weights 2, 1 and 1', () => {
    const { indicators, variable } = missionOf(year, 'care_access');
    expect(indicators.map(({ ceiling, entitled }) => [eur(ceiling), eur(entitled)])).toEqual([
      // 1.5 points out of 2.5: 60 %
      ['15000.00', '9000.00'],
      ['7500.00', '6000.00'],
      ['7500.00', '7500.00'],
    ]);
    expect(eur(variable.entitled)).toBe('22500.00');
    expect(variable.attainmentRate).toEqual({ num: 3, den: 4 });
  });

  it('earns 260 745 €', () => {
    const of = (mission: (typeof missions)[number]): string[] => {
      const { fixed, variable } = missionOf(year, mission);
      return [eur(fixed.entitled), eur(variable.entitled)];
    };
    expect(of('care_access')).toEqual(['70000.00', '22500.00']);
    expect(of('care_pathways')).toEqual(['35000.00', '15750.00']);
    expect(of('prevention')).toEqual(['15000.00', '4995.00']);
    expect(of('health_crisis')).toEqual(['17500.00', '0.00']);
    expect(of('quality')).toEqual(['10000.00', '10000.00']);
    // 60 000 + 92 500 + 50 750 + 19 995 + 17 500 + 20 000
    expect(eur(year.totals.entitled)).toBe('260745.00');
  });
});

describe('readings of the worked example, year 1', () => {
  const at = { source: { name: '--assume', text: '' }, start: 0, end: 0 };

  it('prorata by months: care access 10 of 12, pathways and prevention 7 of 12', () => {
    const year = yearOf(text, 1, { readings: { prorata: { value: 'months', at } } });
    // 70 000 × 10/12 = 58 333.333…; 30 000 × 10/12 = 25 000
    expect(eur(missionOf(year, 'care_access').fixed.entitled)).toBe('58333.33');
    expect(eur(missionOf(year, 'care_access').variable.ceiling)).toBe('25000.00');
    // 35 000 × 7/12 = 20 416.666…; 15 000 × 7/12 = 8 750
    expect(eur(missionOf(year, 'care_pathways').fixed.entitled)).toBe('20416.67');
    expect(eur(missionOf(year, 'prevention').fixed.entitled)).toBe('8750.00');
  });

  it('variable part whole in the year of the start: 30 000 × 45 %', () => {
    const year = yearOf(text, 1, { readings: { variable_in_partial_year: { value: 'full', at } } });
    expect(eur(missionOf(year, 'care_access').variable.entitled)).toBe('13500.00');
    expect(eur(missionOf(year, 'care_access').fixed.entitled)).toBe('57342.47');
  });

  it('crisis plan prorated: 35 000 × 299/365 = 28 671.232…', () => {
    const year = yearOf(text, 1, { readings: { crisis_plan_in_partial_year: { value: 'prorated', at } } });
    expect(eur(missionOf(year, 'health_crisis').fixed.entitled)).toBe('28671.23');
  });

  it('an option decides above the file', () => {
    const file = `${text}\nhypotheses: { fongibilite: aucune }\n`;
    expect(yearOf(file, 1).fungibility.regime).toBe('none');
    const options = { readings: { fungibility: { value: 'missions', at } } } as const;
    expect(yearOf(file, 1, options).fungibility.regime).toBe('missions');
    expect(computeText(file, options).readings.fungibility.origin).toBe('option');
    expect(centsOf(yearOf(file, 1).fungibility.uncovered.value)).toBe(2_100_000);
  });
});
