/** Reading the accountant's export: what its forms may be, and what is refused with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { locate } from '../../../src/amounts/source.ts';
import { readFec } from '../../../src/budget/actuals/fec.ts';
import { fecHeads, fecLine, fecOf } from './fec-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const linesOf = (text: string | Uint8Array, year?: number) => {
  const { books } = readFec(typeof text === 'string' ? bytes(text) : text, 'FEC.txt', year);
  return books?.lines.map(({ date, account, amount, isOpening }) =>
    [dateToIso(date), account, centsOf(amount), ...(isOpening ? ['opening'] : [])].join(' '),
  );
};
const problemsOf = (text: string, year?: number) =>
  readFec(bytes(text), 'FEC.txt', year).problems.map(
    ({ code, place }) => `${code} ${Object.values(locate(place.source, place.start)).join(':')}`,
  );

const salary = [
  'AN 1 20260101 5121 41200,00 0,00',
  'AN 1 20260101 1100 0,00 41200,00',
  'BQ 7 20260131 6411 4350,00 0,00',
  'BQ 7 20260131 5121 0,00 4350,00',
];
const read = [
  '2026-01-01 5121 4120000 opening',
  '2026-01-01 1100 -4120000 opening',
  '2026-01-31 6411 435000',
  '2026-01-31 5121 -435000',
];

it('reads tabs and bars, commas and points, a debit and a credit or an amount and its side', () => {
  expect(linesOf(fecOf(salary))).toEqual(read);
  expect(linesOf(fecOf(salary, '|').replaceAll(',00', '.00'))).toEqual(read);
  const sided = fecOf([
    'AN 1 20260101 5121 41200,00 D',
    'AN 1 20260101 1100 41200,00 C',
    'BQ 7 20260131 6411 4350,00 +1',
    'BQ 7 20260131 5121 4350,00 -1',
  ]).replace('Debit\tCredit', 'Montant\tSens');
  expect(linesOf(sided)).toEqual(read);
});

it('reads UTF-8 with its mark, ISO 8859-15 and Windows-1252', () => {
  const text = fecOf(salary);
  expect(linesOf(`\ufeff${text}`)).toEqual(read);
  // « é » is the byte E9 in both; UTF-8 would not have it alone.
  expect(linesOf(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toEqual(read);
});

it('takes a quotation mark of a label for a letter', () => {
  const text = fecOf(salary).replace('écriture', '"Les amis');
  expect(linesOf(text)).toEqual(read);
});

it('reads what a spreadsheet saved, whose labels with a semicolon stand between quotation marks', () => {
  const saved = [fecHeads.split(' '), ...salary.map((line) => fecLine(line, '"prime ; mars"'))];
  expect(linesOf(saved.map((cells) => `${cells.join(';')}\n`).join(''))).toEqual(read);
});

it('knows carried-over entries by the code or the name of their journal', () => {
  expect(linesOf(fecOf(salary).replaceAll('AN\tjournal', 'RAN\tjournal'))).toEqual(read);
  expect(linesOf(fecOf(salary).replaceAll('AN\tjournal', '00\tJournal des à-nouveaux'))).toEqual(read);
});

it('says which columns are missing, and what a line lacks', () => {
  expect(problemsOf(fecOf(salary).replace('CompteNum', 'Compte'))).toEqual(['fec-columns 1:1']);
  expect(problemsOf(fecOf(salary, '#'))).toEqual(['fec-columns 1:1']);
  expect(problemsOf(fecOf(salary).replace('\t4350,00\t0,00', '\t4350,00'))).toEqual(['csv-field-count 4:1']);
  expect(problemsOf('')).toEqual(['file-empty 1:1']);
  expect(problemsOf(`${fecHeads.replaceAll(' ', '\t')}\n`)).toEqual(['file-empty 1:1']);
});

it('points at what cannot be read, all at once', () => {
  const wrong = fecOf(['BQ 7 20260231 64x 4350,00 0,00', 'BQ 7 20260131 5121 0,00 43.50.00']);
  // Tabs part the cells: the fourth is the date, the fifth the account, the thirteenth the credit.
  const [first = [], second = []] = [
    fecLine('BQ 7 20260231 64x 4350,00 0,00'),
    fecLine('BQ 7 20260131 5121 0,00 43.50.00'),
  ];
  const column = (cells: readonly string[], index: number) => cells.slice(0, index).join('\t').length + 2;
  expect(problemsOf(wrong)).toEqual([
    `date-not-existing 2:${column(first, 3)}`,
    `account-invalid 2:${column(first, 4)}`,
    `amount-ambiguous 3:${column(second, 12)}`,
  ]);
});

it('refuses an entry that does not balance, at its first line', () => {
  expect(problemsOf(fecOf([...salary.slice(0, 3), 'BQ 7 20260131 5121 0,00 4305,00']))).toEqual([
    'fec-unbalanced 4:1',
  ]);
});

it('refuses days of another year one by one, or says once that the whole file is of another year', () => {
  const other = ['BQ 8 20270102 6411 1,00 0,00', 'BQ 8 20270102 5121 0,00 1,00'];
  expect(problemsOf(fecOf([...salary, ...other]))).toEqual(['fec-date-outside 6:1', 'fec-date-outside 7:1']);
  expect(problemsOf(fecOf(salary), 2025)).toEqual(['fec-date-outside 2:1']);
});

const wrong = readdirSync('fixtures/invalid/fec').filter((name) => name.endsWith('.txt'));

it.each(wrong)('fixtures/invalid/fec/%s has exactly the problem written beside it', (name) => {
  const path = `fixtures/invalid/fec/${name}`;
  const expected = readFileSync(path.replace('.txt', '.expected'), 'utf8').trim();
  expect(problemsOf(readFileSync(path, 'utf8'), 2026).map((problem) => `error ${problem}`)).toEqual([
    expected,
  ]);
});
