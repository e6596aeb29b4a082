import { describe, expect, it } from 'vitest';
import { euros } from '../../src/amounts/money.ts';
import { locate } from '../../src/amounts/source.ts';
import { computeText } from '../support/compute.ts';

type Line = readonly [reference: string, civilYear: number, amount: string];

/** A file whose second year holds these allowances. */
const file = (lines: readonly Line[], first: readonly Line[] = []): string => {
  const list = (all: readonly Line[]): string =>
    all
      .map(([ref, year, amount]) => `{ reference: ${ref}, annee_civile: ${year}, montant: ${amount} }`)
      .join(', ');
  return `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-09-26 }, parcours: { debut: 2022-09-26 }, prevention: { debut: 2022-09-26 }, crise_sanitaire: { debut: 2022-09-26 } }
exercices:
  - { annee: 1, indemnites: [${list(first)}] }
  - { annee: 2, indemnites: [${list(lines)}] }
`;
};

const said = (text: string): string[] =>
  computeText(text).problems.flatMap((item) => (item.code.startsWith('allowance') ? [item.code] : []));

describe('the ceiling of allowances', () => {
  // docs/domain.md, R9: the social security ceiling of each civil year.
  it.each([
    [2022, 41_136],
    [2023, 43_992],
    [2024, 46_368],
    [2025, 47_100],
    [2026, 48_060],
  ])('of %i is %i €: reached is fine, a cent more warns', (year, ceiling) => {
    expect(said(file([['PS-1', year, `${ceiling - 1}.99`]]))).toEqual([]);
    expect(said(file([['PS-1', year, `${ceiling}.00`]]))).toEqual([]);
    expect(said(file([['PS-1', year, `${ceiling}.01`]]))).toEqual(['allowance-above-ceiling']);
  });

  it('counts a reference over the contract years that a civil year lies in', () => {
    // 22 000 + 21 992 = 43 992, the ceiling of 2023; one cent more is too much.
    const first: Line = ['PS-1', 2023, '22 000'];
    expect(said(file([['PS-1', 2023, '21 992']], [first]))).toEqual([]);
    expect(said(file([['ps-1', 2023, '21 992.01']], [first]))).toEqual(['allowance-above-ceiling']);
  });

  it('counts neither references nor civil years together', () => {
    const lines: Line[] = [
      ['PS-1', 2023, '40 000'],
      ['PS-2', 2023, '40 000'],
      ['PS-1', 2024, '40 000'],
    ];
    expect(said(file(lines))).toEqual([]);
  });

  it('says once that a civil year has no known ceiling, and checks the others', () => {
    const lines: Line[] = [
      ['PS-1', 2027, '90 000'],
      ['PS-2', 2027, '1'],
      ['PS-1', 2021, '1'],
      ['PS-1', 2022, '41 137'],
    ];
    expect(said(file(lines))).toEqual([
      'allowance-above-ceiling',
      'allowance-ceiling-unknown',
      'allowance-ceiling-unknown',
    ]);
  });

  it('points at the amount that ends the sum, and at the first one when there are several', () => {
    const places = (lines: readonly Line[], first: readonly Line[] = []) =>
      computeText(file(lines, first)).problems.flatMap(({ code, place, related }) =>
        code === 'allowance-above-ceiling'
          ? [place, related].map((at) => at && locate(at.source, at.start).line)
          : [],
      );
    expect(places([['PS-1', 2022, '41 137']])).toEqual([6, undefined]);
    const first: Line = ['PS-1', 2022, '2 000'];
    expect(places([['PS-1', 2022, '40 000']], [first])).toEqual([6, 5]);
    expect(places([['PS-1', 2022, '40 000']], [first, first])).toEqual([6, 5]);
  });

  it('says what it compares, and which years have a known ceiling', () => {
    const facts = (line: Line) => computeText(file([line])).problems.map((item) => item.facts);
    expect(facts(['PS-1', 2022, '41 137'])).toEqual([
      { reference: 'PS-1', civilYear: 2022, sum: euros(41_137), ceiling: euros(41_136) },
    ]);
    expect(facts(['PS-1', 2027, '1'])).toEqual([{ civilYear: 2027, first: 2022, last: 2026 }]);
  });

  it('changes nothing of what is owed', () => {
    const total = (text: string) => computeText(text).years[1]?.totals.entitled.value;
    expect(total(file([['PS-1', 2023, '90 000']]))).toEqual(total(file([])));
  });
});
