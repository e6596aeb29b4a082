import { describe, expect, it } from 'vitest';
import { codesOf, computeText, eur, missionOf, placesOf, yearOf } from '../support/compute.ts';

const file = (signed: string, start: string, more = ''): string => `
cpts: { nom: X, taille: 2 }
contrat: { signature: ${signed}${more} }
missions:
  parcours: { debut: ${start} }
exercices: [{ annee: 1 }, { annee: 2 }]
`;

describe('a mission’s days in a contract year (R2)', () => {
  it('counts 210 of 366 days from 29 February 2024 in the year from 2023-09-26', () => {
    const { days, fixed } = missionOf(yearOf(file('2023-09-26', '2024-02-29'), 1), 'care_pathways');
    expect(days).toBe(210);
    // 35 000 × 210/366 = 20 081.967…
    expect(eur(fixed.entitled)).toBe('20081.97');
  });

  it.each([
    // on the day itself: the whole year
    ['2022-09-26', 365, '35000.00'],
    // the day after: 364/365 of 35 000 = 34 904.109…
    ['2022-09-27', 364, '34904.11'],
    // the last day: 35 000 / 365 = 95.890…
    ['2023-09-25', 1, '95.89'],
  ])('from %s in the year 2022-09-26 to 2023-09-25: %i', (start, days, amount) => {
    const mission = missionOf(yearOf(file('2022-09-26', start), 1), 'care_pathways');
    expect([mission.days, eur(mission.fixed.entitled)]).toEqual([days, amount]);
  });

  it('does not run in year 1 when it starts at the anniversary', () => {
    expect(yearOf(file('2022-09-26', '2023-09-26'), 1).missions).toEqual([]);
    expect(missionOf(yearOf(file('2022-09-26', '2023-09-26'), 2), 'care_pathways').days).toBe(366);
  });

  it('ends with a contract that ends early, operations too', () => {
    // Year 2 from 2023-09-26 to 2024-01-01 is 98 days of 366: 35 000 × 98/366 = 9 371.584…; 60 000 × 98/366 = 16 065.573…
    const year = yearOf(file('2022-09-26', '2022-10-01', ', fin: 2024-01-01'), 2);
    expect(missionOf(year, 'care_pathways').days).toBe(98);
    expect(eur(missionOf(year, 'care_pathways').fixed.entitled)).toBe('9371.58');
    expect(eur(year.operations.entitled)).toBe('16065.57');
    expect(year.period?.isEnded).toBe(true);
  });

  it('is a whole year without a date of signature', () => {
    const text = 'cpts: { nom: X, taille: 2 }\nmissions: { parcours: { debut: 2023-01-01 } }\n';
    const mission = missionOf(yearOf(text, 1), 'care_pathways');
    expect([eur(mission.fixed.entitled), mission.days]).toEqual(['35000.00', undefined]);
  });

  it('counts anniversaries of 29 February on the last day of February', () => {
    const years = computeText(file('2024-02-29', '2024-02-29')).years.map((year) => year.period?.daysOfYear);
    // 2024-02-29 to 2025-02-27, then 2025-02-28 to 2026-02-27
    expect(years).toEqual([365, 365]);
  });
});

describe('started months out of twelve (reading prorata: months)', () => {
  it.each([
    // ten contract months left: the one from 26 November is started
    ['2022-12-01', '29166.67'],
    ['2022-12-25', '29166.67'],
    // nine from the 26th on: 35 000 × 9/12
    ['2022-12-26', '26250.00'],
    ['2023-09-25', '2916.67'],
  ])('from %s: %s', (start, amount) => {
    const text = `${file('2022-09-26', start)}hypotheses: { prorata: mois }\n`;
    expect(eur(missionOf(yearOf(text, 1), 'care_pathways').fixed.entitled)).toBe(amount);
  });
});

describe('deadlines (R6) warn', () => {
  const late = (mission: string, start: string): string[] => {
    const all = ['acces_aux_soins', 'parcours', 'prevention', 'crise_sanitaire'];
    const lines = all.map((each) => `  ${each}: { debut: ${each === mission ? start : '2022-09-26'} }`);
    const text = `cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\nmissions:\n${lines.join('\n')}\n`;
    return codesOf(computeText(text).problems).filter((code) => code.startsWith('core-'));
  };
  it.each([
    ['acces_aux_soins', '2023-03-26', []],
    ['acces_aux_soins', '2023-03-27', ['core-mission-late']],
    ['crise_sanitaire', '2023-03-27', ['core-mission-late']],
    ['parcours', '2023-09-26', []],
    ['parcours', '2023-09-27', ['core-mission-late']],
    ['prevention', '2023-09-27', ['core-mission-late']],
  ])('%s starting on %s', (mission, start, codes) => {
    expect(late(mission, start)).toEqual(codes);
  });

  it('for core missions that are missing: four since avenant 2, three before', () => {
    const missing = (signed: string, years: string): unknown => {
      const text = `cpts: { nom: X, taille: 2 }\ncontrat: { signature: ${signed} }\nmissions:\n  parcours: { debut: ${signed} }\nexercices: ${years}\n`;
      return computeText(text).problems.map((item) =>
        'missions' in item.facts ? item.facts.missions : item.code,
      );
    };
    expect(missing('2022-09-26', '[{ annee: 1 }]')).toEqual([['care_access', 'prevention', 'health_crisis']]);
    expect(missing('2021-09-26', '[{ annee: 1 }]')).toEqual([['care_access', 'prevention']]);
  });
});

describe('the scale of a year', () => {
  const of = (signed: string, more = ''): unknown => {
    const text = `cpts: { nom: X, taille: 2 }\ncontrat: { signature: ${signed} }\nmissions: { acces_aux_soins: { debut: ${signed} } }\nexercices: [{ annee: 1 }, { annee: 2 }]\n${more}`;
    const result = computeText(text);
    return [
      result.years.map((year) => [year.scale.id, eur(missionOf(year, 'care_access').fixed.entitled)]),
      placesOf(result.problems).filter((place) => !place.startsWith('core-')),
    ];
  };

  it('is the one in force on its first day', () => {
    // 2019: 17 500 + 45 000 = 62 500 in tier 2; 2022: 70 000
    expect(of('2021-03-31')).toEqual([
      [
        ['aci-2019', '62500.00'],
        ['aci-2019', '62500.00'],
      ],
      [],
    ]);
    expect(of('2021-04-01')).toEqual([
      [
        ['aci-2019', '62500.00'],
        ['aci-2022', '70000.00'],
      ],
      [],
    ]);
  });

  it('is the one of the signature under the other reading', () => {
    const years = [
      ['aci-2019', '62500.00'],
      ['aci-2019', '62500.00'],
    ];
    expect(of('2021-04-01', 'hypotheses: { bareme_en_vigueur: signature }\n')).toEqual([years, []]);
  });

  it('is refused before the first one, never guessed', () => {
    expect(of('2019-08-24')).toEqual([[['aci-2019', '62500.00']], ['scale-missing 2:23']]);
    expect(of('2019-08-25')).toEqual([
      [
        ['aci-2019', '62500.00'],
        ['aci-2019', '62500.00'],
      ],
      [],
    ]);
  });

  it('warns once when years begin after it was last verified', () => {
    expect(of('2026-07-26')).toEqual([
      [
        ['aci-2022', '70000.00'],
        ['aci-2022', '70000.00'],
      ],
      ['scale-not-verified-since 4:29'],
    ]);
  });
});
