/**
 * Causes put to the test. A cause says what each line would be owed; it is kept only where every day that it changes differs by
 * exactly that: one that fits some lines of a year and not the others explains none of them.
 */

import { isAfter } from '../../amounts/calendar.ts';
import { centsOf, times, total } from '../../amounts/money.ts';
import { ratio } from '../../amounts/ratio.ts';
import type { ContractResult, ScheduledPayment } from '../../calculate/result.ts';
import type { Mission } from '../../law/mission.ts';
import { partsOfLine } from '../../law/payment-line.ts';
import type { Cause, CauseOf, Years } from '../cause.ts';
import { candidatesOf, startsPaid } from './candidates.ts';
import { type Change, type CheckedSchedule, changesOf, isOf, withChanges } from './changes.ts';
import type { Gap } from './gaps.ts';
import type { Candidate } from './situation.ts';

export interface Hypothesis {
  readonly cause: Cause;
  readonly changes: readonly Change[];
  readonly gaps: ReadonlySet<Gap>;
  /** Every gap that changes differs by exactly that. */
  readonly isExact: boolean;
  /** All that it changes, in cents. */
  readonly delta: number;
  /** All that would be owed on the day of the check. */
  readonly schedule: () => readonly ScheduledPayment[];
}

/** Something of what it changes was paid. A cause that only makes lines disappear says no more than that they were not paid. */
export const isTelling = ({ changes }: Hypothesis): boolean =>
  changes.some(
    ({ owed, gap }) =>
      centsOf(owed) !== 0 && gap !== undefined && gap.difference !== 0 && gap.payments.length > 0,
  );

/** A mission unpaid on several dates may have started later, though nothing of it was paid. */
const isWorthNaming = (hypothesis: Hypothesis): boolean =>
  isTelling(hypothesis) || (hypothesis.cause.kind === 'start' && hypothesis.gaps.size > 1);

function hypothesisOf(cause: Cause, changes: readonly Change[], { schedule }: CheckedSchedule): Hypothesis {
  const deltas = new Map<Gap | undefined, number>();
  for (const { gap, delta } of changes) deltas.set(gap, (deltas.get(gap) ?? 0) + delta);
  const all = [...deltas];
  return {
    cause,
    changes,
    gaps: new Set(all.flatMap(([gap, delta]) => (gap === undefined || delta === 0 ? [] : [gap]))),
    isExact: all.every(([gap, delta]) => delta === (gap?.difference ?? 0)),
    delta: all.reduce((sum, [, delta]) => sum + delta, 0),
    schedule: () => withChanges(schedule, changes),
  };
}

