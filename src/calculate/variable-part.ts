/**
 * R3, variable part (volet variable): what the year's results earn, at most the variable envelope. In the
 * year a mission starts the envelope is prorated like the fixed part, unless the other reading is taken.
 */
import { centsOf, isZero } from '../amounts/money.ts';
import { type Ratio, ratio, weightedMean } from '../amounts/ratio.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { MissionYear } from '../contract/contract-terms.ts';
import { choice, type Explained, nothing, product, sum } from '../law/explained.ts';
import { rateFactor } from '../law/factor.ts';
import type { Label } from '../law/label.ts';
import type { Mission } from '../law/mission.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import { indicatorResults } from './indicators.ts';
import type { ReadingsUsed } from './options.ts';
import type { IndicatorResult, VariablePart } from './result.ts';
import { type Basis, type Running, restingOnAll } from './running.ts';

/**
 * What share of its variable envelope a mission's indicators earn together: their rates by their shares of the envelope,
 * exact, so that one rate for all stays that rate. Where the exact mean cannot be had, or the envelope is not all shared out,
 * `entitled` out of `ceiling`. Undefined while an indicator is pending, and for an empty envelope.
 */
function rateEarned(
  indicators: readonly IndicatorResult[],
  entitled: Explained,
  ceiling: Explained,
): Ratio | undefined {
  const rates = indicators.flatMap(({ attainmentRate }) => attainmentRate ?? []);
  if (rates.length < indicators.length || isZero(ceiling.value)) return undefined;
  const [first] = indicators;
  const share = first?.ceiling;
  const isAllSharedOut = share?.kind === 'share' && share.of === ceiling;
  const exact = isAllSharedOut ? weightedMean(rates, share.weights) : undefined;
  return exact ?? ratio(centsOf(entitled.value), centsOf(ceiling.value));
}

interface Question {
  readonly amounts: FullYearAmounts;
  readonly mission: Mission;
  readonly running: Running;
  /** The mission in the file, and what the year says of it. */
  readonly at: Place;
  readonly described: MissionYear | undefined;
  readonly assumed: Given<Ratio> | undefined;
  readonly readings: ReadingsUsed;
  readonly bases: readonly Basis[];
}

const labelled = (name: Label['name'], mission: Mission): Label => ({
  name,
  line: mission,
  part: 'variable',
});

function ceilingOf(question: Question, full: Explained): Explained {
  const { mission, running, at, bases } = question;
  const reading = question.readings.variable_in_partial_year.value;
  const label = labelled('ceiling', mission);
  if (running.kind === 'not_started') return nothing(label, 'not_started', running.at, 'variable_part');
  if (running.kind === 'whole') return restingOnAll(sum(label, [full], 'variable_part'), bases);
  const chosen =
    reading === 'full' ? sum(label, [full]) : product(label, full, running.share, 'variable_part');
  return isZero(full.value)
    ? nothing(label, 'no_variable_part', at, 'variable_part')
    : restingOnAll(choice(label, chosen, 'variable_in_partial_year', reading, 'variable_part'), bases);
}

function withOneRate(question: Question, ceiling: Explained, rate: Given<Ratio>): VariablePart {
  const { mission, at, described } = question;
  const factor = rateFactor(rate);
  const entitled = product(labelled('entitled', mission), ceiling, factor, 'variable_part');
  const pending = nothing(labelled('pending', mission), 'nothing_to_add', described?.at ?? at);
  const isSimulated = described?.attainmentRate === undefined;
  const attainmentRate = isZero(ceiling.value) ? undefined : factor.value;
  return { ceiling, entitled, pending, isSimulated, attainmentRate };
}

function allPending({ mission, at, described }: Question, ceiling: Explained): VariablePart {
  const place = described?.at ?? at;
  const entitled = nothing(labelled('entitled', mission), 'no_result_yet', place, 'variable_part');
  return { ceiling, entitled, pending: sum(labelled('pending', mission), [ceiling]), isSimulated: false };
}

function withIndicators(
  { mission }: Question,
  ceiling: Explained,
  indicators: readonly IndicatorResult[],
): VariablePart {
  const add = (name: 'entitled' | 'pending'): Explained =>
    sum(
      labelled(name, mission),
      indicators.map((indicator) => indicator[name]),
      'variable_part',
    );
  const [entitled, pending] = [add('entitled'), add('pending')];
  const isSimulated = indicators.some((indicator) => indicator.isSimulated);
  const attainmentRate = rateEarned(indicators, entitled, ceiling);
  return { ceiling, entitled, pending, isSimulated, attainmentRate };
}

/** The variable part of a mission in a contract year, and of each of its indicators. */
export function variablePart(question: Question) {
  const { amounts, mission, running, at, described, assumed, readings } = question;
  const full = fullYear(amounts, mission, 'variable', at);
  const ceiling = ceilingOf(question, full);
  const hasStarted = running.kind !== 'not_started';
  if (hasStarted && described !== undefined && described.indicators.length > 0) {
    const partial = readings.partial_results.value;
    const indicators = indicatorResults(mission, described.indicators, ceiling, full, assumed, partial);
    return { variable: withIndicators(question, ceiling, indicators), indicators };
  }
  const rate = described?.attainmentRate ?? assumed;
  const variable = rate === undefined ? allPending(question, ceiling) : withOneRate(question, ceiling, rate);
  return { variable, indicators: [] };
}
