/** The statement of one due date for programs, `aci-cpts/statement@1`. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import {
  askedKeys,
  assumptionsJson,
  assumptionsSchema,
  diagnosticsKey,
  headKeys,
  paymentLine,
  type ResultMeta,
  scalesJson,
  scalesSchema,
  scenarioKey,
  yearOfPayment,
} from '../calculate/json/head-json.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import {
  amountKey,
  amountKeyOrNull,
  day,
  objectOf,
  projected,
  status,
  text,
  textOrNull,
  yearNumberOrNull,
  yesNo,
} from '../output/json-fields.ts';
import { addressOf, formulaOf, type Statement, type StatementLine } from './statement.ts';
import { together } from './statement-document.ts';

interface Shown {
  readonly statement: Statement;
  /** The whole schedule of the contract. */
  readonly payments: readonly ScheduledPayment[];
  readonly meta: ResultMeta;
  readonly result: Statement['result'];
}

const ofAdvances = 'Null for what is no balance.';

const line = objectOf<Shown & { readonly of: StatementLine }>()({
  line: [paymentLine, ({ of }) => of.line],
  year: [yearOfPayment, ({ of }) => (of.line === 'letter_of_intent' ? null : of.year.year)],
  entitled: amountKeyOrNull(`What the year entitles to. ${ofAdvances}`, ({ of }) => of.settled?.entitled),
  advanced: amountKeyOrNull(`What was due ahead of it. ${ofAdvances}`, ({ of }) => of.settled?.advanced),
  advanced_on: [
    z.array(day('A day on which it was due.')).describe('Empty where nothing was advanced.'),
    ({ of }) => of.settled?.advances.map(({ date }) => dateToIso(date)) ?? [],
  ],
  amount: amountKey('To be paid on the day; below zero, to be given back.', ({ of }) => of.due),
  pending: amountKeyOrNull(
    `What results not known yet could still add. ${ofAdvances}`,
    ({ of }) => of.settled?.pending,
  ),
  status: [status, ({ of }) => of.due.status],
  projected: [projected, ({ of }) => of.year.isProjected],
  simulated: [
    yesNo('True when results not known yet count at a supposed rate.'),
    ({ of }) => of.settled?.isSimulated === true,
  ],
  address: [
    textOrNull('How to ask `aci explain` for it, in English words.'),
    ({ of, payments }) => addressOf(of, payments, 'en') ?? null,
  ],
  formula: [
    z
      .array(text('A sentence, in the language asked for.'))
      .describe('How the amount is made, down to its sources.'),
    ({ of, statement, meta }) => formulaOf(of, statement.result, meta.lang),
  ],
});

const sums = objectOf<Statement>()({
  entitled: amountKey('What the settled year entitles to.', (of) =>
    together(of, ({ settled }) => settled?.entitled),
  ),
  advanced: amountKey('What was due ahead of it.', (of) => together(of, ({ settled }) => settled?.advanced)),
  amount: amountKey('All that is to be paid on the day.', (of) => together(of, ({ due }) => due)),
  pending: amountKey('What results not known yet could still add.', (of) =>
    together(of, ({ settled }) => settled?.pending),
  ),
  status: [status, (of) => together(of, ({ due }) => due).status],
});

const format = objectOf<Shown>()({
  ...headKeys('aci-cpts/statement@1'),
  scenario: scenarioKey,
  on: [day('The due date.'), ({ statement }) => dateToIso(statement.on)],
  settled_year: [
    yearNumberOrNull('The contract year settled on that day; null where none is.'),
    ({ statement }) => statement.settledYear?.year ?? null,
  ],
  scales: [
    scalesSchema,
    ({ statement, meta }) =>
      scalesJson(
        statement.lines.map(({ year }) => year),
        meta.sha256Of,
      ),
  ],
  lines: [
    z.array(line.schema).describe('The balances of the settled year, then what else falls due.'),
    (shown) => shown.statement.lines.map((of) => line.encode({ ...shown, of })),
  ],
  total: [sums.schema.describe('What the lines come to.'), ({ statement }) => sums.encode(statement)],
  assumptions: [
    assumptionsSchema,
    ({ statement: { readings, result } }) => assumptionsJson(readings, result.readings),
  ],
  diagnostics: diagnosticsKey,
  ...askedKeys,
});

export const statementSchema = format.schema.meta({
  title: 'Statement of one due date of aci statement, aci-cpts/statement@1',
});

export const statementToJson = (
  statement: Statement,
  payments: readonly ScheduledPayment[],
  meta: ResultMeta,
): z.infer<typeof statementSchema> => format.encode({ statement, payments, meta, result: statement.result });
