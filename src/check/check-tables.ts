/** The tables of a check: what was owed and paid on each due date, and line by line where a date differs. */
import type { CalendarDate } from '../amounts/calendar.ts';
import { add, type Cents, isNegative, isZero, zero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { dash } from '../output/cell-words.ts';
import { type Table, table } from '../output/document.ts';
import { paymentLineWords } from '../output/names.ts';
import { both, type Words } from '../output/phrase.ts';
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
    if (covered?.isToday === true) return phrase('à venir', 'to come');
    return covered?.isUnnamed === true
      ? phrase('nom absent', 'not named')
      : phrase('hors du relevé', 'outside the export');
  }
  if (payments.length === 0) return isZero(owed) ? phrase('', '') : phrase('rien reçu', 'nothing came');
  const names = manners.map((manner) => mannerNames[manner]);
  const isTimed = days !== undefined && days !== 0;
  return both((lang) => {
    const after = isTimed
      ? [`${days > 0 ? '+' : '\u2212'}${Math.abs(days)}\u00a0${lang === 'fr' ? 'j' : 'd'}`]
      : [];
    return [...after, ...names.map((name) => name[lang])].join(', ');
  });
}

/** A date, or what came for none. */
type DateRow = DateCheck | Pick<DateCheck, 'lines' | 'owed' | 'paid' | 'difference'>;

const isDoubtful = ({ lines }: Pick<DateCheck, 'lines'>): boolean => lines.some(isUnsure);

/** A row a date, then the payments that came for none. */
export function datesTable({ dates, stray, totals, lines, covered }: PaymentCheck): Table {
  const strayed = sumOf(stray);
  const forNone = { lines: [], owed: zero, paid: strayed, difference: strayed };
  return table<DateRow>({
    rows: stray.length === 0 ? dates : [...dates, forNone],
    tone: (row) => (row === forNone || !isZero(row.difference) ? 'strong' : undefined),
    columns: [
      {
        head: phrase('Échéance', 'Due on'),
        of: (row) => ('dueOn' in row ? date(row.dueOn) : text(phrase('Sans échéance', 'For no date'))),
        total: text(totalWord),
      },
      {
        key: 'owed',
        head: phrase('Dû', 'Owed'),
        isSummed: true,
        of: (row) => marked(row.owed, isDoubtful(row)),
        total: marked(totals.owed, isDoubtful({ lines })),
      },
      {
        key: 'paid',
        head: phrase('Versé', 'Paid'),
        isSummed: true,
        of: ({ paid }) => cents(paid),
        total: cents(add(totals.paid, totals.unexplained)),
      },
      {
        head: phrase('Écart', 'Difference'),
        of: (row) => gap(row.difference, isDoubtful(row)),
        total: gap(totals.difference, isDoubtful({ lines })),
      },
      {
        head: phrase('Remarque', 'Remark'),
        align: 'left',
        wraps: true,
        of: (row) => ('dueOn' in row ? text(remark(row, covered)) : undefined),
      },
    ],
  });
}

/** The contract year of a line, in brackets where the file does not describe it. */
const yearOf = ({ due: { year, isProjected } }: LineCheck): Value =>
  year === undefined ? none : { kind: 'count', count: year, ...(isProjected ? { isBracketed: true } : {}) };

const withoutLine = (payments: number): Phrase =>
  phrase(
    `Sans ligne (${payments}\u00a0versement${payments > 1 ? 's' : ''})`,
    `Without a line (${payments} payment${payments === 1 ? '' : 's'})`,
  );

interface LineRow extends Readonly<Record<'owed' | 'paid' | 'gap', Value>> {
  readonly name: Words;
  readonly year?: Value;
  readonly dueOn: CalendarDate;
  readonly isRight: boolean;
}

const lineRow = (line: LineCheck): LineRow => ({
  name: paymentLineWords(line.due.line, isNegative(line.due.amount.value)),
  year: yearOf(line),
  dueOn: line.due.date,
  owed: marked(line.owed, isUnsure(line)),
  paid: line.paid === undefined ? unknown : cents(line.paid),
  gap: line.difference === undefined ? unknown : gap(line.difference, isUnsure(line)),
  isRight: line.difference !== undefined && isZero(line.difference),
});

/** Each line of the dates that differ; what came for a date and says no line stands in a row of its own. */
export const linesTable = (dates: readonly DateCheck[]): Table =>
  table<LineRow>({
    rows: dates.flatMap(({ lines, loose, dueOn }) => {
      const sum = sumOf(loose);
      const amounts = { owed: cents(zero), paid: cents(sum), gap: difference(sum) };
      const rest = { name: withoutLine(loose.length), dueOn, ...amounts, isRight: false };
      return [...lines.map(lineRow), ...(loose.length === 0 ? [] : [rest])];
    }),
    tone: ({ isRight }) => (isRight ? undefined : 'strong'),
    leastFirst: 24,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      { head: phrase('Exercice', 'Year'), short: phrase('Ex.', 'Yr'), drop: 2, of: ({ year }) => year },
      { head: phrase('Dû le', 'Due on'), drop: 1, of: ({ dueOn }) => date(dueOn) },
      { key: 'owed', head: phrase('Dû', 'Owed'), of: ({ owed }) => owed },
      { key: 'paid', head: phrase('Versé', 'Paid'), of: ({ paid }) => paid },
      { head: phrase('Écart', 'Difference'), of: (row) => row.gap },
    ],
  });
