/** Envelopes and receipts of a budget. */
import { dateToIso } from '../amounts/calendar.ts';
import { isNegative, isZero } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
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
  const { envelopes } = view;
  if (envelopes.length === 0) return [];
  const isMoved = envelopes.some(({ moved }) => !isZero(moved.value));
  return [
    title(labelled(phrase('Par enveloppe', 'By envelope'), fullName(view))),
    table<EnvelopeBudget>({
      rows: envelopes,
      leastFirst: 14,
      columns: [
        { head: inEuros, of: ({ envelope }) => text(envelopeNames[envelope]), total: text(totalWord) },
        // What is earned under a supposition is not earned: the head says so in the title.
        { head: earnedHead(view), of: ({ earned }) => amount(earned), ...totalled(envelopes, 'earned') },
        {
          head: phrase('Encaissé', 'Received'),
          drop: 2,
          of: ({ received }) => amount(received),
          ...totalled(envelopes, 'received'),
        },
        {
          head: phrase('Dépensé', 'Spent'),
          of: ({ spent }) => orNone(spent),
          ...totalled(envelopes, 'spent'),
        },
        ...(isMoved
          ? [
              {
                head: phrase('Fongibilité', 'Fungibility'),
                short: phrase('Fongib.', 'Fungib.'),
                drop: 3,
                of: ({ moved }: EnvelopeBudget) => signed(moved),
              },
            ]
          : []),
        {
          head: phrase('Reste', 'Left'),
          of: ({ left }) => orNone(left, signed),
          ...totalled(envelopes, 'left'),
        },
        ...(envelopes.some(({ carried }) => carried !== undefined) ? carriedColumns : []),
      ],
    }),
  ];
}

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

const earnedHead = ({ origin }: BudgetView): Phrase =>
  origin.kind === 'fixed' ? phrase('Acquis', 'Earned') : phrase('Simulé', 'Simulated');

const totalled = (rows: readonly EnvelopeBudget[], of: 'earned' | 'received' | 'spent' | 'left') => ({
  total: (of === 'left' ? signed : figure)(together(rows.map((row) => row[of]))),
  isSummed: true as const,
});

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
