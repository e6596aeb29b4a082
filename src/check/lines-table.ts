/** The table of a check: for each line, what was owed, what was paid, and the difference. */
import { add, type Cents, isNegative, isZero, zero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { dash } from '../output/cell-words.ts';
import {
  calculated,
  cents,
  date,
  difference,
  marked,
  none,
  type Table,
  table,
  text,
  type Value,
} from '../output/document.ts';
import { paymentLineWords } from '../output/names.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import { cellName, differenceOf } from '../output/sheet-address.ts';
import { yearValue } from '../schedule/payments-table.ts';
import { isUnsure } from './checked.ts';
import type { LineCheck, PaymentCheck } from './payment-check.ts';

type Line = LineCheck | 'without_line';

/** The contract year of a line, said to be projected where the file does not describe it. */
function yearOf({ due: { year, isProjected } }: LineCheck): Value {
  return year === undefined ? none : yearValue(year, isProjected);
}

const withoutLine = (payments: number): Phrase =>
  phrase(
    `Sans ligne (${payments}\u00a0versement${payments > 1 ? 's' : ''})`,
    `Without a line (${payments} payment${payments === 1 ? '' : 's'})`,
  );

const [owedColumn, paidColumn] = [4, 5];

/** A dash where nothing differs; a worksheet follows what is typed over either amount. */
function gap(of: Cents, isDoubtful: boolean): Value {
  const live = (row: number): string => differenceOf(cellName(paidColumn, row), cellName(owedColumn, row));
  return isZero(of)
    ? calculated(none, (row) => `IF(${live(row)}=0,"${dash}",${live(row)})`)
    : calculated(difference(of, isDoubtful), live);
}

/** The lines, then the payments that no line takes, in one row. */
export function linesTable({ lines, unexplained, totals }: PaymentCheck): Table {
  const isDoubtful = lines.some(isUnsure);
  const of =
    (line: (line: LineCheck) => Value, without?: Value) =>
    (row: Line): Value | undefined =>
      row === 'without_line' ? without : line(row);
  return table<Line>({
    rows: unexplained.length === 0 ? lines : [...lines, 'without_line'],
    tone: (row) => (row === 'without_line' || !isZero(row.difference) ? 'strong' : undefined),
    leastFirst: 18,
    columns: [
      {
        head: inEuros,
        of: of(
          ({ due }) => text(paymentLineWords(due.line, isNegative(due.amount.value))),
          text(withoutLine(unexplained.length)),
        ),
        total: text(totalWord),
      },
      { head: phrase('Exercice', 'Year'), drop: 2, of: of(yearOf) },
      { head: phrase('Dû le', 'Due on'), drop: 1, of: of(({ due }) => date(due.date)) },
      {
        head: phrase('Dû', 'Owed'),
        isSummed: true,
        of: of((line) => marked(line.owed, isUnsure(line)), cents(zero)),
        total: marked(totals.owed, isDoubtful),
      },
      {
        head: phrase('Versé', 'Paid'),
        isSummed: true,
        of: of(({ paid }) => cents(paid), cents(totals.unexplained)),
        total: cents(add(totals.paid, totals.unexplained)),
      },
      {
        head: phrase('Écart', 'Difference'),
        of: of((line) => gap(line.difference, isUnsure(line)), gap(totals.unexplained, false)),
        total: gap(totals.difference, isDoubtful),
      },
    ],
  });
}
