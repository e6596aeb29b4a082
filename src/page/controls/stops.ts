/** The positions of a slider: the results that may be set in the place of the file's, in their order. */
import {
  addRatios,
  clampToUnit,
  compareRatios,
  exactDecimal,
  isSameRatio,
  one,
  type Ratio,
  ratio,
  subtractRatios,
  zeroRatio,
} from '../../amounts/ratio.ts';
import type { ContractResult } from '../../calculate/result.ts';
import { modeOf } from '../../calculate/result-reached.ts';
import { isReached, progressFactor } from '../../law/factor.ts';
import type { Direction, Measure, Outcome, ResultValue } from '../../law/indicator-terms.ts';
import type { Language } from '../../law/language.ts';
import { formatAmount, formatMeasure, formatRate } from '../../output/format.ts';
import { pageWords } from '../page-words.ts';

/** One position of a slider. */
export interface Stop {
  readonly value: ResultValue;
  /** As the file would write it, and `--set` takes it. */
  readonly written: string;
  /** As people read it. */
  readonly said: string;
}

/** The positions in their order, and where the file stands. */
export interface Range {
  readonly stops: readonly Stop[];
  /** The nearest stop, and what the file says. Absent while pending, unless a rate is supposed. */
  readonly initial?: { readonly stop: number; readonly said: string };
}

/** What the file and its options say of every result. */
type Said = Pick<ContractResult, 'contract' | 'options' | 'readings'>;

/** Undefined for what has no two positions to offer. */
export function rangeOf(outcome: Outcome, of: Said, lang: Language): Range | undefined {
  const stops = valuesOf(outcome).flatMap((value): Stop[] => {
    const written = writtenValue(value, of.contract.language);
    return written === undefined ? [] : [{ value, written, said: saidOf(value, outcome, of, lang, true) }];
  });
  if (stops.length < 2) return undefined;
  const found = foundIn(outcome);
  if (found !== undefined) {
    return {
      stops,
      initial: { stop: stopOf(found, outcome, stops), said: saidOf(found, outcome, of, lang) },
    };
  }
  if (of.options.attainment === undefined) return { stops };
  const supposed = clampToUnit(of.options.attainment.value);
  // A result not known yet stands where the supposed rate puts it, on no step that pays more.
  const stop = Math.floor((supposed.num * (stops.length - 1)) / supposed.den);
  return { stops, initial: { stop, said: pageWords[lang].supposed(formatRate(supposed, lang)) } };
}

const rate = (value: Ratio): Measure => ({ unit: 'rate', value });

function valuesOf(outcome: Outcome): readonly ResultValue[] {
  switch (outcome.kind) {
    case 'done':
      return [false, true];
    case 'steps': {
      const [first, ...others] = outcome.steps.map(({ threshold }) => threshold.value);
      const below = first && reachesNothing(first, outcome.direction);
      return [below, first, ...others].filter((value) => value !== undefined);
    }
    case 'target': {
      const { target, baseline, direction } = outcome;
      const from = baseline?.value ?? reachesNothing(target.value, direction);
      return from === undefined ? [] : measuresBetween(from, target.value);
    }
    default:
      return measuresBetween(rate(zeroRatio), rate(one));
  }
}

/** What the file says was found; undefined while the result is pending. */
function foundIn(outcome: Outcome): ResultValue | undefined {
  if (outcome.kind === 'done') return outcome.isDone.value;
  if (outcome.kind === 'rate') return rate(outcome.rate.value);
  return outcome.kind === 'pending' ? undefined : outcome.observed?.value;
}

/** `isStop`: of a step, what it pays; of what was observed on the way to a target, the share of the way covered too. */
function saidOf(
  value: ResultValue,
  outcome: Outcome,
  { readings }: Said,
  lang: Language,
  isStop = false,
): string {
  const words = pageWords[lang];
  if (typeof value === 'boolean') return value ? words.done : words.notDone;
  const said = formatMeasure(value, lang);
  if (outcome.kind === 'steps' && isStop) {
    const pays = outcome.steps.find(({ threshold }) => threshold.value === value)?.pays;
    if (pays === undefined) return words.noStep;
    const earns =
      pays.kind === 'amount' ? formatAmount(pays.amount.value, lang) : formatRate(pays.rate.value, lang);
    return words.stepPays(said, earns);
  }
  if (outcome.kind !== 'target') return outcome.kind === 'steps' ? words.observed(said) : said;
  const observed = words.observed(said);
  const { target, baseline } = outcome;
  if (modeOf(outcome, readings.partial_results.value) === 'threshold') return observed;
  const covered = progressFactor({ value, at: target.at }, target, baseline).value;
  return words.observedRate(observed, formatRate(covered, lang, 1));
}

/** `oui`, `4.62%`, or a plain number; undefined when a file, whose numbers have six decimals at most, could not write it exactly. */
function writtenValue(of: ResultValue, fileLanguage: Language): string | undefined {
  if (typeof of === 'boolean') return (fileLanguage === 'fr' ? ['non', 'oui'] : ['no', 'yes'])[Number(of)];
  const { unit, value } = of;
  if (unit === 'number') return exactDecimal(value, 6);
  const percent = exactDecimal(ratio(value.num * 100, value.den), 6);
  return percent && `${percent}%`;
}

/** Beyond as many whole numbers, a hundred positions are enough. */
const mostWholeStops = 300;

/** Every whole number on the way where they are few, else a hundred steps. */
function measuresBetween(from: Measure, { unit, value: to }: Measure): Measure[] {
  const way = subtractRatios(to, from.value);
  const isCounted = unit === 'number' && from.value.den === 1 && to.den === 1;
  const size = Math.abs(way.num);
  const count = isCounted && size <= mostWholeStops ? Math.max(1, size) : 100;
  return Array.from({ length: count + 1 }, (_, index) => index).flatMap((index): Measure[] => {
    const value = addRatios(from.value, ratio(way.num * index, way.den * count));
    return value === undefined ? [] : [{ unit, value }];
  });
}

const numberOf = (value: ResultValue): number =>
  typeof value === 'boolean' ? Number(value) : value.value.num / value.value.den;

/** The nearest, whether the file stands on the way or beyond it; between two steps, the one reached is what counts. */
function stopOf(found: ResultValue, outcome: Outcome, stops: readonly Stop[]): number {
  if (outcome.kind === 'steps' && typeof found !== 'boolean') {
    const { steps, direction } = outcome;
    const missed = steps.filter(({ threshold }) => !isReached(found, threshold.value, direction));
    return Math.max(0, stops.length - 1 - missed.length);
  }
  const distances = stops.map(({ value }) => Math.abs(numberOf(value) - numberOf(found)));
  return distances.indexOf(Math.min(...distances));
}

/** What no step or target asks for: nothing observed upwards, well above the worst threshold downwards. */
function reachesNothing({ unit, value }: Measure, direction: Direction): Measure | undefined {
  if (direction === 'up') return compareRatios(value, zeroRatio) > 0 ? { unit, value: zeroRatio } : undefined;
  if (isSameRatio(value, zeroRatio)) return { unit, value: unit === 'rate' ? ratio(1, 100) : one };
  const doubled = addRatios(value, value);
  return doubled && { unit, value: doubled };
}
