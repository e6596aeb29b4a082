import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../src/amounts/calendar.ts';
import { locate } from '../../src/amounts/source.ts';
import { computeText } from '../support/compute.ts';

/** Year 1 alone is described, unless said otherwise. */
const problemsOf = (signed: string, missions: string, years = 'exercices: [{ annee: 1 }]', through = 0) =>
  computeText(
    `cpts: { nom: X, taille: 2 }
contrat: { signature: ${signed} }
missions: { ${missions} }
${years}
`,
    through === 0 ? {} : { through },
  ).problems;
const late = (signed: string, mission: string, start: string, years?: string): string[] =>
  problemsOf(signed, `${mission}: { debut: ${start} }`, years).flatMap((item) =>
    item.code === 'core-mission-late'
      ? [`${item.facts.mission} by ${dateToIso(item.facts.deadline)} (${item.facts.months})`]
      : [],
  );
const missing = (...args: Parameters<typeof problemsOf>): readonly string[] =>
  problemsOf(...args).flatMap((item) => (item.code === 'core-mission-missing' ? item.facts.missions : []));

describe('R6, a core mission starts', () => {
  it.each([
    ['acces_aux_soins', '2023-03-26', '2023-03-27', 'care_access by 2023-03-26 (6)'],
    ['crise_sanitaire', '2023-03-26', '2023-03-27', 'health_crisis by 2023-03-26 (6)'],
    ['parcours', '2023-09-26', '2023-09-27', 'care_pathways by 2023-09-26 (12)'],
    ['prevention', '2023-09-26', '2023-09-27', 'prevention by 2023-09-26 (12)'],
  ])('%s on %s at the latest', (mission, onTime, tooLate, expected) => {
    expect(late('2022-09-26', mission, onTime)).toEqual([]);
    expect(late('2022-09-26', mission, tooLate)).toEqual([expected]);
  });

  it('whenever it likes where it is optional', () => {
    expect(late('2022-09-26', 'qualite', '2026-09-25')).toEqual([]);
  });

  it('with another problem, reported elsewhere, from the day the contract’s five years are over', () => {
    expect(late('2022-09-26', 'parcours', '2027-09-25')).toHaveLength(1);
    expect(late('2022-09-26', 'parcours', '2027-09-26')).toEqual([]);
  });

  it('points at its start, and at the signature', () => {
    const [item] = problemsOf('2022-09-26', 'acces_aux_soins: { debut: 2023-03-27 }').filter(
      ({ code }) => code === 'core-mission-late',
    );
    const lines = [item?.place, item?.related].map((at) => at && locate(at.source, at.start).line);
    expect(lines).toEqual([3, 2]);
  });
});

describe('the health crisis mission', () => {
  const year2 = 'exercices: [{ annee: 1 }, { annee: 2 }]';

  it('has no deadline in a contract older than the avenant that made it, of 1 April 2022', () => {
    expect(late('2022-03-31', 'crise_sanitaire', '2023-06-01', year2)).toEqual([]);
    expect(late('2022-04-01', 'crise_sanitaire', '2023-06-01', year2)).toHaveLength(1);
    expect(late('2022-03-31', 'acces_aux_soins', '2023-06-01', year2)).toHaveLength(1);
  });

  it('is due with the scale of the last year described', () => {
    const three = ['care_access', 'care_pathways', 'prevention'];
    expect(missing('2021-06-01', '')).toEqual(three);
    expect(missing('2021-06-01', '', year2)).toEqual([...three, 'health_crisis']);
    expect(missing('2021-06-01', '', '')).toEqual(three);
    // A projected year makes nothing due.
    expect(missing('2021-06-01', '', 'exercices: [{ annee: 1 }]', 2)).toEqual(three);
  });
});
