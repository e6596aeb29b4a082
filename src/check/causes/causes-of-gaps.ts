/**
 * Why what was paid differs from what was owed. A cause is named only on evidence: it gives every day that it touches what was
 * paid, to the cent. Where several do, all are named; where none does, the difference stands without one.
 */
import { type CalendarDate, compareDates, isAfter } from '../../amounts/calendar.ts';
import { type Cents, cents, centsOf } from '../../amounts/money.ts';
import type { ContractResult, ScheduledPayment } from '../../calculate/result.ts';
import type { Payment } from '../../contract/contract-terms.ts';
import type { Cause } from '../cause.ts';
import { type Asked, asScheduled } from '../ledger.ts';
import { checkPayments } from '../matching.ts';
import { type Explanation, type LineCheck, type PaymentCheck, sumOf } from '../payment-check.ts';
import type { CheckedSchedule } from './changes.ts';
import { chosen, chosenForAll, isStrained } from './choice.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Hypothesis, isTelling, testCauses } from './hypotheses.ts';
import { afterExport, together } from './missing.ts';
import { type Around, doubledLines, isOneTransfer, isRepeated, ownCauses, strayCause } from './own-causes.ts';
import { keyOf } from './situation.ts';

export interface ExplainPaymentsOptions {
  readonly on: CalendarDate;
  /** What was due before this day is taken for settled. */
  readonly from?: CalendarDate | undefined;
  /** What may be forgiven of a day's difference. */
  readonly tolerance: Cents;
  /** The first day of the exports, where payments come from nothing else. */
  readonly firstDay?: CalendarDate | undefined;
  /** No row of an export for several CPTS names this one. */
  readonly isUnnamed?: boolean | undefined;
  /** The last day that payments are known of: what is due later is not said to be missing. */
  readonly lastDay?: CalendarDate | undefined;
  /** That day is today. */
  readonly isToday?: boolean | undefined;
}

export interface ExplainedCheck {
  readonly check: PaymentCheck;
  readonly explanations: readonly Explanation[];
}

/** Payments held against what a cause would make owed, where it changes something. */
function askedUnder(hypotheses: readonly Hypothesis[]): Asked {
  const owed = new Map(
    hypotheses.flatMap(({ changes }) => changes.map(({ due, owed }) => [keyOf(due), owed] as const)),
  );
  return (due) => owed.get(keyOf(due)) ?? asScheduled(due);
}

/** An explanation, and the first of the causes worked out anew that it names. */
interface Part extends Explanation {
  readonly first?: Hypothesis | undefined;
}

const differenceIn = (gaps: readonly Gap[]): Cents =>
  cents(gaps.reduce((sum, { difference }) => sum + difference, 0));

const datesOf = (gaps: readonly Gap[]): CalendarDate[] => [...new Set(gaps.map(({ dueOn }) => dueOn))];

/** Lines of these gaps that a cause changes; those that were not singled out where it changes none. */
function linesChanged(gaps: readonly Gap[], hypotheses: readonly Hypothesis[]): LineCheck[] {
  const lines = gaps.flatMap((gap) => gap.lines);
  const changed = new Set(hypotheses.flatMap(({ changes }) => changes.map(({ due }) => keyOf(due))));
  return lines.filter(({ due }) => changed.has(keyOf(due)));
}

/** All causes of a group explain the same gaps. */
const gapsOfGroup = ([first]: readonly Hypothesis[]): Gap[] => [...(first?.gaps ?? [])];

const wholeDay = (gap: Gap, lines: readonly LineCheck[] = []): { isWholeDay?: true } =>
  !gap.isLine && lines.length === gap.lines.length ? { isWholeDay: true } : {};

/** A difference that nothing explains: with the lines of its day that did not receive exactly what they are owed. */
function unknown(gap: Gap): Part {
  const lines = gap.lines.filter(({ difference }) => difference === undefined || centsOf(difference) !== 0);
  const difference = differenceIn([gap]);
  return {
    dates: [gap.dueOn],
    lines,
    ...wholeDay(gap, lines),
    payments: gap.loose,
    difference,
    findings: [],
  };
}

/** What is not paid at all may simply be missing. */
const unpaid: Cause = { kind: 'missing' };

const ofHypotheses = (group: readonly Hypothesis[], gaps: readonly Gap[]): Part => ({
  first: group[0],
  dates: datesOf(gaps),
  lines: linesChanged(gaps, group),
  payments: [],
  difference: differenceIn(gaps),
  findings: [...(group.some(isTelling) ? [] : [unpaid]), ...group.map(({ cause }) => cause)],
});

