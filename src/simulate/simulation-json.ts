/** A simulation for programs, `aci-cpts/simulation@1`: a key for each thing asked. */
import * as z from 'zod';
import { madeBy, type ResultMeta } from '../calculate/json/head-json.ts';
import type { Measure } from '../law/contract.ts';
import { envelopes, missions } from '../law/mission.ts';
import {
  decimalOf,
  euros,
  eurosOf,
  headOf,
  money,
  moneyOrNull,
  projected,
  rateOf,
  rateOrNull,
  textOrNull,
  yearNumber,
  yesNo,
} from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { Lever, NextResult } from './levers.ts';
import type { Simulation } from './simulation-document.ts';
import type { TargetAnswer } from './target.ts';
import { variantJson, variantSchema, yearsAheadJson, yearsAheadSchema } from './variant-json.ts';

const mission = z.enum(missions).describe('Which mission.');
const indicator = textOrNull('Its name; null for a mission as a whole.');

const measure = z
  .object({
    unit: z.enum(['rate', 'number']).describe('A rate as a decimal, or a plain number.'),
    value: z.number().describe('In that unit, six decimals at most.'),
  })
  .nullable();

const nextResult = z.object({
  kind: z.enum(['step', 'target', 'done']).describe('What comes next.'),
  distance: measure.describe('How far it is; null for what is done or not.'),
  threshold: measure.describe('Where it is; null for what is done or not.'),
  pays: money('What reaching it brings.'),
});

const lever = z.object({
  mission,
  indicator,
  ceiling: money('The most it can earn.'),
  earned: money('What it earns.'),
  missed: money('What its result has lost.'),
  pending: money('What a result not known yet could still earn.'),
  left: money('Missed and pending together.'),
  one_point: moneyOrNull('What one more point of attainment brings; null where it is all or nothing.'),
  next: nextResult.nullable().describe('The next result that pays more; null without one.'),
});

const target = z.object({
  envelope: z.enum(envelopes).nullable().describe('Null for all envelopes together.'),
  part: z.enum(['total', 'fixed', 'variable']).describe('Of it.'),
  amount: money('The amount to reach.'),
  current: money('As the file stands.'),
  highest: money('With every result at 100 %.'),
  gap: money('What is lacking; zero or less when the target is reached.'),
  reached: yesNo('True when nothing more is needed.'),
  reachable: yesNo('False when even 100 % everywhere stays below.'),
  short: moneyOrNull('By how much it stays below; null when it can be reached.'),
  attainment_rate: rateOrNull(
    'The least that reaches it, the same everywhere; null when none does or none is needed.',
  ),
  gives: moneyOrNull('What that rate gives.'),
  results: z
    .array(z.object({ mission, indicator, left: money('What it still brings.') }))
    .nullable()
    .describe('The fewest results to bring to 100 %; null when none are needed or enough.'),
});

export const simulationSchema = z
  .object({
    ...headOf('aci-cpts/simulation@1'),
    year: yearNumber,
    projected,
    variants: z.exactOptional(z.array(variantSchema).describe('The file as it stands, then its scenarios.')),
    levers: z.exactOptional(z.array(lever).describe('With --levers: what each result may still win.')),
    target: z.exactOptional(target.describe('With --target: what it takes.')),
    ahead: z.exactOptional(yearsAheadSchema.describe('With --through: the years ahead.')),
  })
  .meta({ title: 'Simulation of aci simulate, aci-cpts/simulation@1' });

export const simulationToJson = (
  simulation: Simulation,
  meta: Omit<ResultMeta, 'tool' | 'lang'>,
): z.infer<typeof simulationSchema> => ({
  format: 'aci-cpts/simulation@1',
  ...madeBy({ tool, ...meta }),
  year: simulation.year.year,
  projected: simulation.year.isProjected,
  ...(simulation.variants === undefined
    ? {}
    : { variants: simulation.variants.map((variant) => variantJson(variant, meta.sha256Of)) }),
  ...(simulation.levers === undefined ? {} : { levers: simulation.levers.map(leverJson) }),
  ...(simulation.target === undefined ? {} : { target: targetJson(simulation.target) }),
  ...(simulation.ahead === undefined ? {} : { ahead: yearsAheadJson(simulation.ahead) }),
});

const measureJson = (given: Measure | undefined): z.infer<typeof measure> =>
  given === undefined ? null : { unit: given.unit, value: decimalOf(given.value) };

const nextJson = ({ kind, distance, threshold, pays }: NextResult): z.infer<typeof nextResult> => ({
  kind,
  distance: measureJson(distance),
  threshold: measureJson(threshold),
  pays: euros(pays),
});

const leverJson = (found: Lever): z.infer<typeof lever> => ({
  mission: found.mission,
  indicator: found.indicator ?? null,
  ceiling: euros(found.ceiling),
  earned: euros(found.earned),
  missed: euros(found.missed),
  pending: euros(found.pending),
  left: euros(found.left),
  one_point: found.point === undefined ? null : euros(found.point),
  next: found.next === undefined ? null : nextJson(found.next),
});

const targetJson = (answer: TargetAnswer): z.infer<typeof target> => ({
  envelope: answer.target.envelope ?? null,
  part: answer.target.part,
  amount: eurosOf(answer.target.amount.value),
  current: euros(answer.current),
  highest: euros(answer.highest),
  gap: eurosOf(answer.gap),
  reached: answer.least === undefined && answer.short === undefined,
  reachable: answer.short === undefined,
  short: answer.short === undefined ? null : eurosOf(answer.short),
  attainment_rate: rateOf(answer.least?.rate),
  gives: answer.least === undefined ? null : euros(answer.least.gives),
  results:
    answer.shortest?.levers.map((each) => ({
      mission: each.mission,
      indicator: each.indicator ?? null,
      left: euros(each.left),
    })) ?? null,
});
