/** The workbook of one schedule: its payments, and what they come to. */
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOf, rowWith } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

/**
 * Tier 3, all of the year. On 1 January 2023 operations, 75 000, and the advance of the fixed part, 75 % of 17 500 = 13 125;
 * on 1 January 2024 its balance, 4 375, and the variable part, 17 500: 110 000 in all.
 */
const text = `cpts: { nom: "=1+1", taille: 3 }
contrat: { signature: 2023-01-01, fin: 2023-12-31 }
missions: { prevention: { debut: 2023-01-01 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 100 % } } }]
`;
const files = { 'a.yaml': text };

async function workbookOf(...options: readonly string[]): Promise<Workbook> {
  const { bytes, code } = await run(['schedule', 'a.yaml', '-o', 'a.xlsx', '-q', ...options], { files });
  expect(code).toBe(0);
  return readXlsx(bytes['a.xlsx'] ?? new Uint8Array());
}

describe('aci schedule -o a.xlsx', () => {
  it('has each payment at its date, with what is paid by then', async () => {
    const rows = rowsOf(await workbookOf(), 'Échéancier');
    expect(rows[0]?.[0]).toBe('=1+1');
    const payments = rows.filter(([day]) => day instanceof Date);
    expect(
      payments.map(([day, ...rest]) => [
        day instanceof Date && day.toISOString().slice(0, 10),
        ...rest.slice(0, 4),
      ]),
    ).toEqual([
      ['2023-01-01', 'Fonctionnement, en entier', 1, 75_000, 75_000],
      ['2023-01-01', 'Prévention, avance du volet fixe', 1, 13_125, 88_125],
      ['2024-01-01', 'Prévention, solde du volet fixe', 1, 4_375, 92_500],
      ['2024-01-01', 'Prévention, volet variable', 1, 17_500, 110_000],
    ]);
    expect(rows.find(([label]) => label === 'Total')?.[3]).toBe(110_000);
  });

  it('adds up by contract year and by calendar year, as at the export', async () => {
    const workbook = await workbookOf();
    expect(rowWith(workbook, 'Totaux', 1)[2]).toBe(110_000);
    // All 110 000 are earned by the days of 2023; 88 125 are received in it, 21 875 remain, received in 2024.
    expect(rowWith(workbook, 'Totaux', 2023).slice(1, 4)).toEqual([88_125, 110_000, 21_875]);
    expect(rowWith(workbook, 'Totaux', 2024).slice(1, 4)).toEqual([21_875, 0, 0]);
    expect(rowWith(workbook, 'Totaux', 'Total')[1]).toBe(110_000);
    expect(rowsOf(workbook, 'Totaux').flat()).toContainEqual(expect.stringMatching(/^Chiffres de l’export/));
  });

  it('follows its payments: the total and running totals are formulas', async () => {
    const { sheets } = await workbookOf();
    // The heads stand in row 5, the four payments in rows 6 to 9.
    const formulas = [...(sheets[0]?.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual([
      'D6',
      'ROUND(E6+D7,2)',
      'ROUND(E7+D8,2)',
      'ROUND(E8+D9,2)',
      'ROUND(SUM(D6:D9),2)',
    ]);
  });

  it('goes on from what was paid before the days shown, in English too', async () => {
    const rows = rowsOf(await workbookOf('--from', '2024-01-01', '--lang', 'en'), 'Schedule');
    expect(rows.find((row) => /^Before 1.January.2024$/.test(String(row[1])))?.[4]).toBe(88_125);
    expect(rows.find(([label]) => label === 'Total')?.[3]).toBe(21_875);
  });

  it('is none of a terminal, nor of several schedules in full', async () => {
    const terminal = await run(['schedule', 'a.yaml', '-f', 'xlsx'], { files, isTerminal: true });
    expect([terminal.code, terminal.err]).toEqual([2, expect.stringContaining('terminal')]);
    const details = await run(['schedule', 'a.yaml', 'b.yaml', '--details', '-f', 'xlsx'], { files });
    expect([details.code, details.err]).toEqual([2, expect.stringContaining('--details')]);
  });
});
