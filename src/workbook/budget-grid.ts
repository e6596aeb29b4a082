/**
 * The hidden sheet of a budget: what each line comes to in each month, in whole cents, exactly as the command shares it out. A
 * line spread over days gives each month the whole cents of its share, and the cents that are left to the largest remainders,
 * the first month first.
 */
import { addDays, type CalendarDate, type Days, dateToIso, partsOf } from '../amounts/calendar.ts';
import type { Side } from '../budget/budget.ts';
import { monthsIn } from '../calculate/budget-lines.ts';
import { phrase } from '../law/language.ts';
import { formula, type SheetCell } from '../output/cells.ts';
import { rangeName } from '../output/sheet-address.ts';
import { type BudgetFigures, dayText, windowsOf } from './budget-figures.ts';
import { liveSheet } from './live-sheet.ts';

/** When a line falls, and how many months lie from one time to the next. */
export const rhythms = {
  once: { name: phrase('une fois', 'once'), months: 0 },
  month: { name: phrase('chaque mois', 'every month'), months: 1 },
  quarter: { name: phrase('chaque trimestre', 'every quarter'), months: 3 },
  year: { name: phrase('chaque an', 'every year'), months: 12 },
  spread: { name: phrase('réparti', 'spread'), months: -1 },
} as const;
export type Rhythm = keyof typeof rhythms;
/** In place of the months of a line that is not counted. */
const notCounted = -2;
/** The last day that a spreadsheet knows: a line without an end goes on. */
const endless = 2_958_465;

/** The cells of a line, as its own sheet names them. */
type LineCells = (key: 'amount' | 'account' | 'rhythm' | 'from' | 'to' | 'envelope' | 'remark') => string;

const keyOf = ({ from, to }: Days): string => `${dateToIso(from)} ${dateToIso(to)}`;
const monthsUntil = (day: CalendarDate): number => partsOf(day).year * 12 + partsOf(day).month - 1;

/** From January of the first year to December of the last: all days to add up, a year around, and the lines that are spread. */
export function gridYears(figures: BudgetFigures): readonly [first: number, last: number] {
  const { contract, year } = figures.budget;
  const { costs = [], income = [] } = contract.budget ?? {};
  const spread = [...costs, ...income].flatMap(({ every, since, until }) =>
    every === undefined && since !== undefined && until !== undefined ? [since.value, until.value] : [],
  );
  const days = [...windowsOf(figures).flatMap(({ from, to }) => [from, to]), ...spread];
  const years = days.map((day) => partsOf(day).year);
  return [Math.min(year - 1, ...years), Math.max(year + 1, ...years)];
}

const ownColumns = [
  ...['every', 'from', 'to', 'cents', 'account', 'envelope', 'isReal', 'isCash'],
  ...['start', 'end', 'days', 'index', 'left'],
];

