/** What a cause supposes: the contract, the options and the rounding under which payments are worked out anew. */
import { type CalendarDate, isAfter } from '../../amounts/calendar.ts';
import { type Cents, zero } from '../../amounts/money.ts';
import { computeContract } from '../../calculate/compute.ts';
import type { ComputeOptions } from '../../calculate/options.ts';
import type { ContractResult, ScheduledPayment } from '../../calculate/result.ts';
import type { Contract } from '../../law/contract.ts';
import type { Mission } from '../../law/mission.ts';
import { scheduleOf } from '../../schedule/schedule.ts';
import type { Cause } from '../cause.ts';
import type { LineCheck } from '../payment-check.ts';
import { type RoundingWay, revalued } from './revalue.ts';

export interface Situation {
  readonly contract: Contract;
  readonly options: ComputeOptions;
  readonly rounding?: RoundingWay;
}

/** A cause and how it changes a situation; two of them follow one another. */
export interface Candidate {
  readonly cause: Cause;
  /** The one mission whose payments it can change; absent when it may change any. */
  readonly mission?: Mission;
  readonly alter: (situation: Situation) => Situation;
}

/** What a generator of candidates knows: the situation as it is, and its result. */
export interface Known extends Situation {
  readonly result: ContractResult;
}

/** Where an amount belongs: its line and contract year. */
export const keyOf = ({ line, year }: Pick<ScheduledPayment, 'line' | 'year'>): string =>
  `${year ?? 0} ${line}`;

export interface Owed {
  readonly due: ScheduledPayment;
  readonly amount: Cents;
}

/** What each line would be owed, worked out anew from the contract. */
export function owedOf({ contract, options, rounding }: Situation): ReadonlyMap<string, Owed> {
  const { payments } = scheduleOf(computeContract(contract, options), options);
  return new Map(
    payments.map((due) => {
      const amount = rounding === undefined ? due.amount.value : revalued(due.amount, rounding);
      return [keyOf(due), { due, amount }];
    }),
  );
}

/** The same, of the lines that would be owed on a day. */
export const owedIn = (situation: Situation, on: CalendarDate): ReadonlyMap<string, Owed> =>
  new Map([...owedOf(situation)].filter(([, { due }]) => !isAfter(due.date, on)));

export const owedFor = (owed: ReadonlyMap<string, Owed>, { due }: LineCheck): Cents =>
  owed.get(keyOf(due))?.amount ?? zero;
