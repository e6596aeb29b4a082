import { describe, expect, it } from 'vitest';
import { codesOf, computeText, eur, missionOf, yearOf } from '../support/compute.ts';

const file = (start: string, year2: string, more = ''): string => `
cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${more} }
missions:
  crise_sanitaire: { debut: ${start} }
exercices:
  - annee: 1
  - annee: 2
    missions: { crise_sanitaire: { ${year2} } }
`;
const crisis = (text: string, year: number): string[] => {
  const { fixed, variable, plan = '' } = missionOf(yearOf(text, year), 'health_crisis');
  return [plan, eur(fixed.entitled), eur(variable.ceiling), eur(variable.entitled)];
};

describe('the health crisis mission (R4), tier 2', () => {
  it('pays the first plan whole in the year it starts, then half for an update', () => {
    expect(crisis(file('2023-06-01', ''), 1)).toEqual(['initial', '35000.00', '0.00', '0.00']);
    expect(crisis(file('2023-06-01', ''), 2)).toEqual(['update', '17500.00', '0.00', '0.00']);
  });

  it('pays the first plan in year 2 when it starts on the anniversary', () => {
    expect(crisis(file('2023-09-26', ''), 2)).toEqual(['initial', '35000.00', '0.00', '0.00']);
  });

  it('has no plan in a year that only spends before the mission starts', () => {
    const text = file('2023-09-26', '').replace(
      '- annee: 1',
      '- annee: 1\n    missions: { crise_sanitaire: { depenses: 100 } }',
    );
    expect(crisis(text, 1)).toEqual(['', '0.00', '0.00', '0.00']);
    expect(crisis(text, 2)).toEqual(['initial', '35000.00', '0.00', '0.00']);
  });

  it('pays a recognised crisis in the measure of the mobilisation, never prorated', () => {
    // 52 500 × 40 %
    expect(crisis(file('2024-06-01', 'mobilisation: 40 %'), 2)).toEqual([
      'initial',
      '35000.00',
      '52500.00',
      '21000.00',
    ]);
  });

  it('pays no plan when the file says there is none', () => {
    expect(crisis(file('2022-10-01', 'plan: aucun'), 2)).toEqual(['none', '0.00', '0.00', '0.00']);
  });

  it('follows a plan that the file states, with a warning', () => {
    const text = file('2022-10-01', 'plan: initial');
    expect(crisis(text, 2)).toEqual(['initial', '35000.00', '0.00', '0.00']);
    const unexpected = computeText(text).problems.find(({ code }) => code === 'plan-unexpected');
    expect(unexpected?.facts).toEqual({ year: 2, expected: 'mise_a_jour' });
    expect(codesOf(computeText(file('2022-10-01', 'plan: aucun')).problems)).not.toContain('plan-unexpected');
    expect(codesOf(computeText(file('2022-10-01', 'plan: mise_a_jour')).problems)).not.toContain(
      'plan-unexpected',
    );
  });

  it('takes half of an amount that the contract states for the plan', () => {
    // half of 33 333.33 is 16 666.665: away from zero
    const more = ', montants: { crise_sanitaire: { fixe: 33 333.33 } }';
    expect(crisis(file('2022-10-01', '', more), 1)[1]).toBe('33333.33');
    expect(crisis(file('2022-10-01', '', more), 2)[1]).toBe('16666.67');
  });

  it('is an update from year 1 of a renewed contract (R10), unless it starts later', () => {
    expect(crisis(file('2021-01-01', '', ', renouvellement: oui'), 1)[1]).toBe('17500.00');
    expect(crisis(file('2022-12-01', '', ', renouvellement: oui'), 1)[1]).toBe('35000.00');
  });

  it('earns nothing under a scale without it, and says so', () => {
    const text = file('2020-01-01', '').replace('2022-09-26', '2019-12-01');
    const result = computeText(text);
    expect(codesOf(result.problems)).toContain('mission-not-in-scale');
    expect(result.years[0] && eur(missionOf(result.years[0], 'health_crisis').entitled)).toBe('0.00');
  });
});

describe('a renewed contract (R10)', () => {
  it('prorates nothing for missions that started before it', () => {
    const text = `
cpts: { nom: X, taille: 2 }
contrat: { signature: 2024-12-01, renouvellement: oui }
missions:
  acces_aux_soins: { debut: 2020-03-01 }
  parcours:
exercices: [{ annee: 1 }]
`;
    const year = yearOf(text, 1);
    expect(eur(missionOf(year, 'care_access').fixed.entitled)).toBe('70000.00');
    expect(eur(missionOf(year, 'care_pathways').fixed.entitled)).toBe('35000.00');
    expect(eur(year.operations.entitled)).toBe('60000.00');
  });
});

