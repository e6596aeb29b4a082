/**
 * R2 and R3, payment of missions, agreement art. 9.2: 75 % of the fixed part on the day the mission starts, then on each
 * anniversary; the balance, and the whole variable part, at the settlement. The crisis plan is paid like a fixed part.
 */
import { type CalendarDate, isAfter, laterOf } from '../amounts/calendar.ts';
import { isNegative, isZero, subtract } from '../amounts/money.ts';
import type { ContractPeriod, MissionResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import { difference, type Explained, product, sum } from '../law/explained.ts';
import { lawFactor } from '../law/factor.ts';
import type { Label, RuleId } from '../law/label.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import { contractTerms } from '../law/terms.ts';

/** A contract year as it is paid. */
interface PaidYear {
  readonly result: YearResult;
  /** The year as it was foreseen when its advances were paid: without the contract's early end. */
  readonly foreseen: YearResult;
  readonly period: ContractPeriod;
  readonly settledOn: CalendarDate;
  readonly isRenewal: boolean;
}

/** A payment of a contract year; none where nothing is due. */
const paymentOf = (
  date: CalendarDate,
  line: PaymentLine,
  amount: Explained,
  { year, isProjected }: Pick<YearResult, 'year' | 'isProjected'>,
): ScheduledPayment[] => (isZero(amount.value) ? [] : [{ date, line, year, amount, isProjected }]);

/** The part paid in advance (75 %, art. 9.1 and 9.2) of what an envelope is due for a contract year. */
const advanceOf = (label: Omit<Label, 'name'>, due: Explained, rule: RuleId): Explained =>
  product(
    { name: 'advance', ...label },
    due,
    lawFactor('advance_rate', contractTerms.advanceRate, contractTerms.advanceStatus),
    rule,
  );

/** What is left to pay of an amount after its advance; below zero, to be given back. */
function balanceOf(label: Omit<Label, 'name'>, entitled: Explained, paid: Explained): Explained {
  const isRefund = isNegative(subtract(entitled.value, paid.value));
  return difference({ name: isRefund ? 'refund' : 'settled', ...label }, entitled, paid, 'settlement');
}

function fixedPayments({ mission, started, fixed }: MissionResult, paid: PaidYear): ScheduledPayment[] {
  const { result, foreseen, period, settledOn } = paid;
  const label = { line: mission, part: 'fixed' } as const;
  const due = foreseen.missions.find((candidate) => candidate.mission === mission)?.fixed ?? fixed;
  const date = started === undefined ? period.from : laterOf(period.from, started.value);
  const rule = mission === 'health_crisis' ? 'health_crisis' : 'fixed_part';
  const advance = advanceOf(label, due.entitled, rule);
  const balance = balanceOf(label, fixed.entitled, advance);
  return [
    ...paymentOf(date, `${mission}.fixed.advance`, advance, result),
    ...paymentOf(settledOn, `${mission}.fixed.balance`, balance, result),
  ];
}

function variablePayment({ mission, variable }: MissionResult, paid: PaidYear): ScheduledPayment[] {
  const label = { name: 'settled', line: mission, part: 'variable' } as const;
  const amount = sum(label, [variable.entitled], 'settlement');
  return paymentOf(paid.settledOn, `${mission}.variable`, amount, paid.result);
}

/** A mission that never started within the contract is paid nothing, whatever was foreseen. */
export const missionPayments = (paid: PaidYear): ScheduledPayment[] =>
  paid.result.missions
    .filter(({ started }) => started === undefined || !isAfter(started.value, paid.period.to))
    .flatMap((mission) => [...fixedPayments(mission, paid), ...variablePayment(mission, paid)]);

/**
 * R1, payment of operations (fonctionnement), agreement art. 9.1: year 1 whole at signature; each later year 75 % at the
 * anniversary and the balance at the settlement. R10: year 1 of a renewed contract is paid like a later one.
 */
const label = { line: 'operations', part: 'fixed' } as const;

export function operationsPayments(paid: PaidYear): ScheduledPayment[] {
  const { result, foreseen, period, settledOn, isRenewal } = paid;
  const due = foreseen.operations.entitled;
  const isWhole = result.year === 1 && !isRenewal;
  const first = isWhole
    ? sum({ name: 'settled', ...label }, [due], 'operations')
    : advanceOf(label, due, result.year === 1 ? 'renewal' : 'operations');
  const balance = balanceOf(label, result.operations.entitled, first);
  return [
    ...paymentOf(period.from, isWhole ? 'operations' : 'operations.advance', first, result),
    ...paymentOf(settledOn, 'operations.balance', balance, result),
  ];
}
