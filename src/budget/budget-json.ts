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

const account = z.object({
  account: z
    .string()
    .regex(/^\d{2}$/)
    .describe('First two digits of the general chart of accounts.'),
  side: z.enum(['costs', 'income']).describe('On which side it stands.'),
  amount: money('Of the year.'),
  status,
});

const envelope = z.object({
  envelope: z.enum(envelopes).describe('Which envelope of the ACI.'),
  earned: money('By the days of the year on which it runs.'),
  received: money('Paid in the year.'),
  spent: moneyOrNull(
    'As contract years state it, else by the lines of the budget that name it; null where neither tells it.',
  ),
  moved: money('What fungibility brings it, less what it gives.'),
  left: moneyOrNull('Earned and moved, less spent.'),
  carried: moneyOrNull('What earlier years left; null where their spending is not known.'),
  status,
});

const cashMonth = z.object({
  month,
  opening: moneyOrNull('At its beginning; null before the balance of the file.'),
  received: money('From the ACI.'),
  other_income: money('Beside the ACI.'),
  costs: money('Paid.'),
  closing: moneyOrNull('At its end.'),
  payments: z.array(scheduleLineSchema).describe('What the ACI pays in it.'),
});

const view = z.object({
  name: text('`fixed`, `ceiling`, or the name of the scenario.'),
  kind: z.enum(['fixed', 'scenario', 'ceiling']).describe('What is supposed of results not known yet.'),
  simulated: yesNo('True where results not known yet count at a supposed rate.'),
  accounts: z.array(account).describe('Costs, then income.'),
  voluntary: z.array(account).describe('Voluntary contributions: in no total.'),
  costs: money('All costs.'),
  income: money('All income.'),
  result: money('Income less costs.'),
  status: status.describe('How sure the result is.'),
  envelopes: z.array(envelope).describe('Those with something in the year.'),
  letter_of_intent: z
    .object({
      received: money('In the year.'),
      carried: money('In the years before; no spending is known of it.'),
    })
    .nullable()
    .describe('Null before it is paid, or without one.'),
  unassigned: money('Costs that name no envelope.'),
  months: z.array(cashMonth).describe('January to December.'),
  lowest: z
    .object({ month, closing: money('At its end.') })
    .nullable()
    .describe('The month that ends with least; null where no balance is known.'),
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
    views: z.array(view).describe('Side by side: fixed parts, each scenario, ceiling.'),
    target: z.exactOptional(target.schema.describe('With --target: what it takes.')),
    actuals: actuals.schema.nullable().describe('What the books have beside it; null without them.'),
    ...frame.asked,
  })
  .meta({ title: 'Budget of aci budget, aci-cpts/budget@1' });

const viewJson = (of: BudgetView): z.infer<typeof view> => {
  const accountJson = ({ account: number, side, amount }: BudgetView['accounts'][number]) => ({
    account: number,
    side,
    amount: euros(amount),
    status: amount.status,
  });
  return {
    name: of.origin.kind === 'scenario' ? of.origin.name : of.origin.kind,
    kind: of.origin.kind,
    simulated: of.origin.kind !== 'fixed',
    accounts: of.accounts.map(accountJson),
    voluntary: of.voluntary.map(accountJson),
    costs: euros(of.costs),
    income: euros(of.income),
    result: euros(of.result),
    status: of.result.status,
    envelopes: of.envelopes.map((each) => ({
      envelope: each.envelope,
      earned: euros(each.earned),
      received: euros(each.received),
      spent: eurosOrNull(each.spent?.value),
      moved: euros(each.moved),
      left: eurosOrNull(each.left?.value),
      carried: eurosOrNull(each.carried?.value),
      status: (each.left ?? each.earned).status,
    })),
    letter_of_intent: of.letter
      ? { received: euros(of.letter.received), carried: euros(of.letter.carried) }
      : null,
    unassigned: euros(of.unassigned),
    months: of.months.map((each) => ({
      month: monthOf(each.days.from),
      opening: eurosOrNull(each.opening?.value),
      received: euros(each.received),
      other_income: euros(each.otherIncome),
      costs: euros(each.costs),
      closing: eurosOrNull(each.closing?.value),
      payments: each.payments.map(scheduleLineJson),
    })),
    lowest:
      of.lowest?.closing === undefined
        ? null
        : { month: monthOf(of.lowest.days.from), closing: euros(of.lowest.closing) },
  };
};

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
      views: budget.views.map(viewJson),
      ...(budget.target === undefined ? {} : { target: target.encode(budget.target) }),
      actuals: books === undefined ? null : actuals.encode(books),
    },
  );
