/** The JSON Schema of `aci-cpts/simulation@1`, what `aci simulate --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { Measure } from '../../domain/contract.ts';
import { envelopes, missions } from '../../domain/mission.ts';
import type { NextResult } from '../../rules/simulation/lever.ts';
import type { RangeScope } from '../../rules/simulation/range.ts';
import type { Target } from '../../rules/simulation/target.ts';
import type { SimulationJson } from '../simulation/json.ts';
import { aheadSchema } from './ahead.ts';
import { closed, euros, list, namesOf, oneOf, orNull, rate, said, text, yesNo } from './parts.ts';
import { headOf, projected, yearNumber } from './shared.ts';
import { variantSchema } from './variant.ts';

type Lever = NonNullable<SimulationJson['levers']>[number];
type Next = NonNullable<Lever['next']>;
type Answer = NonNullable<SimulationJson['target']>;
type Range = NonNullable<SimulationJson['range']>;

const mission = said('Which mission.', oneOf(missions));
const indicator = said('Its name; null for a mission as a whole.', orNull(text));

const measure = orNull(
  closed<NonNullable<Next['distance']>>({
    unit: said('A rate as a decimal, or a plain number.', namesOf<Measure['unit']>({ rate: 0, number: 0 })),
    value: said('In that unit, six decimals at most.', { type: 'number' }),
  }),
);

const next = closed<Next>({
  kind: said('What comes next.', namesOf<NextResult['kind']>({ step: 0, target: 0, done: 0 })),
  distance: said('How far it is; null for what is done or not.', measure),
  threshold: said('Where it is; null for what is done or not.', measure),
  pays: said('What reaching it brings.', euros),
});

const lever = closed<Lever>({
  mission,
  indicator,
  ceiling: said('The most it can earn.', euros),
  earned: said('What it earns.', euros),
  missed: said('What its result has lost.', euros),
  pending: said('What a result not known yet could still earn.', euros),
  left: said('Missed and pending together.', euros),
  one_point: said(
    'What one more point of attainment brings; null where it is all or nothing.',
    orNull(euros),
  ),
  next: said('The next result that pays more; null without one.', orNull(next)),
});

const target = closed<Answer>({
  envelope: said('Null for all envelopes together.', orNull(oneOf(envelopes))),
  part: said('Of it.', namesOf<Target['part']>({ total: 0, fixed: 0, variable: 0 })),
  amount: said('The amount to reach.', euros),
  current: said('As the file stands.', euros),
  highest: said('With every result at 100 %.', euros),
  gap: said('What is lacking; zero or less when the target is reached.', euros),
  reached: said('True when nothing more is needed.', yesNo),
  reachable: said('False when even 100 % everywhere stays below.', yesNo),
  short: said('By how much it stays below; null when it can be reached.', orNull(euros)),
  attainment_rate: said(
    'The least that reaches it, the same everywhere; null when none does or none is needed.',
    orNull(rate),
  ),
  gives: said('What that rate gives.', orNull(euros)),
  results: said(
    'The fewest results to bring to 100 %; null when none are needed or enough.',
    orNull(
      list(
        closed<NonNullable<Answer['results']>[number]>({
          mission,
          indicator,
          left: said('What it still brings.', euros),
        }),
      ),
    ),
  ),
});

const range = closed<Range>({
  of: said(
    'What takes the rates.',
    closed<Range['of']>({
      kind: said(
        'Results not known yet, all results, a mission or an indicator.',
        namesOf<RangeScope['kind']>({ pending: 0, all: 0, mission: 0, indicator: 0 }),
      ),
      mission: orNull(mission),
      indicator: said('Its name.', orNull(text)),
    }),
  ),
  points: said(
    'One for each rate.',
    list(
      closed<Range['points'][number]>({
        attainment_rate: said('Supposed.', rate),
        total: said('What the year earns.', euros),
        mission: said('What the mission earns, fixed part included; null without one.', orNull(euros)),
      }),
    ),
  ),
});

export const simulationSchema: JsonSchema = {
  $schema: draft7,
  title: 'Simulation of aci simulate, aci-cpts/simulation@1',
  ...closed<SimulationJson>(
    {
      ...headOf('aci-cpts/simulation@1'),
      year: yearNumber,
      projected,
      variants: said('The file as it stands, then its scenarios.', list(variantSchema)),
      levers: said('With --levers: what each result may still win.', list(lever)),
      target: said('With --target: what it takes.', target),
      range: said('With --range: the total against attainment.', range),
      ahead: said('With --through or --spending-growth: the years ahead.', aheadSchema),
    },
    ['variants', 'levers', 'target', 'range', 'ahead'],
  ),
};
