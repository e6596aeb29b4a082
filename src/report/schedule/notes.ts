import { type Cents, isNegative, isZero, negate, total } from '../../base/money.ts';
import type { ScheduleStatement, YearTotal } from '../../domain/schedule-statement.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { formatAmount } from '../../output/format.ts';
import { isMarked, unbroken } from '../result/page.ts';
import type { SchedulePage } from './page.ts';

/** What the sentences are written with, wherever they stand. */
export type NotesPage = Pick<SchedulePage, 'lang' | 'fileLanguage' | 'words' | 'schedule'>;

const numbersOf = (totals: readonly YearTotal[]): readonly number[] =>
  totals.flatMap(({ year }) => year ?? []);

/** What must be said under the tables: uncertain amounts, money to give back, what is pending, supposed or projected. */
export function scheduleNotes(statement: ScheduleStatement, page: NotesPage): string[] {
  const notes = [
    uncertainNote(statement, page),
    refundNote(statement, page),
    pendingNote(statement, page),
    simulatedNote(statement, page),
    statement.yearTotals.some(({ isProjected }) => isProjected) ? page.schedule.projectedNote : undefined,
    absentNote(statement, page),
  ];
  return notes.flatMap((note) => note ?? []);
}

function uncertainNote({ entries }: ScheduleStatement, page: NotesPage): string | undefined {
  const uncertain = entries.map(({ payment }) => payment.amount).filter(isMarked);
  if (uncertain.length === 0) return undefined;
  const { fileLanguage, words, lang } = page;
  const where = unbroken(`${keyWord('contract', fileLanguage)}: ${keyWord('amounts', fileLanguage)}:`);
  return words.toVerify(formatAmount(total(uncertain.map(({ value }) => value)), lang), where);
}

function refundNote({ entries }: ScheduleStatement, { schedule, lang }: NotesPage): string | undefined {
  const refunds: readonly Cents[] = entries
    .map(({ payment }) => payment.amount.value)
    .filter((amount) => isNegative(amount));
  return refunds.length === 0 ? undefined : schedule.refundNote(formatAmount(negate(total(refunds)), lang));
}

function pendingNote({ yearTotals }: ScheduleStatement, { schedule, lang }: NotesPage): string | undefined {
  const waiting = yearTotals.filter(({ pending }) => !isZero(pending));
  if (waiting.length === 0) return undefined;
  const years = numbersOf(waiting);
  const amount = formatAmount(total(waiting.map(({ pending }) => pending)), lang);
  return schedule.pendingNote(amount, years.join(', '), years.length);
}

function simulatedNote({ yearTotals }: ScheduleStatement, { schedule }: NotesPage): string | undefined {
  const years = numbersOf(yearTotals.filter(({ isSimulated }) => isSimulated));
  return years.length === 0 ? undefined : schedule.simulatedNote(years.join(', '), years.length);
}

function absentNote({ absentYears }: ScheduleStatement, { schedule }: NotesPage): string | undefined {
  const last = absentYears.at(-1);
  if (last === undefined) return undefined;
  return schedule.absentNote(absentYears.join(', '), absentYears.length, last);
}
