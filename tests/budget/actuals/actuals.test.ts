/**
 * `fixtures/budget-2026.yaml` beside books up to 14 April 2026. Every amount is worked by hand: what is planned is a sum of
 * lines of that file, what is spent is a sum of lines of the books below.
 */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { run } from '../../support/fake-system.ts';
import { fecOf } from './fec-text.ts';

const file = 'fixtures/budget-2026.yaml';
const text = readFileSync(file, 'utf8');
const allocated = text.replace(
  '  charges:',
  '  affectation: { "64": fonctionnement, "61": prevention, "68": prevention, "62": fonctionnement, "6226": acces_aux_soins }\n  charges:',
);

const books = [
  'AN 1 20260101 5121 41000,00 0,00',
  'AN 1 20260101 1100 0,00 41000,00',
  'BQ 2 20260128 6411 4400,00 0,00',
  'BQ 2 20260128 5121 0,00 4400,00',
  'HA 3 20260228 62261 1500,00 0,00',
  'HA 3 20260228 4010 0,00 1500,00',
  'BQ 4 20260331 5124 100000,00 0,00',
  'BQ 4 20260331 7410 0,00 100000,00',
  'HA 5 20260414 6132 3100,00 0,00',
  'HA 5 20260414 4010 0,00 3100,00',
  'OD 6 20260414 8640 500,00 0,00',
  'OD 6 20260414 8700 0,00 500,00',
];

async function budgetOf(lines: readonly string[], contract = text, args: readonly string[] = []) {
  return run(['budget', file, '--actuals', 'FEC.txt', ...args], {
    files: { [file]: contract, 'FEC.txt': fecOf(lines) },
  });
}
async function actualsOf(lines: readonly string[], contract = text, args: readonly string[] = []) {
  const { out } = await budgetOf(lines, contract, ['--format', 'json', ...args]);
  return JSON.parse(out).actuals;
}

it('sets each account beside what is planned of it, in the year and up to the last day of the books', async () => {
  const { last_day, accounts, costs, income } = await actualsOf(books);
  expect(last_day).toBe('2026-04-14');
  const row = (account: string, planned: number, planned_to_date: number, actual: number, left: number) =>
    expect.objectContaining({ account, planned, planned_to_date, actual, left });
  expect(accounts).toEqual([
    // Four rents of 3 000, two of them by 14 April.
    row('61', 12_000, 6_000, 3_100, 8_900),
    // The accountant is due in June.
    row('62', 2_400, 0, 1_500, 900),
    // Twelve salaries of 4 350, three of them by 14 April.
    row('64', 52_200, 13_050, 4_400, 47_800),
    // 18 000 by months (1 528.77 + 1 380.82 + 1 528.77), then 14 days of the 30 of April: 1 479.45 × 14/30 = 690.41.
    row('65', 18_000, 5_128.77, 0, 18_000),
    row('68', 900, 0, 0, 900),
    // A year of fixed parts, 197 500; 104 of its 365 days, each envelope on its own: docs/domain.md says how they are cut.
    expect.objectContaining({ account: '74', planned: 197_500, actual: 100_000, left: 97_500 }),
    row('75', 2_400, 2_400, 0, 2_400),
  ]);
  expect(costs).toEqual({ planned: 85_500, planned_to_date: 24_178.77, actual: 9_000, left: 76_500 });
  expect(income).toMatchObject({ planned: 199_900, actual: 100_000 });
});

it('goes month by month, with account 512 from what was carried over', async () => {
  const { months } = await actualsOf(books, text, ['--basis', 'received']);
  const flows = (planned: number, actual: number, left: number) => ({ planned, actual, left });
  expect(months).toEqual([
    {
      month: '2026-01',
      // 4 350 + 3 000 + 1 528.77. In the bank: 41 000 − 4 400.
      costs: flows(8_878.77, 4_400, 4_478.77),
      income: flows(0, 0, 0),
      bank_planned: 32_321.23,
      bank: 36_600,
    },
    {
      month: '2026-02',
      // What is not paid yet (account 401) is spent all the same.
      costs: flows(5_730.82, 1_500, 4_230.82),
      // The dues.
      income: flows(2_400, 0, 2_400),
      bank_planned: 28_990.41,
      bank: 36_600,
    },
    {
      month: '2026-03',
      costs: flows(5_878.77, 0, 5_878.77),
      // 197 500 are planned on 14 March; the books have 100 000, on another account of the bank.
      income: flows(197_500, 100_000, 97_500),
      bank_planned: 220_611.64,
      bank: 136_600,
    },
    {
      month: '2026-04',
      // Up to 14 April: the rent of the 5th, no salary yet, and 690.41 of sessions.
      costs: flows(3_690.41, 3_100, 590.41),
      income: flows(0, 0, 0),
      bank_planned: 216_921.23,
      bank: 136_600,
    },
  ]);
});

