/** A schedule for spreadsheets. */
import { isNegative } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { paymentLineWord } from '../../domain/vocabulary.ts';
import { amountOf, type CsvCell, csvText, emptyCell, numberOf, textOf } from '../csv.ts';
import { paymentLineName } from '../words/payment-lines.ts';
import { csvHeads } from '../words/schedule/csv-heads.ts';
import { statusNames } from '../words/statuses.ts';
import { shortDate } from './page.ts';

const yesOrNo = (is: boolean, lang: Language): CsvCell => textOf(is ? csvHeads[lang].yes : csvHeads[lang].no);

/** One row a payment; its line stands in the words of a file, so that it can be read again as a payment. */
export function scheduleToCsv({ result, entries }: ScheduleStatement, lang: Language): string {
  const rows = entries.map(({ payment, runningTotal }): CsvCell[] => {
    const { date, line, year, amount, isProjected } = payment;
    return [
      textOf(shortDate(date, lang)),
      textOf(paymentLineWord(line, lang)),
      textOf(paymentLineName(line, isNegative(amount.value), lang, 'long')),
      year === undefined ? emptyCell : numberOf(year),
      amountOf(amount.value),
      amountOf(runningTotal),
      textOf(statusNames[lang][amount.status]),
      yesOrNo(isProjected, lang),
      textOf(result.contract.cpts.name.value),
    ];
  });
  return csvText(csvHeads[lang].payments, rows, lang);
}

/** One row a calendar year. */
export function civilYearsToCsv(years: readonly CivilYear[], name: string, lang: Language): string {
  const rows = years.map((year): CsvCell[] => [
    numberOf(year.year),
    amountOf(year.cash.value),
    amountOf(year.accrued.value),
    amountOf(year.outstanding),
    yesOrNo(year.isProjected, lang),
    textOf(name),
  ]);
  return csvText(csvHeads[lang].civilYears, rows, lang);
}
