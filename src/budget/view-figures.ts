/** What every table of a budget is made of: views by their names, figures with their star, sums. */
import { total } from '../amounts/money.ts';
import { inEuros } from '../calculate/document/earnings.ts';
import { supposedIn } from '../calculate/document/result-notes.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { acrossTable, type Head, type Line, type Table } from '../output/document.ts';
import { both } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { difference, marked, none, type Value } from '../output/value.ts';
import type { BudgetFigure, BudgetView } from './budget.ts';
import type { ViewOrigin } from './views.ts';

function viewName(origin: ViewOrigin): Phrase {
  switch (origin.kind) {
    case 'fixed':
      return phrase('Parts fixes', 'Fixed parts');
    case 'scenario':
      return both(() => harmless(origin.name));
    case 'ceiling':
      return phrase('Plafond', 'Ceiling');
  }
}

export const headOf = (view: BudgetView) =>
  ({ head: fullName(view), short: viewName(view.of.origin), most: 20 }) as const satisfies Head;

/** A line a row, a column a view. */
export const sideBySide = (views: readonly BudgetView[], lines: readonly Line<BudgetView>[]): Table =>
  acrossTable(
    inEuros,
    lines,
    views.map((view) => [view, { ...headOf(view), align: 'right' }]),
    { repeated: 2, leastFirst: 24 },
  );

export const figure = ({ value, status }: BudgetFigure) => marked(value, isUncertain(status));

export const signed = ({ value, status }: BudgetFigure) => difference(value, isUncertain(status));

/** A dash for what is not known. */
export const orNone = (of: BudgetFigure | undefined, shown = figure): Value =>
  of === undefined ? none : shown(of);

/** The sum of those that are known; undefined where none is. */
export const known = (all: readonly (BudgetFigure | undefined)[]): BudgetFigure | undefined =>
  all.some((each) => each !== undefined) ? together(all) : undefined;

/** Those that are known together, as sure as the least sure of them. */
export const together = (all: readonly (BudgetFigure | undefined)[]): BudgetFigure => {
  const figures = all.filter((each) => each !== undefined);
  return {
    value: total(figures.map(({ value }) => value)),
    status: figures.find(({ status }) => isUncertain(status))?.status ?? 'confirmed',
  };
};

/** Which views count results that are not known yet; nothing of them is earned. */
export const simulationWords = (views: readonly BudgetView[]): Phrase =>
  supposedIn(views.filter(({ of }) => of.origin.kind !== 'fixed').map(fullName));

/** `prudent (simulé)`. */
export const fullName = ({ of: { origin } }: BudgetView): Phrase => {
  const name = viewName(origin);
  return origin.kind === 'fixed' ? name : phrase(`${name.fr} (simulé)`, `${name.en} (simulated)`);
};
