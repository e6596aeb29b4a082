/**
 * Causes put to the test. A cause says what each line would be owed; it is kept only where every day that it changes differs by
 * exactly that: one that fits some lines of a year and not the others explains none of them.
 */
import { type CalendarDate, isAfter } from '../../amounts/calendar.ts';
import { type Cents, centsOf, times, total, zero } from '../../amounts/money.ts';
import { ratio } from '../../amounts/ratio.ts';
import { computeContract } from '../../calculate/compute.ts';
import type { ScheduledPayment } from '../../calculate/result.ts';
import type { Mission } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { comparePayments, scheduleOf } from '../../schedule/schedule.ts';
import type { Cause, Years } from '../cause.ts';
import { candidatesOf } from './candidates.ts';
import type { Cell, Cells } from './cells.ts';
import { revalued } from './revalue.ts';
import { type Candidate, type Known, keyOf, narrowed, type Situation } from './situation.ts';

/** What a line would be owed in the place of what it is. */
interface Change {
  readonly due: ScheduledPayment;
  readonly owed: Cents;
  readonly year: number;
  /** The cell it belongs to; undefined where nothing was owed or paid that day. */
  readonly cell: Cell | undefined;
  /** In cents. */
  readonly delta: number;
}

export interface Hypothesis {
  readonly cause: Cause;
  readonly changes: readonly Change[];
  readonly cells: ReadonlySet<Cell>;
  /** All that would be owed on the day of the check. */
  readonly schedule: () => readonly ScheduledPayment[];
}

/** What is known of the schedule that the check was made of. */
export interface Checked {
  readonly known: Known;
  readonly schedule: readonly ScheduledPayment[];
  readonly cells: Cells;
  readonly on: CalendarDate;
  /** Every payment came for a day, and none so late that it may be of another year. */
  readonly isClear: boolean;
}

const worth = (due: ScheduledPayment, value: Cents): ScheduledPayment => ({
  ...due,
  amount: { ...due.amount, value },
});

/** Every line that would be owed on the day of the check, by its key. */
function owedIn(
  { contract, options, rounding }: Situation,
  { known, schedule, on }: Checked,
): Map<string, ScheduledPayment> {
  const isSame = contract === known.contract && options === known.options;
  const payments = isSame ? schedule : scheduleOf(computeContract(contract, options), options).payments;
  return new Map(
    payments
      .filter(({ date }) => !isAfter(date, on))
      .map((due) => [keyOf(due), rounding === undefined ? due : worth(due, revalued(due.amount, rounding))]),
  );
}

/** The schedule with these changes: lines that are no more are worth nothing, and new ones are added. */
function withChanges(schedule: readonly ScheduledPayment[], changes: readonly Change[]): ScheduledPayment[] {
  const byKey = new Map(changes.map((change) => [keyOf(change.due), worth(change.due, change.owed)]));
  const kept = schedule.map((due) => byKey.get(keyOf(due)) ?? due);
  const known = new Set(schedule.map(keyOf));
  return [...kept, ...[...byKey].flatMap(([key, due]) => (known.has(key) ? [] : [due]))].sort(
    comparePayments,
  );
}

/** Whether a payment is of a mission; of any where none is named. */
const isOf =
  (mission: Mission | undefined) =>
  ({ line }: ScheduledPayment): boolean =>
    mission === undefined || line.startsWith(`${mission}.`);

