/** A simulation for programs, `aci-cpts/simulation@1`: a key for each thing asked. */
import * as z from 'zod';
import { askedKeys, headKeys, type Made, type ResultMeta } from '../calculate/json/head-json.ts';
import { pending } from '../calculate/json/year-json.ts';
import { isSimulatedYear } from '../calculate/result.ts';
import type { Measure } from '../law/indicator-terms.ts';
import { envelopes, missions } from '../law/mission.ts';
import {
  amountKey,
  amountKeyOrNull,
  dayKeyOrNull,
  decimalOf,
  euros,
  eurosOf,
  eurosOrNull,
  money,
  moneyOrNull,
  objectOf,
  projected,
  rateOf,
  rateOrNull,
  textOrNull,
  yearNumber,
  yearNumberOrNull,
  yesNo,
} from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { Lever, NextResult } from './levers.ts';
import type { Simulation } from './simulation-document.ts';
import type { Answer, TargetAnswer } from './target.ts';
import { variantJson, variantSchema } from './variant-json.ts';
import type { CivilYearAhead, YearAhead, YearsAhead } from './years-ahead.ts';

const mission = z.enum(missions).describe('Which mission.');
const indicator = textOrNull('Its name; null for a mission as a whole.');

const measureKeys = objectOf<Measure>()({
  unit: [z.enum(['rate', 'number']).describe('A rate as a decimal, or a plain number.'), (of) => of.unit],
  value: [z.number().describe('In that unit, six decimals at most.'), (of) => decimalOf(of.value)],
});
const measure = measureKeys.schema.nullable();
const measureJson = (of: Measure | undefined): z.infer<typeof measure> =>
  of === undefined ? null : measureKeys.encode(of);

const nextResult = objectOf<NextResult>()({
  kind: [
    z
      .enum(['step', 'target', 'done', 'unit'])
      .describe(
        'What comes next; `unit`: one more of what is counted, or one point, on the way to a target.',
      ),
    (of) => of.kind,
  ],
  distance: [
    measure.describe('How far it is; null for what is done or not.'),
    (of) => measureJson(of.distance),
  ],
  threshold: [
    measure.describe('Where it is; null for what is done or not.'),
    (of) => measureJson(of.threshold),
  ],
  pays: amountKey('What reaching it brings.', (of) => of.pays),
  since_year: [
    yearNumberOrNull('The earlier year from whose result it starts; null where this year has its own.'),
    ({ since }) => since?.year ?? null,
  ],
});

const simulated = yesNo('True when a result filled by a supposed rate counts in it.');

const lever = objectOf<Lever>()({
  mission: [mission, (of) => of.mission],
  indicator: [indicator, (of) => of.indicator ?? null],
  ceiling: amountKey('The most it can earn.', (of) => of.ceiling),
  earned: amountKey('What it earns; supposed where `simulated` is true.', (of) => of.earned),
  simulated: [simulated, (of) => of.isSimulated],
  missed: amountKey('What its result has lost.', (of) => of.missed),
  pending: amountKey('What a result not known yet could still earn.', (of) => of.pending),
  left: amountKey('Missed and pending together.', (of) => of.left),
  one_point: amountKeyOrNull(
    'What one more point of attainment brings; null where it is all or nothing.',
    (of) => of.point,
  ),
  next: [
    nextResult.schema.nullable().describe('The next result that pays more; null without one.'),
    ({ next }) => (next === undefined ? null : nextResult.encode(next)),
  ],
});

export const broughtKeys = {
  mission: [mission, (of: Winnable) => of.mission],
  indicator: [indicator, (of: Winnable) => of.indicator ?? null],
  left: amountKey('What it still brings.', (of: Winnable) => of.left),
} as const;
const broughtToWhole = objectOf<Lever>()(broughtKeys);

type Winnable = Pick<Lever, 'mission' | 'indicator' | 'left'>;
type Reached = Answer<unknown>;

/** What any target says: where things stand, and what it takes. */
export const answerKeys = {
  current: amountKey('As the file stands.', (of: Reached) => of.current),
  highest: amountKey('With every result at 100 %.', (of: Reached) => of.highest),
  gap: [money('What is lacking; zero or less when the target is reached.'), (of: Reached) => eurosOf(of.gap)],
  reached: [
    yesNo('True when nothing more is needed.'),
    ({ least, short }: Reached) => least === undefined && short === undefined,
  ],
  reachable: [
    yesNo('False when even 100 % everywhere stays below.'),
    ({ short }: Reached) => short === undefined,
  ],
  short: [
    moneyOrNull('By how much it stays below; null when it can be reached.'),
    ({ short }: Reached) => eurosOrNull(short),
  ],
  attainment_rate: [
    rateOrNull('The least that reaches it, the same everywhere; null when none does or none is needed.'),
    ({ least }: Reached) => rateOf(least?.rate),
  ],
  gives: amountKeyOrNull('What that rate gives.', ({ least }: Reached) => least?.gives),
} as const;

