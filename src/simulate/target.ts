/**
 * What it takes to reach an amount: the least attainment, the same everywhere, by a hundredth of a point; and the shortest
 * list of results to bring to the whole. Both only touch what is pending or missed.
 */
import { add, type Cents, compareCents, subtract, total, zero } from '../amounts/money.ts';
import { compareRatios, type Ratio, ratio } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import { yearAlone } from '../calculate/compute.ts';
import { attainment } from '../calculate/indicators.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract, MissionYear } from '../law/contract-terms.ts';
import { type Explained, nothing, sum } from '../law/explained.ts';
import { type Envelope, missions } from '../law/mission.ts';
import type { Lever } from './levers.ts';
import { changeIndicators, changeMission, type Supposed, withRate } from './scenario.ts';

const isBelow = (rate: Ratio | undefined, least: Given<Ratio>): boolean =>
  rate === undefined || compareRatios(rate, least.value) < 0;

/** The year with no result below a rate: what is pending or lower counts as that rate, the rest stays. */
function raised(described: MissionYear, least: Given<Ratio>): MissionYear {
  const { attainmentRate } = described;
  const indicators = changeIndicators(described, (indicator) =>
    isBelow(attainment(indicator)?.value, least) ? withRate(indicator, least) : indicator,
  );
  return attainmentRate !== undefined && isBelow(attainmentRate.value, least)
    ? { ...indicators, attainmentRate: least }
    : indicators;
}

/** `options.attainment`, where it is higher, still fills what is pending. */
export function atLeast(
  contract: Contract,
  year: number,
  least: Given<Ratio>,
  options: ComputeOptions,
): Supposed {
  let result = contract;
  for (const mission of missions) {
    result = changeMission(result, mission, (described) => raised(described, least), year);
  }
  const { attainment: assumed } = options;
  const attainment = assumed !== undefined && !isBelow(assumed.value, least) ? assumed : least;
  return { contract: result, options: { ...options, attainment } };
}

export interface Target {
  /** Absent: all envelopes together. */
  readonly envelope?: Envelope;
  readonly part: 'total' | 'fixed' | 'variable';
  readonly amount: Given<Cents>;
}

export interface TargetAnswer {
  readonly target: Target;
  /** What the year earns as it stands, and the most it may earn. */
  readonly current: Explained;
  readonly highest: Explained;
  /** What is lacking as it stands; zero or less when the target is reached already. */
  readonly gap: Cents;
  /** The least attainment that reaches it and what it gives; absent when nothing does, or nothing more is needed. */
  readonly least?: { readonly rate: Ratio; readonly gives: Explained };
  /** The shortest list of results to bring to the whole, of as short ones a small one, and what it gives. */
  readonly shortest?: { readonly levers: readonly Lever[]; readonly gives: Explained };
  /** By how much everything at 100 % stays below; absent when the target can be reached. */
  readonly short?: Cents;
}

/** A hundredth of a point: the step of the search. */
const stepsInWhole = 10_000;

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

/** As few as reach the gap: how many of those with the most left to win are needed. */
function fewest(levers: readonly Lever[], gap: Cents): number {
  let won = zero;
  const reached = levers.findIndex(({ left }) => {
    won = add(won, left.value);
    return compareCents(won, gap) >= 0;
  });
  return reached === -1 ? levers.length : reached + 1;
}

/**
 * The fewest results that reach the gap and, among as few, smaller ones: from the largest on, each gives way to the
 * smallest one with which the list still reaches it, so that no more is asked of the CPTS than is needed.
 */
function shortestList(levers: readonly Lever[], gap: Cents): readonly Lever[] {
  let taken = levers.slice(0, fewest(levers, gap));
  for (const lever of taken) {
    const others = taken.filter((other) => other !== lever);
    const lacking = subtract(gap, wonBy(others));
    const least = levers.findLast(
      (other) => !others.includes(other) && compareCents(other.left.value, lacking) >= 0,
    );
    taken = [...others, least ?? lever];
  }
  return levers.filter((lever) => taken.includes(lever));
}

const isMovedBy = ({ envelope }: Target, { mission }: Lever): boolean =>
  envelope === undefined || envelope === mission;

/** `levers` are those of the year, the most to win first. */
export function reaching(
  target: Target,
  contract: Contract,
  year: YearResult,
  options: ComputeOptions,
  levers: readonly Lever[],
): TargetAnswer {
  const { at, value: wanted } = target.amount;
  const given = (steps: number): Explained => {
    const rate = { value: ratio(steps, stepsInWhole), at };
    const other = atLeast(contract, year.year, rate, options);
    return amountOf(yearAlone(other.contract, year.year, other.options) ?? year, target, at);
  };
  const isReached = (amount: Explained): boolean => compareCents(amount.value, wanted) >= 0;
  const current = amountOf(year, target, at);
  const highest = given(stepsInWhole);
  const common = { target, current, highest, gap: subtract(wanted, current.value) };
  if (isReached(current)) return common;
  if (!isReached(highest)) return { ...common, short: subtract(wanted, highest.value) };
  let [low, high] = [0, stepsInWhole];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(given(middle))) high = middle;
    else low = middle + 1;
  }
  const moved = shortestList(
    levers.filter((lever) => isMovedBy(target, lever)),
    common.gap,
  );
  const gives = sum(current.label, [current, ...moved.map(({ left }) => left)]);
  return {
    ...common,
    least: { rate: ratio(low, stepsInWhole), gives: given(low) },
    shortest: { levers: moved, gives },
  };
}
