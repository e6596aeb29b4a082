/** The JSON Schema of `aci-cpts/check@1`, what `aci check --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { CheckJson } from '../check/check-json.ts';
import { causeSchema } from './cause.ts';
import { closed, date, euros, from, list, orNull, said, status, text } from './parts.ts';
import { diagnostics, headOf, paymentLine, projected, scalesSchema, yearOfPayment } from './shared.ts';

type Line = CheckJson['lines'][number];
type Payment = CheckJson['unexplained'][number];
type Read = CheckJson['read'][number];
type Explanation = CheckJson['explanations'][number];
type Apart = NonNullable<Read['debits_set_apart']>;

const paymentProperties = {
  date: said('The day of the payment.', date),
  line: said('The line it was for; null where it does not say.', orNull(paymentLine)),
  amount: said('Below zero: taken back.', euros),
  file: said('The file it was read from.', text),
  file_line: said('The line of that file, from 1.', from(1)),
};
const payments = (meaning: string): JsonSchema => said(meaning, list(closed<Payment>(paymentProperties)));

const line = closed<Line>({
  date: said('The day on which it is due.', date),
  line: paymentLine,
  year: yearOfPayment,
  projected,
  owed: said('Nothing before the day on which it is due.', euros),
  status,
  paid: said('What came for it.', euros),
  difference: said('Paid less owed: below zero, money is missing.', euros),
  payments: said(
    'What came for it, payment by payment.',
    list(
      closed<Line['payments'][number]>({
        ...paymentProperties,
        taken: said('The share of the payment that goes to this line.', euros),
      }),
    ),
  ),
});

const read = closed<Read>(
  {
    file: said('Where payments were read.', text),
    payments: said('How many.', from(0)),
    sum: said('What they come to.', euros),
    debits_set_apart: said(
      'Debits that are no money taken back: no part of the check.',
      closed<Apart>({ count: said('How many.', from(0)), sum: said('What they come to.', euros) }),
    ),
  },
  ['debits_set_apart'],
);

const explanation = closed<Explanation>({
  lines: said(
    'The lines that differ for this reason.',
    list(closed<Explanation['lines'][number]>({ line: paymentLine, year: yearOfPayment })),
  ),
  payments: payments('Payments without a line that the same reason explains.'),
  difference: said('Paid less owed over these lines and payments.', euros),
  findings: said(
    'The causes that give the amount paid to the cent, the likeliest first: one, or two together. Empty where none does.',
    list(list(causeSchema)),
  ),
  sentences: said('The same in words, in the language of the user.', list(text)),
});

export const checkSchema: JsonSchema = {
  $schema: draft7,
  $comment: 'Several files with --details give an array of checks.',
  title: 'Check of aci check, aci-cpts/check@1',
  ...closed<CheckJson>({
    ...headOf('aci-cpts/check@1'),
    cpts: said('The CPTS.', closed<CheckJson['cpts']>({ name: said('As the file names it.', text) })),
    scales: scalesSchema,
    on: said('The day up to which payments are owed.', date),
    tolerance: said('What is forgiven of a line’s difference.', { ...euros, minimum: 0 }),
    read: said('What was read, file by file.', list(read)),
    in_both: said(
      'Payments that stand in the file and in the export: they count once.',
      closed<CheckJson['in_both']>({
        payments: said('How many.', from(0)),
        sum: said('What they come to.', euros),
      }),
    ),
    lines: said('Lines owed on that day and those paid already, in the order of the schedule.', list(line)),
    unexplained: payments('Payments that no line takes.'),
    later: payments('Payments after that day: in no total.'),
    totals: said(
      'Over all lines.',
      closed<CheckJson['totals']>({
        owed: said('Owed on that day.', euros),
        paid: said('What the lines received.', euros),
        unexplained: said('Payments that no line takes.', euros),
        difference: said('All that was paid less all that was owed.', euros),
      }),
    ),
    explanations: said('Why lines differ.', list(explanation)),
    diagnostics,
  }),
};
