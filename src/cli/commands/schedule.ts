import { type CalendarDate, dateToIso, isAfter, partsOf } from '../../amounts/calendar.ts';
import { begunBy } from '../../calculate/compute.ts';
import { isSupposing } from '../../calculate/options.ts';
import { readDate } from '../../contract/values/date.ts';
import { readYearNumber } from '../../contract/values/numbers.ts';
import { phrase } from '../../law/language.ts';
import { withOptions } from '../../output/option-names.ts';
import { emptyRow, scheduledRow } from '../../portfolio/contract-rows.ts';
import type { PortfolioFrame } from '../../portfolio/rows.ts';
import { isRefused } from '../../problems/problem.ts';
import { civilYearsOf } from '../../schedule/civil-years.ts';
import { civilYearsData } from '../../schedule/civil-years-table.ts';
import { scheduleToCalendar } from '../../schedule/icalendar.ts';
import { paymentsData } from '../../schedule/payments-table.ts';
import { paymentsOfYears, scheduleOf } from '../../schedule/schedule.ts';
import { scheduleDocument } from '../../schedule/schedule-document.ts';
import { scheduleToJson } from '../../schedule/schedule-json.ts';
import { type DateWindow, shownSchedule } from '../../schedule/shown-schedule.ts';
import { scheduleWorkbook } from '../../workbook/schedule-workbook.ts';
import { choiceIn, computeOptions, readAsked, valueIn } from '../compute-options.ts';
import { type Context, Misuse, misuse, type Run } from '../context.ts';
import { showOne, type Whole } from '../documents.ts';
import { type Computed, originOf } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { showMany } from '../portfolio/many.ts';
import type { Summed } from '../portfolio/summary.ts';
import { checkYearWord, chosenYears } from '../years.ts';

/** A window that cannot be is misuse; by civil year, so is one that cuts a year. */
function checkWindow({ from, to }: DateWindow, isByCivilYear: boolean): void {
  if (from !== undefined && to !== undefined && isAfter(from, to)) {
    const [first, last] = [dateToIso(from), dateToIso(to)];
    throw new Misuse(
      withOptions((named) => {
        const [start, end] = [named('--from', first), named('--to', last)];
        return [
          `${start} est après ${end}\u00a0: échangez les deux dates.`,
          `${start} comes after ${end}: swap the two dates.`,
        ];
      }),
    );
  }
  if (!isByCivilYear) return;
  const cut = from !== undefined && !isDay(from, 1, 1) ? from : to;
  if (cut === undefined || (cut === to && isDay(cut, 12, 31))) return;
  const day = dateToIso(cut);
  throw new Misuse(
    withOptions((named) => [
      `${named('--by', 'annee-civile')} compte des années entières\u00a0: ${day} en couperait une. Commencez un 1er janvier et finissez un 31 décembre.`,
      `${named('--by', 'civil-year')} counts whole years: ${day} would cut one. Begin on 1 January and end on 31 December.`,
    ]),
  );
}

const isDay = (date: CalendarDate, month: number, day: number): boolean => {
  const parts = partsOf(date);
  return parts.month === month && parts.day === day;
};

/** The payments of a contract within the window. Without `schedule` the schedule is refused: `problems` say why. */
function scheduled({ result: computed, problems: known }: Computed, window: DateWindow, year: string) {
  const { payments, problems: found } = scheduleOf(computed);
  const problems = [...known, ...found];
  if (isRefused(problems)) return { problems };
  const result = { ...computed, problems };
  const years = chosenYears(result, year, true);
  // Before the first year there may be a letter of intent.
  const paid = year === 'all' ? payments : paymentsOfYears(payments, result, years);
  return { problems, years, paid, schedule: shownSchedule(result, paid, window, years) };
}

