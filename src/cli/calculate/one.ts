/** One result in full, in each format. */
import type { CalendarDate } from '../../base/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { notes, type Section } from '../../output/document.ts';
import { jsonText } from '../../report/json/text.ts';
import { resultDataTable } from '../../report/result/data-table.ts';
import { resultDocument } from '../../report/result/document.ts';
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { yearsBegun } from '../../rules/check/years-begun.ts';
import { computeContract } from '../../rules/compute.ts';
import { yearOn } from '../../rules/portfolio/year-on.ts';
import { type Context, Misuse } from '../context.ts';
import type { DocumentFormat, Printed } from '../documents.ts';
import type { Computed } from '../files.ts';
import { jsonOfYears } from '../result-json.ts';
import { figuresOf } from '../xlsx.ts';
import { chosenYears, problemsOfYears } from '../years.ts';
import type { RawCalculate } from './options.ts';

/** A result with the years of it to show. */
export interface Shown {
  readonly file: Computed;
  readonly years: readonly YearResult[];
}

/** With a day, the year that runs on it, projected where the file does not describe it. */
export function shownOf(
  file: Computed,
  on: CalendarDate | undefined,
  isForMachine: boolean,
  raw: RawCalculate,
  context: Context,
): Shown {
  const { result, options } = file;
  if (on === undefined) return { file, years: chosenYears(result, raw.year, isForMachine, context) };
  const running = yearOn(result, on, options)?.year;
  if (running === undefined) throw new Misuse(portfolioCommandWords[context.lang].notRunning(raw.on ?? ''));
  const whole = withYear(result, running, on, file);
  return { file: { ...file, result: whole }, years: whole.years.filter(({ year }) => year === running) };
}

function withYear(
  result: ContractResult,
  running: number,
  on: CalendarDate,
  { options, problems }: Computed,
): ContractResult {
  if (result.years.some(({ year }) => year === running)) return result;
  const through = yearsBegun(result.contract.terms, on);
  return { ...computeContract(result.contract, { ...options, through }), problems };
}

export const problemsShown = ({ file, years }: Shown): readonly Problem[] =>
  problemsOfYears(file.problems, years);

/** Which other years there are, where somebody looks at one. */
function otherYears({ file: { result }, years }: Shown, { words }: Context): Section {
  const others = result.years.filter((year) => !years.includes(year)).map(({ year }) => year);
  if (others.length === 0) return [];
  const hint = words.yearHint(others, result.contract.years.length > 0);
  return [notes(hint)];
}

/** The result as a document, its table of data and its JSON. */
export function printedOf(shown: Shown, format: DocumentFormat, context: Context): Printed {
  const { file, years } = shown;
  const { result, path } = file;
  return {
    document: [...resultDocument(result, years), ...(format === 'table' ? [otherYears(shown, context)] : [])],
    name: result.contract.cpts.name.value,
    data: resultDataTable(path, result.contract.cpts.name.value, years),
    json: () => `${jsonText(jsonOfYears(file, result, years, context), 2)}\n`,
    workbook: async () => {
      const { workbookOf } = await import('../../report/xlsx/workbook.ts');
      return workbookOf(figuresOf(file, years, context));
    },
  };
}
