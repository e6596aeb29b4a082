/** The causes that are planted in exports: what a fund would have paid, and what the check must then say. */
import { addDays, addMonths, dateToIso, isAfter } from '../../src/amounts/calendar.ts';
import { centsOf, times } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import type { ContractResult, ScheduledPayment } from '../../src/calculate/result.ts';
import type { Cause, CauseKind } from '../../src/check/cause.ts';
import { candidatesOf } from '../../src/check/causes/candidates.ts';
import { revalued } from '../../src/check/causes/revalue.ts';
import type { Manner } from '../../src/check/payment-check.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import type { Draws } from '../country/random.ts';
import { type Form, type Paid, paidOf, transfersOf } from './export.ts';

/** What must be said: a cause, or how a date was settled. */
export type Truth = { readonly cause: Cause } | { readonly manner: Manner };

export interface Planted {
  readonly paid: readonly Paid[];
  readonly truth: Truth;
}

export interface Setting {
  readonly result: ContractResult;
  readonly due: readonly ScheduledPayment[];
  readonly until: Parameters<typeof isAfter>[1];
}

export const kinds = [
  'missing',
  'repeated',
  'size_tier',
  'scale',
  'reading',
  'start',
  'indicator',
  'contract_amount',
  'variable_rate',
  'crisis_plan',
  'amendment',
  'rounding',
  'in_parts',
  'merged',
  'early',
  'late',
] as const satisfies readonly (CauseKind | Manner)[];
export type Kind = (typeof kinds)[number];

const pick = <T>(items: readonly T[], draws: Draws): T | undefined =>
  items.length === 0 ? undefined : items[draws.below(items.length)];

const keyOf = ({ line, year }: ScheduledPayment): string => `${year ?? 0} ${line}`;

/** Paid under another contract, scale, reading or rounding than the file's. */
function recomputed(kind: Kind, { result, due, until }: Setting, draws: Draws): Planted | undefined {
  const candidates = candidatesOf(result).filter(({ cause }) => cause.kind === kind);
  for (let tries = 0; tries < 12; tries += 1) {
    const candidate = pick(candidates, draws);
    if (candidate === undefined) return undefined;
    const { contract, options, rounding } = candidate.alter(result);
    const { payments } = scheduleOf(computeContract(contract, options));
    const owed = payments
      .filter(({ date }) => !isAfter(date, until))
      .map((each) =>
        rounding === undefined
          ? each
          : { ...each, amount: { ...each.amount, value: revalued(each.amount, rounding) } },
      );
    const before = new Map(due.map((each) => [keyOf(each), centsOf(each.amount.value)]));
    const changed = owed.filter((each) => (before.get(keyOf(each)) ?? 0) !== centsOf(each.amount.value));
    // What cancels out within a day is no difference of that day.
    const sumOn = (all: readonly ScheduledPayment[], day: string): number =>
      all
        .filter(({ date }) => dateToIso(date) === day)
        .reduce((sum, { amount }) => sum + centsOf(amount.value), 0);
    const isSeen = owed.some(({ date }) => sumOn(owed, dateToIso(date)) !== sumOn(due, dateToIso(date)));
    if (isSeen && changed.some(({ amount }) => centsOf(amount.value) !== 0)) {
      return {
        paid: paidOf(owed, 14, draws).filter(({ cents }) => cents !== 0),
        truth: { cause: candidate.cause },
      };
    }
  }
  return undefined;
}

/** The variable part of one year at another rate: in full half of the time. */
function otherRate({ result: { years }, due }: Setting, draws: Draws): Planted | undefined {
  const rate = ratio(draws.chance(50) ? 100 : draws.between(5, 95), 100);
  const year = pick(
    [...new Set(due.filter(({ line }) => line.endsWith('.variable')).flatMap((each) => each.year ?? []))],
    draws,
  );
  const result = years.find((each) => each.year === year);
  if (year === undefined || result === undefined) return undefined;
  const ceilings = new Map(
    result.missions
      .filter(({ mission }) => mission !== 'health_crisis')
      .map(({ mission, variable }) => [`${mission}.variable`, variable.ceiling.value]),
  );
  const altered = due.map((each) => {
    const ceiling = each.year === year ? ceilings.get(each.line) : undefined;
    return ceiling === undefined
      ? each
      : { ...each, amount: { ...each.amount, value: times(ceiling, rate) } };
  });
  const changed = altered.filter(
    (each, index) => centsOf(each.amount.value) !== centsOf(due[index]?.amount.value ?? each.amount.value),
  );
  if (changed.length === 0) return undefined;
  const single = ceilings.size === 1 ? [...ceilings.keys()][0]?.split('.')[0] : undefined;
  const mission = result.missions.find((each) => each.mission === single)?.mission ?? null;
  return {
    paid: paidOf(altered, 14, draws),
    truth: { cause: { kind: 'variable_rate', rate, mission, year } },
  };
}

