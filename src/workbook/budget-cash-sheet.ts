/** Cash month by month: what goes out and comes in, and what each view then has in the bank. */
import { addDays, civilYear, type Days, isAfter, isBefore } from '../amounts/calendar.ts';
import type { BudgetView } from '../budget/budget.ts';
import type { BudgetMonth } from '../budget/cash.ts';
import { isBelow, monthWords, reserveOf } from '../budget/cash-tables.ts';
import { fullName, together } from '../budget/view-figures.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import { phrase } from '../law/language.ts';
import { dash } from '../output/cell-words.ts';
import { formula, type SheetCell, words } from '../output/cells.ts';
import { labelled } from '../output/phrase.ts';
import { type BudgetFigures, balanceDay, budgetSheet, liveFigure, ofViews } from './budget-figures.ts';
import { type BudgetLines, wrongLines } from './budget-lines-sheet.ts';
import type { BudgetReceipts } from './budget-receipts-sheet.ts';
import type { LiveColumn, LiveRow, LiveSheet } from './live-sheet.ts';

/** What the blocks of the sheet share. */
interface CashSheet {
  readonly lines: BudgetLines;
  readonly receipts: BudgetReceipts;
  readonly figures: BudgetFigures;
  readonly sheet: LiveSheet<string>;
}

const columnsOf = ({ budget: { views } }: BudgetFigures): readonly LiveColumn<string>[] => [
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

/** What goes out or comes in, in a column of the grid. */
const cash = ({ grid }: BudgetLines, side: 'costs' | 'income', key: string): string =>
  `SUMIFS(${grid.span(side, key)},${grid.span(side, 'isCash')},1)/100`;

const unlessUnknown = ({ balance }: BudgetLines, text: string): string =>
  `IF(${balance}<>"",ROUND(${text},2),"${dash}")`;

/** The known balance, and what moved on the days since; none of them, and it is the balance itself. */
function bankAfter({ lines, receipts }: CashSheet, view: number, days: Days): string {
  if (isAfter(days.from, days.to)) return unlessUnknown(lines, lines.balance);
  const window = lines.grid.window(days);
  const [income, costs] = [cash(lines, 'income', window), cash(lines, 'costs', window)];
  return unlessUnknown(lines, `${lines.balance}+${receipts.received(view, days)}+${income}-${costs}`);
}

function addOpening(of: CashSheet): LiveRow<string> {
  const { figures, sheet } = of;
  const [day, { from }] = [balanceDay(figures), civilYear(figures.budget.year)];
  return sheet.add(() => ({
    month: words(phrase('Au 1er janvier', 'On 1 January')[figures.lang]),
    ...ofViews(figures, 'bank', (view, index) =>
      isBefore(day, from)
        ? liveFigure(
            bankAfter(of, index, { from: addDays(day, 1), to: addDays(from, -1) }),
            view.months[0]?.opening,
          )
        : { ...words(dash), format: 'amount' },
    ),
  }));
}

/** A month of each view, beneath the row from which its bank goes on. */
function addMonth(of: CashSheet, month: BudgetMonth, index: number, above: number): LiveRow<string> {
  const { lines, receipts, figures, sheet } = of;
  const { budget, lang } = figures;
  const { views } = budget;
  const { days } = month;
  const [day, own] = [balanceDay(figures), lines.grid.month(days.from)];
  const below = phrase('sous zéro', 'below zero')[lang];
  const isBelowNow = views.some(({ months }) => isBelow(months[index]));
  return sheet.add((at) => {
    const banks = views.map((_, view) => at(`bank${view}`));
    const isAnyBelow = `OR(${banks.map((bank) => `AND(ISNUMBER(${bank}),N(${bank})<0)`).join(',')})`;
    return {
      month: words(monthWords(month)[lang]),
      costs: liveFigure(`ROUND(${cash(lines, 'costs', own)},2)`, month.costs),
      other: liveFigure(`ROUND(${cash(lines, 'income', own)},2)`, month.otherIncome),
      ...ofViews(figures, 'aci', (view, each) =>
        liveFigure(`ROUND(${receipts.received(each, days)},2)`, view.months[index]?.received),
      ),
      ...ofViews(figures, 'bank', (view, each) => {
        const now = view.months[index]?.closing;
        if (isBefore(days.to, day)) return { ...words(dash), format: 'amount' };
        if (!isBefore(day, days.from)) {
          return liveFigure(bankAfter(of, each, { from: addDays(day, 1), to: days.to }), now);
        }
        const before = sheet.at(`bank${each}`, above);
        const flows = `${before}+${at(`aci${each}`)}+${at('other')}-${at('costs')}`;
        return liveFigure(`IF(ISNUMBER(${before}),ROUND(${flows},2),"${dash}")`, now);
      }),
      below: {
        ...formula(`IF(${isAnyBelow},"${below}","")`, isBelowNow ? below : '', 'words', 'alert'),
        align: 'indent',
      },
    };
  });
}

/** What the months come to, then the lowest point of each view and how long its money would last. */
function addSummary({ figures, sheet }: CashSheet, first: number, last: number): void {
  const { budget, lang } = figures;
  const { views } = budget;
  const months = views[0]?.months ?? [];
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
}

export function budgetCashSheet(
  lines: BudgetLines,
  receipts: BudgetReceipts,
  figures: BudgetFigures,
): LiveSheet<string> {
  const { budget } = figures;
  const sheet = budgetSheet(
    columnsOf(figures),
    {
      name: phrase('Trésorerie', 'Cash'),
      title: phrase(`Trésorerie ${budget.year}`, `Cash ${budget.year}`),
      warning: wrongLines(lines, figures),
    },
    figures,
  );
  const of = { lines, receipts, figures, sheet };
  const opening = addOpening(of);
  const rows = (budget.views[0]?.months ?? []).map((month, index) =>
    addMonth(of, month, index, opening.row + index),
  );
  addSummary(of, rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0);
  return sheet;
}
