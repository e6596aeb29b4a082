/** The file of a contract, described once: its reader, its type and its JSON Schema all come from here. */
import * as z from 'zod';
import { type Cents, negate } from '../../amounts/money.ts';
import type { Given, Place } from '../../amounts/source.ts';
import type { ScaleLine } from '../../law/mission.ts';
import { ofEachReading, type ReadingId } from '../../law/reading.ts';
import { problem } from '../../problems/problem.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { readingValues, unknownLine, words } from '../values/closed-lists.ts';
import { readPaymentAmount, readPopulation, readResult } from '../values/numbers.ts';
import { budget } from './budget-section.ts';
import {
  amount,
  byMission,
  code,
  date,
  framed,
  issueOf,
  many,
  named,
  oneOf,
  rate,
  section,
  sizeTier,
  text,
  value,
  yesNo,
} from './parts.ts';
import { indicatorsOnce, year } from './year.ts';

const population = value('population', readPopulation);
/** Without a population of its own, a CPTS has that of its communes. */
const cpts = section({
  name: text,
  department: code.exactOptional(),
  finess: code.exactOptional(),
  population: population.exactOptional(),
  communes: named(population).exactOptional(),
  sizeTier: sizeTier.exactOptional(),
}).transform(({ communes: written, ...rest }) => {
  const communes = (written?.$entries ?? []).map(({ $name, $value }) => ({
    name: $name,
    population: $value,
  }));
  const common = { ...rest, communes };
  if (written === undefined || rest.population !== undefined || communes.length === 0) return common;
  const value = communes.reduce((sum, commune) => sum + commune.population.value, 0);
  return { ...common, population: { value, at: written.at } };
});

const fixedOnly = section({ fixed: amount.exactOptional() });
const both = section({ fixed: amount.exactOptional(), variable: amount.exactOptional() });
/** The plan, its update and the crisis; `fixed` and `variable` are the words of 0.2.0 for the first and the last. */
const ofCrisis = framed({
  plan: amount.exactOptional(),
  update: amount.exactOptional(),
  crisis: amount.exactOptional(),
  fixed: amount.exactOptional(),
  variable: amount.exactOptional(),
}).transform(({ $frame: { at, language }, plan, crisis, ...rest }, context) => {
  for (const [key, own, other] of [
    ['plan', plan, rest.fixed],
    ['crisis', crisis, rest.variable],
  ] as const) {
    if (own === undefined || other === undefined) continue;
    const facts = { of: 'key', name: keyWord(key, language) } as const;
    context.issues.push(issueOf(problem('duplicate', own.at, facts, other.at), rest));
  }
  return { at, ...rest, ...(plan && { fixed: plan }), ...(crisis && { variable: crisis }) };
});
const yearlyAmounts = z.strictObject({
  operations: fixedOnly.exactOptional(),
  ...byMission(both).shape,
  health_crisis: ofCrisis.exactOptional(),
});
const amounts = yearlyAmounts.extend({ letter_of_intent: fixedOnly.exactOptional() });

/**
 * Amounts for a full year read in the signed contract: they override the scale. For the crisis mission, `fixed` is the first
 * drafting of the plan, `update` its update and `variable` the recognised crisis.
 */
type StatedAmounts = Partial<
  Record<ScaleLine, { at: Place; fixed?: Given<Cents>; variable?: Given<Cents>; update?: Given<Cents> }>
>;
const asStated = (amounts: StatedAmounts): StatedAmounts => amounts;

const plan = section({ start: date.exactOptional(), indicators: indicatorsOnce });
const amendment = section({
  on: date,
  sizeTier: sizeTier.exactOptional(),
  amounts: yearlyAmounts.transform(asStated).default({}),
  missions: byMission(
    section({
      start: date.exactOptional(),
      withdrawn: yesNo.exactOptional(),
      indicators: indicatorsOnce,
    }),
  ).default({}),
});

const terms = section({
  signed: date.exactOptional(),
  letter_of_intent: date.exactOptional(),
  /** The id of the scale to use instead of the one in force. */
  scale: code.exactOptional(),
  /** True when this contract renews an earlier one (R10). */
  renewal: yesNo.exactOptional(),
  /** The last day of a contract that ends before its five years. */
  ended: date.exactOptional(),
  payer: text.exactOptional(),
  reference: text.exactOptional(),
  amounts: amounts.transform(asStated).default({}),
  amendments: many(amendment),
});

/** Money taken back is written without a sign, with the word for it: the domain keeps it below zero. */
const payment = section({
  date,
  line: oneOf(words.paymentLine, unknownLine).exactOptional(),
  amount: value('amount', readPaymentAmount),
  recovery: yesNo.exactOptional(),
}).transform(({ recovery, amount, ...rest }) => ({
  ...rest,
  amount: recovery?.value === true ? { ...amount, value: negate(amount.value) } : amount,
}));

const ofReading = <Id extends ReadingId>(id: Id) => oneOf(readingValues(id)).exactOptional();
export const assumptions = z.strictObject(
  ofEachReading<{ [Id in ReadingId]: ReturnType<typeof ofReading<Id>> }>(ofReading),
);

const results = named(value('result', readResult))
  .transform(({ $entries }) => $entries.map(({ $name, $value }) => ({ name: $name, result: $value })))
  .default([]);
const scenario = section({
  attainmentRate: rate.exactOptional(),
  missions: byMission(section({ attainmentRate: rate.exactOptional(), indicators: results })).default({}),
});

export const contractFile = framed({
  cpts,
  contract: terms.exactOptional(),
  missions: byMission(plan).default({}),
  years: many(year),
  payments: many(payment),
  assumptions: assumptions.default({}),
  scenarios: named(scenario)
    .transform(({ $entries }) => $entries.map(({ $name, $value }) => ({ name: $name, ...$value })))
    .default([]),
  budget: budget.exactOptional(),
});