/** Right amounts, paid otherwise than one payment a line on its day. */
function otherManner(
  kind: 'in_parts' | 'merged' | 'early' | 'late',
  { due, until }: Setting,
  draws: Draws,
): Planted | undefined {
  const paid = paidOf(due, 10, draws);
  const days = [...new Set(paid.map(({ dueOn }) => dateToIso(dueOn)))];
  const last = (each: Paid): boolean => dateToIso(each.dueOn) === days.at(-1);
  const chosen = kind === 'merged' ? pick(days.slice(0, -1), draws) : pick(days, draws);
  const isChosen = (each: Paid): boolean => dateToIso(each.dueOn) === chosen;
  if (chosen === undefined) return undefined;
  const after = paid.find((each) => dateToIso(each.dueOn) === days[days.indexOf(chosen) + 1]);
  switch (kind) {
    case 'late':
      if (paid.some((each) => last(each) && isChosen(each))) return undefined;
      return {
        paid: paid
          .map((each) => (isChosen(each) ? { ...each, date: addDays(each.dueOn, 50) } : each))
          .filter(({ date }) => !isAfter(date, until)),
        truth: { manner: 'late' },
      };
    case 'early':
      return {
        paid: paid.map((each) => (isChosen(each) ? { ...each, date: addDays(each.dueOn, -12) } : each)),
        truth: { manner: 'early' },
      };
    case 'in_parts': {
      const share = draws.between(20, 80);
      return {
        paid: paid.flatMap((each) => {
          const part = Math.floor((each.cents * share) / 100);
          return isChosen(each)
            ? [
                { ...each, cents: part },
                { ...each, cents: each.cents - part, date: addDays(each.date, 9) },
              ]
            : [each];
        }),
        truth: { manner: 'in_parts' },
      };
    }
    case 'merged': {
      if (after === undefined) return undefined;
      const both = paid.filter((each) => isChosen(each) || dateToIso(each.dueOn) === dateToIso(after.dueOn));
      const rest = transfersOf(
        paid.filter((each) => !both.includes(each)),
        draws,
      );
      const cents = both.reduce((sum, each) => sum + each.cents, 0);
      return { paid: [...rest, { ...after, cents }], truth: { manner: 'merged' } };
    }
  }
}

export function plant(kind: Kind, form: Form, setting: Setting, draws: Draws): Planted | undefined {
  const due = paidOf(setting.due, 14, draws).filter(({ cents }) => cents > 0);
  const paid = form === 'bank' ? transfersOf(due, draws) : due;
  const chosen = pick(paid, draws);
  switch (kind) {
    case 'missing':
      return chosen && { paid: paid.filter((each) => each !== chosen), truth: { cause: { kind } } };
    case 'repeated':
      return (
        chosen && {
          paid: [...paid, { ...chosen, date: addDays(chosen.date, draws.between(0, 20)) }],
          truth: { cause: { kind, times: 2 } },
        }
      );
    case 'variable_rate':
      return otherRate(setting, draws);
    case 'merged':
      // A payment that names its line is of its own date.
      return form === 'lines' ? undefined : otherManner(kind, setting, draws);
    case 'in_parts':
    case 'early':
    case 'late':
      return otherManner(kind, setting, draws);
    default:
      return recomputed(kind, setting, draws);
  }
}

/** The day up to which an export goes: between one and four years after the signature, with time for the last payments. */
export const untilOf = (signed: Parameters<typeof addMonths>[0], draws: Draws) =>
  addMonths(signed, draws.between(14, 50));
