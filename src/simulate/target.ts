/**
 * What it takes to reach an amount: the least attainment, the same everywhere, by a hundredth of a point; and the shortest
 * list of results to bring to the whole. Both only touch what is pending or missed.
 */
import { type Cents, compareCents, subtract, total } from '../amounts/money.ts';
import { compareRatios, type Ratio, ratio } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import { yearAlone } from '../calculate/compute.ts';
import { type Computation, readingsUsed } from '../calculate/options.ts';
import type { YearResult } from '../calculate/result.ts';
import { attainment } from '../calculate/result-reached.ts';
import type { MissionYear } from '../contract/contract-terms.ts';
import { type Explained, nothing, sum } from '../law/explained.ts';
import { type Envelope, missions } from '../law/mission.ts';
import type { Readings } from '../law/reading.ts';
import type { Lever } from './levers.ts';
import { changeIndicators, changeMission, withRate } from './scenario.ts';

const isBelow = (rate: Ratio | undefined, least: Ratio): boolean =>
  rate === undefined || compareRatios(rate, least) < 0;

/** The year with no result below a rate: what is pending or lower counts as that rate, by its own rule, the rest stays. */
function raised(
  described: MissionYear,
  least: Given<Ratio>,
  reading: Readings['partial_results'],
): MissionYear {
  const { attainmentRate } = described;
  const indicators = changeIndicators(described, (indicator) => {
    const other = withRate(indicator, least);
    const most = attainment(other, reading)?.value ?? least.value;
    return isBelow(attainment(indicator, reading)?.value, most) ? other : indicator;
  });
  return attainmentRate !== undefined && isBelow(attainmentRate.value, least.value)
    ? { ...indicators, attainmentRate: least }
    : indicators;
}

/** `options.attainment`, where it is higher, still fills what is pending. */
export function atLeast(of: Computation, year: number, least: Given<Ratio>): Computation {
  const { contract, options } = of;
  const reading = readingsUsed(of).partial_results.value;
  let result = contract;
  for (const mission of missions) {
    result = changeMission(result, mission, (described) => raised(described, least, reading), year);
  }
  const { attainment: assumed } = options;
  const attainment = assumed !== undefined && !isBelow(assumed.value, least.value) ? assumed : least;
  return { contract: result, options: { ...options, attainment } };
}

export interface Target {
  /** Absent: all envelopes together. */
  readonly envelope?: Envelope;
  readonly part: 'total' | 'fixed' | 'variable';
  readonly amount: Given<Cents>;
}

/** What it takes to reach an amount; `Of`: a result that may be brought to the whole. */
export interface Answer<Of> {
  /** What there is as it stands, and the most there may be. */
  readonly current: Explained;
  readonly highest: Explained;
  /** What is lacking as it stands; zero or less when the target is reached already. */
  readonly gap: Cents;
  /** The least attainment that reaches it and what it gives; absent when nothing does, or nothing more is needed. */
  readonly least?: { readonly rate: Ratio; readonly gives: Explained };
  /** The shortest list of results to bring to the whole, of as short ones a small one, and what it gives. */
  readonly shortest?: Shortest<Of>;
  /** By how much everything at 100 % stays below; absent when the target can be reached. */
  readonly short?: Cents;
}

interface Shortest<Of> {
  readonly levers: readonly Of[];
  readonly gives: Explained;
}

export interface TargetAnswer extends Answer<Lever> {
  readonly target: Target;
}

/** A hundredth of a point: the step of the search. */
const stepsInWhole = 10_000;

/** `given`: what an attainment gives, which a higher one never lowers; `fewest` is asked only where the target can be reached. */
export function answerTo<Of>(
  { at, value: wanted }: Given<Cents>,
  current: Explained,
  given: (rate: Given<Ratio>) => Explained,
  fewest: () => Shortest<Of>,
): Answer<Of> {
  const gives = (steps: number) => given({ value: ratio(steps, stepsInWhole), at });
  const isReached = ({ value }: Explained): boolean => compareCents(value, wanted) >= 0;
  const highest = gives(stepsInWhole);
  const common = { current, highest, gap: subtract(wanted, current.value) };
  if (isReached(current)) return common;
  if (!isReached(highest)) return { ...common, short: subtract(wanted, highest.value) };
  let [low, high] = [0, stepsInWhole];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(gives(middle))) high = middle;
    else low = middle + 1;
  }
  return { ...common, least: { rate: ratio(low, stepsInWhole), gives: gives(low) }, shortest: fewest() };
}

/**
 * The fewest results that are enough and, among as few, smaller ones: from the largest on, each gives way to the smallest one
 * with which the list still is enough, so that no more is asked of the CPTS than is needed. `results` have the most to win
 * first; `helping`: those that bring a list nearer, undefined for one that is enough.
 */
export function shortestList<Of>(
  results: readonly Of[],
  helping: (taken: readonly Of[]) => readonly Of[] | undefined,
): readonly Of[] {
  let taken: readonly Of[] = [];
  const nextOf = (): Of | undefined => helping(taken)?.find((result) => !taken.includes(result));
  for (let next = nextOf(); next !== undefined; next = nextOf()) taken = [...taken, next];
  for (const result of taken) {
    const others = taken.filter((other) => other !== result);
    const least = results.findLast(
      (other) => !others.includes(other) && helping([...others, other]) === undefined,
    );
    taken = [...others, least ?? result];
  }
  return results.filter((result) => taken.includes(result));
}

/** The amount of a year's result that the target is about. */
export function amountOf(year: YearResult, { envelope, part }: Omit<Target, 'amount'>, at: Place): Explained {
  if (envelope === undefined) return part === 'total' ? year.totals.entitled : year.totals[part];
  const label = { name: 'entitled', line: envelope } as const;
  if (envelope === 'operations') {
    return part === 'variable' ? nothing(label, 'no_variable_part', at) : year.operations.entitled;
  }
  const mission = year.missions.find((result) => result.mission === envelope);
  if (mission === undefined) return nothing(label, 'not_started', at);
  return part === 'total' ? mission.entitled : mission[part].entitled;
}

const wonBy = (levers: readonly Lever[]): Cents => total(levers.map(({ left }) => left.value));

const isMovedBy = ({ envelope }: Target, { mission }: Lever): boolean =>
  envelope === undefined || envelope === mission;

/** `levers` are those of the year, the most to win first. */
export function reaching(
  target: Target,
  of: Computation,
  year: YearResult,
  levers: readonly Lever[],
): TargetAnswer {
  const { at } = target.amount;
  const current = amountOf(year, target, at);
  const given = (rate: Given<Ratio>): Explained =>
    amountOf(yearAlone(atLeast(of, year.year, rate), year.year) ?? year, target, at);
  const gap = subtract(target.amount.value, current.value);
  const moving = levers.filter((lever) => isMovedBy(target, lever));
  const fewest = () => {
    const taken = shortestList(moving, (list) => (compareCents(wonBy(list), gap) >= 0 ? undefined : moving));
    return { levers: taken, gives: sum(current.label, [current, ...taken.map(({ left }) => left)]) };
  };
  return { target, ...answerTo(target.amount, current, given, fewest) };
}
