/** What the product makes of a budget, under the same names as the second opinion. */
import { centsOf } from '../../src/amounts/money.ts';
import { budgetOf } from '../../src/budget/budget.ts';
import { hasMoney } from '../../src/budget/envelopes.ts';
import { viewsOf } from '../../src/budget/views.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { isRefused } from '../../src/problems/problem.ts';
import { contractOf } from './contract.ts';
import { fileOf } from './file.ts';
import type { BudgetCase } from './random-budget.ts';

type Figure = Parameters<typeof centsOf>[0];
const shown = (figure: { readonly value: Figure } | undefined): string =>
  figure === undefined ? '-' : `${centsOf(figure.value)}`;

/** Through its file where that is asked for: reading takes ten times longer than computing. Undefined where it is refused. */
export function budgetOfProduct(asked: BudgetCase, isRead: boolean): ReadonlyMap<string, string> | undefined {
  const read = isRead
    ? readContract(fileOf(asked.contract), 'random.yaml')
    : { contract: contractOf(asked.contract), problems: [] };
  if (read.contract === undefined || isRefused(read.problems)) return undefined;
  const views = viewsOf({ contract: read.contract, options: { scales: nationalScales } }, []);
  if (views.some(({ problems }) => isRefused(problems))) return undefined;
  const { views: budgets } = budgetOf(read.contract, asked.year, asked.basis, views);
  return new Map(
    budgets.flatMap(({ of, accounts, voluntary, costs, income, result, envelopes, months }) =>
      [
        ...accounts.map(({ account, side, amount }): [string, string] => [
          `${side}.${account}`,
          shown(amount),
        ]),
        ...voluntary.map(({ account, amount }): [string, string] => [`voluntary.${account}`, shown(amount)]),
        ['total', [costs, income, result].map(shown).join(' ')] as const,
        ...envelopes
          .filter(hasMoney)
          .map(({ envelope, earned, received, spent, moved, left, carried }): [string, string] => [
            `envelope.${envelope}`,
            [earned, received, spent, moved, left, carried].map(shown).join(' '),
          ]),
        ...months.map(({ opening, received, otherIncome, costs: out, closing }, index): [string, string] => [
          `month.${index + 1}`,
          [opening, received, otherIncome, out, closing].map(shown).join(' '),
        ]),
      ].map(([name, value]): [string, string] => [`${of.origin.kind}.${name}`, value]),
    ),
  );
}
