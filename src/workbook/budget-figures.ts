/** What the workbook of a budget is made from, and how its sheets show amounts that follow its yellow cells. */
import { addDays, type CalendarDate, civilYear, type Days, isBefore, partsOf } from '../amounts/calendar.ts';
import type { Budget, BudgetFigure, BudgetView } from '../budget/budget.ts';
import { spendingIn } from '../budget/envelope-days.ts';
import { yearsBefore } from '../budget/envelopes.ts';
import { fullName } from '../budget/view-figures.ts';
import { monthEnd } from '../calculate/budget-lines.ts';
import type { ContractResult } from '../calculate/result.ts';
import { missionsEver } from '../contract/amendments.ts';
import type { Language, Phrase } from '../law/language.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import { dash } from '../output/cell-words.ts';
import { amount, type CellTone, formula, type SheetCell, starred } from '../output/cells.ts';
import type { Notes } from '../output/document.ts';
import { type LiveColumn, type LiveSheet, liveSheet, type Top } from './live-sheet.ts';

export interface BudgetFigures {
  readonly budget: Budget;
  /** Accounts are shown in whole euros. */
  readonly isWhole: boolean;
  readonly result: ContractResult;
  /** That views are simulated, where some are. */
  readonly simulation: Notes;
  readonly lang: Language;
}

/** Operations and the missions of the contract, whether or not money is theirs so far. */
export const ownEnvelopes = ({ budget: { contract } }: BudgetFigures): Envelope[] =>
  envelopes.filter((envelope) => envelope === 'operations' || missionsEver(contract)[envelope] !== undefined);

/** The day at whose end the bank holds the balance of the file: the eve of the year where it has none. */
export const balanceDay = ({ budget: { contract, year } }: BudgetFigures): CalendarDate =>
  contract.budget?.treasury?.on.value ?? addDays(civilYear(year).from, -1);

/** Whether lines may plan a calendar year: none before the balance of the bank. */
export const mayPlan = ({ budget: { contract } }: BudgetFigures, year: number): boolean => {
  const on = contract.budget?.treasury?.on.value;
  return on === undefined || year >= partsOf(addDays(on, 1)).year;
};

/** The days for which the grid must add lines up: the year, those since the balance, and those of envelopes that nothing else tells. */
export function windowsOf(figures: BudgetFigures): Days[] {
  const { contract, year, views } = figures.budget;
  const days = civilYear(year);
  const since = addDays(balanceDay(figures), 1);
  const [plain] = views;
  const planned =
    plain === undefined
      ? []
      : ownEnvelopes(figures).flatMap((envelope) =>
          [...yearsBefore(plain.of, year).filter((before) => mayPlan(figures, before)), year].flatMap(
            (civil) => spendingIn(contract, plain.of, envelope, civil).planned,
          ),
        );
  const end = isBefore(since, days.from) ? addDays(days.from, -1) : monthEnd(since);
  return [days, { from: since, to: end }, ...planned];
}

/** A sheet of the budget. Its title names the CPTS, for it may be printed alone; hidden columns come last. */
export const budgetSheet = <Key extends string>(
  columns: readonly LiveColumn<Key>[],
  top: Top & { readonly title: Phrase },
  figures: BudgetFigures,
): LiveSheet<Key> => {
  const { budget, lang } = figures;
  const title = `${budget.contract.cpts.name.value} · ${top.title[lang]}`;
  return liveSheet<Key>(columns, { ...top, title }, figures);
};

/** A column, or a cell of a row, for each view, named by its number. */
export const viewKey = (name: string, view: number): string => `${name}${view}`;
export const viewColumns = (
  { budget: { views } }: BudgetFigures,
  name: string,
  width: number,
): LiveColumn<string>[] =>
  views.map((view, index) => ({ key: viewKey(name, index), head: fullName(view), width }));
export const ofViews = (
  { budget: { views } }: BudgetFigures,
  name: string,
  cell: (view: BudgetView, index: number) => SheetCell,
): Readonly<Record<string, SheetCell>> =>
  Object.fromEntries(views.map((view, index) => [viewKey(name, index), cell(view, index)]));

/** A day as formulas write it. */
export function dayText(day: CalendarDate): string {
  const { year, month, day: date } = partsOf(day);
  return `DATE(${year},${month},${date})`;
}

/** An amount that follows other cells, or a dash while it is not known. */
export const liveFigure = (
  text: string,
  now: BudgetFigure | undefined,
  tone: CellTone = 'plain',
  isSigned = false,
): SheetCell => {
  const cell =
    now === undefined
      ? formula(text, dash, 'amount', tone)
      : starred(amount(text, now.value, tone), isUncertain(now.status));
  return isSigned ? { ...cell, isSigned } : cell;
};
