/** The payments by date, and what they add up to by contract year. */
import { type CalendarDate, compareDates } from '../amounts/calendar.ts';
import { type Cents, isNegative, isZero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import { amount, cents, date, none, type Table, table, text } from '../output/document.ts';
import { envelopeWords } from '../output/envelopes.ts';
import { formatDate, shortDate } from '../output/format.ts';
import { paymentLineWords } from '../output/payment-lines.ts';
import { both, type Phrase, phrase, type Size, type Sized, sized } from '../output/phrase.ts';
import type { ScheduleEntry, ScheduleStatement } from './schedule-statement.ts';

/** The payments of each day together; they come in the order of their dates. */
export function byDay(payments: readonly ScheduledPayment[]): ScheduledPayment[][] {
  const days: ScheduledPayment[][] = [];
  for (const payment of payments) {
    const last = days.at(-1);
    const isSameDay = last?.[0] !== undefined && compareDates(last[0].date, payment.date) === 0;
    if (isSameDay) last?.push(payment);
    else days.push([payment]);
  }
  return days;
}

export const heads = {
  date: phrase('Date', 'Date'),
  year: phrase('Exercice', 'Year'),
  amount: phrase('Montant', 'Amount'),
  runningTotal: phrase('Cumul', 'Running total'),
  byYear: phrase('Par exercice', 'By contract year'),
  paid: phrase('Versements', 'Payments'),
  pending: phrase('En attente', 'Pending'),
} as const;

/** The contract year, said to be projected when the file does not describe it. */
export const yearPhrase = (year: number, isProjected: boolean): Phrase =>
  isProjected ? phrase(`${year}, projeté`, `${year}, projected`) : both(() => String(year));

const dateAs = (day: CalendarDate, size: Size): Phrase =>
  both((lang) => (size === 'long' ? formatDate : shortDate)(day, lang));

/** What a row says that holds what was paid before the first day shown. */
export const beforeWords = (from: CalendarDate): Sized =>
  sized((size) => {
    const day = dateAs(from, size);
    return phrase(`Avant le ${day.fr}`, `Before ${day.en}`);
  });

/** What was paid before the first day shown. */
interface Before {
  readonly from: CalendarDate;
  readonly paid: Cents;
}

/** A date stands once, before the first payment of its day. */
export function paymentsTable({ entries, before, window, total }: ScheduleStatement): Table {
  const first = new Set(byDay(entries.map(({ payment }) => payment)).map(([payment]) => payment));
  return table<ScheduleEntry | Before>({
    rows: [
      ...(before === undefined || window.from === undefined
        ? []
        : [{ from: window.from, paid: before.value }]),
      ...entries,
    ],
    tone: (line) => ('paid' in line ? 'faint' : undefined),
    leastFirst: 10,
    columns: [
      {
        head: heads.date,
        of: (line) => ('paid' in line || !first.has(line.payment) ? undefined : date(line.payment.date)),
        total: text(totalWord),
      },
      {
        head: inEuros,
        align: 'left',
        of: (line) => {
          if ('paid' in line) return text(beforeWords(line.from));
          const { payment } = line;
          return text(paymentLineWords(payment.line, isNegative(payment.amount.value)));
        },
      },
      {
        head: heads.year,
        align: 'left',
        drop: 1,
        of: (line) =>
          'paid' in line || line.payment.year === undefined
            ? undefined
            : text(yearPhrase(line.payment.year, line.payment.isProjected)),
      },
      {
        head: heads.amount,
        isSummed: true,
        of: (line) => ('paid' in line ? undefined : amount(line.payment.amount)),
        total: total && amount(total),
      },
      {
        head: heads.runningTotal,
        drop: 2,
        of: (line) => cents('paid' in line ? line.paid : line.runningTotal),
      },
    ],
  });
}

/** What the payments shown add up to, by contract year. */
export const yearTotalsTable = ({ yearTotals }: ScheduleStatement): Table =>
  table({
    rows: yearTotals,
    columns: [
      {
        head: heads.byYear,
        of: ({ year, isProjected }) =>
          text(year === undefined ? envelopeWords('letter_of_intent').long : yearPhrase(year, isProjected)),
      },
      {
        head: phrase('Du premier au dernier jour', 'First to last day'),
        align: 'left',
        drop: 1,
        of: ({ period }) =>
          period &&
          text(
            sized((size) => {
              const [from, to] = [dateAs(period.from, size), dateAs(period.to, size)];
              return both((lang) => `${from[lang]} – ${to[lang]}`);
            }),
          ),
      },
      { head: heads.paid, of: ({ paid }) => amount(paid) },
      ...(yearTotals.some(({ pending }) => !isZero(pending))
        ? [
            {
              head: heads.pending,
              drop: 2,
              of: ({ pending }: (typeof yearTotals)[number]) => (isZero(pending) ? none : cents(pending)),
            },
          ]
        : []),
    ],
  });
