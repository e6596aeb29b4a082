/** The budget as associations vote it: costs and income by account, facing each other, balanced by what is left or lacking. */
import { civilYear } from '../amounts/calendar.ts';
import { accountName } from '../budget/accounts.ts';
import { amountOn, type BudgetFigure, defaultAccount, noAmount, type Side } from '../budget/budget.ts';
import { accountOf } from '../calculate/budget-lines.ts';
import { phrase } from '../law/language.ts';
import { formula, type SheetCell, words } from '../output/cells.ts';
import { rangeName } from '../output/sheet-address.ts';
import type { BudgetEnvelopes } from './budget-envelopes-sheet.ts';
import {
  type BudgetFigures,
  budgetSheet,
  liveFigure,
  ofViews,
  viewColumns,
  viewKey,
} from './budget-figures.ts';
import { type BudgetLines, wrongLines } from './budget-lines-sheet.ts';
import type { BudgetReceipts } from './budget-receipts-sheet.ts';
import type { LiveColumn, LiveSheet } from './live-sheet.ts';

export function budgetAccountsSheet(
  lines: BudgetLines,
  receipts: BudgetReceipts,
  envelopes: BudgetEnvelopes,
  figures: BudgetFigures,
): LiveSheet<string> {
  const { budget, isWhole, lang } = figures;
  const { contract, year, basis, views } = budget;
  const days = civilYear(year);
  const amounts = ['costs', ...views.map((_, index) => viewKey('v', index))];
  const columns: readonly LiveColumn<string>[] = [
    { key: 'cost', head: phrase('Charges', 'Costs'), width: 34, align: 'left' },
    { key: 'costs', head: phrase('En euros', 'In euros'), width: 16 },
    { key: 'gain', head: phrase('Produits', 'Income'), width: 34, align: 'indent' },
    ...viewColumns(figures, 'v', 19),
    ...(isWhole ? amounts : []).flatMap((key) =>
      ['cents', 'rest'].map((step) => ({
        key: `${key} ${step}`,
        head: phrase(step, step),
        width: 14,
        isHidden: true as const,
      })),
    ),
  ];
  const earnedWords = phrase(
    'L’ACI compte pour ce que l’année rapporte, au jour près, comme à l’export.',
    'The ACI counts for what the year earns, by days, as at the export.',
  );
  const receivedWords = phrase(
    'L’ACI compte pour ce que l’année encaisse\u00a0: elle suit la feuille Versements.',
    'The ACI counts for what the year receives: it follows the sheet Payments.',
  );
  const sheet = budgetSheet(
    columns,
    {
      name: phrase('Budget', 'Budget'),
      title: phrase(`Budget ${year}`, `Budget ${year}`),
      notes: [basis === 'earned' ? earnedWords : receivedWords],
      warning: wrongLines(lines, figures),
    },
    figures,
  );
  const aciAccount = accountOf(contract.budget?.aciAccount?.value ?? defaultAccount);
  const aci = (view: number): string =>
    basis === 'received' ? receipts.received(view, days) : envelopes.earned(view);
  const { grid } = lines;
  const exact = (side: Side, account: string, view: number): string => {
    const planned = `SUMIFS(${grid.span(side, grid.window(days))},${grid.span(side, 'account')},${account})/100`;
    return `ROUND(${planned}${side === 'income' && account === aciAccount ? `+${aci(view)}` : ''},2)`;
  };
  const first = sheet.next();
  const count = 10;
  const down = (key: string): string => sheet.span(key, first, first + count - 1);
  const step = (text: string): SheetCell => formula(text, undefined, 'number', 'faint');
  /** Each to the euro by largest remainder, the first account first, so that together they are the total to the euro. */
  function wholeCells(
    key: string,
    text: string,
    now: BudgetFigure,
    at: (key: string) => string,
  ): Readonly<Record<string, SheetCell>> {
    const [cents, rest] = [at(`${key} cents`), at(`${key} rest`)];
    const [all, rests] = [down(`${key} cents`), down(`${key} rest`)];
    const missing = `(ROUND(SUM(${all})/100,0)-SUMPRODUCT(INT(${all}/100)))`;
    const firstRest = sheet.at(`${key} rest`, first);
    const rank = `COUNTIF(${rests},">"&${rest})+COUNTIF(${rangeName(firstRest, rest)},${rest})-1`;
    return {
      [key]: liveFigure(`INT(${cents}/100)+IF(${rank}<${missing},1,0)`, now),
      [`${key} cents`]: step(`ROUND(${text}*100,0)`),
      [`${key} rest`]: step(`${cents}-100*INT(${cents}/100)`),
    };
  }
  const accountCells = (
    side: Side,
    account: string,
    at: (key: string) => string,
    isRounded: boolean,
  ): Readonly<Record<string, SheetCell>> => {
    const cell = (key: string, view: number): Readonly<Record<string, SheetCell>> => {
      const { accounts = [], voluntary = [] } = views[view] ?? {};
      const now = amountOn([...accounts, ...voluntary], side, account) ?? noAmount;
      const text = exact(side, account, view);
      if (isRounded) return wholeCells(key, text, now, at);
      return { [key]: liveFigure(isWhole ? `ROUND(${text},0)` : text, now) };
    };
    const name = words(accountName(account)[lang]);
    return side === 'costs'
      ? { cost: name, ...cell('costs', 0) }
      : {
          gain: { ...name, align: 'indent' },
          ...Object.assign({}, ...views.map((_, view) => cell(viewKey('v', view), view))),
        };
  };
  for (let index = 0; index < count; index += 1) {
    sheet.add((at) => ({
      ...accountCells('costs', `6${index}`, at, isWhole),
      ...accountCells('income', `7${index}`, at, isWhole),
    }));
  }
  const [plain] = views;
  const totals = sheet.add(
    () => ({
      cost: words(phrase('Total des charges', 'Total costs')[lang], 'total'),
      costs: liveFigure(`ROUND(SUM(${down('costs')}),2)`, plain?.costs ?? noAmount, 'total'),
      gain: { ...words(phrase('Total des produits', 'Total income')[lang], 'total'), align: 'indent' },
      ...ofViews(figures, 'v', (view, index) =>
        liveFigure(`ROUND(SUM(${down(viewKey('v', index))}),2)`, view.income, 'total'),
      ),
    }),
    'total',
  );
  sheet.add(() => ({
    gain: {
      ...words(phrase('Excédent (+) ou insuffisance (−)', 'Surplus (+) or deficit (−)')[lang], 'subtotal'),
      align: 'indent',
    },
    ...ofViews(figures, 'v', (view, index) => {
      const [into, out] = [viewKey('v', index), 'costs'].map((key) => sheet.at(key, totals.row));
      return liveFigure(`ROUND(${into}-${out},2)`, view.result, 'subtotal', true);
    }),
  }));
  sheet.gap();
  sheet.band(phrase('Contributions volontaires, hors trésorerie', 'Voluntary contributions, no cash')[lang]);
  sheet.add((at) => ({
    ...accountCells('costs', '86', at, false),
    ...accountCells('income', '87', at, false),
  }));
  return sheet;
}
