/** The contract's years one after the other, then the same by civil year. */

import { isZero } from '../../base/money.ts';
import type { YearAhead, YearsAhead } from '../../domain/years-ahead.ts';
import { shortDate } from '../../output/format.ts';
import { type Cell, type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, nameOf, noValue, plainCell } from '../result/page.ts';
import { markedAmount, type SimulationPage } from './page.ts';

type Key = 'year' | 'from' | 'earned' | 'pending' | 'spent' | 'left' | 'carried';
type Money = Pick<YearAhead, 'spent' | 'left' | 'carried'>;

const moneyCells = ({ spent, left, carried }: Money, page: SimulationPage) => ({
  spent: spent === undefined ? noValue : plainCell(spent.value, page),
  left: left === undefined ? noValue : amountCell(left, page),
  carried: left === undefined ? noValue : amountCell(carried, page),
});

/** A year that the file does not describe says so with a sign that the note explains. */
const yearCell = (text: string, isProjected: boolean): Cell => ({
  text: isProjected ? `${text} ~` : text,
});

/** Room for the sign of a projected year, which must never be cut. */
const leastYear = 13;

function table(
  head: string,
  rows: readonly Row<Key>[],
  heads: readonly (readonly [Key, string])[],
  page: SimulationPage,
): string[] {
  return tableLines<Key>(
    {
      columns: [
        { key: 'year', head, align: 'left' },
        ...heads.map(([key, text]) => ({ key, head: text, align: 'right' }) as const),
      ],
      rows,
      leastFirst: leastYear,
      drops: [['from'], ['pending'], ['carried']],
    },
    page.width,
    page.paint,
  );
}

const moneyHeads = ({ says }: SimulationPage) =>
  [
    ['spent', says.spent],
    ['left', says.leftOver],
    ['carried', says.carried],
  ] as const;

function contractYears({ years }: YearsAhead, page: SimulationPage): string[] {
  const { says, words } = page;
  const isPending = years.some(({ year }) => !isZero(year.totals.pending.value));
  const isDated = years.some(({ year }) => year.period !== undefined);
  const hasSpending = years.some(({ left }) => left !== undefined);
  const heads = [
    ...(isDated ? ([['from', says.from]] as const) : []),
    ['earned', says.earned] as const,
    ...(isPending ? ([['pending', words.pending]] as const) : []),
    ...(hasSpending ? moneyHeads(page) : []),
  ];
  const rows = years.map(
    (ahead): Row<Key> => ({
      cells: {
        year: yearCell(words.year(ahead.year.year), ahead.year.isProjected),
        from:
          ahead.year.period === undefined ? noValue : { text: shortDate(ahead.year.period.from, page.lang) },
        earned: amountCell(ahead.year.totals.entitled, page),
        pending: amountCell(ahead.year.totals.pending, page),
        ...moneyCells(ahead, page),
      },
    }),
  );
  return table(says.contractYear, rows, heads, page);
}

function civilYears({ civilYears: years }: YearsAhead, page: SimulationPage): string[] {
  if (years.length === 0) return [];
  const { says } = page;
  const hasSpending = years.some(({ left }) => left !== undefined);
  const rows = years.map(
    (ahead): Row<Key> => ({
      cells: {
        year: yearCell(String(ahead.year), ahead.isProjected),
        earned: amountCell(ahead.earned, page),
        ...moneyCells(ahead, page),
      },
    }),
  );
  return table(
    says.civilYear,
    rows,
    [['earned', says.earned], ...(hasSpending ? moneyHeads(page) : [])],
    page,
  );
}

export function yearsAheadSections(ahead: YearsAhead, page: SimulationPage): string[][] {
  const { says, width, paint } = page;
  const { years, civilYears: civil, unknown } = ahead;
  const hasSpending = years.some(({ left }) => left !== undefined);
  const names = unknown.map((envelope) => nameOf(envelope, page)).join(', ');
  const pending = years.filter(({ year }) => year.isProjected && !isZero(year.totals.pending.value));
  const notes = [
    ...(years.some(({ year }) => year.isProjected) ? [says.projectedYears] : []),
    ...(pending.length > 0 ? [says.projectedPending] : []),
    ...(civil.length > 0 ? [says.spreadOverDays] : []),
    ...(unknown.length > 0 && hasSpending ? [says.unknownSpending(names)] : []),
    ...(hasSpending ? [] : [says.noSpending]),
  ];
  return [
    contractYears(ahead, page),
    civilYears(ahead, page),
    notes.flatMap((note) => wrap(note, width, '  ')).map(paint.faint),
    hasSpending && years.length > 0 ? wrap(lastCarried(ahead, page), width, '  ').map(paint.strong) : [],
  ];
}

/** As far as spending is known. */
function lastCarried({ years }: YearsAhead, { says, lang }: SimulationPage): string {
  const last = years.findLast(({ left }) => left !== undefined);
  return last === undefined ? '' : says.carriedBy(last.year.year, markedAmount(last.carried, lang));
}
