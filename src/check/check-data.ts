/**
 * A check for spreadsheets and programs: a row for each line of the schedule, then one for each payment that no line takes.
 * What is owed and what is paid add up to the totals of the check; a line that money of its day does not single out has neither
 * a paid amount nor a difference.
 */
import type { CalendarDate } from '../amounts/calendar.ts';
import { type Cents, isNegative, zero } from '../amounts/money.ts';
import { simulatedHead } from '../calculate/document/result-data.ts';
import { phrase } from '../law/language.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import type { Status } from '../law/scale.ts';
import { type Table, table } from '../output/document.ts';
import { paymentLineWords, statusNames } from '../output/names.ts';
import { both, type Words } from '../output/phrase.ts';
import { cents, code, count, date, text, type Value, yesOrNo } from '../output/value.ts';
import { isSimulatedPayment } from '../schedule/shown-schedule.ts';
import { paymentLineWord } from '../vocabulary/vocabulary.ts';
import type { Checked } from './payment-check.ts';

interface Row {
  /** When a line is due, or the day of a payment. */
  readonly date: CalendarDate;
  readonly line: PaymentLine | undefined;
  readonly label: Words;
  readonly year?: number | undefined;
  readonly isProjected?: boolean;
  readonly isSimulated?: boolean;
  readonly owed: Cents;
  readonly paid: Cents | undefined;
  readonly difference: Cents | undefined;
  readonly status?: Status;
}

const rowsOf = ({ check: { lines, unexplained }, result: { years } }: Checked): Row[] => [
  ...lines.map(
    ({ due, owed, paid, difference }): Row => ({
      date: due.date,
      line: due.line,
      label: paymentLineWords(due.line, isNegative(due.amount.value)),
      year: due.year,
      isProjected: due.isProjected,
      isSimulated: isSimulatedPayment(due, years),
      owed,
      paid,
      difference,
      status: due.amount.status,
    }),
  ),
  ...unexplained.map(
    ({ date: day, line, amount: { value } }): Row => ({
      date: day.value,
      line: line?.value,
      label: phrase('Versement sans ligne', 'Payment without a line'),
      owed: zero,
      paid: value,
      difference: value,
    }),
  ),
];

const known = (amount: Cents | undefined): Value | undefined =>
  amount === undefined ? undefined : cents(amount);

/** No check gives the heads alone. `file`: the path that the contract was read from; `isSupposed`: a rate is, for what is not known yet. */
export const checkData = (file: string, isSupposed: boolean, checked?: Checked): Table =>
  table<Row>({
    rows: checked === undefined ? [] : rowsOf(checked),
    columns: [
      { head: phrase('fichier', 'file'), of: () => text(file) },
      { head: phrase('cpts', 'name'), of: () => text(checked?.result.contract.cpts.name.value ?? '') },
      { head: phrase('date', 'date'), of: (row) => date(row.date) },
      {
        head: phrase('ligne', 'line'),
        of: ({ line }) =>
          line &&
          code(
            line,
            both((lang) => paymentLineWord(line, lang)),
          ),
      },
      { head: phrase('libelle', 'label'), of: ({ label }) => text(label) },
      {
        head: phrase('exercice', 'year'),
        of: ({ year }) => (year === undefined ? undefined : count(year)),
      },
      {
        head: phrase('projete', 'projected'),
        of: ({ isProjected }) => (isProjected === undefined ? undefined : yesOrNo(isProjected)),
      },
      { head: phrase('attendu', 'owed'), of: ({ owed }) => cents(owed) },
      { head: phrase('verse', 'paid'), of: ({ paid }) => known(paid) },
      { head: phrase('ecart', 'difference'), of: ({ difference }) => known(difference) },
      {
        head: phrase('statut', 'status'),
        of: ({ status }) => status && code(status, statusNames[status]),
      },
      {
        head: simulatedHead,
        isShown: isSupposed,
        of: ({ isSimulated }) => (isSimulated === undefined ? undefined : yesOrNo(isSimulated)),
      },
    ],
  });
