/**
 * What each result earns, misses and may still win, the most to win first. What one more point or the next step brings is no
 * estimate: the year is computed again with it.
 */
import { compareCents, isPositive } from '../amounts/money.ts';
import {
  addRatios,
  clampToUnit,
  compareRatios,
  one,
  type Ratio,
  ratio,
  subtractRatios,
  zeroRatio,
} from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import { yearAlone } from '../calculate/compute.ts';
import { type Computation, readingsUsed } from '../calculate/options.ts';
import type { MissionResult, YearResult } from '../calculate/result.ts';
import { asRead, withOutcome } from '../calculate/result-reached.ts';
import { missionsEver } from '../contract/amendments.ts';
import { yearOf } from '../contract/described-year.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import { isReached } from '../law/factor.ts';
import {
  type Direction,
  type Indicator,
  type Measure,
  type Outcome,
  unitOf,
} from '../law/indicator-terms.ts';
import type { Mission } from '../law/mission.ts';
import { changeIndicators, changeMission, supposing } from './scenario.ts';

/** What a result may still win: an indicator, or a mission that has one rate or no result. */
export interface Lever {
  readonly mission: Mission;
  /** Undefined for a mission without indicators. */
  readonly indicator: string | undefined;
  readonly ceiling: Explained;
  readonly earned: Explained;
  /** True when its result is not known yet and was filled by an assumed rate: nothing of it is earned. */
  readonly isSimulated: boolean;
  readonly pending: Explained;
  readonly missed: Explained;
  /** Missed and pending together: what is left to win. */
  readonly left: Explained;
  /** What one more point of attainment brings; undefined where a result is all or nothing. */
  readonly point: Explained | undefined;
  /** What comes next in the unit of the indicator: a step, the target, one more of what it counts. */
  readonly next: NextResult | undefined;
}

export interface NextResult {
  /** `unit`: one more of what is counted, or one point, on the way to a target that pays in proportion. */
  readonly kind: 'step' | 'target' | 'done' | 'unit';
  readonly direction: Direction;
  /** How far it is, and where; undefined for what is done or not. */
  readonly distance?: Measure | undefined;
  readonly threshold?: Measure | undefined;
  /** What reaching it brings. */
  readonly pays: Explained;
  /** The earlier year from whose result it starts, where this year has none. */
  readonly since?: Since | undefined;
}

interface Since {
  readonly year: number;
  readonly observed: Measure;
}

/** The crisis mission has none: its variable part pays a crisis, not a result. */
export function leversOf({ contract, options }: Computation, year: YearResult): readonly Lever[] {
  const question = { contract, year, options };
  const described = yearOf(contract, year.year);
  const all = year.missions.flatMap((result) => {
    if (result.mission === 'health_crisis') return [];
    const indicators = described.missions[result.mission]?.indicators ?? [];
    const at = missionsEver(contract)[result.mission]?.at ?? contract.cpts.at;
    return indicators.length === 0
      ? ofMission(question, result, at)
      : indicators.flatMap((indicator, index) => ofIndicator(question, result, indicator, index));
  });
  return all.sort((a, b) => compareCents(b.left.value, a.left.value));
}

interface Question extends Computation {
  readonly year: YearResult;
}

/** The mission in the year computed again. */
const again = ({ year }: Question, of: Computation, mission: Mission) =>
  yearAlone(of, year.year)?.missions.find((result) => result.mission === mission);

function ofMission(question: Question, { mission, variable }: MissionResult, at: Place): Lever[] {
  const rate = onePointMore(variable.attainmentRate, at);
  const scenario = { missions: { [mission]: { attainmentRate: rate, indicators: [] } } };
  const supposed = () => supposing(question, scenario);
  return lever({ mission, indicator: undefined }, variable, (gain) => ({
    point: gain(rate && again(question, supposed(), mission)?.variable.entitled),
  }));
}

function ofIndicator(
  question: Question,
  { mission, indicators }: MissionResult,
  { at, outcome: written, allOf }: Indicator,
  index: number,
): Lever[] {
  const result = indicators[index];
  if (result === undefined) return [];
  const { contract, year, options } = question;
  const earnedWith = (outcome: Outcome): Explained | undefined => {
    const changed = changeMission(
      contract,
      mission,
      (described) =>
        changeIndicators(described, (each, place) => (place === index ? withOutcome(each, outcome) : each)),
      year.year,
    );
    return again(question, { contract: changed, options }, mission)?.indicators[index]?.entitled;
  };
  return lever({ mission, indicator: result.name }, result, (gain) => {
    const read = asRead(written, readingsUsed(question).partial_results.value);
    const isWhole = allOf !== undefined || isAllOrNothing(read);
    const rate = isWhole ? undefined : onePointMore(result.attainmentRate, at);
    const { outcome, since } = startOf(question, mission, result.name, read);
    const next = nextOf(outcome);
    const pays = gain(next && earnedWith(next.outcome), since && earnedWith(outcome));
    return {
      point: gain(rate && earnedWith({ kind: 'rate', rate })),
      next: next && pays && isPositive(pays.value) ? { ...next, pays, since } : undefined,
    };
  });
}