function changesOf(candidate: Candidate, checked: Checked): Change[] {
  const { schedule, cells, on } = checked;
  const { mission, from = 1, through = contractTerms.years, alter } = candidate;
  const isOwn = (due: ScheduledPayment): boolean => {
    const year = due.year ?? 1;
    return isOf(mission)(due) && year >= from && year <= through;
  };
  const supposed = owedIn(alter(narrowed(checked.known, candidate)), checked);
  const changes: Change[] = [];
  const keep = (due: ScheduledPayment, before: number, owed: Cents): void => {
    const delta = centsOf(owed) - before;
    if (delta !== 0) changes.push({ due, owed, year: due.year ?? 1, cell: cells.of(due), delta });
  };
  const seen = new Set<string>();
  for (const due of schedule) {
    if (isAfter(due.date, on) || !isOwn(due)) continue;
    seen.add(keyOf(due));
    const now = supposed.get(keyOf(due));
    keep(now ?? due, centsOf(due.amount.value), now?.amount.value ?? zero);
  }
  for (const [key, due] of supposed) if (!seen.has(key) && isOwn(due)) keep(due, 0, due.amount.value);
  return changes;
}

const deltasOf = (changes: readonly Change[]): Map<Cell | undefined, number> => {
  const deltas = new Map<Cell | undefined, number>();
  for (const { cell, delta } of changes) deltas.set(cell, (deltas.get(cell) ?? 0) + delta);
  return deltas;
};

/** Every cell that changes differs by exactly that. */
const fits = (changes: readonly Change[]): boolean =>
  [...deltasOf(changes)].every(([cell, delta]) => delta === (cell?.gap ?? 0));

/** Something of what it changes was paid. A cause that only makes lines disappear says no more than that they were not paid. */
export const isTelling = ({ changes }: Hypothesis): boolean =>
  changes.some(
    ({ owed, cell }) =>
      centsOf(owed) !== 0 && cell !== undefined && cell.gap !== 0 && cell.payments.length > 0,
  );

/** A mission unpaid on several dates may have started later, though nothing of it was paid. */
const isWorthNaming = (hypothesis: Hypothesis): boolean =>
  isTelling(hypothesis) || (hypothesis.cause.kind === 'start' && hypothesis.cells.size > 1);

const cellsChanged = (changes: readonly Change[]): ReadonlySet<Cell> =>
  new Set(
    [...deltasOf(changes)].flatMap(([cell, delta]) => (cell === undefined || delta === 0 ? [] : [cell])),
  );

const hypothesisOf = (cause: Cause, changes: readonly Change[], { schedule }: Checked): Hypothesis => ({
  cause,
  changes,
  cells: cellsChanged(changes),
  schedule: () => withChanges(schedule, changes),
});

const signature = (changes: readonly Change[]): string =>
  changes.map(({ due, owed }) => `${keyOf(due)}=${centsOf(owed)}`).join();

