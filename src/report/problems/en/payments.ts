import type { CsvSeparator } from '../../../domain/problem.ts';
import { formatBytes } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

const separators: Readonly<Record<CsvSeparator, string>> = {
  ';': 'a semicolon',
  ',': 'a comma',
  '\t': 'a tab',
};

const examples = { date: ['date', 'payment date'], amount: ['amount', 'montant'] } as const;

const cells = {
  date: { name: 'a date', example: '2022-09-26' },
  amount: { name: 'an amount', example: '60,000.50' },
} as const;

export const paymentProblems = {
  'payment-negative': ({ key, text, isExported }, words) => ({
    what: `For ${q(key)}, the amount ${q(text)} is negative.`,
    fix: isExported
      ? 'For money taken back, write “recovery” in the label or in a column “kind”; otherwise remove the minus sign.'
      : `Remove the minus sign and, for money that the fund took back, add ${q(`${words.key('recovery')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)}.`,
  }),
  'amount-separators': ({ key, text }) => ({
    what: `For ${q(key)}, the commas and points of ${q(text)} do not tell where the cents are.`,
    fix: 'Write it with one decimal point, for instance “11058.90”.',
  }),
  'csv-cell-invalid': ({ column, text, expected }) => ({
    what:
      text === ''
        ? `The column ${q(column)} is empty on this line.`
        : `In the column ${q(column)}, ${q(text)} does not read as ${cells[expected].name}.`,
    fix: `Write ${cells[expected].name}, for example ${q(cells[expected].example)}.`,
  }),
  'csv-date-not-existing': ({ column, text }) => ({
    what: `In the column ${q(column)}, the day ${q(text)} does not exist.`,
    fix: `Check the day and the month, written in that order or as ${q(cells.date.example)}.`,
  }),
  'csv-empty': () => ({
    what: 'This file holds no payment.',
    fix: 'Export it again, with a header and then one payment a line.',
  }),
  'csv-too-large': ({ limit }) => ({
    what: `This file weighs more than ${formatBytes(limit, 'en')}, the greatest size accepted.`,
    fix: 'Keep only the payments of this contract.',
  }),
  'csv-not-text': () => ({
    what: 'This file is no text: it may be a workbook.',
    fix: 'Save it from your spreadsheet as CSV.',
  }),
  'csv-quote-unclosed': () => ({
    what: 'This quotation mark is never closed, and the rest of the file is lost in this cell.',
    fix: 'Close it, or remove it; a quotation mark inside a cell is written twice.',
  }),
  'csv-column-missing': ({ column, found }) => ({
    what: `No column with the ${column} was recognised among ${oneOf(found)}.`,
    fix: `Give this column a name such as ${oneOf(examples[column])}.`,
  }),
  'csv-column-twice': ({ name }) => ({
    what: `The column ${q(name)} stands twice in the header.`,
    fix: 'Keep the one that counts, and rename the other.',
  }),
  'csv-separator-mixed': ({ separator, other }) => ({
    what: `Here ${separators[other]} stands between the cells, while it is ${separators[separator]} in the header.`,
    fix: 'Use the same separator in the whole file.',
  }),
  'csv-field-count': ({ expected, found, separator }) => ({
    what: `This line has ${found} cell${found === 1 ? '' : 's'}, the header has ${expected}.`,
    fix:
      separator === ',' && found > expected
        ? 'Put amounts that have a comma between quotation marks, for instance “"11058,90"”.'
        : 'Add the missing cells, or put the one that contains the separator between quotation marks.',
  }),
} satisfies Partial<ProblemWords>;
