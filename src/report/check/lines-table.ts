/** The table of a check: for each line, what was owed, what was paid, and the difference. */
import { type Cents, isNegative, isZero, subtract, zero } from '../../base/money.ts';
import type { LineCheck, PaymentCheck } from '../../domain/payment-check.ts';
import { isUncertain } from '../../domain/status.ts';
import { formatPlainAmount, formatPlainDifference, shortDate } from '../../output/format.ts';
import { paymentLineName } from '../../output/payment-lines.ts';
import { type Cell, type Row, tableLines } from '../../output/table-layout.ts';
import { noValue, uncertainMark } from '../result/page.ts';
import { yearPhrase } from '../schedule/payments.ts';
import type { CheckPage } from './check-page.ts';

type Key = 'name' | 'year' | 'date' | 'owed' | 'paid' | 'difference';

const amount = (value: Cents, { lang }: CheckPage): Cell => ({ text: formatPlainAmount(value, lang) });

function gap(value: Cents, { lang }: CheckPage): Cell {
  if (isZero(value)) return noValue;
  return { text: formatPlainDifference(value, lang) };
}

/** With the mark of what is not sure; what is nothing, or no difference, has none. */
const markedIf = (isDoubtful: boolean, value: Cents, cell: Cell): Cell =>
  isDoubtful && !isZero(value) ? { ...cell, mark: uncertainMark } : cell;

/** What is owed rests on figures that a signed contract should confirm. */
export const isUnsure = ({ due, owed }: Pick<LineCheck, 'due' | 'owed'>): boolean =>
  isUncertain(due.amount.status) && !isZero(owed);

function lineRow({ due, owed, paid, difference }: LineCheck, page: CheckPage): Row<Key> {
  const isDoubtful = isUnsure({ due, owed });
  return {
    ...(isZero(difference) ? {} : { tone: 'strong' as const }),
    cells: {
      name: {
        text: paymentLineName(
          due.line,
          isNegative(due.amount.value),
          page.lang,
          page.isWide ? 'long' : 'short',
        ),
      },
      year: due.year === undefined ? noValue : { text: yearPhrase(due.year, due.isProjected)[page.lang] },
      date: { text: shortDate(due.date, page.lang) },
      owed: markedIf(isDoubtful, owed, amount(owed, page)),
      paid: amount(paid, page),
      difference: markedIf(isDoubtful, difference, gap(difference, page)),
    },
  };
}

function unexplainedRow({ unexplained, totals }: PaymentCheck, page: CheckPage): Row<Key>[] {
  if (unexplained.length === 0) return [];
  const cells = {
    name: { text: page.words.unexplained(unexplained.length) },
    owed: amount(zero, page),
    paid: amount(totals.unexplained, page),
    difference: gap(totals.unexplained, page),
  };
  return [{ tone: 'strong', cells }];
}

export function linesTable(check: PaymentCheck, page: CheckPage): string[] {
  const { words } = page;
  const { totals } = check;
  const isDoubtful = check.lines.some(isUnsure);
  const right = (key: Key, head: string) => ({ key, head, align: 'right' }) as const;
  const total: Row<Key> = {
    tone: 'total',
    cells: {
      name: { text: words.total },
      owed: markedIf(isDoubtful, totals.owed, amount(totals.owed, page)),
      paid: amount(subtract(totals.difference, subtract(zero, totals.owed)), page),
      difference: markedIf(isDoubtful, totals.difference, gap(totals.difference, page)),
    },
  };
  return tableLines<Key>(
    {
      columns: [
        { key: 'name', head: words.inEuros, align: 'left' },
        right('year', words.year),
        right('date', words.dueOn),
        right('owed', words.owed),
        right('paid', words.paid),
        right('difference', words.difference),
      ],
      rows: [...check.lines.map((line) => lineRow(line, page)), ...unexplainedRow(check, page), total],
      leastFirst: 18,
      drops: [['date'], ['year']],
    },
    page.width,
    page.paint,
  );
}
