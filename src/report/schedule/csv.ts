/** A schedule for spreadsheets. */
import { isNegative } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { ContractResult, ScaleUsed } from '../../domain/result.ts';
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { paymentLineWord } from '../../domain/vocabulary.ts';
import { amountOf, type CsvCell, csvText, emptyCell, numberOf, textOf } from '../csv.ts';
import { scalesOf } from '../result/scales.ts';
import { paymentLineName } from '../words/payment-lines.ts';
import { csvHeads } from '../words/schedule/csv-heads.ts';
import { statusNames } from '../words/statuses.ts';
import { shortDate } from './page.ts';

const yesOrNo = (is: boolean, lang: Language): CsvCell => textOf(is ? csvHeads[lang].yes : csvHeads[lang].no);

/** The id of a scale, with its file where it is the user's own. */
const scaleName = ({ id, file }: ScaleUsed): string => (file === undefined ? id : `${id} (${file})`);

/** One row a payment; its line stands in the words of a file, so that it can be read again as a payment. */
export function scheduleToCsv({ result, entries }: ScheduleStatement, lang: Language): string {
  const rows = entries.map(({ payment, runningTotal }): CsvCell[] => {
    const { date, line, year, amount, isProjected } = payment;
    const paying = result.years.find((candidate) => candidate.year === year);
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
      // The letter of intent belongs to no contract year.
      paying === undefined ? emptyCell : textOf(scaleName(paying.scale)),
    ];
  });
  return csvText(csvHeads[lang].payments, rows, lang);
}

/** One row a calendar year. */
export function civilYearsToCsv(
  years: readonly CivilYear[],
  { contract, years: contractYears }: ContractResult,
  lang: Language,
): string {
  const scales = scalesOf(contractYears).map(scaleName).join(', ');
  const rows = years.map((year): CsvCell[] => [
    numberOf(year.year),
    amountOf(year.cash.value),
    amountOf(year.accrued.value),
    amountOf(year.outstanding),
    yesOrNo(year.isProjected, lang),
    textOf(contract.cpts.name.value),
    textOf(scales),
  ]);
  return csvText(csvHeads[lang].civilYears, rows, lang);
}
