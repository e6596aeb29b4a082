/** What holds of any budget, tried on random contracts with random budgets. */
import { expect, it } from 'vitest';
import { civilYear } from '../../src/amounts/calendar.ts';
import { centsOf, total } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { budgetOf } from '../../src/budget/budget.ts';
import { amountsOf, paidIn } from '../../src/budget/envelopes.ts';
import { viewsOf } from '../../src/budget/views.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { contractOf } from '../second-opinion/contract.ts';
import { randomBudget } from '../second-opinion/random-budget.ts';

type Amounts = readonly { readonly value: Parameters<typeof centsOf>[0] }[];
const sum = (amounts: Amounts): number => centsOf(total(amounts.map(({ value }) => value)));

/** Under fixed parts alone, at 30 %, at 60 %, and at the ceiling. */
const budgets = Array.from({ length: 40 }, (_, seed) => {
  const { contract: plain, year, basis } = randomBudget(seed);
  const contract = contractOf(plain);
  const { at } = contract.cpts;
  const scenarios = [30, 60].map((percent) => ({
    at,
    name: { value: `${percent}`, at },
    attainmentRate: { value: ratio(percent, 100), at },
    missions: {},
  }));
  const views = viewsOf({ contract, options: { scales: nationalScales } }, scenarios);
  return { contract, year, views, of: budgetOf(contract, year, basis, views).views };
});

it('receives in its twelve months what the schedule pays in the year', () => {
  for (const { year, views, of } of budgets) {
    const scheduled = views.map(({ payments }) => sum(amountsOf(paidIn(payments, civilYear(year)))));
    expect(of.map(({ months }) => sum(months.map(({ received }) => received)))).toEqual(scheduled);
  }
});

it('closes each month with what it opened with and what came and went, and opens the next with it', () => {
  for (const { months } of budgets.flatMap(({ of }) => of)) {
    months.forEach(({ opening, received, otherIncome, costs, closing }, index) => {
      if (opening === undefined || closing === undefined) return;
      expect(sum([opening, received, otherIncome]) - sum([costs])).toBe(sum([closing]));
      expect(months[index + 1]?.opening?.value ?? closing.value).toBe(closing.value);
    });
  }
});

it('has for a result the income less the costs of its accounts', () => {
  for (const { accounts, costs, income, result } of budgets.flatMap(({ of }) => of)) {
    const side = (name: string) =>
      sum(accounts.filter((each) => each.side === name).map(({ amount }) => amount));
    expect([side('costs'), side('income')]).toEqual([sum([costs]), sum([income])]);
    expect(sum([result])).toBe(sum([income]) - sum([costs]));
  }
});

it('spends with its envelopes, and with what none pays, all of its costs', () => {
  let compared = 0;
  for (const { contract, year } of budgets) {
    // What contract years state would prevail over the lines.
    const bare = { ...contract, years: [] };
    const [fixed] = budgetOf(
      bare,
      year,
      'earned',
      viewsOf({ contract: bare, options: { scales: nationalScales } }, []),
    ).views;
    const spent = fixed?.envelopes.flatMap((each) => each.spent ?? []) ?? [];
    // In a year that it does not plan, a budget tells no spending.
    if (fixed === undefined || spent.length === 0) continue;
    compared += 1;
    expect(sum([...spent, fixed.unassigned])).toBe(sum([fixed.costs]));
  }
  expect(compared).toBeGreaterThan(15);
});

it('has never less in the bank at a higher attainment', () => {
  for (const { of } of budgets) {
    for (const month of of[0]?.months.keys() ?? []) {
      const closings = of.flatMap(({ months }) => months[month]?.closing ?? []).map((each) => sum([each]));
      expect(closings).toEqual([...closings].sort((a, b) => a - b));
    }
  }
});
