/**
 * The schedule (échéancier): every payment of the contract's years, from the letter of intent to the last
 * settlement. For each line, what is paid adds up to what the year entitles.
 */
import { addDays, addMonths, type CalendarDate, compareDates } from '../amounts/calendar.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ContractPeriod, ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { partsOfLine, paymentLines } from '../law/payment-line.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { missionPayments, operationsPayments } from './advance-and-balance.ts';
import { letterPayment } from './letter-of-intent.ts';

const rankOf = ({ line }: ScheduledPayment): number => (partsOfLine(line).stage === 'balance' ? 0 : 1);

/**
 * The order of a schedule: by date; on one day by contract year, so that the settlement of a year comes before the advances of
 * the next; within a year balances, then what else is paid, then by envelope. A letter of intent belongs to no year: it is first.
 */
export const comparePayments = (a: ScheduledPayment, b: ScheduledPayment): number =>
  compareDates(a.date, b.date) ||
  (a.year ?? 0) - (b.year ?? 0) ||
  rankOf(a) - rankOf(b) ||
  paymentLines.indexOf(a.line) - paymentLines.indexOf(b.line);

/**
 * R5, settlement (solde), agreement art. 9: at the anniversary that ends the contract year, or the day after a contract's
 * early end, and so many months later as the reading `settlement_delay_months` says.
 */
export const settlementDate = ({ to }: ContractPeriod, delayMonths: number): CalendarDate =>
  addMonths(addDays(to, 1), delayMonths);

/** The day on which a year of the result is settled; undefined without a date of signature. */
export const settledOn = ({ period }: YearResult, { readings }: ContractResult): CalendarDate | undefined =>
  period && settlementDate(period, readings.settlement_delay_months.value);

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
function foreseenYears({ contract, options, years }: ContractResult): readonly YearResult[] {
  const hasEnded = years.some(({ period }) => period?.isEnded === true);
  return hasEnded ? computeContract(withoutEnd(contract), options).years : years;
}

/**
 * The payments of the result's years, and what is doubtful about them. Without a date of signature there is no schedule: the
 * problem `schedule-needs-signature`.
 */
export function scheduleOf(result: ContractResult): Schedule {
  const { contract, years } = result;
  if (contract.terms.signed === undefined) {
    return { payments: [], problems: [problem('schedule-needs-signature', contract.cpts.name.at, {})] };
  }
  const letter = letterPayment(result);
  const foreseen = foreseenYears(result);
  const isRenewal = contract.terms.renewal?.value === true;
  const payments = years.flatMap((year) => {
    const [{ period }, settled] = [year, settledOn(year, result)];
    if (period === undefined || settled === undefined) return [];
    const asForeseen = foreseen.find((candidate) => candidate.year === year.year) ?? year;
    const paid = { result: year, foreseen: asForeseen, period, settledOn: settled, isRenewal };
    return [...operationsPayments(paid), ...missionPayments(paid)];
  });
  return { payments: [...letter.payments, ...payments].sort(comparePayments), problems: letter.problems };
}

/** The payments of these years of the result; the letter of intent goes with the result's first year. */
export function paymentsOfYears(
  payments: readonly ScheduledPayment[],
  result: ContractResult,
  years: readonly YearResult[],
): ScheduledPayment[] {
  const [first] = result.years;
  return payments.filter((payment) => years.some(({ year }) => year === (payment.year ?? first?.year)));
}