describe('the first plan of a mission that starts under the scale of 2019, which has none (reading first_crisis_plan)', () => {
  // Tier 2, signed on 2021-09-26: year 1 is under aci-2019, years from 2022-09-26 on under aci-2022.
  const early = (start: string, more = '', year2 = ''): string =>
    `cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2021-09-26${more} }\nmissions: { crise_sanitaire: { debut: ${start} } }\nexercices: [{ annee: 1 }, { annee: 2${year2} }, { annee: 3 }]\n`;
  const under = (reading: string) => `\nhypotheses: { premier_plan_crise: ${reading} }\n`;
  const plans = (text: string) => [1, 2, 3].map((year) => crisis(text, year).slice(0, 2).join(' '));
  const readings = (text: string) =>
    [1, 2, 3].map((year) => yearOf(text, year).readings.includes('first_crisis_plan'));

  it('is paid in the first year that pays a plan: 0, then 35 000, then half of it', () => {
    const text = early('2022-05-01');
    expect(plans(text)).toEqual(['initial 0.00', 'initial 35000.00', 'update 17500.00']);
    expect(readings(text)).toEqual([false, true, false]);
  });

  it('is lost under the other reading: updates ever after', () => {
    const text = early('2022-05-01') + under('annee_du_debut');
    expect(plans(text)).toEqual(['initial 0.00', 'update 17500.00', 'update 17500.00']);
    expect(readings(text)).toEqual([false, true, false]);
  });

  it('is no question where the mission starts in a year that pays it', () => {
    expect(crisis(early('2022-09-26'), 2).slice(0, 2)).toEqual(['initial', '35000.00']);
    expect(readings(early('2022-09-26'))).toEqual([false, false, false]);
    // The day before is still in year 1.
    expect(readings(early('2022-09-25'))).toEqual([false, true, false]);
  });

  it('is paid in the starting year where the signed contract states it', () => {
    const text = early('2022-05-01', ', montants: { crise_sanitaire: { fixe: 30 000 € } }');
    expect(plans(text)).toEqual(['initial 30000.00', 'update 15000.00', 'update 15000.00']);
    expect(readings(text)).toEqual([false, false, false]);
  });

  it('is left to what the file says, without a warning', () => {
    const text = early('2022-05-01', '', ', missions: { crise_sanitaire: { plan: mise_a_jour } }');
    expect(plans(text)[1]).toBe('update 17500.00');
    expect(readings(text)).toEqual([false, false, false]);
    expect(codesOf(computeText(text).problems)).not.toContain('plan-unexpected');
  });
});

describe('the amounts of the crisis mission that the signed contract states', () => {
  const stated = (crisis: string, tier = 3): string =>
    `cpts: { nom: X, taille: ${tier} }\ncontrat: { signature: 2022-09-26, montants: { crise_sanitaire: { ${crisis} } } }\nmissions: { crise_sanitaire: { debut: 2022-09-26 } }\nexercices: [{ annee: 1 }, { annee: 2, missions: { crise_sanitaire: { mobilisation: 50 % } } }]\n`;
  const paid = (text: string) =>
    [1, 2].map((year) => {
      const { fixed } = missionOf(yearOf(text, year), 'health_crisis');
      return `${eur(fixed.entitled)} ${fixed.ceiling.status}`;
    });

  it('are the plan, its update and the crisis', () => {
    const text = stated('plan: 40 000, mise_a_jour: 21 000, crise: 60 000');
    expect(paid(text)).toEqual(['40000.00 confirmed', '21000.00 confirmed']);
    // Half of 60 000.
    expect(eur(missionOf(yearOf(text, 2), 'health_crisis').variable.entitled)).toBe('30000.00');
    // Against 45 000, 67 500 and 22 500 of the scale.
    const gaps = yearOf(text, 2).contractDifferences.map(
      ({ part, difference }) => `${part} ${eur(difference)}`,
    );
    expect(gaps).toEqual(['fixed -5000.00', 'variable -7500.00', 'update -1500.00']);
  });

  it('make nothing less sure: half of a stated plan is as sure as the update of the scale, confirmed in tier 3', () => {
    expect(paid(stated('plan: 45 000'))).toEqual(['45000.00 confirmed', '22500.00 confirmed']);
    expect(paid(stated('plan: 35 000', 2))).toEqual(['35000.00 confirmed', '17500.00 to_verify']);
    expect(paid(stated('fixe: 35 000, variable: 52 500', 2))).toEqual(paid(stated('plan: 35 000', 2)));
  });

  it('are written in one way', () => {
    expect(() => computeText(stated('plan: 45 000, fixe: 45 000'))).toThrow('duplicate');
  });
});
