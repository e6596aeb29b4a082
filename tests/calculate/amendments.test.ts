/**
 * R12: an amendment counts from the first contract year that begins on its day or later. The contract is signed on 26 September
 * 2022, so that year 2 begins on 26 September 2023 and year 3 on 26 September 2024. Amounts are those of `aci-2022`.
 */
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import type { Explained } from '../../src/law/explained.ts';
import type { Mission } from '../../src/law/mission.ts';
import { computeText, placesOf } from '../support/compute.ts';

const file = (amendments: string, more = ''): string => `cpts: { nom: X, taille: 2 }
contrat:
  signature: 2022-09-26
  avenants:
${amendments}
missions:
  acces_aux_soins: { debut: 2022-12-01 }
  parcours: { debut: 2022-12-01 }
  prevention: { debut: 2022-12-01 }
  crise_sanitaire: { debut: 2022-12-01 }
exercices: [{ annee: 1 }, { annee: 2 }, { annee: 3 }, { annee: 4 }]
${more}`;

const years = (amendments: string, more = '') => computeText(file(amendments, more)).years;
const euros = (amount: Explained | undefined): number | undefined => amount && centsOf(amount.value) / 100;
const fixedOf = (all: ReturnType<typeof years>, mission: Mission) =>
  all.map(({ missions }) => euros(missions.find((each) => each.mission === mission)?.fixed.entitled));
const tiersOf = (all: ReturnType<typeof years>) => all.map(({ sizeTier }) => sizeTier.value);

describe('an amendment that brings a mission with its indicators', () => {
  it('does not hold them against the years before, whose variable part is another', () => {
    // At tier 2 the variable part of quality is 10 000 €, from year 3 on at tier 3 it is 15 000 €, as the indicator states.
    const text = file(
      '    - { le: 2024-09-26, taille: 3, missions: { qualite: { debut: 2024-09-26, indicateurs: [{ nom: A, montant: 15 000 € }] } } }',
    ).replace('{ annee: 2 }', '{ annee: 2, missions: { qualite: { depenses: 900 € } } }');
    const { years: all, problems } = computeText(text);
    expect(problems.map(({ code }) => code)).not.toContain('indicator-amounts-above');
    const pending = all.map(({ missions }) =>
      euros(missions.find((each) => each.mission === 'quality')?.variable.pending),
    );
    expect(pending).toEqual([undefined, 0, 15_000, 15_000]);
  });
});

describe('an amendment of the tier', () => {
  it.each([
    ['on the eve of an anniversary', '2023-09-25', [2, 3, 3, 3]],
    ['on the anniversary', '2023-09-26', [2, 3, 3, 3]],
    ['on the day after', '2023-09-27', [2, 2, 3, 3]],
    ['on the day of signature', '2022-09-26', [3, 3, 3, 3]],
  ])('%s', (_name, day, tiers) => {
    const all = years(`    - { le: ${day}, taille: 3 }`);
    expect(tiersOf(all)).toEqual(tiers);
    // Operations: 60 000 € at tier 2, 75 000 € at tier 3.
    expect(all.map(({ operations }) => euros(operations.entitled))).toEqual(
      tiers.map((tier) => ({ 2: 60_000, 3: 75_000 })[tier]),
    );
  });

  it('says which one counts and from when, and nothing where none does', () => {
    const all = years('    - { le: 2023-12-01, taille: 3 }\n    - { le: 2025-09-26, taille: 4 }');
    expect(all.map(({ amendments }) => amendments.map(({ year }) => year))).toEqual([[], [], [3], [3, 4]]);
    expect(all.map(({ sizeTier }) => sizeTier.origin)).toEqual(['cpts', 'cpts', 'amendment', 'amendment']);
  });

  it('yields to the tier that a year states for itself', () => {
    const stated = file('    - { le: 2023-09-26, taille: 3 }').replace(
      '{ annee: 3 }',
      '{ annee: 3, taille: 4 }',
    );
    expect(tiersOf(computeText(stated).years)).toEqual([2, 3, 4, 3]);
  });

  it('that the population contradicts is doubted', () => {
    const text = file('    - { le: 2023-09-26, taille: 3 }').replace('taille: 2', 'population: 71 631');
    expect(placesOf(computeText(text).problems)).toEqual(['tier-differs-from-population 5:33']);
  });

  it('leaves the amounts of the contract as they are, and says so', () => {
    const text = file(
      '    - { le: 2023-09-26, taille: 3, montants: { prevention: { fixe: 17 500 € } } }',
    ).replace(
      'signature: 2022-09-26',
      'signature: 2022-09-26\n  montants: { fonctionnement: { fixe: 61 000 € }, prevention: { fixe: 15 000 € } }',
    );
    const result = computeText(text);
    expect(result.years.map(({ operations }) => euros(operations.entitled))).toEqual(Array(4).fill(61_000));
    expect(result.problems).toMatchObject([
      { code: 'amounts-of-other-tier', facts: { sizeTier: 3, lines: ['operations'] } },
    ]);
  });
});