/** `gains`: what more is won, said as the difference to what is earned now. Nothing where there is nothing to win. */
function lever(
  { mission, indicator }: Pick<Lever, 'mission' | 'indicator'>,
  {
    ceiling,
    entitled: earned,
    pending,
    isSimulated,
  }: Pick<MissionResult['variable'], 'ceiling' | 'entitled' | 'pending' | 'isSimulated'>,
  gains: (gain: (more: Explained | undefined, from?: Explained) => Explained | undefined) => Partial<Lever>,
): Lever[] {
  if (!isPositive(ceiling.value)) return [];
  const named = indicator === undefined ? {} : { indicator };
  const label = { name: 'difference', line: mission, part: 'variable', ...named } as const;
  const known = sum({ ...label, name: 'entitled' }, [earned, pending]);
  const missed = difference(label, ceiling, known);
  const left = sum(label, [missed, pending]);
  const { point, next } = gains((more, from = earned) => more && difference(label, more, from));
  return [{ mission, indicator, ceiling, earned, isSimulated, pending, missed, left, point, next }];
}

const onePoint = ratio(1, 100);

/** The rate one point higher, at most the whole. */
function onePointMore(rate: Ratio | undefined, at: Place): Given<Ratio> | undefined {
  const more = addRatios(rate ?? zeroRatio, onePoint);
  return more && { value: clampToUnit(more), at };
}

/** True for a result that no single point of attainment moves: done or not, a bound reached or not, steps. */
const isAllOrNothing = ({ kind, ...outcome }: Outcome): boolean =>
  kind === 'done' || kind === 'steps' || ('mode' in outcome && outcome.mode === 'threshold');

/** The outcome as it stands; without a value this year, with the last one of an earlier year, in the same unit. */
function startOf(
  { contract, year }: Question,
  mission: Mission,
  name: string,
  outcome: Outcome,
): { readonly outcome: Outcome; readonly since?: Since } {
  if ((outcome.kind !== 'target' && outcome.kind !== 'steps') || outcome.observed !== undefined) {
    return { outcome };
  }
  const earlier = contract.years.filter((each) => each.year.value < year.year).toReversed();
  for (const { year: number, missions } of earlier) {
    const same = missions[mission]?.indicators.find((each) => each.name.value === name);
    const observed = same && 'observed' in same.outcome ? same.outcome.observed : undefined;
    if (observed !== undefined && observed.value.unit === unitOf(outcome)) {
      return { outcome: { ...outcome, observed }, since: { year: number.value, observed: observed.value } };
    }
  }
  return { outcome };
}

type Next = Omit<NextResult, 'pays' | 'since'> & { readonly outcome: Outcome };

/** What to suppose instead of the present result; undefined when nothing more can be reached, or nothing was observed. */
function nextOf(outcome: Outcome): Next | undefined {
  if (outcome.kind === 'done') {
    const { isDone } = outcome;
    return isDone.value
      ? undefined
      : { kind: 'done', direction: 'up', outcome: { ...outcome, isDone: { ...isDone, value: true } } };
  }
  if (outcome.kind !== 'steps' && outcome.kind !== 'target') return undefined;
  const { observed, direction } = outcome;
  if (observed === undefined) return undefined;
  const to = (kind: NextResult['kind'], value: Measure): Next => ({
    kind,
    direction,
    distance: distanceTo(observed.value, value),
    threshold: value,
    outcome: { ...outcome, observed: { ...observed, value } },
  });
  const bounds = outcome.kind === 'steps' ? outcome.steps.map((step) => step.threshold) : [outcome.target];
  const bound = bounds.find((each) => !isReached(observed.value, each.value, direction))?.value;
  if (bound === undefined) return undefined;
  if (outcome.kind === 'steps') return to('step', bound);
  const { unit, value } = observed.value;
  const size = unit === 'rate' ? onePoint : one;
  const more = direction === 'up' ? addRatios(value, size) : subtractRatios(value, size);
  const isUnit =
    outcome.mode === 'proportional' && more && !isReached({ unit, value: more }, bound, direction);
  return isUnit ? to('unit', { unit, value: more }) : to('target', bound);
}

function distanceTo(observed: Measure, { unit, value }: Measure): Measure {
  const way = subtractRatios(value, observed.value);
  return { unit, value: compareRatios(way, zeroRatio) < 0 ? { num: -way.num, den: way.den } : way };
}
