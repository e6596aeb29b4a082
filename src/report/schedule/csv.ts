/** A schedule for spreadsheets. */

import type { CalendarDate } from '../../base/calendar.ts';
import { dateToIso } from '../../base/calendar.ts';
import { isNegative } from '../../base/money.ts';
import type { ContractResult, ScaleUsed } from '../../domain/result.ts';
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { paymentLineWord } from '../../domain/vocabulary.ts';
import {
  amountOf,
  type CsvCell,
  type CsvDialect,
  csvHead,
  csvText,
  emptyCell,
  numberOf,
  textOf,
} from '../../output/csv.ts';
import { shortDate } from '../../output/format.ts';
import { paymentLineName } from '../../output/payment-lines.ts';
import { statusNames } from '../../output/statuses.ts';
import { scalesOf } from '../result/scales.ts';
import { csvHeads } from '../words/schedule/csv-heads.ts';

/** A plain spreadsheet has English words, dates and lines as programs read them. */
const languageOf = (dialect: CsvDialect) => (dialect === 'plain' ? 'en' : dialect);
const yesOrNo = (is: boolean, dialect: CsvDialect): CsvCell => {
  if (dialect === 'plain') return textOf(String(is));
  return textOf(is ? csvHeads[dialect].yes : csvHeads[dialect].no);
};
const dateOf = (date: CalendarDate, dialect: CsvDialect): CsvCell =>
  textOf(dialect === 'plain' ? dateToIso(date) : shortDate(date, dialect));

export const scheduleCsvHead = (dialect: CsvDialect): string =>
  csvHead(csvHeads[languageOf(dialect)].payments, dialect);
export const civilYearsCsvHead = (dialect: CsvDialect): string =>
  csvHead(csvHeads[languageOf(dialect)].civilYears, dialect);

/** The id of a scale, with its file where it is the user's own. */
const scaleName = ({ id, file }: ScaleUsed): string => (file === undefined ? id : `${id} (${file})`);

/** One row a payment; its line stands in the words of a file, so that it can be read again as a payment. */
export function scheduleToCsv({ result, entries }: ScheduleStatement, dialect: CsvDialect): string {
  const lang = languageOf(dialect);
  const rows = entries.map(({ payment, runningTotal }): CsvCell[] => {
    const { date, line, year, amount, isProjected } = payment;
    const paying = result.years.find((candidate) => candidate.year === year);
    return [
      dateOf(date, dialect),
      textOf(dialect === 'plain' ? line : paymentLineWord(line, lang)),
      textOf(paymentLineName(line, isNegative(amount.value), lang, 'long')),
      year === undefined ? emptyCell : numberOf(year),
      amountOf(amount.value),
      amountOf(runningTotal),
      textOf(dialect === 'plain' ? amount.status : statusNames[dialect][amount.status]),
      yesOrNo(isProjected, dialect),
      textOf(result.contract.cpts.name.value),
      // The letter of intent belongs to no contract year.
      paying === undefined ? emptyCell : textOf(scaleName(paying.scale)),
    ];
  });
  return csvText(csvHeads[lang].payments, rows, dialect);
}

/** One row a calendar year. */
export function civilYearsToCsv(
  years: readonly CivilYear[],
  { contract, years: contractYears }: ContractResult,
  dialect: CsvDialect,
): string {
  const scales = scalesOf(contractYears).map(scaleName).join(', ');
  const rows = years.map((year): CsvCell[] => [
    numberOf(year.year),
    amountOf(year.cash.value),
    amountOf(year.accrued.value),
    amountOf(year.outstanding),
    yesOrNo(year.isProjected, dialect),
    textOf(contract.cpts.name.value),
    textOf(scales),
  ]);
  return csvText(csvHeads[languageOf(dialect)].civilYears, rows, dialect);
}
