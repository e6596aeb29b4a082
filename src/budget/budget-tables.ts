/** Envelopes, receipts and cash of a budget. */
import { dateToIso, partsOf } from '../amounts/calendar.ts';
import { centsOf, isNegative, isPositive, isZero, total } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Column, notes, type Section, type Table, table, title } from '../output/document.ts';
import { monthNames } from '../output/format.ts';
import { envelopeNames, paymentLineWords } from '../output/names.ts';
import { amountPhrase, both, type Phrase, phrase } from '../output/phrase.ts';
import { amount, none, text } from '../output/value.ts';
import { comparePayments } from '../schedule/schedule.ts';
import type { BudgetFigure, BudgetView } from './budget.ts';
import type { BudgetMonth } from './cash.ts';
import type { EnvelopeBudget } from './envelopes.ts';
import { figure, forView, headOf, orNone, signed, together } from './view-figures.ts';

export function envelopeSection(view: BudgetView): Section {
  const { envelopes } = view;
  if (envelopes.length === 0) return [];
  const isMoved = envelopes.some(({ moved }) => !isZero(moved.value));
  return [
    title(forView(phrase('Par enveloppe', 'By envelope'), view)),
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

const monthWords = ({ days }: BudgetMonth): Phrase =>
  both((lang) => monthNames[lang][partsOf(days.from).month - 1] ?? '');

export function cashSection(view: BudgetView, views: readonly BudgetView[]): Section {
  const { months, lowest } = view;
  const isKnown = months.some(({ closing }) => closing !== undefined);
  const isOther = views.some((each) => each.months.some(({ otherIncome }) => !isZero(otherIncome.value)));
  const isBelow = (month: BudgetMonth): boolean =>
    month.closing !== undefined && isNegative(month.closing.value);
  const last = months.at(-1)?.closing;
  return [
    title(forView(phrase('Trésorerie', 'Cash'), view)),
    table<BudgetMonth>({
      rows: months,
      tone: (month) => (isBelow(month) ? 'strong' : undefined),
      columns: [
        { head: inEuros, of: (month) => text(monthWords(month)), total: text(totalWord) },
        ...(isKnown
          ? [{ head: phrase('Au début', 'Opening'), of: ({ opening }: BudgetMonth) => orNone(opening) }]
          : []),
        {
          head: phrase('ACI', 'ACI'),
          of: ({ received }) => figure(received),
          ...monthsTotal(months, 'received'),
        },
        ...(isOther
          ? [
              {
                head: phrase('Autres produits', 'Other income'),
                short: phrase('Autres', 'Other'),
                of: ({ otherIncome }: BudgetMonth) => figure(otherIncome),
                ...monthsTotal(months, 'otherIncome'),
              },
            ]
          : []),
        {
          head: phrase('Charges', 'Costs'),
          of: ({ costs }) => figure(costs),
          ...monthsTotal(months, 'costs'),
        },
        ...(isKnown
          ? [{ head: phrase('À la fin', 'Closing'), of: ({ closing }: BudgetMonth) => orNone(closing) }]
          : []),
      ],
    }),
    notes(
      lowest?.closing !== undefined && lowestWords(lowest, lowest.closing),
      last !== undefined && reserveWords(months, last),
    ),
  ];
}

const monthsTotal = (months: readonly BudgetMonth[], of: 'received' | 'otherIncome' | 'costs') => ({
  total: figure(together(months.map((month) => month[of]))),
  isSummed: true as const,
});

function lowestWords(month: BudgetMonth, { value }: BudgetFigure): Phrase {
  const [name, least] = [monthWords(month), amountPhrase(value)];
  const below = isNegative(value)
    ? phrase('\u00a0: la trésorerie passe sous zéro', ': cash falls below zero')
    : phrase('', '');
  return phrase(
    `Point le plus bas\u00a0: ${least.fr}, fin ${name.fr}${below.fr}.`,
    `Lowest point: ${least.en}, at the end of ${name.en}${below.en}.`,
  );
}

/** How long what is left at the end of the year pays costs like the year's: whole tenths of a month, rounded down. */
function reserveWords(months: readonly BudgetMonth[], { value }: BudgetFigure): Phrase | undefined {
  const costs = centsOf(total(months.map((month) => month.costs.value)));
  if (costs <= 0 || !isPositive(value) || centsOf(value) > costs * 5) return undefined;
  const tenths = Math.floor((centsOf(value) * months.length * 10) / costs);
  const count = (mark: string): string => `${Math.floor(tenths / 10)}${mark}${tenths % 10}`;
  return phrase(
    `Ce qui reste fin décembre paie ${count(',')} mois de charges comme celles de l’année.`,
    `What is left at the end of December pays ${count('.')} months of costs like the year’s.`,
  );
}
