import type { CalendarDate } from '../amounts/calendar.ts';
import { computeContract } from '../calculate/compute.ts';
import { resultDataTable } from '../calculate/document/result-data.ts';
import { resultDocument } from '../calculate/document/result-document.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import { notes, type Section } from '../output/document.ts';
import { phrase } from '../output/phrase.ts';
import { yearOn } from '../portfolio/on-a-day.ts';
import type { Problem } from '../problems/problem.ts';
import { readDayOption } from '../separated/values.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { Printed } from './documents.ts';
import type { Computed } from './files.ts';
import type { DocumentFormat } from './formats.ts';
import { unknownYear } from './misuse.ts';
import type { RawOptions } from './options.ts';
import { chosenYears, isYearWord, problemsOfYears } from './years.ts';

/** What the options of `aci calculate` mean once read. */
export interface CalculateOptions {
  readonly compute: FileOptions;
  readonly on?: CalendarDate;
  readonly problems: readonly Problem[];
}

export function calculateOptions(raw: RawOptions, { lang }: Context): CalculateOptions {
  if (raw.on !== undefined && raw.year !== undefined) {
    throw new Misuse(
      phrase(
        '--au et --exercice choisissent tous deux l’exercice\u00a0: gardez l’un des deux.',
        '--on and --year both choose the contract year: keep one of them.',
      ),
    );
  }
  if (raw.year !== undefined && !isYearWord(raw.year)) throw new Misuse(unknownYear(raw.year));
  const { options, problems } = computeOptions(raw, lang);
  const read = raw.on === undefined ? undefined : readDayOption(raw.on, '--on');
  return {
    compute: options,
    ...(read !== undefined && 'value' in read ? { on: read.value } : {}),
    problems: read !== undefined && 'problem' in read ? [...problems, read.problem] : problems,
  };
}

/** A result with the years of it to show. */
interface Shown {
  readonly file: Computed;
  readonly years: readonly YearResult[];
}

/** With a day, the year that runs on it, projected where the file does not describe it. */
export function shownOf(
  file: Computed,
  on: CalendarDate | undefined,
  isForMachine: boolean,
  raw: RawOptions,
): Shown {
  const { result, options } = file;
  if (on === undefined) return { file, years: chosenYears(result, raw.year, isForMachine) };
  const running = yearOn(result, on, options)?.year;
  if (running === undefined) {
    throw new Misuse(
      phrase(
        `aucun exercice de ce contrat n’est en cours le ${raw.on}\u00a0: choisissez un autre jour, ou --exercice.`,
        `no year of this contract runs on ${raw.on}: choose another day, or --year.`,
      ),
    );
  }
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
function otherYears({ file: { result }, years }: Shown): Section {
  const others = result.years.filter((year) => !years.includes(year)).map(({ year }) => year);
  if (others.length === 0) return [];
  const [example] = others;
  const isDescribed = result.contract.years.length > 0;
  return [
    notes(
      phrase(
        `Autres exercices de ce ${isDescribed ? 'fichier' : 'contrat'}\u00a0: ${others.join(', ')} (--exercice ${example}, ou --exercice tous).`,
        `Other years of this ${isDescribed ? 'file' : 'contract'}: ${others.join(', ')} (--year ${example}, or --year all).`,
      ),
    ),
  ];
}

/** The result as a document, its table of data and its JSON. */
export function printedCalculation(shown: Shown, format: DocumentFormat, context: Context): Printed {
  const { file, years } = shown;
  const { result, path } = file;
  return {
    document: [...resultDocument(result, years), ...(format === 'table' ? [otherYears(shown)] : [])],
    name: result.contract.cpts.name.value,
    data: resultDataTable(
      path,
      result.contract.cpts.name.value,
      years,
      result.options.attainment !== undefined,
    ),
    json: async () => {
      const { textOfYears } = await import('./result-json.ts');
      return textOfYears(file, result, years, context);
    },
    workbook: async () => {
      const { resultWorkbook } = await import('./xlsx.ts');
      return resultWorkbook(file, years, context);
    },
  };
}
