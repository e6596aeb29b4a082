/** Envelopes and receipts of a budget. */
import { dateToIso } from '../amounts/calendar.ts';
import { isNegative, isZero } from '../amounts/money.ts';
import { earningHeads, inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Column, type Section, type Table, table, title } from '../output/document.ts';
import { envelopeNames, paymentLineWords } from '../output/names.ts';
import { labelled, type Phrase, phrase } from '../output/phrase.ts';
import { amount, none, text } from '../output/value.ts';
import { comparePayments } from '../schedule/schedule.ts';
import type { BudgetView } from './budget.ts';
import type { BudgetMonth } from './cash.ts';
import type { EnvelopeBudget } from './envelopes.ts';
import { figure, fullName, headOf, orNone, signed, together } from './view-figures.ts';

export function envelopeSection(view: BudgetView): Section {
  const { envelopes: rows, origin } = view;
  if (rows.length === 0) return [];
  const summed = (
    of: 'earned' | 'received' | 'spent' | 'left',
    head: Phrase,
    drop?: number,
  ): Column<EnvelopeBudget> => {
    const shown = of === 'left' ? signed : figure;
    return {
      head,
      ...(drop !== undefined && { drop }),
      of: (row) => orNone(row[of], shown),
      total: shown(together(rows.map((row) => row[of]))),
      isSummed: true,
    };
  };
  return [
    title(labelled(phrase('Par enveloppe', 'By envelope'), fullName(view))),
    table<EnvelopeBudget>({
      rows,
      leastFirst: 14,
      columns: [
        { head: inEuros, of: ({ envelope }) => text(envelopeNames[envelope]), total: text(totalWord) },
        // What is earned under a supposition is not earned.
        summed('earned', origin.kind === 'fixed' ? earningHeads.earned : earningHeads.simulated),
        summed('received', phrase('Encaissé', 'Received'), 2),
        summed('spent', phrase('Dépensé', 'Spent')),
        ...(rows.some(({ moved }) => !isZero(moved.value)) ? [movedColumn] : []),
        summed('left', phrase('Reste', 'Left')),
        ...(rows.some(({ carried }) => carried !== undefined) ? carriedColumns : []),
      ],
    }),
  ];
}

const movedColumn: Column<EnvelopeBudget> = {
  head: phrase('Fongibilité', 'Fungibility'),
  short: phrase('Fongib.', 'Fungib.'),
  drop: 3,
  of: ({ moved }) => signed(moved),
};

const carriedColumns: readonly Column<EnvelopeBudget>[] = [
  {
    head: phrase('Reporté', 'Carried over'),
    short: phrase('Reporté', 'Carried'),
    drop: 1,
    of: ({ carried }) => orNone(carried, signed),
  },
  {
    head: phrase('Cumul', 'Cumulated'),
    drop: 4,
    of: ({ left, carried }) =>
      left === undefined || carried === undefined ? none : signed(together([left, carried])),
  },
];

/** Each payment of the year, in every view: what one view pays and another does not has a dash there. */
export function receiptsTable(views: readonly BudgetView[]): Table {
  const keyOf = ({ date, line, year }: BudgetMonth['payments'][number]): string =>
    `${dateToIso(date)} ${line} ${year ?? ''}`;
  const byKey = views.map(
    (view) =>
      new Map(view.months.flatMap(({ payments }) => payments.map((each) => [keyOf(each), each] as const))),
  );
  const all = new Map(byKey.flatMap((map) => [...map]));
  const rows = [...all].sort(([, a], [, b]) => comparePayments(a, b)).map(([key]) => key);
  return table<string>({
    rows,
    repeated: 3,
    leastFirst: 18,
    columns: [
      {
        head: phrase('Date', 'Date'),
        of: (key) => {
          const date = all.get(key)?.date;
          return date === undefined ? undefined : { kind: 'date', date };
        },
        total: text(totalWord),
      },
      {
        head: inEuros,
        align: 'left',
        of: (key) => {
          const payment = all.get(key);
          return payment && text(paymentLineWords(payment.line, isNegative(payment.amount.value)));
        },
      },
      ...views.map((view, index) => ({
        ...headOf(view),
        isSummed: true as const,
        of: (key: string) => {
          const payment = byKey[index]?.get(key);
          return payment === undefined ? none : amount(payment.amount);
        },
        total: figure(together(view.months.map(({ received }) => received))),
      })),
    ],
  });
}
