/**
 * R7, letter of intent (lettre d'intention), avenant 2: one payment before the contract. It may be claimed back when no
 * core mission is engaged, or when the contract is signed too late, which is checked when the file is read.
 */
import type { CalendarDate } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { Given } from '../amounts/source.ts';
import { amountOfScale, contractAmount } from '../calculate/full-year-amounts.ts';
import type { ContractResult, ScheduledPayment } from '../calculate/result.ts';
import { tierOfYear } from '../calculate/size-tier.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Explained, sum } from '../law/explained.ts';
import { scaleInForce } from '../law/in-force.ts';
import { missions } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { startDeadlines } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** The scale named by an option or by the file, else the one in force on the day of the letter. */
function scaleOfLetter({ contract, options }: ContractResult, date: CalendarDate): Scale | undefined {
  const named = options.scale ?? contract.terms.scale;
  if (named === undefined) return scaleInForce(options.scales, date);
  return options.scales.find((scale) => scale.id === named.value);
}

function amountOfLetter(
  { contract, readings }: ContractResult,
  scale: Scale | undefined,
): Explained | undefined {
  const stated = contractAmount(contract, 'letter_of_intent', 'fixed');
  if (stated !== undefined) return stated;
  const tier = tierOfYear(contract, 1, readings);
  if (scale === undefined || tier === undefined) return undefined;
  return amountOfScale(scale, tier.value, 'letter_of_intent', 'fixed');
}

function claimProblems(contract: Contract, letter: Given<CalendarDate>): Problem[] {
  const isEngaged = missions.some(
    (mission) => startDeadlines[mission] !== undefined && contract.missions[mission] !== undefined,
  );
  return isEngaged ? [] : [problem('letter-without-core-mission', letter.at, {})];
}

/** At most one payment; a scale without a letter of intent is a problem, never another scale's amount. */
export function letterPayment(result: ContractResult): {
  readonly payments: readonly ScheduledPayment[];
  readonly problems: readonly Problem[];
} {
  const { contract } = result;
  const letter = contract.terms.letter_of_intent;
  if (letter === undefined) return { payments: [], problems: [] };
  const scale = scaleOfLetter(result, letter.value);
  const full = amountOfLetter(result, scale);
  if (full === undefined) {
    const facts = { date: letter.value, ...(scale === undefined ? {} : { scale: scale.id }) };
    return { payments: [], problems: [problem('letter-not-in-scale', letter.at, facts)] };
  }
  if (isZero(full.value)) return { payments: [], problems: [] };
  const amount = sum({ name: 'settled', line: 'letter_of_intent' }, [full], 'letter_of_intent');
  const payment = { date: letter.value, line: 'letter_of_intent', amount, isProjected: false } as const;
  return { payments: [payment], problems: claimProblems(contract, letter) };
}
