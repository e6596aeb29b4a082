/** A budget for programs, `aci-cpts/budget@1`. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import {
  framed,
  type ResultMeta,
  scheduleLineJson,
  scheduleLineSchema,
} from '../calculate/json/head-json.ts';
import { envelopes } from '../law/mission.ts';
import {
  day,
  euros,
  eurosOf,
  eurosOrNull,
  money,
  moneyOrNull,
  month,
  monthOf,
  objectOf,
  status,
  text,
  yearNumber,
  yesNo,
} from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { answerKeys, broughtKeys } from '../simulate/simulation-json.ts';
import type { Actuals } from './actuals/actuals.ts';
import { actuals } from './actuals/actuals-json.ts';
import { type Budget, type BudgetView, bases } from './budget.ts';
import type { AwaitedResult, BudgetAnswer } from './budget-target.ts';
import type { BudgetMonth } from './cash.ts';
import { type EnvelopeBudget, hasMoney, type LetterBudget } from './envelopes.ts';

const account = objectOf<BudgetView['accounts'][number]>()({
  account: [
    z
      .string()
      .regex(/^\d{2}$/)
      .describe('First two digits of the general chart of accounts.'),
    (of) => of.account,
  ],
  side: [z.enum(['costs', 'income']).describe('On which side it stands.'), (of) => of.side],
  amount: [money('Of the year.'), (of) => euros(of.amount)],
  status: [status, (of) => of.amount.status],
});

const envelope = objectOf<EnvelopeBudget>()({
  envelope: [z.enum(envelopes).describe('Which envelope of the ACI.'), (of) => of.envelope],
  earned: [money('By the days of the year on which it runs.'), (of) => euros(of.earned)],
  received: [money('Paid in the year.'), (of) => euros(of.received)],
  spent: [
    moneyOrNull(
      'As contract years state it, else by the lines of the budget that name it; null where neither tells it.',
    ),
    (of) => eurosOrNull(of.spent?.value),
  ],
  moved: [money('What fungibility brings it, less what it gives.'), (of) => euros(of.moved)],
  left: [moneyOrNull('Earned and moved, less spent.'), (of) => eurosOrNull(of.left?.value)],
  carried: [
    moneyOrNull('What earlier years left; null where their spending is not known.'),
    (of) => eurosOrNull(of.carried?.value),
  ],
  status: [status, (of) => (of.left ?? of.earned).status],
});

const cashMonth = objectOf<BudgetMonth>()({
  month: [month, (of) => monthOf(of.days.from)],
  opening: [
    moneyOrNull('At its beginning; null before the balance of the file.'),
    (of) => eurosOrNull(of.opening?.value),
  ],
  received: [money('From the ACI.'), (of) => euros(of.received)],
  other_income: [money('Beside the ACI.'), (of) => euros(of.otherIncome)],
  costs: [money('Paid.'), (of) => euros(of.costs)],
  closing: [moneyOrNull('At its end.'), (of) => eurosOrNull(of.closing?.value)],
  payments: [
    z.array(scheduleLineSchema).describe('What the ACI pays in it.'),
    (of) => of.payments.map(scheduleLineJson),
  ],
});

const letter = objectOf<LetterBudget>()({
  received: [money('In the year.'), (of) => euros(of.received)],
  carried: [money('In the years before; no spending is known of it.'), (of) => euros(of.carried)],
});

const view = objectOf<BudgetView>()({
  name: [
    text('`fixed`, `ceiling`, or the name of the scenario.'),
    ({ of: { origin } }) => (origin.kind === 'scenario' ? origin.name : origin.kind),
  ],
  kind: [
    z.enum(['fixed', 'scenario', 'ceiling']).describe('What is supposed of results not known yet.'),
    (view) => view.of.origin.kind,
  ],
  simulated: [
    yesNo('True where results not known yet count at a supposed rate.'),
    (view) => view.of.origin.kind !== 'fixed',
  ],
  accounts: [
    z.array(account.schema).describe('Costs, then income.'),
    (of) => of.accounts.map(account.encode),
  ],
  voluntary: [
    z.array(account.schema).describe('Voluntary contributions: in no total.'),
    (of) => of.voluntary.map(account.encode),
  ],
  costs: [money('All costs.'), (of) => euros(of.costs)],
  income: [money('All income.'), (of) => euros(of.income)],
  result: [money('Income less costs.'), (of) => euros(of.result)],
  status: [status.describe('How sure the result is.'), (of) => of.result.status],
  envelopes: [
    z.array(envelope.schema).describe('Those with something in the year.'),
    (of) => of.envelopes.filter(hasMoney).map(envelope.encode),
  ],
  letter_of_intent: [
    letter.schema.nullable().describe('Null before it is paid, or without one.'),
    (of) => (of.letter ? letter.encode(of.letter) : null),
  ],
  unassigned: [money('Costs that name no envelope.'), (of) => euros(of.unassigned)],
  months: [
    z.array(cashMonth.schema).describe('January to December.'),
    (of) => of.months.map(cashMonth.encode),
  ],
  lowest: [
    z
      .object({ month, closing: money('At its end.') })
      .nullable()
      .describe('The month that ends with least; null where no balance is known.'),
    ({ lowest }) =>
      lowest?.closing === undefined
        ? null
        : { month: monthOf(lowest.days.from), closing: euros(lowest.closing) },
  ],
});

const awaited = objectOf<AwaitedResult>()({
  year: [yearNumber, (of) => of.year],
  ...broughtKeys,
  paid_on: [day('When what it earns is paid.'), (of) => dateToIso(of.paidOn)],
});
const target = objectOf<BudgetAnswer>()({
  of: [
    z.enum(['received', 'cash']).describe('What the ACI pays in the year, or the lowest month’s end.'),
    (of) => of.target.of,
  ],
  amount: [money('The amount to reach.'), (of) => eurosOf(of.target.amount.value)],
  ...answerKeys,
  results: [
    z
      .array(awaited.schema)
      .nullable()
      .describe('The fewest results to bring to 100 %; null when none are needed or enough.'),
    ({ shortest }) => shortest?.levers.map(awaited.encode) ?? null,
  ],
});

const frame = framed('aci-cpts/budget@1');

export const budgetSchema = z
  .object({
    ...frame.head,
    civil_year: z.int().describe('The calendar year.'),
    basis: z.enum(bases).describe('Whether the ACI counts as earned by days or as received.'),
    views: z.array(view.schema).describe('Side by side: fixed parts, each scenario, ceiling.'),
    target: z.exactOptional(target.schema.describe('With --target: what it takes.')),
    actuals: actuals.schema.nullable().describe('What the books have beside it; null without them.'),
    ...frame.asked,
  })
  .meta({ title: 'Budget of aci budget, aci-cpts/budget@1' });

export const budgetToJson = (
  budget: Budget,
  meta: Pick<ResultMeta, 'file' | 'sha256' | 'config' | 'options'>,
  books?: Actuals,
): z.infer<typeof budgetSchema> =>
  frame.of(
    { meta: { tool, ...meta }, result: budget },
    {
      civil_year: budget.year,
      basis: budget.basis,
      views: budget.views.map(view.encode),
      ...(budget.target === undefined ? {} : { target: target.encode(budget.target) }),
      actuals: books === undefined ? null : actuals.encode(books),
    },
  );
