/**
 * The schedule (échéancier): every payment of the contract's years, from the letter of intent to the last
 * settlement. For each line, what is paid adds up to what the year entitles.
 */
import type { Contract } from '../../domain/contract.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { ContractResult, YearResult } from '../../domain/result.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import { computeContract } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import { letterPayment } from './letter-of-intent.ts';
import { missionPayments } from './missions.ts';
import { operationsPayments } from './operations.ts';
import { comparePayments } from './order.ts';
import { settlementDate } from './settlement-date.ts';

export interface Schedule {
  /** In the order of `comparePayments`. */
  readonly payments: readonly ScheduledPayment[];
  readonly problems: readonly Problem[];
}

function withoutEnd(contract: Contract): Contract {
  const { ended: _ended, ...terms } = contract.terms;
  return { ...contract, terms };
}

/** The years as they were foreseen before the contract ended early: their advances were paid on that basis. */
function foreseenYears(result: ContractResult, options: ComputeOptions): readonly YearResult[] {
  const hasEnded = result.years.some(({ period }) => period?.isEnded === true);
  return hasEnded ? computeContract(withoutEnd(result.contract), options).years : result.years;
}

/**
 * The payments of the result's years, and what is doubtful about them. `options` are those of the computation. Without a
 * date of signature there is no schedule: the problem `schedule-needs-signature`.
 */
export function scheduleOf(result: ContractResult, options: ComputeOptions): Schedule {
  const { contract, readings, years } = result;
  if (contract.terms.signed === undefined) {
    return { payments: [], problems: [problem('schedule-needs-signature', contract.cpts.name.at, {})] };
  }
  const letter = letterPayment(result, options);
  const foreseen = foreseenYears(result, options);
  const isRenewal = contract.terms.renewal?.value === true;
  const payments = years.flatMap((year) => {
    const { period } = year;
    if (period === undefined) return [];
    const settledOn = settlementDate(period, readings.settlement_delay_months.value);
    const asForeseen = foreseen.find((candidate) => candidate.year === year.year) ?? year;
    const paid = { result: year, foreseen: asForeseen, period, settledOn, isRenewal };
    return [...operationsPayments(paid), ...missionPayments(paid)];
  });
  return { payments: [...letter.payments, ...payments].sort(comparePayments), problems: letter.problems };
}
