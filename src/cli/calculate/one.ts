/** One result in full, in each format. */
import type { CalendarDate } from '../../base/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import { wrap } from '../../output/wrap.ts';
import { jsonText } from '../../report/json/text.ts';
import { resultToCsv } from '../../report/result-csv.ts';
import { resultToMarkdown } from '../../report/result-markdown.ts';
import { renderResult } from '../../report/table.ts';
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { yearsBegun } from '../../rules/check/years-begun.ts';
import { computeContract } from '../../rules/compute.ts';
import { yearOn } from '../../rules/portfolio/year-on.ts';
import { type Context, Misuse } from '../context.ts';
import type { Computed } from '../files.ts';
import { jsonOfYears } from '../result-json.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { chosenYears, problemsOfYears } from '../years.ts';
import type { RawCalculate, TextFormat } from './options.ts';

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

function asTable({ file: { result }, years }: Shown, raw: RawCalculate, context: Context): string {
  const { system, lang, words } = context;
  const isToFile = raw.output !== undefined;
  const color = hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env);
  const width = widthOf(system.out, system.env);
  const others = result.years.filter((year) => !years.includes(year)).map((year) => year.year);
  const hint =
    others.length === 0
      ? ''
      : `\n${wrap(words.yearHint(others, result.contract.years.length > 0), width, '  ').join('\n')}\n`;
  return `${renderResult(result, years, { lang, color, width })}${hint}`;
}

/** The text of a result; a spreadsheet's without its heads, which are written once. */
export function textOf(shown: Shown, format: TextFormat, raw: RawCalculate, context: Context): string {
  const { file, years } = shown;
  switch (format) {
    case 'table':
      return asTable(shown, raw, context);
    case 'json':
      return jsonText(jsonOfYears(file, file.result, years, context), 2);
    case 'csv':
      return resultToCsv(file.path, file.result, years, context.lang);
    case 'csv-plain':
      return resultToCsv(file.path, file.result, years, 'plain');
    case 'markdown':
      return resultToMarkdown(file.result, years, context.lang);
  }
}
