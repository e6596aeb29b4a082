/** The section `years` of a contract: what happened in each contract year. */
import * as z from 'zod';
import type { Indicator } from '../../law/contract-terms.ts';
import { readCivilYear, readWeight, readYearNumber } from '../values/numbers.ts';
import { readReference } from '../values/text.ts';
import { unknownEnvelope, words } from '../values/words.ts';
import { buildOutcome } from './outcome.ts';
import {
  amount,
  byMission,
  date,
  framed,
  issueOf,
  many,
  measure,
  oneOf,
  rate,
  rates,
  section,
  sizeTier,
  text,
  value,
  yesNo,
} from './parts.ts';

/** An indicator as it is written; its outcome is made of these pieces. */

const step = framed({ threshold: measure, amount: amount.exactOptional(), rate: rate.exactOptional() });

export const writtenIndicator = framed({
  name: text,
  weight: value('weight', readWeight).exactOptional(),
  amount: amount.exactOptional(),
  attainmentRate: rate.exactOptional(),
  observed: measure.exactOptional(),
  target: measure.exactOptional(),
  baseline: measure.exactOptional(),
  done: yesNo.exactOptional(),
  steps: z.array(step).exactOptional(),
  direction: oneOf(words.direction).exactOptional(),
  mode: oneOf(words.mode).exactOptional(),
});

export type WrittenIndicator = z.output<typeof writtenIndicator>;
export type WrittenStep = z.output<typeof step>;

const builtIndicator = writtenIndicator.transform((written, context): Indicator => {
  // A key that does not belong here may be a misspelling of one that the outcome needs.
  if (![...written.$frame.keys.keys()].every((code) => code in writtenIndicator.shape)) return z.NEVER;
  const { outcome, problems } = buildOutcome(written);
  for (const problem of problems) context.issues.push(issueOf(problem, written));
  const { $frame, name, weight, amount } = written;
  return { at: $frame.at, name, ...(weight && { weight }), ...(amount && { amount }), outcome };
});

const missionYear = section({
  spending: amount.exactOptional(),
  attainmentRate: rate.exactOptional(),
  indicators: many(builtIndicator),
  plan: oneOf(words.plan).exactOptional(),
  mobilised: rate.exactOptional(),
});

const envelope = oneOf(words.envelope, unknownEnvelope);
const fungibility = section({
  regime: oneOf(words.regime).exactOptional(),
  cap: rate.exactOptional(),
  fixedOnly: yesNo.exactOptional(),
  transfers: many(section({ from: envelope, to: envelope, amount, reason: text.exactOptional() })),
}).transform(({ fixedOnly, ...rest }) => ({ ...rest, ...(fixedOnly && { isFixedOnly: fixedOnly }) }));

const expectedMission = section({
  total: amount.exactOptional(),
  fixed: amount.exactOptional(),
  variable: amount.exactOptional(),
  pending: amount.exactOptional(),
  attainmentRate: rate.exactOptional(),
  indicators: rates,
});

const expected = section({
  total: amount.exactOptional(),
  operations: amount.exactOptional(),
  fixed: amount.exactOptional(),
  variable: amount.exactOptional(),
  pending: amount.exactOptional(),
  toVerify: amount.exactOptional(),
  missions: byMission(expectedMission).default({}),
  fungibility: section({
    unspent: amount.exactOptional(),
    uncovered: amount.exactOptional(),
  }).exactOptional(),
});

export const year = section({
  year: value('year_number', readYearNumber),
  sizeTier: sizeTier.exactOptional(),
  operations: section({ spending: amount.exactOptional() }).exactOptional(),
  missions: byMission(missionYear).default({}),
  fungibility: fungibility.exactOptional(),
  otherFunding: many(section({ label: text, amount, date: date.exactOptional() })),
  allowances: many(
    section({
      reference: value('reference', readReference),
      civilYear: value('civil_year', readCivilYear),
      amount,
    }),
  ),
  expected: expected.exactOptional(),
});
