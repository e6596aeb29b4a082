/**
 * R3, indicators: a mission's variable envelope shared out among its indicators, and what each earns. The
 * agreement gives no formula; contracts give each indicator its own maximum, or a weight.
 */
import { type Cents, centsOf, compareCents, isZero, total, zero } from '../amounts/money.ts';
import { clampToUnit, type Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { MissionYear } from '../contract/contract-terms.ts';
import { choice, type Explained, nothing, product, shares } from '../law/explained.ts';
import { proportion } from '../law/factor.ts';
import type { Indicator } from '../law/indicator-terms.ts';
import type { Label } from '../law/label.ts';
import type { Mission } from '../law/mission.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import type { IndicatorResult } from './result.ts';
import {
  attainment,
  isOnTheWay,
  isPartial,
  modeOf,
  type PartialResults,
  statedAmount,
  supposingRate,
} from './result-reached.ts';

/** True where the two readings pay differently, and the file does not say what the way to a target earns. */
function isReadingUsed({ outcome }: Indicator): boolean {
  if (outcome.kind !== 'rate') return isOnTheWay(outcome) && outcome.mode === undefined;
  const { instead, rate } = outcome;
  return instead?.kind === 'target' && instead.mode === undefined && isPartial(clampToUnit(rate.value));
}

/**
 * Without a baseline the way to a target is counted from zero, which is seldom where it began: said once for a mission, as soon
 * as one of its results lies on that way.
 */
export function fromZeroProblems(
  mission: Mission,
  indicators: readonly Indicator[],
  reading: PartialResults,
): Problem[] {
  const fromZero = indicators.flatMap(({ name, outcome }) =>
    outcome.kind === 'target' && outcome.baseline === undefined && modeOf(outcome, reading) === 'proportional'
      ? [{ name: name.value, outcome }]
      : [],
  );
  const [first] = fromZero;
  if (first === undefined || !fromZero.some(({ outcome }) => isOnTheWay(outcome))) return [];
  const { unit } = first.outcome.target.value;
  return [
    problem('target-from-zero', first.outcome.target.at, {
      mission,
      names: fromZero.map(({ name }) => name),
      unit,
    }),
  ];
}

const variable = (name: Label['name'], mission: Mission, indicator: Indicator): Label => ({
  name,
  line: mission,
  part: 'variable',
  indicator: indicator.name.value,
});

/** Weights as whole numbers in the same proportions. */
function wholeWeights(indicators: readonly Indicator[]): number[] {
  const weights = indicators.map((indicator) => indicator.weight?.value ?? { num: 1, den: 1 });
  const common = weights.reduce((product, weight) => leastCommonMultiple(product, weight.den), 1);
  return weights.map((weight) => weight.num * (common / weight.den));
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** The sum of the maxima that indicators state in euros; undefined when they state none. */
function sumOfStatedAmounts(indicators: readonly Indicator[]): Cents | undefined {
  const stated = indicators.map(statedAmount);
  if (stated.every((amount) => amount === undefined)) return undefined;
  return total(stated.map((amount) => amount ?? zero));
}

/**
 * Each indicator's ceiling. Stated amounts act as shares of the full envelope: where it is prorated, so are
 * they; where they add up to less, the rest is not paid.
 */
function indicatorCeilings(
  mission: Mission,
  indicators: readonly Indicator[],
  ceiling: Explained,
  full: Explained,
): readonly Explained[] {
  const labels = indicators.map((indicator) => variable('ceiling', mission, indicator));
  const stated = sumOfStatedAmounts(indicators);
  const weights =
    stated === undefined
      ? wholeWeights(indicators)
      : indicators.map((indicator) => centsOf(statedAmount(indicator) ?? zero));
  if (weights.every((weight) => weight === 0)) {
    return indicators.map((indicator) =>
      nothing(variable('ceiling', mission, indicator), 'nothing_to_add', indicator.at),
    );
  }
  const isWhole = stated === undefined || centsOf(stated) === centsOf(full.value);
  const label = { name: 'shared_out', line: mission, part: 'variable' } as const;
  const sharedOut = isWhole
    ? ceiling
    : product(label, ceiling, proportion(stated, full.value), 'variable_part');
  return shares(labels, sharedOut, weights, stated === undefined ? 'weights' : 'amounts', 'variable_part');
}

function earned(
  mission: Mission,
  indicator: Indicator,
  ceiling: Explained,
  assumed: Given<Ratio> | undefined,
  reading: PartialResults,
): IndicatorResult {
  const known = attainment(indicator, reading);
  const filled =
    known !== undefined || assumed === undefined
      ? indicator
      : { ...indicator, outcome: supposingRate(indicator.outcome, assumed) };
  const factor = known ?? attainment(filled, reading);
  const [name, at] = [indicator.name.value, indicator.at];
  const none = (label: Label): Explained => nothing(label, 'no_result_yet', at, 'variable_part');
  if (factor === undefined) {
    const entitled = none(variable('entitled', mission, indicator));
    return { name, ceiling, entitled, pending: ceiling, isSimulated: false };
  }
  const label = variable('entitled', mission, indicator);
  const paid = product(label, ceiling, factor, 'variable_part');
  const isChosen = isReadingUsed(filled) && !isZero(ceiling.value);
  const entitled = isChosen ? choice(label, paid, 'partial_results', reading) : paid;
  const pending = nothing(variable('pending', mission, indicator), 'nothing_to_add', at);
  const isSimulated = known === undefined || indicator.isSupposed === true;
  return { name, ceiling, attainmentRate: factor.value, entitled, pending, isSimulated };
}

/**
 * What each indicator may earn and earns. `ceiling` is the mission's variable envelope of this year, `full` the
 * one of a full year; `assumed` fills results not known yet.
 */
export function indicatorResults(
  mission: Mission,
  indicators: readonly Indicator[],
  ceiling: Explained,
  full: Explained,
  assumed: Given<Ratio> | undefined,
  reading: PartialResults,
): IndicatorResult[] {
  const ceilings = indicatorCeilings(mission, indicators, ceiling, full);
  return indicators.flatMap((indicator, index) => {
    const own = ceilings[index];
    return own === undefined ? [] : [earned(mission, indicator, own, assumed, reading)];
  });
}

/**
 * The maxima that indicators state in euros must add up to the mission's variable envelope of a full year. An error above
 * the envelope, since it cannot pay them; a warning below, since the rest is not paid.
 */
export function indicatorAmountProblems(
  mission: Mission,
  described: MissionYear,
  { year, amounts }: { readonly year: number; readonly amounts: FullYearAmounts },
): Problem[] {
  const [first] = described.indicators;
  if (first === undefined) return [];
  const sum = sumOfStatedAmounts(described.indicators);
  if (sum === undefined) return [];
  const ceiling = fullYear(amounts, mission, 'variable', described.at).value;
  const order = compareCents(sum, ceiling);
  if (order === 0) return [];
  const code = order > 0 ? 'indicator-amounts-above' : 'indicator-amounts-below';
  // What counts for all years is said where it is described, with the year it does not fit.
  const facts = { mission, sum, ceiling, ...(first.isInherited === true && { year }) };
  return [problem(code, first.isInherited === true ? first.at : described.at, facts)];
}
