/** What a cause would change of the schedule: each line that would be owed something else, and the gaps that it stands in. */
import { type CalendarDate, isAfter } from '../../amounts/calendar.ts';
import { type Cents, centsOf, zero } from '../../amounts/money.ts';
import { computeContract } from '../../calculate/compute.ts';
import type { ContractResult, ScheduledPayment } from '../../calculate/result.ts';
import type { Mission } from '../../law/mission.ts';
import { partsOfLine } from '../../law/payment-line.ts';
import { contractTerms } from '../../law/terms.ts';
import { comparePayments, scheduleOf } from '../../schedule/schedule.ts';
import type { Gap, Gaps } from './gaps.ts';
import { revalued } from './revalue.ts';
import { type Candidate, keyOf, narrowed, type Situation } from './situation.ts';

/** What a line would be owed in the place of what it is. */
export interface Change {
  readonly due: ScheduledPayment;
  readonly owed: Cents;
  readonly year: number;
  /** The gap it belongs to; undefined where nothing was owed or paid that day. */
  readonly gap: Gap | undefined;
  /** In cents. */
  readonly delta: number;
}

/** The result that causes are looked for in, its schedule, and where payments differ from it. */
export interface CheckedSchedule {
  readonly result: ContractResult;
  readonly schedule: readonly ScheduledPayment[];
  readonly gaps: Gaps;
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
  { result, schedule, on }: CheckedSchedule,
): Map<number, ScheduledPayment> {
  const isSame = contract === result.contract && options === result.options;
  const payments = isSame ? schedule : scheduleOf(computeContract(contract, options)).payments;
  return new Map(
    payments
      .filter(({ date }) => !isAfter(date, on))
      .map((due) => [keyOf(due), rounding === undefined ? due : worth(due, revalued(due.amount, rounding))]),
  );
}

/** The schedule with these changes: lines that are no more are worth nothing, and new ones are added. */
export function withChanges(
  schedule: readonly ScheduledPayment[],
  changes: readonly Change[],
): ScheduledPayment[] {
  const byKey = new Map(changes.map((change) => [keyOf(change.due), worth(change.due, change.owed)]));
  const kept = schedule.map((due) => byKey.get(keyOf(due)) ?? due);
  const known = new Set(schedule.map(keyOf));
  return [...kept, ...[...byKey].flatMap(([key, due]) => (known.has(key) ? [] : [due]))].sort(
    comparePayments,
  );
}

/** Whether a payment is of a mission; of any where none is named. */
export const isOf =
  (mission: Mission | undefined) =>
  ({ line }: ScheduledPayment): boolean =>
    mission === undefined || partsOfLine(line).envelope === mission;

export function changesOf(candidate: Candidate, checked: CheckedSchedule): Change[] {
  const { schedule, gaps, on } = checked;
  const { mission, from = 1, through = contractTerms.years, alter } = candidate;
  const isOwn = (due: ScheduledPayment): boolean => {
    const year = due.year ?? 1;
    return isOf(mission)(due) && year >= from && year <= through;
  };
  const supposed = owedIn(alter(narrowed(checked.result, candidate)), checked);
  const changes: Change[] = [];
  const keep = (due: ScheduledPayment, before: number, owed: Cents): void => {
    const delta = centsOf(owed) - before;
    if (delta !== 0) changes.push({ due, owed, year: due.year ?? 1, gap: gaps.of(due), delta });
  };
  const seen = new Set<number>();
  for (const due of schedule) {
    if (isAfter(due.date, on) || !isOwn(due)) continue;
    const key = keyOf(due);
    seen.add(key);
    const now = supposed.get(key);
    keep(now ?? due, centsOf(due.amount.value), now?.amount.value ?? zero);
  }
  for (const [key, due] of supposed) if (!seen.has(key) && isOwn(due)) keep(due, 0, due.amount.value);
  return changes;
}