it('plans no cent more or less in its months than up to its last day', async () => {
  const { months, income } = await actualsOf(books);
  const planned = months.map((month: { income: { planned: number } }) => month.income.planned);
  expect(planned.reduce((all: number, each: number) => all + each, 0)).toBeCloseTo(income.planned_to_date, 6);
});

it('is a worksheet whose totals and differences follow its cells', async () => {
  const { bytes } = await run(['budget', file, '--actuals', 'FEC.txt', '-f', 'xlsx', '--lang', 'en'], {
    files: { [file]: allocated, 'FEC.txt': fecOf(books) },
  });
  const { sheets } = await readXlsx(bytes['-'] ?? new Uint8Array());
  expect(sheets.map(({ name }) => name)).toEqual(['Books']);
  const formulas = sheets.flatMap(({ cells }) =>
    [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
  );
  // Seven accounts, planned less booked; four months of the bank, the books less what is planned.
  expect(formulas.filter((formula) => /^ROUND\(B\d+-D\d+,2\)$/.test(formula))).toHaveLength(7);
  expect(formulas.filter((formula) => /^ROUND\(C\d+-B\d+,2\)$/.test(formula))).toHaveLength(4);
});

it('spends the envelopes that accounts feed, the longest number first', async () => {
  const { envelopes } = await actualsOf(books, allocated);
  expect(envelopes).toEqual([
    // Coordinator 52 200, accountant 2 400, rents 12 000; the books: 4 400 on 6411.
    { envelope: 'operations', planned: 66_600, actual: 4_400, left: 62_200, stated: null },
    // The sessions; the books: 1 500 on 62261.
    { envelope: 'care_access', planned: 18_000, actual: 1_500, left: 16_500, stated: null },
    // The computers, of which no line says who pays them; the books: 3 100 on 6132.
    { envelope: 'prevention', planned: 900, actual: 3_100, left: -2_200, stated: null },
  ]);
});

it('counts what contract years state on their days, and tells what the books have instead', async () => {
  const third = allocated.replace(
    'scenarios:',
    '  - annee: 3\n    fonctionnement: { depenses: 73 000 € }\nscenarios:',
  );
  const { envelopes } = await actualsOf(
    [...books, 'OD 7 20260410 641 50,00 0,00', 'OD 7 20260410 421 0,00 50,00'],
    third,
  );
  // Year 3 has 365 days, 14 March 2025 to 13 March 2026: 293 in 2025, 72 in 2026, 200 € each. After it the books count.
  expect(envelopes[0]).toMatchObject({
    envelope: 'operations',
    actual: 14_450,
    stated: { amount: 14_400, books: 4_400 },
  });
  const { out } = await budgetOf(books, third, ['--lang', 'en']);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Operations: contract years state €14,400.00 of spending on their days of the year, the books €4,400.00; what is stated counts.',
  );
});

it('says what it could not compare, in both languages', async () => {
  const french = (await budgetOf(books)).out.replace(/\s+/g, ' ');
  expect(french).toContain('Budget 2026 et comptes au 14 avril 2026');
  expect(french).toContain(
    'Au 1er janvier, les à-nouveaux portent 41 000,00 € en banque (512), le budget part de 41 200,00 €.',
  );
  expect(french).toContain('Sans « affectation: » dans le budget');
  expect(french).toContain('Les contributions volontaires (classe 8) ne sont pas comparées.');
  const { out } = await budgetOf(books.slice(2), text, ['--lang', 'en']);
  expect(out.replace(/\s+/g, ' ')).toContain('its bank starts from the balance of the budget');
});

it('refuses books that are wrong, and takes the year asked for', async () => {
  const { code, err } = await budgetOf(books.slice(1));
  expect([code, err]).toEqual([1, expect.stringContaining('[fec-unbalanced]')]);
  const other = await budgetOf(books, text, ['--exercice', '2025']);
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('[fec-date-outside]')]);
  const missing = await run(['budget', file, '--actuals', 'FEC.txt'], { files: { [file]: text } });
  expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('[file-unreadable]')]);
});
