/**
 * R2 and R3, payment of missions, agreement art. 9.2: 75 % of the fixed part on the day the mission starts, then on each
 * anniversary; the balance, and the whole variable part, at the settlement. The crisis plan is paid like a fixed part.
 */
import { isAfter, laterOf } from '../../base/calendar.ts';
import { sum } from '../../domain/explained.ts';
import type { MissionResult } from '../../domain/result.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import type { PaidYear } from './paid-year.ts';
import { advanceOf, balanceOf, paymentOf } from './payment.ts';

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
