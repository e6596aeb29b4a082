/** The lines of a budget: when each falls, and on which side its account stands. */
import { isBefore } from '../../amounts/calendar.ts';
import type { BudgetLine } from '../../law/budget-plan.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Check } from './check.ts';

const sides = {
  costs: {
    of: ({ account }: BudgetLine) => /^(6|86)/.test(account.value),
    least: '60',
    greatest: '69',
    voluntary: '86',
  },
  income: {
    of: ({ account }: BudgetLine) => /^(7|87)/.test(account.value),
    least: '70',
    greatest: '79',
    voluntary: '87',
  },
} as const;

/** Once, again and again, or spread over days: one of them, with the days it needs. */
function whenOf(line: BudgetLine): Problem[] {
  const { on, every, from, to } = line;
  if (on !== undefined) {
    const other = every ?? from ?? to;
    return other === undefined ? [] : [problem('budget-line-twice-dated', other.at, {}, on.at)];
  }
  if (from === undefined || (every === undefined && to === undefined)) {
    return [problem('budget-line-undated', line.at, { label: line.label.value })];
  }
  if (to !== undefined && isBefore(to.value, from.value)) {
    return [problem('budget-line-ends-before', to.at, { from: from.value, to: to.value }, from.at)];
  }
  return [];
}

/** A cost is paid by the envelope of a mission of this contract. */
export const budgetEnvelopes: Check = ({ budget, missions }) =>
  (budget?.costs ?? []).flatMap(({ envelope }) => {
    const own = envelope?.value;
    return envelope === undefined || own === undefined || own === 'operations' || missions[own] !== undefined
      ? []
      : [problem('mission-undeclared', envelope.at, { mission: own })];
  });

export const budgetLines: Check = ({ budget }) =>
  (['costs', 'income'] as const).flatMap((side) =>
    (budget?.[side] ?? []).flatMap((line) => {
      const { of, least, greatest, voluntary } = sides[side];
      const facts = { side, account: line.account.value, least, greatest, voluntary };
      const wrong = of(line) ? [] : [problem('account-side', line.account.at, facts)];
      return [...whenOf(line), ...wrong];
    }),
  );
