/** A schedule for people: sections with one empty line between them. */
import type { CivilYear, ScheduleStatement } from '../../domain/schedule-statement.ts';
import { harmless } from '../../output/harmless.ts';
import { paintFor } from '../../output/paint.ts';
import type { TerminalOptions } from '../../output/terminal.ts';
import { sectionLines } from '../../output/terminal.ts';
import { wrap } from '../../output/wrap.ts';
import { readingsTaken } from '../readings-shown.ts';
import { wideFrom } from '../result/page.ts';
import { resultWords } from '../result/page-for.ts';
import { readingsSection } from '../result/readings.ts';
import { ownScaleLines } from '../result/scales.ts';
import { civilYearsTable } from './civil-years.ts';
import { scheduleNotes } from './notes.ts';
import { dateInSentence, type SchedulePage, scheduleWords } from './page.ts';
import { paymentsTable } from './payments.ts';
import { yearTotalsTable } from './year-totals.ts';

/** The text to print, ending with a line break. With `civilYears`, they stand instead of the payments. */
export function renderSchedule(
  statement: ScheduleStatement,
  civilYears: readonly CivilYear[] | undefined,
  options: TerminalOptions,
): string {
  const { contract, readings } = statement.result;
  const page: SchedulePage = {
    lang: options.lang,
    fileLanguage: contract.language,
    width: options.width,
    isWide: options.width >= wideFrom,
    paint: paintFor(options.color),
    words: resultWords[options.lang],
    schedule: scheduleWords[options.lang],
    hasLongDates: options.width >= wideFrom,
  };
  const sections = [
    header(statement, page),
    ...bodyOf(statement, civilYears, page),
    scheduleNotes(statement, page).flatMap((note) => wrap(note, page.width, '  ')),
    sectionLines(readingsSection(readingsTaken(statement.readings, readings), contract.language), page),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function bodyOf(
  statement: ScheduleStatement,
  civilYears: readonly CivilYear[] | undefined,
  page: SchedulePage,
): string[][] {
  if (civilYears !== undefined && civilYears.length > 0) return [civilYearsTable(civilYears, page)];
  if (statement.entries.length === 0) return [[page.schedule.empty]];
  return [paymentsTable(statement, page), yearTotalsTable(statement, page)];
}

function header({ result, window }: ScheduleStatement, page: SchedulePage): string[] {
  const { schedule, paint, width } = page;
  const { cpts, terms } = result.contract;
  const [from, to] = [window.from, window.to].map((date) =>
    date === undefined ? undefined : dateInSentence(date, page),
  );
  const title = terms.signed === undefined ? '' : schedule.title(dateInSentence(terms.signed.value, page));
  return [
    ...wrap(harmless(cpts.name.value), width, '  ').map(paint.strong),
    ...wrap(title, width, '  ').map(paint.strong),
    ...(from === undefined && to === undefined ? [] : wrap(schedule.window(from, to), width, '  ')),
    ...ownScaleLines(result.years, page),
  ];
}
