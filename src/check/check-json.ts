/** A check for programs, `aci-cpts/check@2`. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import { locate } from '../amounts/source.ts';
import {
  framed,
  paymentLine,
  type ResultMeta,
  scalesJson,
  scalesSchema,
  yearOfPayment,
} from '../calculate/json/head-json.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Payment } from '../contract/contract-terms.ts';
import type { Language } from '../law/language.ts';
import {
  day,
  dayOrNull,
  eurosOf,
  eurosOrNull,
  isoOrNull,
  money,
  moneyOrNull,
  projected,
  status,
  text,
} from '../output/json-fields.ts';
import type { Problem } from '../problems/problem.ts';
import { problemsToJson, warnings } from '../problems/problem-json.ts';
import { causeJson, causeSchema } from './cause.ts';
import { explanationWords } from './explanation-notes.ts';
import {
  type Checked,
  type DateCheck,
  type Explanation,
  type LineCheck,
  manners,
  tallyOf,
} from './payment-check.ts';
import { apartJson, apartSchema, readJson, readSchema, tallyJson, tallySchema } from './read-json.ts';

const payment = z.object({
  date: day('The day of the payment.'),
  line: paymentLine.nullable().describe('The line it was for; null where it does not say.'),
  amount: money('Below zero: taken back.'),
  file: text('The file it was read from.'),
  file_line: z.int().min(1).describe('The line of that file, from 1.'),
});

const due = z.object({ line: paymentLine, year: yearOfPayment });

const checkedLine = z.object({
  date: day('The day on which it is due.'),
  ...due.shape,
  projected,
  owed: money('Nothing before the day on which it is due, unless it was paid in full before.'),
  status,
  paid: moneyOrNull('What came for it; null where money came for that day and does not say for which line.'),
  difference: moneyOrNull('Paid less owed: below zero, money is missing; null where `paid` is.'),
  payments: z
    .array(payment.extend({ taken: money('The share of the payment that goes to this line.') }))
    .describe('What came for it, payment by payment.'),
});

const dateCheck = z.object({
  due_on: day('The day on which its lines are due.'),
  owed: money('What its lines are owed.'),
  paid: money('What came for that day.'),
  difference: money('Paid less owed: below zero, money is missing.'),
  days: z
    .int()
    .nullable()
    .describe('From that day to its last payment; below zero when it came before; null without a payment.'),
  manners: z
    .array(z.enum(manners))
    .describe('How it was settled, where that is not one payment a line within a month.'),
});

const explanation = z.object({
  dates: z.array(day('A due date that differs.')).describe('The dates that differ for this reason.'),
  lines: z.array(due).describe('The lines that differ for this reason.'),
  payments: z.array(payment).describe('Payments without a line that the same reason explains.'),
  difference: money('Paid less owed over these dates or payments.'),
  findings: z
    .array(z.array(causeSchema).length(1))
    .describe('The causes of which each alone gives the amount paid to the cent. Empty where none does.'),
  sentences: z.array(z.string()).describe('The same in words, in the language of the user.'),
});

const totals = z.object({
  owed: money('Owed on that day.'),
  paid: money('What the lines received.'),
  unexplained: money('Payments that no line takes.'),
  difference: money('All that was paid less all that was owed.'),
});

const frame = framed('aci-cpts/check@2');

export const checkSchema = z
  .object({
    ...frame.head,
    scales: scalesSchema,
    until: day('The day up to which payments are owed: what the check says holds for it.'),
    from: dayOrNull('What was due before this day is taken for settled; null where nothing is.'),
    due_after: z
      .object({ sum: money('What falls due.'), last: day('The last day on which something does.') })
      .nullable()
      .describe('What falls due after that day in the years described or begun: no part of the check.'),
    tolerance: money('What is forgiven of a line’s difference.').min(0),
    read: z.array(readSchema).describe('What was read, file by file.'),
    apart: z
      .array(apartSchema)
      .describe('What was read and is no payment of the contract, by file and reason.'),
    in_both: tallySchema.describe('Payments that stand in the file and in the export: they count once.'),
    noted_otherwise: z
      .array(
        z.object({
          noted: payment.describe('As the file notes it.'),
          found: payment.describe('As it stands in the export: what counts.'),
        }),
      )
      .describe('Payments that the file notes with another amount than the export.'),
    only_noted: tallySchema.describe(
      'Payments noted in the file on days of the export and not found there: they count.',
    ),
    dates: z.array(dateCheck).describe('Due dates up to that day, and later ones that were paid already.'),
    lines: z
      .array(checkedLine)
      .describe('Lines owed on that day and those paid already, in the order of the schedule.'),
    unexplained: z.array(payment).describe('Payments that no line takes.'),
    later: z.array(payment).describe('Payments after that day: in no total.'),
    totals: totals.describe('Over all lines.'),
    explanations: z.array(explanation).describe('Why lines differ.'),
    diagnostics: warnings,
    ...frame.asked,
  })
  .meta({
    title: 'Check of aci check, aci-cpts/check@2',
    $comment: 'Several files with --details give an array of checks.',
  });

const paymentJson = ({ date, line, amount, at }: Payment): z.infer<typeof payment> => ({
  date: dateToIso(date.value),
  line: line?.value ?? null,
  amount: eurosOf(amount.value),
  file: at.source.name,
  file_line: locate(at.source, at.start).line,
});

const dueJson = ({ line, year }: ScheduledPayment): z.infer<typeof due> => ({ line, year: year ?? null });

const lineJson = (line: LineCheck): z.infer<typeof checkedLine> => ({
  date: dateToIso(line.due.date),
  ...dueJson(line.due),
  projected: line.due.isProjected,
  owed: eurosOf(line.owed),
  status: line.due.amount.status,
  paid: eurosOrNull(line.paid),
  difference: eurosOrNull(line.difference),
  payments: line.allocations.map((allocation) => ({
    ...paymentJson(allocation.payment),
    taken: eurosOf(allocation.amount),
  })),
});

const dateJson = (of: DateCheck): z.infer<typeof dateCheck> => ({
  due_on: dateToIso(of.dueOn),
  owed: eurosOf(of.owed),
  paid: eurosOf(of.paid),
  difference: eurosOf(of.difference),
  days: of.days ?? null,
  manners: [...of.manners],
});

const explanationJson = (
  of: Explanation,
  lang: Language,
  { words, causes, notes }: ReturnType<typeof explanationWords>,
) => ({
  dates: of.dates.map(dateToIso),
  lines: of.lines.map((line) => dueJson(line.due)),
  payments: of.payments.map(paymentJson),
  difference: eurosOf(of.difference),
  findings: of.findings.map((cause) => [causeJson(cause)]),
  sentences: [words, ...causes, ...notes].map((sentence) => sentence[lang]),
});

export function checkToJson(
  checked: Checked,
  meta: ResultMeta & { readonly problems: readonly Problem[] },
): z.infer<typeof checkSchema> {
  const { result, check, tolerance, explanations, read, inBoth, disagreeing, onlyNoted, from, dueAfter } =
    checked;
  const { language } = result.contract;
  return frame.of(
    { meta, result },
    {
      scales: scalesJson(result.years, meta.sha256Of),
      until: dateToIso(check.on),
      from: isoOrNull(from),
      due_after:
        dueAfter === undefined ? null : { sum: eurosOf(dueAfter.sum), last: dateToIso(dueAfter.last) },
      tolerance: eurosOf(tolerance),
      read: read.map(readJson),
      apart: apartJson(checked),
      in_both: tallyJson(inBoth),
      noted_otherwise: disagreeing.map(({ noted, found }) => ({
        noted: paymentJson(noted),
        found: paymentJson(found),
      })),
      only_noted: tallyJson(tallyOf(onlyNoted)),
      dates: check.dates.map(dateJson),
      lines: check.lines.map(lineJson),
      unexplained: check.unexplained.map(paymentJson),
      later: check.later.map(paymentJson),
      totals: {
        owed: eurosOf(check.totals.owed),
        paid: eurosOf(check.totals.paid),
        unexplained: eurosOf(check.totals.unexplained),
        difference: eurosOf(check.totals.difference),
      },
      explanations: explanations.map((each) =>
        explanationJson(each, meta.lang, explanationWords(each, checked)),
      ),
      diagnostics: problemsToJson(meta.problems, meta.lang, language),
    },
  );
}
