/** The causes of a difference: each kind has its own facts. */
import type { JsonSchema } from '../../base/json-schema.ts';
import { type CauseKind, roundings } from '../../domain/cause.ts';
import { partNames } from '../../domain/label.ts';
import { missions, scaleLines } from '../../domain/mission.ts';
import type { CauseFacts } from '../check/cause-json.ts';
import { closed, date, oneOf, type Properties, said, text, yesNo } from './parts.ts';
import { paymentLine, readingId, readingValue, sizeTier, yearNumber, yearOfPayment } from './shared.ts';

const signed = said('The day of signature.', date);
const mission = said('Which mission.', oneOf(missions));

const facts: { readonly [Kind in CauseKind]: Properties<CauseFacts<Kind>> } = {
  missing: {},
  not_returned: {},
  repeated: { times: said('How often it was paid.', { type: 'integer', minimum: 2 }) },
  other_line: { line: paymentLine, year: yearOfPayment },
  paid_before: { date: said('The day on which the same amount was paid.', date) },
  before_contract: { signed, renewed: said('True for a contract that renews another.', yesNo) },
  contract_before: { signed },
  early: { due: said('The day on which it is due.', date) },
  size_tier: { size_tier: sizeTier },
  scale: { scale: said('The id of the scale.', text) },
  reading: { reading: readingId, value: said('Under which the amount paid is right.', readingValue) },
  start: {
    mission,
    months: said('Later than the file says; earlier below zero.', { type: 'integer' }),
    start: said('The start under which the amount paid is right.', date),
  },
  indicator: {
    mission,
    year: yearNumber,
    indicator: said('Its name.', text),
    counted: said('True when it was counted, false when it was left out.', yesNo),
  },
  contract_amount: {
    line: said('Of the scale, whose amount was paid in place of the contract’s.', oneOf(scaleLines)),
    part: said('Which part of it.', oneOf(partNames)),
  },
  rounding: { rounding: said('Where else it was rounded.', oneOf(roundings)) },
};

export const causeSchema: JsonSchema = {
  anyOf: Object.entries(facts).map(([kind, properties]) =>
    closed<Readonly<Record<string, unknown>>>({
      cause: { description: 'What kind of cause, with facts of its own.', const: kind },
      ...properties,
    }),
  ),
};
