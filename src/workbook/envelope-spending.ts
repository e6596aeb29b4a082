/** What an envelope spends in a year and what earlier years left of it, as formulas over the lines of the budget. */
import { civilYear } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { BudgetView } from '../budget/budget.ts';
import { earnedIn, spendingIn } from '../budget/envelope-days.ts';
import { yearsBefore } from '../budget/envelopes.ts';
import type { Envelope } from '../law/mission.ts';
import { dash } from '../output/cell-words.ts';
import { plainEuros } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { type BudgetFigures, mayPlan } from './budget-figures.ts';
import type { BudgetLines } from './budget-lines-sheet.ts';

/** What of an envelope is spent in a calendar year: what contract years state of it, and the lines that name it. */
export function spentText({ grid }: BudgetLines, figures: BudgetFigures, envelope: Envelope, year: number) {
  const { budget, lang } = figures;
  const years = budget.views[0]?.of.years ?? [];
  const { stated, planned } = spendingIn(budget.contract, { years }, envelope, year);
  const name = `"${envelopeNames[envelope].short[lang]}"`;
  const ofEnvelope = `${grid.span('costs', 'envelope')},${name},${grid.span('costs', 'isReal')},1`;
  const parts = planned.map((days) => `SUMIFS(${grid.span('costs', grid.window(days))},${ofEnvelope})/100`);
  return {
    text: [...stated.map(({ value }) => plainEuros(value)), ...parts].join('+') || '0',
    isKnown: planned.length === 0 ? [] : [grid.plans(year), `COUNTIFS(${ofEnvelope})>0`],
  };
}

export const unless = (isKnown: readonly string[], text: string): string =>
  isKnown.length === 0 ? text : `IF(AND(${isKnown.join(',')}),${text},"${dash}")`;

/**
 * What earlier years left of an envelope: of each what it earned less what it spent, once that is known; a year that earned
 * nothing asks for nothing. Undefined where one of them can never be known.
 */
export function carriedText(
  lines: BudgetLines,
  figures: BudgetFigures,
  view: BudgetView,
  envelope: Envelope,
): string | undefined {
  const { contract, year } = figures.budget;
  const isKnown = new Set<string>();
  const left: string[] = [];
  for (const before of yearsBefore(view.of, year)) {
    const into = earnedIn(view.of.years, envelope, civilYear(before));
    const { planned } = spendingIn(contract, view.of, envelope, before);
    if (planned.length > 0 && !mayPlan(figures, before)) {
      if (isZero(into.value)) continue;
      return undefined;
    }
    const spent = spentText(lines, figures, envelope, before);
    if (isZero(into.value) && spent.isKnown.length > 0) {
      left.push(`IF(AND(${spent.isKnown.join(',')}),-(${spent.text}),0)`);
      continue;
    }
    for (const condition of spent.isKnown) isKnown.add(condition);
    left.push(`${plainEuros(into.value)}-(${spent.text})`);
  }
  return unless([...isKnown], `ROUND(${left.join('+') || '0'},2)`);
}
