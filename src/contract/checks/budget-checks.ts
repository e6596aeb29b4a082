/** The lines of a budget: when each falls, and on which side its account stands. */
import { isBefore } from '../../amounts/calendar.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { missionsEver } from '../amendments.ts';
import type { BudgetLine } from '../contract-terms.ts';
import type { Check } from './contract-checks.ts';

const sides = {
  costs: { least: '60', greatest: '69', voluntary: '86' },
  income: { least: '70', greatest: '79', voluntary: '87' },
} as const;

/** Once, again and again, or spread over days: one of them, with the days it needs. */
function whenOf(line: BudgetLine): Problem[] {
  const { on, every, since, until } = line;
  if (on !== undefined) {
    const other = every ?? since ?? until;
    return other === undefined ? [] : [problem('budget-line-twice-dated', other.at, {}, on.at)];
  }
  if (since === undefined || (every === undefined && until === undefined)) {
    return [problem('budget-line-undated', line.at, { label: line.label.value })];
  }
  if (until !== undefined && isBefore(until.value, since.value)) {
    const facts = { from: since.value, to: until.value };
    return [problem('budget-line-ends-before', until.at, facts, since.at)];
  }
  return [];
}

/** A cost is paid by the envelope of a mission of this contract; that of its account is looked at once. */
export const budgetEnvelopes: Check = (contract) => {
  const { budget } = contract;
  const missions = missionsEver(contract);
  const named = [...(budget?.allocation ?? []), ...(budget?.costs ?? [])];
  const envelopes = new Set(named.flatMap(({ envelope }) => envelope ?? []));
  return [...envelopes].flatMap(({ value, at }) =>
    value === 'operations' || missions[value] !== undefined
      ? []
      : [problem('mission-undeclared', at, { mission: value, of: 'budget' })],
  );
};

/** Accounts of costs begin with 6, of income with 7. */
function sideOf(
  { account: { value, at } }: Pick<BudgetLine, 'account'>,
  side: keyof typeof sides,
): Problem[] {
  const { least, voluntary } = sides[side];
  const isOnSide = value.startsWith(least.slice(0, 1)) || value.startsWith(voluntary);
  return isOnSide ? [] : [problem('account-side', at, { side, account: value, ...sides[side] })];
}

export const budgetLines: Check = ({ budget }) => [
  ...(['costs', 'income'] as const).flatMap((side) =>
    (budget?.[side] ?? []).flatMap((line) => [...whenOf(line), ...sideOf(line, side)]),
  ),
  ...(budget?.allocation ?? []).flatMap((allocated) => sideOf(allocated, 'costs')),
];
