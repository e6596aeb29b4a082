/** Amounts of the signed contract beside those of the scale. */
import { describe, expect, it } from 'vitest';
import { codesOf, computeText, eur, missionOf, yearOf } from '../support/compute.ts';

const file = (
  signed: string,
  amounts: string,
  missions: string,
  year = '',
): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: ${signed}, montants: { ${amounts} } }
missions: { ${missions} }
exercices: [{ annee: 1${year} }]
`;
const differences = (text: string): string[] =>
  yearOf(text, 1).contractDifferences.map(
    ({ line, part, contract, scale, difference }) =>
      `${line}.${part} ${eur(contract)} − ${eur(scale)} = ${eur(difference)}`,
  );

describe('a difference from the scale', () => {
  it('compares the crisis plan with its first drafting', () => {
    const text = file(
      '2022-09-26',
      'crise_sanitaire: { fixe: 36 000 }',
      'crise_sanitaire: { debut: 2022-09-26 }',
    );
    expect(differences(text)).toEqual(['health_crisis.fixed 36000.00 − 35000.00 = 1000.00']);
  });

  it('compares the fixed part of care access in 2019 with its two amounts together', () => {
    // Tier 2: 17 500 + 45 000
    const text = file(
      '2019-12-01',
      'acces_aux_soins: { fixe: 60 000 }',
      'acces_aux_soins: { debut: 2019-12-01 }',
    );
    expect(differences(text)).toEqual(['care_access.fixed 60000.00 − 62500.00 = -2500.00']);
  });

  it('is none where they agree, and where the scale has no such amount', () => {
    const running = 'acces_aux_soins: { debut: 2022-09-26 }';
    expect(
      differences(file('2022-09-26', 'acces_aux_soins: { fixe: 70 000, variable: 30 000 }', running)),
    ).toEqual([]);
    const crisis = 'crise_sanitaire: { fixe: 36 000 }';
    expect(differences(file('2019-12-01', crisis, 'crise_sanitaire: { debut: 2019-12-01 }'))).toEqual([]);
  });
});

describe('a mission that the scale does not know', () => {
  const crisis = 'crise_sanitaire: { debut: 2019-12-01 }';

  it('is paid what the contract states, without a warning', () => {
    const text = file('2019-12-01', 'crise_sanitaire: { fixe: 36 000 }', crisis);
    expect(codesOf(computeText(text).problems)).not.toContain('mission-not-in-scale');
    expect(eur(missionOf(yearOf(text, 1), 'health_crisis').fixed.entitled)).toBe('36000.00');
  });

  it('warns where the contract states its variable part alone, and not before it starts', () => {
    expect(
      codesOf(computeText(file('2019-12-01', 'crise_sanitaire: { variable: 9 }', crisis)).problems),
    ).toContain('mission-not-in-scale');
    const late = file(
      '2019-12-01',
      '',
      'crise_sanitaire: { debut: 2021-01-04 }',
      ', missions: { crise_sanitaire: { depenses: 9 } }',
    );
    expect(codesOf(computeText(late).problems)).not.toContain('mission-not-in-scale');
    expect(missionOf(yearOf(late, 1), 'health_crisis').days).toBeUndefined();
  });
});