/** The schedule of one contract in every format. */
function wholeSchedule(file: Computed, window: DateWindow, isByCivilYear: boolean, context: Context): Whole {
  const { problems, schedule, years, paid } = scheduled(file, window, context.raw.year ?? 'all');
  if (schedule === undefined) return { problems };
  const { lang } = context;
  const { result } = schedule;
  const isSupposed = isSupposing(result.options);
  const civilYears = isByCivilYear ? civilYearsOf(years, paid, window) : undefined;
  const source = originOf(file, context);
  const signed = result.contract.terms.signed?.value;
  const printed = {
    document: () => scheduleDocument(schedule, civilYears),
    name: result.contract.cpts.name.value,
    data: () =>
      civilYears === undefined
        ? paymentsData([schedule], isSupposed)
        : civilYearsData([{ result, years: civilYears }], isSupposed),
    json: () => scheduleToJson(schedule, civilYears ?? [], source),
    own: () =>
      signed === undefined ? '' : scheduleToCalendar(schedule, signed, lang, context.system.seconds?.()),
    workbook: async () =>
      scheduleWorkbook({
        schedule,
        years,
        civilYears: civilYears ?? civilYearsOf(years, paid, window),
        source,
        lang,
      }),
  };
  return { printed, problems };
}

/** What one contract is paid within the window, as a row. A year that it does not have is no misuse: it is then paid nothing. */
function scheduleRow(file: Computed, window: DateWindow, { raw: { year } }: Context): Summed {
  const { path, result, problems: known } = file;
  if (result.contract.terms.signed === undefined) {
    return { rows: [emptyRow(path, result, 'undated', known.length)] };
  }
  const has = year === undefined || result.years.some((each) => String(each.year) === year);
  if (!has && year !== 'all' && year !== 'last') {
    return { rows: [emptyRow(path, result, 'no_year', known.length)] };
  }
  const { problems, schedule, years } = scheduled(file, window, has ? (year ?? 'all') : 'all');
  if (schedule === undefined) return { refused: problems };
  return { rows: [scheduledRow(path, schedule, years, problems.length)] };
}

/** `aci schedule FILE…` (echeancier): every payment of the contract, with its date; of several, what each is paid. */
export const run: Run = async (args, context) => {
  const { raw } = context;
  checkYearWord(raw.year);
  const read = {
    from: readAsked('from', readDate, context),
    to: readAsked('to', readDate, context),
    through: readAsked('through', readYearNumber, context),
  };
  const [from, to] = [valueIn(read.from)?.value, valueIn(read.to)?.value];
  const through = valueIn(read.through)?.value;
  const isByCivilYear = choiceIn('by', ['civil-year'], context) !== undefined;
  const window = { from, to };
  checkWindow(window, isByCivilYear);
  const common = computeOptions(context, Object.values(read));
  const options = { ...common, through };
  const { paths, isMany } = await filesAsked(args, context);
  // Years beyond a last day pay nothing before it; `--through` says itself which years count.
  const isBounded = to !== undefined && through === undefined;
  const isProjecting =
    isBounded && (isMany || raw.projection !== undefined) ? raw.projection !== false : undefined;
  const counted = (file: Computed): Computed =>
    to === undefined || isProjecting === undefined
      ? file
      : { ...file, result: begunBy(file.result, to, isProjecting) };
  const whole = (file: Computed) => wholeSchedule(counted(file), window, isByCivilYear, context);
  const isCalendar = context.format === 'ics';
  if (isCalendar && isMany) {
    throw new Misuse(
      phrase('un agenda (ics) ne vaut que pour un fichier.', 'a calendar (ics) is for one file only.'),
    );
  }
  if (isCalendar && isByCivilYear) {
    throw misuse(
      'un agenda montre des versements, pas des années civiles\u00a0: retirez --par, ou choisissez un autre format.',
      'a calendar shows payments, not calendar years: remove --by, or choose another format.',
    );
  }
  if (!isMany) {
    return showOne(paths[0] ?? '', options, whole, context);
  }
  if (isByCivilYear && raw.details !== true) {
    throw misuse(
      '--par ne vaut que pour un fichier, ou pour plusieurs avec --details.',
      '--by is for one file, or for several with --details.',
    );
  }
  const frame: PortfolioFrame = {
    command: 'schedule',
    window,
    year: raw.year ?? 'all',
    isProjecting,
  };
  const isSupposed = isSupposing(options);
  const many = {
    options,
    frame,
    sum: (file: Computed) => scheduleRow(counted(file), window, context),
    heads: isByCivilYear ? civilYearsData([], isSupposed) : paymentsData([], isSupposed),
    whole,
  };
  return showMany(paths, many, context);
};
