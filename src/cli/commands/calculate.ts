import type { CalendarDate } from '../../amounts/calendar.ts';
import { begunBy, yearOn } from '../../calculate/compute.ts';
import { resultDataTable } from '../../calculate/document/result-data.ts';
import { resultDocument } from '../../calculate/document/result-document.ts';
import { isSupposing } from '../../calculate/options.ts';
import { problemsOfYears, type YearResult } from '../../calculate/result.ts';
import { phrase } from '../../law/language.ts';
import { notes, type Section } from '../../output/document.ts';
import { readDayOption } from '../../separated/values.ts';
import { warnedOfDifference } from '../amounts-expected.ts';
import { computeOptions, readAsked, valueIn } from '../compute-options.ts';
import { type Context, misuse, type Run } from '../context.ts';
import { showOne, type Whole } from '../documents.ts';
import { type Computed, originOf } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { checkYearWord, chosenYears } from '../years.ts';

/** A result with the years of it to show: with a day, the year that runs on it, projected where the file does not describe it. */
function shownOf(
  file: Computed,
  on: CalendarDate | undefined,
  isForMachine: boolean,
  { raw }: Context,
): { readonly file: Computed; readonly years: readonly YearResult[] } {
  if (on === undefined) return { file, years: chosenYears(file.result, raw.year, isForMachine, raw) };
  const begun = begunBy(file.result, on, true);
  const running = yearOn(begun.years, on);
  if (running === undefined) {
    throw misuse(
      `aucun exercice de ce contrat n’est en cours le ${raw.on}\u00a0: choisissez un autre jour, ou --exercice.`,
      `no year of this contract runs on ${raw.on}: choose another day, or --year.`,
    );
  }
  const own = file.result.years.find(({ year }) => year === running.year);
  return own === undefined ? { file: { ...file, result: begun }, years: [running] } : { file, years: [own] };
}

/** Which other years there are, where somebody looks at one. */
function otherYears({ result }: Computed, years: readonly YearResult[]): Section {
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

/** What is shown of one contract in full. `isForMachine`: all years where none is asked for. */
function calculatedWhole(computed: Computed, on: CalendarDate | undefined, context: Context): Whole {
  const { format } = context;
  const isForMachine = format === 'json' || format === 'ndjson' || format === 'xlsx';
  const { file, years } = shownOf(warnedOfDifference(computed, context), on, isForMachine, context);
  const { result, path } = file;
  const name = result.contract.cpts.name.value;
  return {
    problems: problemsOfYears(file.problems, years),
    printed: {
      document: () => [
        ...resultDocument(result, years),
        ...(format === 'table' ? [otherYears(file, years)] : []),
      ],
      name,
      data: () => resultDataTable(path, name, years, isSupposing(result.options)),
      json: async () => (await import('../result-json.ts')).jsonOfYears(file, years, context),
      workbook: async () => {
        const { workbookOf } = await import('../xlsx.ts');
        return workbookOf(result, years, originOf(file, context), context.lang);
      },
    },
  };
}

/** `aci calculate FILE…` (calculer): what each contract year earns; of several files, what they come to together. */
export const run: Run = async (args, context) => {
  const { raw } = context;
  if (raw.on !== undefined && raw.year !== undefined) {
    throw misuse(
      '--au et --exercice choisissent tous deux l’exercice\u00a0: gardez l’un des deux.',
      '--on and --year both choose the contract year: keep one of them.',
    );
  }
  checkYearWord(raw.year);
  const day = readAsked('on', readDayOption, context);
  const options = computeOptions(context, [day]);
  const on = valueIn(day);
  const whole = (file: Computed) => calculatedWhole(file, on, context);
  const { paths, isMany } = await filesAsked(args, context);
  if (isMany) {
    const { calculateMany } = await import('./others.ts');
    return calculateMany(paths, options, on, whole, context);
  }
  return showOne(paths[0] ?? '', options, whole, context);
};