const target = objectOf<TargetAnswer>()({
  envelope: [
    z.enum(envelopes).nullable().describe('Null for all envelopes together.'),
    (of) => of.target.envelope ?? null,
  ],
  part: [z.enum(['total', 'fixed', 'variable']).describe('Of it.'), (of) => of.target.part],
  amount: [money('The amount to reach.'), (of) => eurosOf(of.target.amount.value)],
  ...answerKeys,
  results: [
    z
      .array(broughtToWhole.schema)
      .nullable()
      .describe('The fewest results to bring to 100 %; null when none are needed or enough.'),
    ({ shortest }) => shortest?.levers.map(broughtToWhole.encode) ?? null,
  ],
});

const unlessUnknown = (
  meaning: string,
  of: (year: Pick<YearAhead, 'spent' | 'left' | 'carried'>) => YearAhead['left'],
) => amountKeyOrNull(`${meaning} Null while some spending is not known.`, of);
const spendingKeys = {
  spent: unlessUnknown('What is spent.', ({ spent }) => spent),
  left: unlessUnknown('Earned less spent.', ({ left }) => left),
  carried: unlessUnknown(
    'Left since the beginning, with the letter of intent.',
    ({ left, carried }) => left && carried,
  ),
} as const;

const contractYear = objectOf<YearAhead>()({
  year: [yearNumber, ({ year }) => year.year],
  from: dayKeyOrNull('Its first day; null without a date of signature.', ({ year }) => year.period?.from),
  projected: [projected, ({ year }) => year.isProjected],
  simulated: [simulated, ({ year }) => isSimulatedYear(year)],
  earned: amountKey(
    'What is earned; supposed where `simulated` is true.',
    ({ year }) => year.totals.entitled,
  ),
  pending: [pending, ({ year }) => euros(year.totals.pending)],
  ...spendingKeys,
});

const civilYear = objectOf<CivilYearAhead>()({
  year: [z.int().describe('The calendar year.'), (of) => of.year],
  projected: [yesNo('True when a projected contract year counts in it.'), (of) => of.isProjected],
  simulated: [simulated, (of) => of.isSimulated],
  earned: amountKey('What is earned in it, by days; supposed where `simulated` is true.', (of) => of.earned),
  ...spendingKeys,
});

const yearsAhead = objectOf<YearsAhead>()({
  years: [
    z.array(contractYear.schema).describe('By contract year.'),
    ({ years }) => years.map(contractYear.encode),
  ],
  civil_years: [
    z.array(civilYear.schema).describe('By calendar year.'),
    ({ civilYears }) => civilYears.map(civilYear.encode),
  ],
  spending_unknown: [
    z.array(z.enum(envelopes)).describe('Envelopes whose spending no year states.'),
    ({ unknown }) => [...unknown],
  ],
});

type Meta = Omit<ResultMeta, 'tool' | 'lang'>;
const format = objectOf<{
  readonly of: Simulation;
  readonly meta: Meta & { readonly tool: typeof tool };
  readonly result: Made['result'];
}>()({
  ...headKeys('aci-cpts/simulation@1'),
  year: [yearNumber, ({ of }) => of.year.year],
  projected: [projected, ({ of }) => of.year.isProjected],
  variants: [
    z.exactOptional(z.array(variantSchema).describe('The file as it stands, then its scenarios.')),
    ({ of, meta }) => of.variants?.map((variant) => variantJson(variant, meta.sha256Of)),
  ],
  levers: [
    z.exactOptional(z.array(lever.schema).describe('With --levers: what each result may still win.')),
    ({ of }) => of.levers?.map(lever.encode),
  ],
  target: [
    z.exactOptional(target.schema.describe('With --target: what it takes.')),
    ({ of }) => of.target && target.encode(of.target),
  ],
  ahead: [
    z.exactOptional(yearsAhead.schema.describe('With --through: the years ahead.')),
    ({ of }) => of.ahead && yearsAhead.encode(of.ahead),
  ],
  ...askedKeys,
});

export const simulationSchema = format.schema.meta({
  title: 'Simulation of aci simulate, aci-cpts/simulation@1',
});
export const simulationToJson = (of: Simulation, meta: Meta): z.infer<typeof simulationSchema> =>
  format.encode({ of, result: of, meta: { tool, ...meta } });
