/** Cash month by month: what goes out and comes in, and what each view then has in the bank. */
import { addDays, civilYear, type Days, isAfter, isBefore } from '../amounts/calendar.ts';
import { isNegative } from '../amounts/money.ts';
import type { BudgetView } from '../budget/budget.ts';
import type { BudgetMonth } from '../budget/cash.ts';
import { monthWords, reserveOf } from '../budget/cash-tables.ts';
import { fullName, together } from '../budget/view-figures.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import { dash } from '../output/cell-words.ts';
import { formula, type SheetCell, words } from '../output/cells.ts';
import { labelled, phrase } from '../output/phrase.ts';
import { type BudgetFigures, balanceDay, budgetSheet, liveFigure, ofViews } from './budget-figures.ts';
import { type BudgetLines, wrongLines } from './budget-lines-sheet.ts';
import type { BudgetReceipts } from './budget-receipts-sheet.ts';
import type { LiveColumn, LiveSheet } from './live-sheet.ts';

export function budgetCashSheet(
  lines: BudgetLines,
  receipts: BudgetReceipts,
  figures: BudgetFigures,
): LiveSheet<string> {
  const { budget, views, lang } = figures;
  const { grid, balance } = lines;
  const year = civilYear(budget.year);
  const columns: readonly LiveColumn<string>[] = [
    { key: 'month', head: phrase('Mois', 'Month'), width: 30, align: 'left' },
    { key: 'costs', head: phrase('Charges', 'Costs'), width: 14 },
    { key: 'other', head: phrase('Autres produits', 'Other income'), width: 14 },
    ...views.flatMap((view, index) => {
      const head = fullName(view);
      return [
        { key: `aci${index}`, head: labelled(phrase('ACI', 'ACI'), head), width: 16 },
        { key: `bank${index}`, head: labelled(phrase('En banque', 'In the bank'), head), width: 16 },
      ];
    }),
    { key: 'below', head: phrase('Alerte', 'Alert'), width: 14, align: 'indent' },
  ];
  const sheet = budgetSheet(
    columns,
    {
      name: phrase('Trésorerie', 'Cash'),
      title: phrase(`Trésorerie ${budget.year}`, `Cash ${budget.year}`),
      notes: [],
      warning: wrongLines(lines, figures),
    },
    figures,
  );
  const day = balanceDay(figures);
  const isKnown = `${balance}<>""`;
  const cash = (side: 'costs' | 'income', key: string): string =>
    `SUMIFS(${grid.span(side, key)},${grid.span(side, 'isCash')},1)/100`;
  const bankAfter = (view: number, days: Days, window: string): string =>
    unlessUnknown(
      `${balance}+${receipts.received(view, days)}+${cash('income', window)}-${cash('costs', window)}`,
    );
  const unlessUnknown = (text: string): string => `IF(${isKnown},ROUND(${text},2),"${dash}")`;
  const before = { from: addDays(day, 1), to: addDays(year.from, -1) };
  const opening = sheet.add(() => ({
    month: words(phrase('Au 1er janvier', 'On 1 January')[lang]),
    ...ofViews(figures, 'bank', (view, index) => {
      const now = view.months[0]?.opening;
      if (!isBefore(day, year.from)) return { ...words(dash), format: 'amount' };
      if (isAfter(before.from, before.to)) return liveFigure(unlessUnknown(balance), now);
      return liveFigure(bankAfter(index, before, grid.window(before)), now);
    }),
  }));
  const months = views[0]?.months ?? [];
  const below = phrase('sous zéro', 'below zero')[lang];
  const rows = months.map((month, index) =>
    sheet.add((at) => {
      const { days } = month;
      const own = grid.month(days.from);
      const banks = views.map((_, view) => at(`bank${view}`));
      const isBelow = views.some(({ months: all }) => isNegativeAt(all[index]));
      return {
        month: words(monthWords(month)[lang]),
        costs: liveFigure(`ROUND(${cash('costs', own)},2)`, month.costs),
        other: liveFigure(`ROUND(${cash('income', own)},2)`, month.otherIncome),
        ...ofViews(figures, 'aci', (view, each) =>
          liveFigure(`ROUND(${receipts.received(each, days)},2)`, view.months[index]?.received),
        ),
        ...ofViews(figures, 'bank', (view, each) => {
          const now = view.months[index]?.closing;
          if (isBefore(days.to, day)) return { ...words(dash), format: 'amount' };
          const since = { from: addDays(day, 1), to: days.to };
          if (!isBefore(day, days.from)) {
            return isAfter(since.from, since.to)
              ? liveFigure(unlessUnknown(balance), now)
              : liveFigure(bankAfter(each, since, grid.window(since)), now);
          }
          const above = sheet.at(`bank${each}`, opening.row + index);
          const flows = `${above}+${at(`aci${each}`)}+${at('other')}-${at('costs')}`;
          return liveFigure(`IF(ISNUMBER(${above}),ROUND(${flows},2),"${dash}")`, now);
        }),
        below: {
          ...formula(
            `IF(OR(${banks.map((bank) => `AND(ISNUMBER(${bank}),N(${bank})<0)`).join(',')}),"${below}","")`,
            isBelow ? below : '',
            'words',
            'alert',
          ),
          align: 'indent',
        },
      };
    }),
  );
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const down = (key: string): string => sheet.span(key, first, last);
  const total = (key: string, of: readonly BudgetMonth[], amount: 'costs' | 'otherIncome' | 'received') =>
    liveFigure(`ROUND(SUM(${down(key)}),2)`, together(of.map((month) => month[amount])), 'total');
  const totals = sheet.add(
    () => ({
      month: words(totalWord[lang], 'total'),
      costs: total('costs', months, 'costs'),
      other: total('other', months, 'otherIncome'),
      ...ofViews(figures, 'aci', (view, index) => total(`aci${index}`, view.months, 'received')),
    }),
    'total',
  );
  const line = (
    name: { readonly fr: string; readonly en: string },
    cell: (view: BudgetView, index: number) => SheetCell,
  ) => sheet.add(() => ({ month: words(name[lang]), ...ofViews(figures, 'bank', cell) }));
  line(phrase('Au plus bas', 'At its lowest'), ({ lowest }, index) =>
    liveFigure(
      `IF(COUNT(${down(`bank${index}`)})<2,"${dash}",MIN(${down(`bank${index}`)}))`,
      lowest?.closing,
    ),
  );
  line(phrase('à la fin de', 'at the end of'), ({ lowest }, index) => {
    const banks = down(`bank${index}`);
    const found = `INDEX(${down('month')},MATCH(MIN(${banks}),${banks},0))`;
    return {
      ...formula(
        `IF(COUNT(${banks})<2,"${dash}",${found})`,
        lowest === undefined ? dash : monthWords(lowest)[lang],
        'words',
      ),
      align: 'right',
    };
  });
  line(phrase('Réserve, en mois de charges', 'Reserve, in months of costs'), (view, index) => {
    const [end, costs] = [sheet.at(`bank${index}`, last), sheet.at('costs', totals.row)];
    const tenths = reserveOf(view);
    const isSaid = `IF(ISNUMBER(${end}),AND(${costs}>0,${end}>0,${end}<=5*${costs}),FALSE)`;
    const count = `INT(ROUND(${end}*100,0)*${months.length}*10/ROUND(${costs}*100,0))/10`;
    return {
      ...formula(`IF(${isSaid},${count},"${dash}")`, tenths === undefined ? dash : tenths / 10, 'tenths'),
      align: 'right',
    };
  });
  return sheet;
}

const isNegativeAt = (month: BudgetMonth | undefined): boolean =>
  month?.closing !== undefined && isNegative(month.closing.value);
