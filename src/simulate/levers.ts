/**
 * What each result earns, misses and may still win, the most to win first. What one more point or the next step brings is no
 * estimate: the year is computed again with it.
 */
import { compareCents, isPositive } from '../amounts/money.ts';
import {
  addRatios,
  clampToUnit,
  compareRatios,
  type Ratio,
  ratio,
  subtractRatios,
  zeroRatio,
} from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import { yearAlone } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { MissionResult, YearResult } from '../calculate/result.ts';
import type { Contract, Indicator, Measure, Outcome } from '../law/contract.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import { isReached } from '../law/factor.ts';
import type { Label } from '../law/label.ts';
import type { Mission } from '../law/mission.ts';
import { changeIndicators, changeMission, supposing, withOutcome } from './scenario.ts';

/** What a result may still win: an indicator, or a mission that has one rate or no result. */

export interface Lever {
  readonly mission: Mission;
  /** Absent for a mission without indicators. */
  readonly indicator?: string;
  readonly ceiling: Explained;
  readonly earned: Explained;
  readonly pending: Explained;
  readonly missed: Explained;
  /** Missed and pending together: what is left to win. */
  readonly left: Explained;
  /** What one more point of attainment brings; absent where a result is all or nothing. */
  readonly point?: Explained;
  /** The next result that pays more, where results come in steps. */
  readonly next?: NextResult;
}

export interface NextResult {
  readonly kind: 'step' | 'target' | 'done';
  /** How far it is, and where; absent for what is done or not. */
  readonly distance?: Measure;
  readonly threshold?: Measure;
  /** What reaching it brings. */
  readonly pays: Explained;
}

/** For results in steps or all-or-nothing: the next one that pays more, and how far it is. */

/** What to suppose instead of the present result, and what to say of it. */
export interface Next extends Omit<NextResult, 'pays'> {
  readonly outcome: Outcome;
}

/** True for a result that no single point of attainment moves: done or not, a bound reached or not, steps. */
export const isAllOrNothing = ({ kind, ...outcome }: Outcome): boolean =>
  kind === 'done' || kind === 'steps' || ('mode' in outcome && outcome.mode === 'threshold');

function distanceTo(observed: Given<Measure>, threshold: Given<Measure>): Measure {
  const way = subtractRatios(threshold.value.value, observed.value.value);
  const size = compareRatios(way, zeroRatio) < 0 ? { num: -way.num, den: way.den } : way;
  return { unit: threshold.value.unit, value: size };
}

/** Undefined when nothing more can be reached, or when nothing was observed yet. */
export function nextOf({ outcome }: Indicator): Next | undefined {
  if (outcome.kind === 'done') {
    const { isDone } = outcome;
    return isDone.value
      ? undefined
      : { kind: 'done', outcome: { ...outcome, isDone: { ...isDone, value: true } } };
  }
  if (outcome.kind !== 'steps' && outcome.kind !== 'target') return undefined;
  const { observed, direction } = outcome;
  if (observed === undefined) return undefined;
  const bounds =
    outcome.kind === 'steps'
      ? outcome.steps.map((step) => step.threshold)
      : outcome.mode === 'threshold'
        ? [outcome.target]
        : [];
  const threshold = bounds.find((bound) => !isReached(observed.value, bound.value, direction));
  if (threshold === undefined) return undefined;
  return {
    kind: outcome.kind === 'steps' ? 'step' : 'target',
    distance: distanceTo(observed, threshold),
    threshold: threshold.value,
    outcome: { ...outcome, observed: { ...observed, value: threshold.value } },
  };
}

/** One point of attainment. */
const onePoint = ratio(1, 100);

interface Question {
  readonly contract: Contract;
  readonly year: YearResult;
  readonly options: ComputeOptions;
}

const missionIn = (year: YearResult | undefined, mission: Mission): MissionResult | undefined =>
  year?.missions.find((result) => result.mission === mission);

/** What the indicator earns with another outcome, in a year computed again. */
function earnedWith(
  { contract, year, options }: Question,
  mission: Mission,
  index: number,
  outcome: Outcome,
): Explained | undefined {
  const changed = changeMission(
    contract,
    mission,
    (described) =>
      changeIndicators(described, (indicator, at) =>
        at === index ? withOutcome(indicator, outcome) : indicator,
      ),
    year.year,
  );
  return missionIn(yearAlone(changed, year.year, options), mission)?.indicators[index]?.entitled;
}

