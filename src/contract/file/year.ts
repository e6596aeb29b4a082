/** The section `years` of a contract: what happened in each contract year. */
import * as z from 'zod';
import type { Indicator, NamedResult } from '../../law/indicator-terms.ts';
import type { Problem } from '../../problems/problem.ts';
import { isMapping, type Piece } from '../tree/pieces.ts';
import { unknownEnvelope, words } from '../values/closed-lists.ts';
import { readCivilYear, readResult, readYearNumber } from '../values/numbers.ts';
import { readReference } from '../values/text.ts';
import {
  buildOutcome,
  describedIndicator,
  indicatorTerms,
  type WrittenIndicator,
  writtenIndicator,
} from './outcome.ts';
import {
  amount,
  byMission,
  date,
  issueOf,
  many,
  named,
  oneOf,
  rate,
  rates,
  section,
  sizeTier,
  text,
  value,
  yesNo,
} from './parts.ts';

function built(shape: object, written: WrittenIndicator, { issues }: z.RefinementCtx): Indicator {
  // A key that does not belong here may be a misspelling of one that the outcome needs.
  if (![...written.$frame.keys.keys()].every((code) => code in shape)) return z.NEVER;
  const problems: Problem[] = [];
  const outcome = buildOutcome(written, problems);
  issues.push(...problems.map((problem) => issueOf(problem, written)));
  const { $frame, name, weight, amount, allOf } = written;
  return {
    at: $frame.at,
    name,
    ...(weight && { weight }),
    ...(amount && { amount }),
    ...(allOf && { allOf }),
    outcome,
  };
}
const ofYear = writtenIndicator.transform((written, context) =>
  built(writtenIndicator.shape, written, context),
);
export const indicatorsOnce = many(
  describedIndicator.transform((written, context) => built(indicatorTerms, written, context)),
);

const byPart = named(yesNo);
const single = value('result', readResult);
/** One result or, of an indicator that is made of parts, yes or no of each. */
const result = z
  .transform((input: Piece | undefined, context) => {
    const isByPart = input !== undefined && isMapping(input);
    const read = (isByPart ? byPart : single).safeParse(input);
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      const params = issue.code === 'custom' ? { params: issue.params ?? {} } : {};
      context.issues.push({ code: 'custom', input, path: issue.path, ...params });
    }
    return z.NEVER;
  })
  .meta({ kind: 'result_or_parts' });
const results = named(result).transform(({ $entries }) =>
  $entries.map(({ $name: name, $value: found }): NamedResult => {
    if (!('$entries' in found)) return { name, result: found };
    return { name, parts: found.$entries.map(({ $name, $value }) => ({ name: $name, result: $value })) };
  }),
);

const missionYear = section({
  spending: amount.exactOptional(),
  /** One rate for the whole mission, instead of indicators. May exceed 1; it then earns 1. */
  attainmentRate: rate.exactOptional(),
  indicators: many(ofYear),
  results: results.exactOptional(),
  plan: oneOf(words.plan).exactOptional(),
  /** In what measure the plan was mobilised in a crisis that the ARS recognised. */
  mobilised: rate.exactOptional(),
});

const envelope = oneOf(words.envelope, unknownEnvelope);
const fungibility = section({
  regime: oneOf(words.regime).exactOptional(),
  /** At most this share of what the giving envelope was granted may leave it. */
  cap: rate.exactOptional(),
  /** When true, only money of fixed parts may leave an envelope. */
  fixedOnly: yesNo.exactOptional(),
  transfers: many(section({ from: envelope, to: envelope, amount, reason: text.exactOptional() })),
});

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
  /** Money that is no part of the ACI (R11): kept apart in every total. */
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
