import { describe, expect, it } from 'vitest';
import { computeText, placesOf, yearOf } from '../support/compute.ts';

const file = (population: number, more = ''): string =>
  `cpts: { nom: X, population: ${population}${more} }\ncontrat: { bareme: aci-2022 }\nmissions: { acces_aux_soins: , parcours: , prevention: , crise_sanitaire: }\n`;

describe('the tier of a population', () => {
  it.each([
    [39_999, 1, []],
    [40_000, 2, []],
    [79_999, 2, []],
    [80_000, 3, ['tier-boundary 1:29']],
    [80_001, 3, []],
    [175_000, 3, []],
    [175_001, 4, []],
  ])('of %i inhabitants is %i', (population, tier, problems) => {
    const result = computeText(file(population));
    expect(result.years[0]?.sizeTier.value).toBe(tier);
    expect(placesOf(result.problems)).toEqual(problems);
  });

  it('of exactly 80 000 follows the reading, and says that it does', () => {
    const year = yearOf(`${file(80_000)}hypotheses: { taille_a_80000: 2 }\n`, 1);
    expect(year.sizeTier.value).toBe(2);
    expect(year.readings).toEqual(['tier_at_80000']);
    expect(yearOf(file(80_001), 1).readings).toEqual([]);
  });
});

describe('a stated tier', () => {
  it('is the one paid; the population only warns', () => {
    const result = computeText(file(39_999, ', taille: 2'));
    expect(result.years[0]?.sizeTier).toMatchObject({ value: 2, origin: 'cpts' });
    expect(placesOf(result.problems)).toEqual(['tier-differs-from-population 1:44']);
  });

  it('of 2 or 3 is right at exactly 80 000', () => {
    expect(computeText(file(80_000, ', taille: 2')).problems).toEqual([]);
    expect(computeText(file(80_000, ', taille: 3')).problems).toEqual([]);
    const other = 'hypotheses: { taille_a_80000: 2 }\n';
    expect(computeText(`${file(80_000, ', taille: 3')}${other}`).problems).toEqual([]);
    expect(placesOf(computeText(file(80_000, ', taille: 1')).problems)).toEqual([
      'tier-differs-from-population 1:44',
    ]);
  });

  it('of a year decides above the contract’s', () => {
    const years = `exercices: [{ annee: 1 }, { annee: 2, taille: 3 }]\n`;
    const result = computeText(`${file(60_000, ', taille: 2')}${years}`);
    expect(result.years.map((year) => [year.sizeTier.value, year.sizeTier.origin])).toEqual([
      [2, 'cpts'],
      [3, 'year'],
    ]);
  });
});

describe('what is said of a tier', () => {
  const facts = (text: string) => computeText(text).problems.map((item) => item.facts);

  it('at exactly 80 000 is the one chosen and the other', () => {
    expect(facts(file(80_000))).toEqual([{ chosen: 3, other: 2, population: 80_000 }]);
    expect(facts(`${file(80_000)}hypotheses: { taille_a_80000: 2 }\n`)).toEqual([
      { chosen: 2, other: 3, population: 80_000 },
    ]);
  });

  it('stated otherwise is the one that the population suggests', () => {
    expect(facts(file(39_999, ', taille: 2'))).toEqual([{ stated: 2, suggested: 1, population: 39_999 }]);
  });
});