/** The causes of one day: what its payments tell themselves, and beside it what is worked out anew and agrees. */
function ofDay(gap: Gap, groups: readonly Hypothesis[][], around: Around): Part {
  const own = ownCauses(gap, around);
  const group = groups.flat().filter(({ gaps }) => gaps.size === 1 && gaps.has(gap));
  if (own.length === 0) {
    if (group.length === 0) return unknown(gap);
    const part = ofHypotheses(group, [gap]);
    return { ...part, findings: [...part.findings, ...doubledLines(gap)] };
  }
  const [first] = own;
  return {
    dates: [gap.dueOn],
    lines: first?.lines ?? [],
    ...wholeDay(gap, first?.lines),
    payments: first?.payments ?? [],
    difference: differenceIn([gap]),
    findings: [...own, ...(isOneTransfer(gap) ? group : [])].map(({ cause }) => cause),
  };
}

function partsOf(
  checked: CheckedSchedule,
  payments: readonly Payment[],
  check: PaymentCheck,
  options: ExplainPaymentsOptions,
): Part[] {
  const { all } = checked.gaps;
  const open = new Set(all.filter(({ difference }) => Math.abs(difference) > centsOf(options.tolerance)));
  if (open.size === 0) return [];
  const { isClear } = checked;
  const aroundWith = (loose: readonly Payment[]): Around => ({
    gaps: all,
    unplaced: [...loose, ...check.stray].filter(({ amount }) => centsOf(amount.value) > 0),
    firstDay: options.firstDay,
    isNamed: options.isUnnamed !== true,
  });
  const { fitting, sameInAll } = testCauses(checked, centsOf(check.totals.difference));
  const groups = chosen(fitting, open, checked.schedule);
  const shared = groups.filter((group) => gapsOfGroup(group).length > 1);
  const taken = new Set(shared.flatMap(gapsOfGroup));
  const rest = [...open].filter((gap) => !taken.has(gap));
  const isPlain = (gap: Gap): boolean => isRepeated(gap) || groups.some(([first]) => first?.gaps.has(gap));
  const loose = rest
    .filter((gap) => !isPlain(gap))
    .flatMap((gap) => (gap.isLine && gap.difference > 0 ? gap.payments : gap.loose));
  const around = aroundWith(loose);
  const parts = [
    ...shared.map((group) => ofHypotheses(group, gapsOfGroup(group))),
    ...rest.map((gap) => ofDay(gap, groups, around)),
  ];
  const areFound = parts.every(({ findings }) => findings.length > 0);
  if (areFound && isClear) return parts;
  const { on, from } = options;
  const whole = chosenForAll(sameInAll, payments, checked.schedule, { on, from });
  return whole.length === 0 ? parts : [ofHypotheses(whole, [...open])];
}

/** The check, and one explanation for each difference above the tolerance and each payment that came for no day. */
export function explainPayments(
  result: ContractResult,
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  options: ExplainPaymentsOptions,
): ExplainedCheck {
  const { on: until, from, tolerance, firstDay, lastDay } = options;
  const isCut = lastDay !== undefined && isAfter(until, lastDay);
  // Causes are looked for on the days covered alone.
  const on = isCut ? lastDay : until;
  const plain = checkPayments(schedule, payments, { on, from });
  const isClear = plain.stray.length === 0 && !isStrained(plain.dates);
  const checked = { result, schedule, gaps: gapsOf(plain), on, isClear };
  const parts = partsOf(checked, payments, plain, { ...options, on });
  // Once the cause is known, amounts say which line each payment is for.
  const firsts = parts.flatMap(({ first }) => first ?? []);
  const under = askedUnder(firsts);
  const placed = firsts.length === 0 ? plain : checkPayments(schedule, payments, { on, from, asked: under });
  const isBetter = placed.unexplained.length < plain.unexplained.length;
  const asked = isBetter ? under : asScheduled;
  const best = isBetter ? placed : plain;
  const check = {
    ...(isCut ? checkPayments(schedule, payments, { on: until, from, asked }) : best),
    covered: {
      first: firstDay,
      isUnnamed: options.isUnnamed,
      ...(isCut ? { last: lastDay, isToday: options.isToday } : {}),
    },
  };
  const byKey = new Map(check.lines.map((line) => [keyOf(line.due), line]));
  const explained = parts.map(({ first: _, ...explanation }) => ({
    ...explanation,
    lines: explanation.lines.map((line) => byKey.get(keyOf(line.due)) ?? line),
    payments: explanation.payments.filter((payment) => check.unexplained.includes(payment)),
  }));
  const said = new Set(explained.flatMap((each) => each.payments));
  const stray = check.stray
    .filter((payment) => !said.has(payment) && Math.abs(centsOf(payment.amount.value)) > centsOf(tolerance))
    .map(
      (payment): Explanation => ({
        dates: [],
        lines: [],
        payments: [payment],
        difference: sumOf([payment]),
        findings: strayCause(result.contract, payment),
      }),
    );
  const byDate = [...explained].sort((a, b) => compareDates(a.dates[0] ?? on, b.dates[0] ?? on));
  return { check, explanations: [...together(byDate), ...afterExport(check), ...stray] };
}
