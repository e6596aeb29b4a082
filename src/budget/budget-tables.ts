/** Envelopes and receipts of a budget. */
import { dateToIso } from '../amounts/calendar.ts';
import { isNegative, isZero } from '../amounts/money.ts';
import { earningHeads, inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type Column, type Section, type Table, table, title } from '../output/document.ts';
import { envelopeNames, paymentLineWords } from '../output/names.ts';
import { labelled, type Words } from '../output/phrase.ts';
import { amountOrNone, date, text } from '../output/value.ts';
import { comparePayments } from '../schedule/schedule.ts';
import type { BudgetFigure, BudgetView } from './budget.ts';
import type { BudgetMonth } from './cash.ts';
import { hasMoney, type LetterBudget } from './envelopes.ts';
import { figure, fullName, headOf, known, orNone, signed, together } from './view-figures.ts';

/** A row of the table by envelope: one of the envelopes, or what is of none. */
type Row = { readonly name: Words } & {
  readonly [Figure in keyof LetterBudget | 'spent' | 'moved']?: BudgetFigure | undefined;
};

/** With the letter of intent and the costs of no envelope, the table adds up to the year's ACI and costs. */
function rowsOf(view: BudgetView): Row[] {
  const { letter, unassigned } = view;
  const isLetter = letter !== undefined && (isCarried(view) || !isZero(letter.received.value));
  return [
    ...view.envelopes.filter(hasMoney).map((row) => ({ ...row, name: envelopeNames[row.envelope] })),
    ...(isLetter ? [{ ...letter, name: envelopeNames.letter_of_intent }] : []),
    ...(isZero(unassigned.value) ? [] : [{ name: noEnvelope, spent: unassigned }]),
  ];
}

/** Whether something is known of what earlier years left. */
const isCarried = ({ envelopes }: BudgetView): boolean =>
  envelopes.some((row) => hasMoney(row) && row.carried !== undefined);

export const noEnvelope = phrase('Sans enveloppe', 'No envelope');

export function envelopeSection(view: BudgetView): Section {
  const rows = rowsOf(view);
  if (rows.length === 0) return [];
  const summed = (
    of: Exclude<keyof Row, 'name'>,
    head: Phrase,
    more: Partial<Column<Row>> = {},
    shown = figure,
  ): Column<Row> => ({
    head,
    ...more,
    of: (row) => orNone(row[of], shown),
    total: orNone(known(rows.map((row) => row[of])), shown),
    isSummed: true,
  });
  const isMoved = rows.some(({ moved }) => moved !== undefined && !isZero(moved.value));
  return [
    title(labelled(phrase('Par enveloppe', 'By envelope'), fullName(view))),
    table<Row>({
      rows,
      leastFirst: 17,
      columns: [
        { head: inEuros, of: ({ name }) => text(name), total: text(totalWord) },
        // What is earned under a supposition is not earned.
        summed('earned', view.of.origin.kind === 'fixed' ? earningHeads.earned : earningHeads.simulated),
        summed('received', phrase('Encaissé', 'Received'), { drop: 2 }),
        summed('spent', phrase('Dépensé', 'Spent')),
        {
          head: phrase('Fongibilité', 'Fungibility'),
          short: phrase('Fongib.', 'Fungib.'),
          drop: 3,
          isShown: isMoved,
          of: ({ moved }) => orNone(moved, signed),
        },
        summed('left', phrase('Reste', 'Left'), {}, signed),
        summed(
          'carried',
          phrase('Reporté', 'Carried over'),
          { short: phrase('Reporté', 'Carried'), drop: 1, isShown: isCarried(view) },
          signed,
        ),
        summed('cumulated', phrase('Cumul', 'Cumulated'), { drop: 4, isShown: isCarried(view) }, signed),
      ],
    }),
  ];
}

/** Each payment of the year, in every view: what one view pays and another does not has a dash there. */
export function receiptsTable(views: readonly BudgetView[]): Table {
  const keyOf = ({ date, line, year }: BudgetMonth['payments'][number]): string =>
    `${dateToIso(date)} ${line} ${year ?? ''}`;
  const byKey = views.map(
    (view) =>
      new Map(view.months.flatMap(({ payments }) => payments.map((each) => [keyOf(each), each] as const))),
  );
  const all = new Map(byKey.flatMap((map) => [...map]));
  return table({
    rows: [...all].sort(([, a], [, b]) => comparePayments(a, b)),
    repeated: 3,
    leastFirst: 18,
    columns: [
      {
        head: phrase('Date', 'Date'),
        of: ([, payment]) => date(payment.date),
        total: text(totalWord),
      },
      {
        head: inEuros,
        align: 'left',
        of: ([, payment]) => text(paymentLineWords(payment.line, isNegative(payment.amount.value))),
      },
      ...views.map((view, index) => ({
        ...headOf(view),
        isSummed: true as const,
        of: ([key]: readonly [string, unknown]) => amountOrNone(byKey[index]?.get(key)?.amount),
        total: figure(together(view.months.map(({ received }) => received))),
      })),
    ],
  });
}
