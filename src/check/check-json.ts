/** A check for programs, `aci-cpts/check@1`. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import { locate } from '../amounts/source.ts';
import {
  madeBy,
  namedCpts,
  paymentLine,
  type ResultMeta,
  scalesJson,
  scalesSchema,
  yearOfPayment,
} from '../calculate/json/head-json.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Language, Payment } from '../law/contract.ts';
import { count, day, eurosOf, headOf, money, projected, status, text } from '../output/json-fields.ts';
import type { Problem } from '../problems/problem.ts';
import { problemToJson, warnings } from '../problems/problem-json.ts';
import { causeJson, causeSchema } from './cause-json.ts';
import { type Checked, gapOf } from './checked.ts';
import type { Explanation, LineCheck } from './payment-check.ts';
import { sentencesOf } from './sentences.ts';

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
  owed: money('Nothing before the day on which it is due.'),
  status,
  paid: money('What came for it.'),
  difference: money('Paid less owed: below zero, money is missing.'),
  payments: z
    .array(payment.extend({ taken: money('The share of the payment that goes to this line.') }))
    .describe('What came for it, payment by payment.'),
});

const readFile = z.object({
  file: text('Where payments were read.'),
  payments: count('How many.'),
  sum: money('What they come to.'),
  debits_set_apart: z.exactOptional(
    z
      .object({ count: count('How many.'), sum: money('What they come to.') })
      .describe('Debits that are no money taken back: no part of the check.'),
  ),
});

const explanation = z.object({
  lines: z.array(due).describe('The lines that differ for this reason.'),
  payments: z.array(payment).describe('Payments without a line that the same reason explains.'),
  difference: money('Paid less owed over these lines and payments.'),
  findings: z
    .array(z.array(causeSchema))
    .describe(
      'The causes that give the amount paid to the cent, the likeliest first: one, or two together. Empty where none does.',
    ),
  sentences: z.array(z.string()).describe('The same in words, in the language of the user.'),
});

const totals = z.object({
  owed: money('Owed on that day.'),
  paid: money('What the lines received.'),
  unexplained: money('Payments that no line takes.'),
  difference: money('All that was paid less all that was owed.'),
});

export const checkSchema = z
  .object({
    ...headOf('aci-cpts/check@1'),
    cpts: namedCpts,
    scales: scalesSchema,
    on: day('The day up to which payments are owed.'),
    tolerance: money('What is forgiven of a line’s difference.').min(0),
    read: z.array(readFile).describe('What was read, file by file.'),
    in_both: z
      .object({ payments: count('How many.'), sum: money('What they come to.') })
      .describe('Payments that stand in the file and in the export: they count once.'),
    lines: z
      .array(checkedLine)
      .describe('Lines owed on that day and those paid already, in the order of the schedule.'),
    unexplained: z.array(payment).describe('Payments that no line takes.'),
    later: z.array(payment).describe('Payments after that day: in no total.'),
    totals: totals.describe('Over all lines.'),
    explanations: z.array(explanation).describe('Why lines differ.'),
    diagnostics: warnings,
  })
  .meta({
    title: 'Check of aci check, aci-cpts/check@1',
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
  paid: eurosOf(line.paid),
  difference: eurosOf(line.difference),
  payments: line.allocations.map((allocation) => ({
    ...paymentJson(allocation.payment),
    taken: eurosOf(allocation.amount),
  })),
});

const readJson = ({
  file,
  count: payments,
  sum,
  apart,
}: Checked['read'][number]): z.infer<typeof readFile> => ({
  file,
  payments,
  sum: eurosOf(sum),
  ...(apart === undefined ? {} : { debits_set_apart: { count: apart.count, sum: eurosOf(apart.sum) } }),
});

const explanationJson = (
  explained: Explanation,
  lang: Language,
  fileLanguage: Language,
): z.infer<typeof explanation> => ({
  lines: explained.lines.map((line) => dueJson(line.due)),
  payments: explained.payments.map(paymentJson),
  difference: eurosOf(gapOf(explained)),
  findings: explained.findings.map((finding) => finding.map(causeJson)),
  sentences: sentencesOf(explained, fileLanguage).map((sentence) => sentence[lang]),
});

export function checkToJson(
  { result, check, tolerance, explanations, read, inBoth }: Checked,
  meta: ResultMeta & { readonly problems: readonly Problem[] },
): z.infer<typeof checkSchema> {
  const { cpts, language } = result.contract;
  return {
    format: 'aci-cpts/check@1',
    ...madeBy(meta),
    cpts: { name: cpts.name.value },
    scales: scalesJson(result.years, meta.sha256Of),
    on: dateToIso(check.on),
    tolerance: eurosOf(tolerance),
    read: read.map(readJson),
    in_both: { payments: inBoth.count, sum: eurosOf(inBoth.sum) },
    lines: check.lines.map(lineJson),
    unexplained: check.unexplained.map(paymentJson),
    later: check.later.map(paymentJson),
    totals: {
      owed: eurosOf(check.totals.owed),
      paid: eurosOf(check.totals.paid),
      unexplained: eurosOf(check.totals.unexplained),
      difference: eurosOf(check.totals.difference),
    },
    explanations: explanations.map((each) => explanationJson(each, meta.lang, language)),
    diagnostics: meta.problems.map((item) => problemToJson(item, meta.lang, language)),
  };
}