/** Runs of contract years, the longest first. */
function runsOf(years: readonly number[]): Years[] {
  const runs = years.flatMap((from, index) => years.slice(index).map((to) => ({ from, to })));
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** A cause in all the years, or in some that follow one another: each set of changes once. */
function variantsOf(candidate: Candidate, checked: Checked): Hypothesis[] {
  const all = changesOf(candidate, checked);
  if (all.length === 0) return [];
  if (candidate.isByYear !== true) return [hypothesisOf(candidate.cause, all, checked)];
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const seen = new Set<string>();
  return runsOf(years).flatMap((run) => {
    const changes = all.filter(({ year }) => year >= run.from && year <= run.to);
    const key = signature(changes);
    if (changes.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const cause = changes.length === all.length ? candidate.cause : { ...candidate.cause, years: run };
    return [hypothesisOf(cause, changes, checked)];
  });
}

/** The variable part at a whole percentage of its ceiling: of each mission alone, and of all of them. */
function rates(checked: Checked): Hypothesis[] {
  const { known, schedule, cells, on } = checked;
  return known.result.years.flatMap(({ year, missions }) => {
    const parts = missions.flatMap(({ mission, variable: { ceiling }, indicators }) => {
      const due = schedule.find((each) => each.year === year && each.line === `${mission}.variable`);
      if (due === undefined || mission === 'health_crisis' || isAfter(due.date, on)) return [];
      const whole = [ceiling.value];
      const each = indicators.map((indicator) => indicator.ceiling.value);
      return [{ mission, due, ways: [whole, each.length === 0 ? whole : each] }];
    });
    const hypotheses = (mission: Mission | undefined, own: typeof parts): Hypothesis[] => {
      const touched = new Set(own.map(({ due }) => cells.of(due)));
      const gap = [...touched].reduce((sum, cell) => sum + (cell?.gap ?? 0), 0);
      const ceiling = centsOf(total(own.flatMap(({ ways: [whole = []] }) => whole)));
      if (gap === 0 || ceiling === 0) return [];
      // The one percentage that what was paid comes nearest to.
      const paid = own.reduce((sum, { due }) => sum + centsOf(due.amount.value), gap);
      const percent = Math.round((100 * paid) / ceiling);
      if (percent < 1 || percent > 100) return [];
      const rate = ratio(percent, 100);
      // Rounded once, or indicator by indicator.
      const changed = [0, 1].map((way) =>
        own.flatMap(({ due, ways }): Change[] => {
          const owed = total((ways[way] ?? []).map((part) => times(part, rate)));
          const delta = centsOf(owed) - centsOf(due.amount.value);
          return delta === 0 ? [] : [{ due, owed, year, cell: cells.of(due), delta }];
        }),
      );
      const cause: Cause = { kind: 'variable_rate', rate, mission, year };
      const fitting = changed.find((changes) => changes.length > 0 && fits(changes));
      return fitting === undefined ? [] : [hypothesisOf(cause, fitting, checked)];
    };
    const single = parts.flatMap((part) => hypotheses(part.mission, [part]));
    return parts.length < 2 ? single : [...single, ...hypotheses(undefined, parts)];
  });
}

interface Tested {
  /** Causes that fit all that they change. */
  readonly fitting: readonly Hypothesis[];
  /** Every cause that would change as much in all as was paid too much or too little: payments may be on a wrong day. */
  readonly sameInAll: readonly Hypothesis[];
}

/**
 * A cause of one mission, or of one year of it, explains nothing where none of its lines is among those that differ; another start
 * always changes the first of them.
 */
function mayExplain({ cause, mission }: Candidate, { cells, schedule, isClear }: Checked): boolean {
  if (mission === undefined || !isClear) return true;
  const isOwn = isOf(mission);
  if (cause.kind === 'start') {
    const first = schedule.find(isOwn);
    const cell = first && cells.of(first);
    return cell === undefined || cell.gap !== 0;
  }
  const year = 'year' in cause ? cause.year : undefined;
  const own = schedule.filter(
    (due) =>
      isOwn(due) &&
      (year === undefined || due.year === year) &&
      (cause.kind !== 'indicator' || due.line.endsWith('.variable')),
  );
  return own.length === 0 || own.some((due) => cells.of(due)?.gap !== 0);
}

/** `gap`: all that was paid less all that was owed, in cents. */
export function testCauses(checked: Checked, gap: number): Tested {
  const all = candidatesOf(checked.known)
    .filter((candidate) => mayExplain(candidate, checked))
    .flatMap((candidate) => variantsOf(candidate, checked));
  const deltaOf = ({ changes }: Hypothesis): number => changes.reduce((sum, { delta }) => sum + delta, 0);
  const fitting = all.filter((each) => each.cells.size > 0 && fits(each.changes) && isWorthNaming(each));
  const indicators = new Set(
    fitting.filter(({ cause }) => cause.kind === 'indicator').flatMap(({ cells }) => [...cells]),
  );
  const ofRates = rates(checked).filter(
    ({ cause, cells }) =>
      cells.size > 0 &&
      // A rate that one indicator more or less gives too says nothing more.
      !(
        cause.kind === 'variable_rate' &&
        cause.mission !== undefined &&
        [...cells].every((cell) => indicators.has(cell))
      ),
  );
  return {
    fitting: [...fitting, ...ofRates],
    sameInAll: all.filter((each) => deltaOf(each) === gap),
  };
}