it('an amount stays until another amendment states another', () => {
  const all = years(`    - { le: 2023-09-26, montants: { prevention: { fixe: 16 000 € } } }
    - { le: 2024-09-26, montants: { prevention: { variable: 18 000 € } } }
    - { le: 2025-09-26, montants: { prevention: { fixe: 19 000 € } } }`);
  // Year 1: 15 000 € of the scale, 299 days of 365.
  expect(fixedOf(all, 'prevention')).toEqual([12_287.67, 16_000, 16_000, 19_000]);
  const ceilings = all.map(
    ({ missions }) => missions.find(({ mission }) => mission === 'prevention')?.variable,
  );
  expect(ceilings.map((variable) => euros(variable?.ceiling))).toEqual([12_287.67, 15_000, 18_000, 18_000]);
});

describe('a mission', () => {
  it('that is added starts on its day, prorated in that year', () => {
    const all = years('    - { le: 2023-09-26, missions: { qualite: { debut: 2024-01-01 } } }');
    // From 1 January to 25 September 2024, 269 days of the 366 of year 2: 10 000 × 269/366.
    expect(fixedOf(all, 'quality')).toEqual([undefined, 7_349.73, 10_000, 10_000]);
  });

  it('that is added within a year starts with the next one, whole', () => {
    const all = years('    - { le: 2024-01-01, missions: { qualite: { debut: 2024-01-01 } } }');
    expect(fixedOf(all, 'quality')).toEqual([undefined, undefined, 10_000, 10_000]);
  });

  it('of the crisis, added, drafts its plan in its first year', () => {
    const text = file(
      '    - { le: 2024-01-01, missions: { crise_sanitaire: { debut: 2024-01-01 } } }',
    ).replace('  crise_sanitaire: { debut: 2022-12-01 }\n', '');
    const plans = computeText(text).years.map(
      ({ missions }) => missions.find(({ mission }) => mission === 'health_crisis')?.plan,
    );
    expect(plans).toEqual([undefined, undefined, 'initial', 'update']);
  });

  it('whose start is changed starts on the other day, where the year had not begun', () => {
    const text = file('    - { le: 2023-09-26, missions: { qualite: { debut: 2024-09-26 } } }').replace(
      'exercices:',
      '  qualite: { debut: 2024-01-01 }\nexercices:',
    );
    expect(fixedOf(computeText(text).years, 'quality')).toEqual([undefined, undefined, 10_000, 10_000]);
  });

  it('that is withdrawn earns nothing more', () => {
    const all = years('    - { le: 2024-06-30, missions: { prevention: { retiree: oui } } }');
    expect(fixedOf(all, 'prevention')).toEqual([12_287.67, 15_000, undefined, undefined]);
  });

  it('may spend before it is added', () => {
    const text = file('    - { le: 2024-09-26, missions: { qualite: { debut: 2024-09-26 } } }').replace(
      '{ annee: 2 }',
      '{ annee: 2, missions: { qualite: { depenses: 500 € } } }',
    );
    expect(fixedOf(computeText(text).years, 'quality')).toEqual([undefined, 0, 10_000, 10_000]);
  });
});

describe('a year in which an amendment falls', () => {
  const year = (amendment: string, number: number) =>
    years(`    - ${amendment}`).find((each) => each.year === number);
  const rules = (amount: Explained | undefined): string[] =>
    amount?.kind === 'sum' ? [amount.rule ?? '', ...amount.parts.flatMap(rules)] : [];
  const tier = '{ le: 2024-01-01, taille: 3 }';

  it('rests on our reading, of each line that the amendment changes', () => {
    const prevention = '{ le: 2024-01-01, montants: { prevention: { fixe: 17 500 € } } }';
    expect(rules(year(tier, 2)?.operations.entitled)).toContain('amendment');
    expect(rules(year(prevention, 2)?.operations.entitled)).not.toContain('amendment');
    const fixed = year(prevention, 2)?.missions.map(({ mission, fixed: { entitled } }) => [
      mission,
      rules(entitled).includes('amendment'),
    ]);
    expect(fixed?.filter(([, isDoubted]) => isDoubted)).toEqual([['prevention', true]]);
  });

  it('is the only one that does', () => {
    for (const number of [1, 3, 4]) {
      expect(rules(year(tier, number)?.operations.entitled)).not.toContain('amendment');
    }
    expect(rules(year('{ le: 2023-09-26, taille: 3 }', 2)?.operations.entitled)).not.toContain('amendment');
  });
});

it('a tier that the last described year states holds for projected years, not for a described one without it', () => {
  const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
exercices: [{ annee: 2 }, { annee: 3, taille: 3 }, { annee: 4 }]
`;
  const { years, problems } = computeText(text, { through: 5 });
  expect(tiersOf(years)).toEqual([2, 2, 3, 2, 2]);
  expect(placesOf(problems)).toContain('tier-not-repeated 4:61');
  const projected = computeText(text.replace(', { annee: 4 }', ''), { through: 5 });
  expect(projected.years.map(({ sizeTier: { value, since } }) => [value, since])).toEqual([
    [2, undefined],
    [2, undefined],
    [3, 3],
    [3, 3],
    [3, 3],
  ]);
  expect(projected.problems.map(({ code }) => code)).not.toContain('tier-not-repeated');
});
