/** The tables of a check: what was owed and paid on each due date, and line by line where a date differs. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { add, type Cents, isNegative, isZero, zero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { dash } from '../output/cell-words.ts';
import { type Table, table } from '../output/document.ts';
import { paymentLineWords } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { differenceOf } from '../output/sheet-address.ts';
import {
  type CellAt,
  calculated,
  cents,
  date,
  difference,
  marked,
  none,
  text,
  unknown,
  type Value,
} from '../output/value.ts';
import {
  type Covered,
  type DateCheck,
  isUncovered,
  isUnsure,
  type LineCheck,
  type Manner,
  type PaymentCheck,
  sumOf,
} from './payment-check.ts';

/** A dash where nothing differs; a worksheet follows what is typed over either amount. */
function gap(of: Cents, isDoubtful: boolean): Value {
  const live = (at: CellAt): string => differenceOf(at('paid'), at('owed'));
  return isZero(of)
    ? calculated(none, (at) => `IF(${live(at)}=0,"${dash}",${live(at)})`)
    : calculated(difference(of, isDoubtful), live);
}

const mannerNames: Readonly<Record<Manner, Phrase>> = {
  in_parts: phrase('en plusieurs fois', 'in parts'),
  merged: phrase('avec une autre échéance', 'with another date'),
  early: phrase('en avance', 'early'),
  late: phrase('en retard', 'late'),
};

function remark(date: DateCheck, covered: Covered | undefined): Phrase {
  const { manners, days, payments, owed } = date;
  if (isUncovered(date, covered)) {
    return covered?.isToday === true
      ? phrase('à venir', 'to come')
      : phrase('hors du relevé', 'outside the export');
  }
  if (payments.length === 0) return isZero(owed) ? phrase('', '') : phrase('rien reçu', 'nothing came');
  const told = manners.map((manner) => mannerNames[manner]);
  const isTimed = days !== undefined && days !== 0;
  return both((lang) => {
    const after = isTimed
      ? [`${days > 0 ? '+' : '\u2212'}${Math.abs(days)}\u00a0${lang === 'fr' ? 'j' : 'd'}`]
      : [];
    return [...after, ...told.map((name) => name[lang])].join(', ');
  });
}

type DateRow = DateCheck | 'stray';

const isDoubtful = ({ lines }: Pick<DateCheck, 'lines'>): boolean => lines.some(isUnsure);

/** A row a date, then the payments that came for none. */
export function datesTable({ dates, stray, totals, lines, covered }: PaymentCheck): Table {
  const strayed = sumOf(stray);
  const of =
    (tell: (date: DateCheck) => Value, without?: Value) =>
    (row: DateRow): Value | undefined =>
      row === 'stray' ? without : tell(row);
  return table<DateRow>({
    rows: stray.length === 0 ? dates : [...dates, 'stray'],
    tone: (row) => (row === 'stray' || !isZero(row.difference) ? 'strong' : undefined),
    columns: [
      {
        head: phrase('Échéance', 'Due on'),
        of: of(({ dueOn }) => date(dueOn), text(phrase('Sans échéance', 'For no date'))),
        total: text(totalWord),
      },
      {
        key: 'owed',
        head: phrase('Dû', 'Owed'),
        isSummed: true,
        of: of((day) => marked(day.owed, isDoubtful(day)), cents(zero)),
        total: marked(totals.owed, isDoubtful({ lines })),
      },
      {
        key: 'paid',
        head: phrase('Versé', 'Paid'),
        isSummed: true,
        of: of(({ paid }) => cents(paid), cents(strayed)),
        total: cents(add(totals.paid, totals.unexplained)),
      },
      {
        head: phrase('Écart', 'Difference'),
        of: of((day) => gap(day.difference, isDoubtful(day)), gap(strayed, false)),
        total: gap(totals.difference, isDoubtful({ lines })),
      },
      {
        head: phrase('Remarque', 'Remark'),
        align: 'left',
        wraps: true,
        of: of((day) => text(remark(day, covered))),
      },
    ],
  });
}

/** The contract year of a line, in brackets where the file does not describe it. */
const yearOf = ({ due: { year, isProjected } }: LineCheck): Value =>
  year === undefined ? none : { kind: 'count', count: year, ...(isProjected ? { isBracketed: true } : {}) };

interface Loose {
  readonly dueOn: CalendarDate;
  readonly count: number;
  readonly sum: Cents;
}
type LineRow = LineCheck | Loose;

const withoutLine = (payments: number): Phrase =>
  phrase(
    `Sans ligne (${payments}\u00a0versement${payments > 1 ? 's' : ''})`,
    `Without a line (${payments} payment${payments === 1 ? '' : 's'})`,
  );

/** Each line of the dates that differ; what came for a date and says no line stands in a row of its own. */
export function linesTable(dates: readonly DateCheck[]): Table {
  const rows = dates.flatMap(({ lines, loose, dueOn }): LineRow[] => [
    ...lines,
    ...(loose.length === 0 ? [] : [{ dueOn, count: loose.length, sum: sumOf(loose) }]),
  ]);
  const of =
    (tell: (line: LineCheck) => Value, without: (loose: Loose) => Value | undefined) =>
    (row: LineRow): Value | undefined =>
      'due' in row ? tell(row) : without(row);
  return table<LineRow>({
    rows,
    tone: (row) =>
      'due' in row && row.difference !== undefined && isZero(row.difference) ? undefined : 'strong',
    leastFirst: 24,
    columns: [
      {
        head: inEuros,
        of: of(
          ({ due }) => text(paymentLineWords(due.line, isNegative(due.amount.value))),
          (loose) => text(withoutLine(loose.count)),
        ),
      },
      {
        head: phrase('Exercice', 'Year'),
        short: phrase('Ex.', 'Yr'),
        drop: 2,
        of: of(yearOf, () => undefined),
      },
      {
        head: phrase('Dû le', 'Due on'),
        drop: 1,
        of: of(
          ({ due }) => date(due.date),
          ({ dueOn }) => date(dueOn),
        ),
      },
      {
        key: 'owed',
        head: phrase('Dû', 'Owed'),
        of: of(
          (line) => marked(line.owed, isUnsure(line)),
          () => cents(zero),
        ),
      },
      {
        key: 'paid',
        head: phrase('Versé', 'Paid'),
        of: of(
          ({ paid }) => (paid === undefined ? unknown : cents(paid)),
          ({ sum }) => cents(sum),
        ),
      },
      {
        head: phrase('Écart', 'Difference'),
        of: of(
          (line) => (line.difference === undefined ? unknown : gap(line.difference, isUnsure(line))),
          ({ sum }) => difference(sum),
        ),
      },
    ],
  });
}
