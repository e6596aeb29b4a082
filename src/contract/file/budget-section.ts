/** The section `budget` of a contract: cash, costs and income by account. */
import type { Given } from '../../amounts/source.ts';
import type { Envelope } from '../../law/mission.ts';
import { words } from '../values/closed-lists.ts';
import { readBalance } from '../values/numbers.ts';
import { found, type Reader, refuse } from '../values/scalar.ts';
import { amount, date, many, named, oneOf, section, text, value } from './parts.ts';

/** Two digits or more. On which side it may stand is checked where both sides are known. */
const readAccount: Reader<Given<string>> = (scalar) => {
  const digits = scalar.text.trim();
  return /^\d{2,}$/.test(digits)
    ? found(digits, scalar)
    : refuse('account-invalid', scalar, { key: scalar.key, text: scalar.text });
};

const account = value('account', readAccount);

const line = section({
  label: text,
  amount,
  on: date.exactOptional(),
  every: oneOf(words.period).exactOptional(),
  since: date.exactOptional(),
  until: date.exactOptional(),
  account,
  envelope: oneOf(words.envelope).exactOptional(),
});

/** The envelope that pays an account: of those that its number begins with, the longest decides. */
export function allocatedTo(
  account: string,
  allocation: readonly { readonly account: Given<string>; readonly envelope: Given<Envelope> }[],
): Given<Envelope> | undefined {
  const own = allocation.filter((each) => account.startsWith(each.account.value));
  return own.sort((a, b) => b.account.value.length - a.account.value.length)[0]?.envelope;
}

/** A cost that names no envelope is paid by that of its account. */
export const budget = section({
  treasury: section({ on: date, balance: value('balance', readBalance) }).exactOptional(),
  costs: many(line),
  income: many(line),
  aciAccount: account.exactOptional(),
  allocation: named(oneOf(words.envelope), account)
    .transform(({ $entries }) => $entries.map(({ $name, $value }) => ({ account: $name, envelope: $value })))
    .default([]),
}).transform(({ costs, ...rest }) => ({
  ...rest,
  costs: costs.map((cost) => {
    const envelope = cost.envelope ?? allocatedTo(cost.account.value, rest.allocation);
    return envelope === undefined ? cost : { ...cost, envelope };
  }),
}));