/** Runs of contract years, the longest first. */
function runsOf(years: readonly number[]): Years[] {
  const runs = years.flatMap((from, index) => years.slice(index).map((to) => ({ from, to })));
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** A cause in all the years, or in some that follow one another, where it may explain what differs. */
function variantsOf(candidate: Candidate, checked: CheckedSchedule, difference: number): Hypothesis[] {
  const { cause, isByYear } = candidate;
  const all = changesOf(candidate, checked);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  const ofRun = (run: Years): Hypothesis => {
    const changes = all.filter(({ year }) => year >= run.from && year <= run.to);
    const inYears = { ...cause, years: run };
    return hypothesisOf(changes.length === all.length ? cause : inYears, changes, checked);
  };
  const variants = isByYear === true ? runsOf(years).map(ofRun) : [hypothesisOf(cause, all, checked)];
  return variants.filter(
    ({ isExact, delta, changes }) => changes.length > 0 && (isExact || delta === difference),
  );
}

/** Less than a euro, in cents, is how amounts were rounded and no other rate. */
const leastOfRates = 100;

/** The variable part at a whole percentage of its ceiling: of each mission alone, and of all of them. */
function rates(checked: CheckedSchedule): Hypothesis[] {
  const { result, schedule, gaps, on } = checked;
  return result.years.flatMap(({ year, missions }) => {
    const parts = missions.flatMap(({ mission, variable: { ceiling }, indicators }) => {
      const due = schedule.find((each) => each.year === year && each.line === `${mission}.variable`);
      if (due === undefined || mission === 'health_crisis' || isAfter(due.date, on)) return [];
      const whole = [ceiling.value];
      const each = indicators.map((indicator) => indicator.ceiling.value);
      return [{ mission, due, ways: [whole, each.length === 0 ? whole : each] }];
    });
    const hypotheses = (mission: Mission | null, own: typeof parts): Hypothesis[] => {
      const touched = new Set(own.map(({ due }) => gaps.of(due)));
      const difference = [...touched].reduce((sum, gap) => sum + (gap?.difference ?? 0), 0);
      const ceiling = centsOf(total(own.flatMap(({ ways: [whole = []] }) => whole)));
      if (Math.abs(difference) < leastOfRates || ceiling === 0) return [];
      // The one percentage that what was paid comes nearest to.
      const paid = own.reduce((sum, { due }) => sum + centsOf(due.amount.value), difference);
      const percent = Math.round((100 * paid) / ceiling);
      if (percent < 1 || percent > 100) return [];
      const rate = ratio(percent, 100);
      // Rounded once, or indicator by indicator.
      const changed = [0, 1].map((way) =>
        own.flatMap(({ due, ways }): Change[] => {
          const owed = total((ways[way] ?? []).map((part) => times(part, rate)));
          const delta = centsOf(owed) - centsOf(due.amount.value);
          return delta === 0 ? [] : [{ due, owed, year, gap: gaps.of(due), delta }];
        }),
      );
      const cause: Cause = { kind: 'variable_rate', rate, mission, year };
      const fitting = changed
        .map((changes) => hypothesisOf(cause, changes, checked))
        .find(({ changes, isExact }) => changes.length > 0 && isExact);
      return fitting === undefined ? [] : [fitting];
    };
    const single = parts.flatMap((part) => hypotheses(part.mission, [part]));
    return parts.length < 2 ? single : [...single, ...hypotheses(null, parts)];
  });
}

/** What its line would change by, in cents, were an indicator counted in full or not at all. */
function deltaOfIndicator(
  { mission, year, indicator, counted }: CauseOf<'indicator'>,
  { years }: ContractResult,
) {
  const parts = years.find((each) => each.year === year)?.missions.find((each) => each.mission === mission);
  const own = parts?.indicators.find((each) => each.name === indicator);
  return own && (counted ? centsOf(own.ceiling.value) : 0) - centsOf(own.entitled.value);
}

/**
 * A cause of one mission, or of one year of it, explains nothing where none of its lines is among those that differ; another start
 * always changes the first of them. No cause but a start explains lines that were not paid at all, and none a day without payments.
 */
function mayExplain({ cause, mission }: Candidate, checked: CheckedSchedule, difference: number): boolean {
  const { gaps, schedule, isClear, result } = checked;
  if (!isClear) return true;
  const isPaid = ({ payments, ofDay }: Gap): boolean =>
    (cause.kind === 'start' ? ofDay : payments).length > 0;
  if (!gaps.all.some((gap) => gap.difference !== 0 && isPaid(gap))) return false;
  if (mission === undefined) return true;
  const isOwn = isOf(mission);
  if (cause.kind === 'start') {
    const first = schedule.find(isOwn);
    const gap = first && gaps.of(first);
    return gap === undefined || gap.difference !== 0;
  }
  const year = 'year' in cause ? cause.year : undefined;
  const own = schedule.filter(
    (due) =>
      isOwn(due) &&
      (year === undefined || due.year === year) &&
      (cause.kind !== 'indicator' || partsOfLine(due.line).part === 'variable'),
  );
  if (own.length === 0) return true;
  if (cause.kind === 'indicator') {
    const delta = deltaOfIndicator(cause, result);
    return delta === difference || own.some((due) => gaps.of(due)?.difference === delta);
  }
  return own.some((due) => gaps.of(due)?.difference !== 0);
}

/**
 * Causes that fit all that they change; and every one that would change as much in all as was paid too much or too little, for
 * payments may be on a wrong day. `difference`: all that was paid less all that was owed, in cents.
 */
export function testCauses(checked: CheckedSchedule, difference: number) {
  const tested = (candidates: readonly Candidate[]): Hypothesis[] =>
    candidates
      .filter((candidate) => mayExplain(candidate, checked, difference))
      .flatMap((candidate) => variantsOf(candidate, checked, difference));
  // A day was found by what was paid of the advance: only what it says of other days speaks for it.
  const isBorneOut = ({ changes }: Hypothesis): boolean =>
    new Set(changes.map(({ gap }) => gap?.dueOn)).size > 1;
  const all = [...tested(candidatesOf(checked.result)), ...tested(startsPaid(checked)).filter(isBorneOut)];
  const fitting = all.filter((each) => each.gaps.size > 0 && each.isExact && isWorthNaming(each));
  const indicators = new Set(
    fitting.filter(({ cause }) => cause.kind === 'indicator').flatMap(({ gaps }) => [...gaps]),
  );
  const ofRates = rates(checked).filter(
    ({ cause, gaps }) =>
      gaps.size > 0 &&
      // A rate that one indicator more or less gives too says nothing more.
      !(
        cause.kind === 'variable_rate' &&
        cause.mission !== null &&
        [...gaps].every((gap) => indicators.has(gap))
      ),
  );
  return {
    fitting: [...fitting, ...ofRates],
    sameInAll: all.filter(({ delta }) => delta === difference),
  };
}