/** The sheet with rows for so many lines of each side. */
export function budgetGrid(figures: BudgetFigures, counts: Readonly<Record<Side, number>>) {
  const { lang, budget } = figures;
  const [firstYear, lastYear] = gridYears(figures);
  const months = Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => index);
  const windows = new Map(windowsOf(figures).map((days) => [keyOf(days), days]));
  const blocks = ['d', 'r', 'm'].flatMap((block) => months.map((month) => `${block}${month}`));
  const title = phrase('Chaque ligne, mois par mois, en centimes', 'Each line, month by month, in cents');
  const sheet = liveSheet<string>(
    [...ownColumns, ...blocks, ...windows.keys()].map((key) => ({ key, head: phrase(key, key), width: 12 })),
    { name: phrase('Grille', 'Grid'), title },
    figures,
  );
  const first = { costs: sheet.next(), income: sheet.next() + counts.costs };
  const place = (day: CalendarDate): number => monthsUntil(day) - firstYear * 12;
  const begins = (month: number): string => `DATE(${firstYear},${month + 1},1)`;
  const ends = (month: number): string => `DATE(${firstYear},${month + 2},0)`;
  type At = (key: string) => string;
  const across = (at: At, block: string): string =>
    rangeName(at(`${block}0`), at(`${block}${months.length - 1}`));
  /** How many months a line that comes again has come for. */
  const monthsSince = (at: At, month: number): string => `(${firstYear * 12 + month}-${at('index')})`;

  /** What a line comes to in a month. */
  function inMonth(at: At, month: number): string {
    const [every, cents, from, days] = [at('every'), at('cents'), at('from'), at(`d${month}`)];
    const rest = at(`r${month}`);
    const rank = `COUNTIF(${across(at, 'r')},">"&${rest})+COUNTIF(${rangeName(at('r0'), rest)},${rest})-1`;
    const extra = `IF(${rank}<${at('left')},1,0)`;
    const spread = `IF(${days}=0,0,INT(${cents}*${days}/${at('days')})+${extra})`;
    const once = `IF(AND(${from}>=${begins(month)},${from}<=${ends(month)}),${cents},0)`;
    const count = monthsSince(at, month);
    const isDue = `IF(MOD(${count},${every})=0,EDATE(${from},${count})<=${at('to')},FALSE)`;
    const again = `IF(${count}<0,0,IF(${isDue},${cents},0))`;
    return `IF(${every}=${notCounted},0,IF(${every}<0,${spread},IF(${every}=0,${once},${again})))`;
  }

  /** The day on which a line that is not spread falls in a month. */
  const fallsOn = (at: At, month: number): string =>
    `IF(${at('every')}=0,${at('from')},EDATE(${at('from')},${monthsSince(at, month)}))`;

  /** What falls on days of one month: of a line that is spread, their share beside those of the days before and after. */
  function withinMonth(at: At, { from, to }: Days): string {
    const month = place(from);
    const [every, amount, days, after] = [at('every'), at(`m${month}`), at(`d${month}`), addDays(to, 1)];
    const since = (day: CalendarDate): string =>
      `MAX(0,MIN(${ends(month)},${at('to')})-MAX(${dayText(day)},${at('from')})+1)`;
    const before = `(${days}-${since(from)})`;
    const inside = `(${since(from)}-${since(after)})`;
    const [parts, own] = [[before, inside, since(after)], (part: string) => `INT(${amount}*${part}/${days})`];
    const rest = (part: string): string => `MOD(${amount}*${part},${days})`;
    const rank = `(${rest(before)}>=${rest(inside)})+(${rest(since(after))}>${rest(inside)})`;
    const spread = `${own(inside)}+IF(${rank}<${amount}-${parts.map(own).join('-')},1,0)`;
    const falls = fallsOn(at, month);
    const isWithin = `AND(${falls}>=${dayText(from)},${falls}<=${dayText(to)})`;
    return `IF(${amount}=0,0,IF(${every}<0,${spread},IF(${isWithin},${amount},0)))`;
  }

  /** Whole months, and of others what falls within the days. */
  const inWindow = (at: At, days: Days): string =>
    monthsIn(days)
      .map((own) => {
        const isWhole = partsOf(own.from).day === 1 && partsOf(addDays(own.to, 1)).day === 1;
        return isWhole ? at(`m${place(own.from)}`) : withinMonth(at, own);
      })
      .join('+');

  const named = (rhythm: string): string =>
    Object.values(rhythms).reduce(
      (otherwise, { name, months: every }) => `IF(${rhythm}="${name[lang]}",${every},${otherwise})`,
      `${notCounted}`,
    );

  return {
    sheet,
    /** Writes the next line; those of costs come first. */
    add(line: LineCells): void {
      sheet.add((at) => {
        const [every, from, to, cents, account] = ['every', 'from', 'to', 'cents', 'account'].map(at);
        const isOff = `${every}=${notCounted}`;
        const days = (month: number): string =>
          `IF(${every}=-1,MAX(0,MIN(${ends(month)},${to})-MAX(${begins(month)},${from})+1),0)`;
        const rest = (month: number): string =>
          `IF(${at(`d${month}`)}=0,-1,${cents}*${at(`d${month}`)}-${at('days')}*INT(${cents}*${at(`d${month}`)}/${at('days')}))`;
        const formulas: Readonly<Record<string, string>> = {
          every: `IF(OR(${line('amount')}="",${line('remark')}<>""),${notCounted},${named(line('rhythm'))})`,
          from: `IF(${isOff},0,${line('from')})`,
          to: `IF(${line('to')}="",${endless},${line('to')})`,
          cents: `IF(${isOff},0,ROUND(${line('amount')}*100,0))`,
          account: `IF(${isOff},0,VALUE(LEFT(${line('account')},2)))`,
          envelope: `${line('envelope')}&""`,
          isReal: `IF(OR(${account}=0,${account}=86,${account}=87),0,1)`,
          isCash: `IF(OR(${account}=68,${account}=78),0,${at('isReal')})`,
          start: `IF(${isOff},9999,YEAR(${from}))`,
          end: `IF(${isOff},0,IF(${every}=0,YEAR(${from}),YEAR(${to})))`,
          days: `IF(${every}=-1,${to}-${from}+1,1)`,
          index: `YEAR(${from})*12+MONTH(${from})-1`,
          left: `IF(${every}=-1,${cents}-SUMPRODUCT(INT(${cents}*${across(at, 'd')}/${at('days')})),0)`,
          ...Object.fromEntries(
            months.flatMap((month) => [
              [`d${month}`, days(month)],
              [`r${month}`, rest(month)],
              [`m${month}`, inMonth(at, month)],
            ]),
          ),
          ...Object.fromEntries([...windows].map(([key, own]) => [key, inWindow(at, own)])),
        };
        const step = (text: string): SheetCell => formula(text, undefined, 'number', 'faint');
        return Object.fromEntries(Object.entries(formulas).map(([key, text]) => [key, step(text)]));
      });
    },
    /** A column of a side's lines, for other sheets. */
    span: (side: Side, key: string): string =>
      sheet.outer(sheet.span(key, first[side], first[side] + counts[side] - 1)),
    /** What the line of a side comes to, in a column. */
    cell: (side: Side, index: number, key: string): string => sheet.outer(sheet.at(key, first[side] + index)),
    month: (day: CalendarDate): string => `m${place(day)}`,
    window: keyOf,
    /** Whether the budget plans a calendar year, as a condition: from its balance or first cost to its last cost. */
    plans(year: number): string {
      const on = budget.contract.budget?.treasury?.on.value;
      const starts = this.span('costs', 'start');
      const from = on === undefined ? `MIN(${starts})` : String(partsOf(addDays(on, 1)).year);
      return `${year}>=${from},${year}<=MAX(${this.span('costs', 'end')})`;
    },
  };
}
export type BudgetGrid = ReturnType<typeof budgetGrid>;
