/** One amount of an explanation: what every amount says, and the facts of its own kind. */
import type { JsonSchema } from '../../base/json-schema.ts';
import { scaleParts } from '../../domain/cell.ts';
import type { Explained } from '../../domain/explained.ts';
import type { Factor } from '../../domain/factor.ts';
import { amountNames, nothingReasons, partNames, ruleIds } from '../../domain/label.ts';
import { envelopes, scaleLines } from '../../domain/mission.ts';
import type { NodeJson, PlaceJson } from '../explain/explanation-shape.ts';
import {
  closed,
  date,
  euros,
  from,
  list,
  namesOf,
  oneOf,
  orNull,
  type Properties,
  said,
  status,
  text,
  yesNo,
} from './parts.ts';
import { readingId, readingValue, sizeTier } from './shared.ts';

type Present<Key extends keyof NodeJson> = NonNullable<NodeJson[Key]>;
const factKeys = [
  'place',
  'reason',
  'cell',
  'factor',
  'exact',
  'rounded',
  'weights',
  'index',
  'reading',
] as const satisfies readonly (keyof NodeJson)[];
type FactKey = (typeof factKeys)[number];

export const placeSchema = closed<PlaceJson>({
  file: said('As it was named.', text),
  line: said('From 1.', from(1)),
  column: said('From 1.', from(1)),
});
const place: JsonSchema = { $ref: '#/definitions/place' };

const factorKinds = namesOf<Factor['kind']>({
  rate: 0,
  done: 0,
  days: 0,
  months: 0,
  progress: 0,
  threshold: 0,
  step: 0,
  proportion: 0,
  law: 0,
});

const facts: Properties<Pick<NodeJson, FactKey>> = {
  place,
  reason: said('Why it is nothing.', oneOf(nothingReasons)),
  cell: said(
    'The amount of the scale.',
    closed<Present<'cell'>>({
      scale: said('The scale’s id.', text),
      line: said('The line of the scale.', oneOf(scaleLines)),
      part: said('Which part of the line it pays.', oneOf(scaleParts)),
      size_tier: sizeTier,
      amount: said('Per full contract year.', euros),
      status,
      source: said('Where it was read, in French.', text),
      verified_on: said('The day it was last checked; null where nobody says it was.', orNull(date)),
    }),
  ),
  factor: said(
    'What the child is multiplied by.',
    closed<Present<'factor'>>({
      kind: said('What kind of factor.', factorKinds),
      numerator: said('The factor is exact: numerator by denominator.', { type: 'integer' }),
      denominator: said('Above zero.', from(1)),
      because: said('What it is, in the language of the user.', text),
      place: said('Where the file gives it.', orNull(place)),
    }),
  ),
  exact: said('Euros before rounding, as a text; “…” where more digits follow.', text),
  rounded: said('True when cents were rounded here.', yesNo),
  weights: said('How the child is shared out.', list(from(0))),
  index: said('Which of the weights, from 1.', from(1)),
  reading: said(
    'The reading that chose its child.',
    closed<Present<'reading'>>({ id: readingId, value: said('What was taken.', readingValue) }),
  ),
};

const factsOfKind: Readonly<Record<Explained['kind'], readonly FactKey[]>> = {
  given: ['place'],
  scale: ['cell'],
  nothing: ['reason', 'place'],
  sum: [],
  difference: [],
  product: ['factor', 'exact', 'rounded'],
  least: [],
  share: ['weights', 'index', 'exact', 'rounded'],
  choice: ['reading'],
};

const common: Properties<Omit<NodeJson, FactKey | 'kind'>> = {
  what: said('What the amount is, in the language of the user.', text),
  name: said('What the amount is, as a name.', oneOf(amountNames)),
  line: said('Of which line; absent for the whole year.', oneOf(scaleLines)),
  part: said('Of which part of it.', oneOf(partNames)),
  indicator: said('Of which indicator, by its name.', text),
  to: said('Of a transfer: the envelope that receives.', oneOf(envelopes)),
  address: said('How to ask for this amount alone, in English words.', text),
  amount: said('The amount.', euros),
  status,
  rule: said(
    'The rule of the agreement that makes it.',
    closed<Present<'rule'>>({
      id: said('Name of the rule.', oneOf(ruleIds)),
      article: said('Where it is written, in French.', text),
      status: said('How sure our reading of the rule is.', status),
    }),
  ),
  explained_above: { description: 'The same amount is explained earlier in this tree.', const: true },
  cut: { description: 'The depth asked for ends here.', const: true },
  children: said('The amounts it is made of.', list({ $ref: '#/definitions/node' })),
};

const optional = [
  'line',
  'part',
  'indicator',
  'to',
  'address',
  'rule',
  'explained_above',
  'cut',
] as const satisfies readonly (keyof NodeJson)[];

/** The children are described once, not once for each kind: a validator would walk the tree as often at every level. */
const kindOf = ([kind, keys]: readonly [string, readonly FactKey[]]): JsonSchema => ({
  properties: { kind: { const: kind } },
  required: keys,
  propertyNames: { enum: ['kind', ...Object.keys(common), ...keys] },
});

export const nodeSchema: JsonSchema = {
  ...closed<NodeJson>(
    {
      kind: said('How the amount comes about.', namesOf<Explained['kind']>(factsOfKind)),
      ...common,
      ...facts,
    },
    [...optional, ...factKeys],
  ),
  anyOf: Object.entries(factsOfKind).map(kindOf),
};