/** The same for a mission without indicators, at another rate. */
function earnedAt({ contract, year, options }: Question, mission: Mission, rate: Given<Ratio>) {
  const scenario = { missions: { [mission]: { attainmentRate: rate, indicators: [] } } };
  const other = supposing(contract, scenario, options);
  return missionIn(yearAlone(other.contract, year.year, other.options), mission)?.variable.entitled;
}

/** The rate one point higher, at most the whole. */
function onePointMore(rate: Ratio | undefined, at: Place): Given<Ratio> | undefined {
  const more = addRatios(rate ?? zeroRatio, onePoint);
  return more === undefined ? undefined : { value: clampToUnit(more), at };
}

type Parts = Pick<Lever, 'ceiling' | 'earned' | 'pending'>;

function lever(mission: Mission, label: Label, parts: Parts, gains: Pick<Lever, 'point' | 'next'>): Lever {
  const { ceiling, earned, pending } = parts;
  const known = sum({ ...label, name: 'entitled' }, [earned, pending]);
  const missed = difference({ ...label, name: 'difference' }, ceiling, known);
  const named = label.indicator === undefined ? {} : { indicator: label.indicator };
  const left = sum({ ...label, name: 'difference' }, [missed, pending]);
  return { mission, ...named, ...parts, missed, left, ...gains };
}

function ofIndicator(
  question: Question,
  { mission, indicators }: MissionResult,
  indicator: Indicator,
  index: number,
): Lever[] {
  const result = indicators[index];
  if (result === undefined || !isPositive(result.ceiling.value)) return [];
  const label = { name: 'difference', line: mission, part: 'variable', indicator: result.name } as const;
  const gain = (outcome: Outcome): Explained | undefined => {
    const more = earnedWith(question, mission, index, outcome);
    return more === undefined ? undefined : difference(label, more, result.entitled);
  };
  const rate = isAllOrNothing(indicator.outcome)
    ? undefined
    : onePointMore(result.attainmentRate, indicator.at);
  const point = rate === undefined ? undefined : gain({ kind: 'rate', rate });
  const found = nextOf(indicator);
  const pays = found === undefined ? undefined : gain(found.outcome);
  const next = found === undefined || pays === undefined ? undefined : nextResult(found, pays);
  const parts = { ceiling: result.ceiling, earned: result.entitled, pending: result.pending };
  const gains = { ...(point === undefined ? {} : { point }), ...(next === undefined ? {} : { next }) };
  return [lever(mission, label, parts, gains)];
}

const nextResult = (
  { kind, distance, threshold }: Omit<NextResult, 'pays'>,
  pays: Explained,
): NextResult => ({
  kind,
  pays,
  ...(distance === undefined ? {} : { distance }),
  ...(threshold === undefined ? {} : { threshold }),
});

function ofMission(question: Question, { mission, variable }: MissionResult, at: Place): Lever[] {
  if (!isPositive(variable.ceiling.value)) return [];
  const label = { name: 'difference', line: mission, part: 'variable' } as const;
  const rate = onePointMore(variable.attainmentRate, at);
  const more = rate === undefined ? undefined : earnedAt(question, mission, rate);
  const point = more === undefined ? undefined : difference(label, more, variable.entitled);
  const parts = { ceiling: variable.ceiling, earned: variable.entitled, pending: variable.pending };
  return [lever(mission, label, parts, point === undefined ? {} : { point })];
}

/** The crisis mission has none: its variable part pays a crisis, not a result. */
export function leversOf(contract: Contract, year: YearResult, options: ComputeOptions): readonly Lever[] {
  const question = { contract, year, options };
  const described = contract.years.find((candidate) => candidate.year.value === year.year);
  const all = year.missions.flatMap((result) => {
    if (result.mission === 'health_crisis') return [];
    const indicators = described?.missions[result.mission]?.indicators ?? [];
    const at = contract.missions[result.mission]?.at ?? contract.cpts.at;
    return indicators.length === 0
      ? ofMission(question, result, at)
      : indicators.flatMap((indicator, index) => ofIndicator(question, result, indicator, index));
  });
  return all.sort((a, b) => compareCents(b.left.value, a.left.value));
}
