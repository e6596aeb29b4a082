/** The JSON Schema of `aci-cpts/doubts@1`, what `aci doubts --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import { scaleParts } from '../../domain/cell.ts';
import { partNames, ruleIds } from '../../domain/label.ts';
import { envelopes } from '../../domain/mission.ts';
import { regimes } from '../../domain/reading.ts';
import type { DoubtsJson, OtherReadingJson, UnconfirmedJson, YearDoubtsJson } from '../doubts/doubts-json.ts';
import { closed, euros, from, list, oneOf, orNull, type Properties, said, status, text } from './parts.ts';
import { headOf, readingId, readingValue, scaleUsedSchema, sizeTier, yearNumber } from './shared.ts';

type Tiers = YearDoubtsJson['tiers'];
type OtherTier = Tiers['others'][number];
type Away = NonNullable<OtherTier['away']>;

const total = said('What the year would earn.', euros);
const difference = said('Less what it earns now.', euros);
const uncovered = said('What would be lacking.', euros);
const regime = said('The reading of fungibility.', oneOf(regimes));

const otherReading: Properties<OtherReadingJson> = {
  reading: readingId,
  used: said('What the result took.', readingValue),
  other: said('The other way to read the text.', readingValue),
};

const unconfirmed = closed<UnconfirmedJson>({
  line: said('The envelope.', oneOf(envelopes)),
  part: said('Which part of it.', oneOf(partNames)),
  amount: said('What it adds to the total.', euros),
  status,
  rules: said(
    'The rules that pay it of which our reading is not sure.',
    list(
      closed<UnconfirmedJson['rules'][number]>({
        id: said('Name of the rule.', oneOf(ruleIds)),
        article: said('Where it is written, in French.', text),
      }),
    ),
  ),
  cells: said(
    'The amounts of the scale on which it rests.',
    list(
      closed<UnconfirmedJson['cells'][number]>({
        scale: said('The scale’s id.', text),
        part: said('Which part of the line it pays.', oneOf(scaleParts)),
        size_tier: sizeTier,
        amount: said('Per full contract year.', euros),
        status,
        source: said('Where it was read, in French.', text),
      }),
    ),
  ),
});

const directions: readonly Away['direction'][] = ['more', 'fewer', 'within'];

const tiers = closed<Tiers>({
  size_tier: sizeTier,
  others: said(
    'The neighbouring tiers, smaller first.',
    list(
      closed<OtherTier>({
        size_tier: sizeTier,
        total,
        difference,
        away: said(
          'How far the population is from that tier; null without a population.',
          orNull(
            closed<Away>({
              direction: said('More or fewer inhabitants, or within its bounds.', oneOf(directions)),
              inhabitants: said('How many.', from(0)),
            }),
          ),
        ),
      }),
    ),
  ),
});

const year = closed<YearDoubtsJson>({
  year: yearNumber,
  scale: said('The scale applied.', scaleUsedSchema),
  total: said('What the year earns.', euros),
  certain: said('What every reading pays at least, on amounts confirmed or derived alone.', euros),
  to_verify: said('Of the total, what rests on amounts neither confirmed nor derived.', euros),
  rules_to_verify: said('Of the rest, what is paid by rules of which our reading is not sure.', euros),
  readings: said(
    'Other readings that change the total or what is pending, most costly first.',
    list(
      closed<YearDoubtsJson['readings'][number]>({
        ...otherReading,
        total,
        difference,
        pending: said('What results not known yet could still add.', euros),
        pending_difference: said('Less what is pending now.', euros),
      }),
    ),
  ),
  refused: said(
    'Other readings under which the file itself would be refused.',
    list(closed<OtherReadingJson>(otherReading)),
  ),
  fungibility: said(
    'How money may be used never changes what is owed.',
    closed<YearDoubtsJson['fungibility']>({
      regime: said('The reading applied.', oneOf(regimes)),
      uncovered: said('What is lacking under it.', euros),
      readings: said(
        'Those that leave more or less uncovered.',
        list(
          closed<YearDoubtsJson['fungibility']['readings'][number]>({
            regime,
            uncovered,
            difference: said('Less what is lacking now.', euros),
          }),
        ),
      ),
    }),
  ),
  unconfirmed: said('Parts of the total that rest on amounts or rules not confirmed.', list(unconfirmed)),
  tiers: said('The tier applied, and its neighbours.', tiers),
});

export const doubtsSchema: JsonSchema = {
  $schema: draft7,
  title: 'Doubts of aci doubts, aci-cpts/doubts@1',
  ...closed<DoubtsJson>({
    ...headOf('aci-cpts/doubts@1'),
    cpts: said(
      'The CPTS.',
      closed<DoubtsJson['cpts']>({
        name: said('As the file names it.', text),
        population: said('Inhabitants; null where the file does not say.', orNull(from(1))),
      }),
    ),
    years: said('The contract years shown.', list(year)),
  }),
};
