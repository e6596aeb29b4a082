/** The payments by date, and what they add up to by contract year. */

import { type CalendarDate, compareDates } from '../amounts/calendar.ts';
import { isNegative, isZero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { simulatedHead } from '../calculate/document/result-data.ts';
import type { ContractResult, ScheduledPayment } from '../calculate/result.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { scaleName } from '../law/scale.ts';
import { type Table, table } from '../output/document.ts';
import { formatDate, shortDate } from '../output/format.ts';
import { envelopeNames, paymentLineWords, statusNames } from '../output/names.ts';
import { both, type Size, type Sized, sized } from '../output/phrase.ts';
import {
  amount,
  amountUnlessZero,
  calculated,
  cents,
  code,
  count,
  date,
  text,
  type Value,
  yesOrNo,
} from '../output/value.ts';
import { paymentLineWord } from '../vocabulary/vocabulary.ts';
import { isSimulatedPayment, type ScheduleEntry, type ShownSchedule } from './shown-schedule.ts';

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
const yearValue = (year: number, isProjected: boolean): Value => ({
  kind: 'count',
  count: year,
  ...(isProjected ? { suffix: phrase(', projeté', ', projected') } : {}),
});

const dateAs = (day: CalendarDate, size: Size): Phrase =>
  both((lang) => (size === 'long' ? formatDate : shortDate)(day, lang));

/** What a row says that holds what was paid before the first day shown. */
const beforeWords = (from: CalendarDate): Sized =>
  sized((size) => {
    const day = dateAs(from, size);
    return phrase(`Avant le ${day.fr}`, `Before ${day.en}`);
  });

/**
 * A date stands once, before the first payment of its day; what was paid before the first day shown stands above all. In a
 * workbook each running total goes on from the row above, where there is one.
 */
export function paymentsTable({ entries, before, window: { from }, total }: ShownSchedule): Table {
  const first = new Set(byDay(entries.map(({ payment }) => payment)).map(([payment]) => payment));
  return table({
    rows: entries,
    leastFirst: 10,
    columns: [
      {
        head: heads.date,
        of: ({ payment }) => ({ ...date(payment.date), ...(!first.has(payment) && { isRepeated: true }) }),
        total: text(totalWord),
      },
      {
        head: inEuros,
        align: 'left',
        before: before && from && text(beforeWords(from)),
        of: ({ payment }) => text(paymentLineWords(payment.line, isNegative(payment.amount.value))),
      },
      {
        head: heads.year,
        align: 'left',
        drop: 1,
        of: ({ payment: { year, isProjected } }) =>
          year === undefined ? undefined : yearValue(year, isProjected),
      },
      {
        key: 'amount',
        head: heads.amount,
        isSummed: true,
        of: ({ payment }) => amount(payment.amount),
        total: total && amount(total),
      },
      {
        key: 'running',
        head: heads.runningTotal,
        drop: 2,
        before: before && amount(before),
        of: (entry) =>
          calculated(amount(entry.runningTotal), (at) =>
            entry === entries[0] && before === undefined
              ? at('amount')
              : `ROUND(${at('running', -1)}+${at('amount')},2)`,
          ),
      },
    ],
  });
}

/** What the payments shown add up to, by contract year. */
export const yearTotalsTable = ({ yearTotals }: ShownSchedule): Table =>
  table({
    rows: yearTotals,
    columns: [
      {
        head: heads.byYear,
        of: ({ year, isProjected }) =>
          year === undefined ? text(envelopeNames.letter_of_intent.long) : yearValue(year, isProjected),
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
      {
        head: heads.pending,
        drop: 2,
        isShown: yearTotals.some(({ pending }) => !isZero(pending.value)),
        of: ({ pending }) => amountUnlessZero(pending),
      },
    ],
  });

/** Heads that every table for programs has. */
export const dataHeads = {
  projected: phrase('projete', 'projected'),
  name: phrase('cpts', 'cpts'),
  scale: phrase('bareme', 'scale'),
  file: phrase('fichier', 'file'),
} as const;

interface Paid extends ScheduleEntry {
  readonly result: ContractResult;
}

/**
 * The lines stand in the words of a file, so that they can be read again as payments; no schedule gives the heads alone.
 * `isSupposed`: a rate was assumed, and a last column says which rows rest on it.
 */
export const paymentsData = (statements: readonly ShownSchedule[], isSupposed: boolean): Table =>
  table<Paid>({
    rows: statements.flatMap(({ result, entries }) => entries.map((entry) => ({ ...entry, result }))),
    columns: [
      { head: phrase('date', 'date'), of: ({ payment }) => date(payment.date) },
      {
        head: phrase('ligne', 'line'),
        of: ({ payment: { line } }) =>
          code(
            line,
            both((lang) => paymentLineWord(line, lang)),
          ),
      },
      {
        head: phrase('libelle', 'label'),
        of: ({ payment: { line, amount } }) => text(paymentLineWords(line, isNegative(amount.value))),
      },
      {
        head: phrase('exercice', 'year'),
        of: ({ payment: { year } }) => (year === undefined ? undefined : count(year)),
      },
      { head: phrase('montant', 'amount'), of: ({ payment }) => cents(payment.amount.value) },
      { head: phrase('cumul', 'running_total'), of: ({ runningTotal }) => cents(runningTotal.value) },
      {
        head: phrase('statut', 'status'),
        of: ({ payment: { amount } }) => code(amount.status, statusNames[amount.status]),
      },
      { head: dataHeads.projected, of: ({ payment }) => yesOrNo(payment.isProjected) },
      { head: dataHeads.name, of: ({ result }) => text(result.contract.cpts.name.value) },
      {
        head: dataHeads.scale,
        // The letter of intent belongs to no contract year.
        of: ({ payment, result }) => {
          const paying = result.years.find(({ year }) => year === payment.year);
          return paying && text(scaleName(paying.scale));
        },
      },
      { head: dataHeads.file, of: ({ result }) => text(result.contract.cpts.name.at.source.name) },
      {
        head: simulatedHead,
        isShown: isSupposed,
        of: ({ payment, result }) => yesOrNo(isSimulatedPayment(payment, result.years)),
      },
    ],
  });
