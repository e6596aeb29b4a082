/** The books beside a budget, in `aci-cpts/budget@1`. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import { envelopes } from '../../law/mission.ts';
import {
  day,
  eurosOf,
  eurosOrNull,
  money,
  moneyOrNull,
  month,
  monthOf,
  objectOf,
  sha256,
  text,
} from '../../output/json-fields.ts';
import type { Actuals, Compared, ComparedAccount, ComparedEnvelope, ComparedMonth } from './actuals.ts';

const planned = money('By the budget, with fixed parts and results already known.');
const spent = money('By the books.');
const left = money('Planned, less what the books have.');
const compared = {
  planned: [planned, (of: Compared) => eurosOf(of.planned.value)],
  actual: [spent, (of: Compared) => eurosOf(of.actual)],
  left: [left, (of: Compared) => eurosOf(of.left.value)],
} as const;
const toDate = [
  money('Planned up to the last day of the books.'),
  (of: Pick<ComparedAccount, 'toDate'>) => eurosOf(of.toDate.value),
] as const;

const account = objectOf<ComparedAccount>()({
  account: [z.string().describe('First two digits of the general chart of accounts.'), (of) => of.account],
  side: [z.enum(['costs', 'income']).describe('On which side it stands.'), (of) => of.side],
  planned_to_date: toDate,
  ...compared,
});

const side = objectOf<Actuals['totals']['costs']>()({ planned_to_date: toDate, ...compared });

const flows = objectOf<Compared>()(compared);

const bookMonth = objectOf<ComparedMonth>()({
  month: [month, (of) => monthOf(of.days.from)],
  costs: [flows.schema.describe('Its costs.'), (of) => flows.encode(of.costs)],
  income: [flows.schema.describe('Its income.'), (of) => flows.encode(of.income)],
  bank_planned: [
    moneyOrNull('In the bank at its end, by the budget; null where the file has no balance.'),
    ({ bankPlanned }) => eurosOrNull(bankPlanned?.value),
  ],
  bank: [
    moneyOrNull('On account 512 at its end; null where nothing says what the year began with.'),
    ({ bank }) => eurosOrNull(bank),
  ],
});

const stated = objectOf<NonNullable<ComparedEnvelope['stated']>>()({
  amount: [money('By contract years, for their days of the year.'), (of) => eurosOf(of.amount)],
  books: [money('By the books, on the same days.'), (of) => eurosOf(of.books)],
});

const envelope = objectOf<ComparedEnvelope>()({
  envelope: [
    z.enum(envelopes).nullable().describe('Which envelope pays it; null for costs that none pays.'),
    (of) => of.envelope ?? null,
  ],
  ...compared,
  stated: [
    stated.schema.nullable().describe('What contract years state counts; null where the books say the same.'),
    (of) => (of.stated === undefined ? null : stated.encode(of.stated)),
  ],
});

export const actuals = objectOf<Actuals>()({
  file: [text('The books, as they were named.'), (of) => of.file],
  sha256: [sha256('Of the books.').exactOptional(), (of) => of.sha256],
  last_day: [day('Of the books.'), (of) => dateToIso(of.lastDay)],
  accounts: [
    z.array(account.schema).describe('Costs, then income.'),
    (of) => of.accounts.map(account.encode),
  ],
  costs: [side.schema.describe('All costs.'), (of) => side.encode(of.totals.costs)],
  income: [side.schema.describe('All income.'), (of) => side.encode(of.totals.income)],
  months: [
    z.array(bookMonth.schema).describe('Costs, income and bank, January to the month of the last day.'),
    (of) => of.months.map(bookMonth.encode),
  ],
  envelopes: [
    z.array(envelope.schema).describe('By the allocation of the file; empty where it has none.'),
    (of) => of.envelopes.map(envelope.encode),
  ],
});
