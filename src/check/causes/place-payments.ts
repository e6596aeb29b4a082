/**
 * Where one cause changes every payment of a year, amounts alone send payments that name no line to the wrong one. So each
 * cause is tried on all of them first: the one under which they match the schedule best says which line each is for.
 */
import { type CalendarDate, isAfter } from '../../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, isZero, zero } from '../../amounts/money.ts';
import type { ScheduledPayment } from '../../calculate/result.ts';
import type { Contract, DescribedYear, MissionYear, Payment } from '../../law/contract.ts';
import { type Mission, missions } from '../../law/mission.ts';
import type { Cause } from '../cause.ts';
import { type Asked, asScheduled } from '../ledger.ts';
import { checkPayments } from '../matching.ts';
import type { PaymentCheck } from '../payment-check.ts';
import { supposedCauses } from './causes.ts';
import { type Candidate, type Known, keyOf, owedOf } from './situation.ts';

/** A contract without what never changes what is owed: spending, fungibility, other funding, expected amounts. */

function withoutSpending({ spending: _spending, ...rest }: MissionYear): MissionYear {
  return rest;
}

function lightYear({ at, year, sizeTier, missions: described }: DescribedYear): DescribedYear {
  const light: Partial<Record<Mission, MissionYear>> = {};
  for (const mission of missions) {
    const talk = described[mission];
    if (talk !== undefined) light[mission] = withoutSpending(talk);
  }
  const tier = sizeTier === undefined ? {} : { sizeTier };
  return { at, year, ...tier, missions: light, otherFunding: [], allowances: [] };
}

export const lightened = (contract: Contract): Contract => ({
  ...contract,
  years: contract.years.map(lightYear),
});

interface Trial {
  readonly cause: Cause;
  readonly asked: Asked;
}

/** Fewer more amounts recognised than this may be chance, and are explained one by one. */
const gainFrom = 2;
/** The trials that recognise most are the only ones worth a matching. */
const trialsUpTo = 12;

/** Lines that were not paid what they are held against, and payments without a line. */
function misfit({ lines, unexplained }: PaymentCheck, asked: Asked): number {
  const wrong = lines.filter(({ due, paid }) => compareCents(asked(due), paid) !== 0);
  return wrong.length + unexplained.length;
}

/** How many payments are exactly what some line is held against, each line once. */
function recognised(
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  asked: Asked,
): number {
  const open = new Map<number, number>();
  for (const amount of schedule.map(asked)) {
    if (!isZero(amount)) open.set(centsOf(amount), (open.get(centsOf(amount)) ?? 0) + 1);
  }
  return payments.filter(({ amount }) => {
    const left = open.get(centsOf(amount.value)) ?? 0;
    if (left > 0) open.set(centsOf(amount.value), left - 1);
    return left > 0;
  }).length;
}

/** A delay moves payments and one mission's cause touches few of them: neither sends the others to a wrong line. */
const isFarReaching = ({ cause, mission }: Candidate): boolean =>
  mission === undefined && !(cause.kind === 'reading' && cause.reading === 'settlement_delay_months');

/** Every cause on the whole contract, then from a year on, then in one year alone. */
function trialsOf(known: Known, schedule: readonly ScheduledPayment[]): Trial[] {
  const years = [...new Set(schedule.flatMap(({ year }) => year ?? []))];
  const candidates = supposedCauses.flatMap((generate) => generate(known)).filter(isFarReaching);
  return candidates.flatMap(({ cause, alter }) => {
    const owed = owedOf(alter(known));
    const supposed = (due: ScheduledPayment): Cents => owed.get(keyOf(due))?.amount ?? zero;
    const within = (isTouched: (year: number) => boolean): Trial => ({
      cause,
      asked: (due) => (isTouched(due.year ?? 0) ? supposed(due) : asScheduled(due)),
    });
    return [
      within(() => true),
      ...years.map((from) => within((year) => year >= from)),
      ...years.map((only) => within((year) => year === only)),
    ];
  });
}

/** The check, with each payment on the line that the best single cause gives it. */
export function placePayments(
  known: Known,
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  on: CalendarDate,
): PaymentCheck {
  const plain = checkPayments(schedule, payments, on);
  const nameless = payments.filter(({ line, date }) => line === undefined && !isAfter(date.value, on));
  const before = misfit(plain, asScheduled);
  if (Math.min(before, nameless.length) < gainFrom) return plain;
  const least = recognised(schedule, nameless, asScheduled) + gainFrom;
  const trials = trialsOf({ ...known, contract: lightened(known.contract) }, schedule)
    .map((trial) => ({ ...trial, count: recognised(schedule, nameless, trial.asked) }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, trialsUpTo);
  let best = { check: plain, left: before };
  for (const { cause, asked } of trials) {
    const check = checkPayments(schedule, payments, on, asked);
    const left = misfit(check, asked);
    if (left < best.left) best = { check: { ...check, placedBy: cause }, left };
  }
  return best.check;
}
