/** The positions of a slider, by the way its result is given. */
import {
  addRatios,
  clampToUnit,
  compareRatios,
  divideRatios,
  exactDecimal,
  isSameRatio,
  one,
  type Ratio,
  ratio,
  subtractRatios,
  zeroRatio,
} from '../../amounts/ratio.ts';
import type { Place } from '../../amounts/source.ts';
import { modeOf } from '../../calculate/result-reached.ts';
import type { Language } from '../../law/contract-terms.ts';
import { isReached } from '../../law/factor.ts';
import type { Measure, Outcome } from '../../law/indicator-terms.ts';
import type { Readings } from '../../law/reading.ts';
import { formatAmount, formatMeasure, formatRate } from '../../output/format.ts';
import { pageWords } from '../page-words.ts';

/** One position of a slider. */
export interface Stop {
  /** What it makes of the result, as if somebody had written it at that place. */
  readonly outcomeAt: (at: Place) => Outcome;
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
  /** True for what is either done or not. */
  readonly isSwitch?: true;
}

export interface StopWords {
  readonly lang: Language;
  readonly fileLanguage: Language;
  /** What a target approached and not reached pays, where the file does not say it. */
  readonly partialResults: Readings['partial_results'];
  /** The rate supposed for results not known yet, where one was given. */
  readonly supposed?: Ratio;
}

/** A result not known yet stands where the supposed rate puts it, on no step that pays more; without one it waits. */
function unknown(stops: readonly Stop[], { supposed, lang }: StopWords): Range {
  if (supposed === undefined) return { stops };
  const stop = Math.floor((supposed.num * (stops.length - 1)) / supposed.den);
  return { stops, initial: { stop, said: pageWords[lang].supposed(formatRate(supposed, lang)) } };
}

/** Undefined for what has no positions to offer. */
export function rangeOf(outcome: Outcome, say: StopWords): Range | undefined {
  switch (outcome.kind) {
    case 'pending':
      return rateRange(undefined, say);
    case 'rate':
      return rateRange(outcome.rate.value, say);
    case 'done':
      return doneRange(outcome.isDone.value, say);
    case 'target':
      return targetRange(outcome, say);
    case 'steps':
      return stepsRange(outcome, say);
  }
}

const percents: readonly Ratio[] = Array.from({ length: 101 }, (_, index) => ratio(index, 100));

/** A rate, in percent; what exceeds 100 % stands at the end. */
export function rateRange(rate: Ratio | undefined, say: StopWords): Range {
  const stops = percents.map(
    (percent, index): Stop => ({
      outcomeAt: (at) => ({ kind: 'rate', rate: { value: percent, at } }),
      written: `${index}%`,
      said: formatRate(percent, say.lang),
    }),
  );
  if (rate === undefined) return unknown(stops, say);
  return { stops, initial: { stop: nearestTo(rate, percents), said: formatRate(rate, say.lang) } };
}

function doneRange(isDone: boolean, { fileLanguage, lang }: StopWords): Range {
  const { done, notDone } = pageWords[lang];
  const [no, yes] = fileLanguage === 'fr' ? ['non', 'oui'] : ['no', 'yes'];
  const stops = [false, true].map(
    (value): Stop => ({
      outcomeAt: (at) => ({ kind: 'done', isDone: { value, at } }),
      written: value ? yes : no,
      said: value ? done : notDone,
    }),
  );
  return { stops, isSwitch: true, initial: { stop: Number(isDone), said: isDone ? done : notDone } };
}

type Target = Extract<Outcome, { kind: 'target' }>;
type Steps = Extract<Outcome, { kind: 'steps' }>;

function targetRange(outcome: Target, say: StopWords): Range | undefined {
  const { target, baseline, observed, direction } = outcome;
  const from = baseline?.value ?? reachesNothing(target.value, direction);
  if (from === undefined) return undefined;
  const measures = measuresBetween(from, target.value);
  if (measures.length < 2) return undefined;
  const said = saidOf(from, outcome, say);
  const stops = measures.flatMap((measure) => observedStop(outcome, measure, said(measure)));
  if (observed === undefined) return unknown(stops, say);
  const stop = nearestTo(
    observed.value.value,
    measures.map(({ value }) => value),
  );
  return { stops, initial: { stop, said: said(observed.value) } };
}

/** None for a value that a file could not write exactly. */
function observedStop(outcome: Target | Steps, value: Measure, said: string): Stop[] {
  const written = writtenMeasure(value);
  const outcomeAt = (at: Place): Outcome => ({ ...outcome, observed: { value, at } });
  return written === undefined ? [] : [{ outcomeAt, written, said }];
}

/** What is observed, with the share of the way covered where that is what counts. */
function saidOf(
  from: Measure,
  outcome: Target,
  { lang, partialResults }: StopWords,
): (measure: Measure) => string {
  const words = pageWords[lang];
  const way = subtractRatios(outcome.target.value.value, from.value);
  const isBound = modeOf(outcome, partialResults) === 'threshold';
  return (measure) => {
    const observed = words.observed(formatMeasure(measure, lang));
    if (isBound) return observed;
    const covered = clampToUnit(divideRatios(subtractRatios(measure.value, from.value), way));
    return words.observedRate(observed, formatRate(covered, lang, 1));
  };
}

/** One position below the first step, then each step. */
function stepsRange(outcome: Steps, say: StopWords): Range | undefined {
  const { steps, direction, observed } = outcome;
  const { lang } = say;
  const words = pageWords[lang];
  const [first] = steps;
  const below = first && reachesNothing(first.threshold.value, direction);
  const stops = [
    ...(below === undefined ? [] : observedStop(outcome, below, words.noStep)),
    ...steps.flatMap(({ threshold: { value }, pays }) => {
      const earns =
        pays.kind === 'amount' ? formatAmount(pays.amount.value, lang) : formatRate(pays.rate.value, lang);
      return observedStop(outcome, value, words.stepPays(formatMeasure(value, lang), earns));
    }),
  ];
  if (stops.length < 2) return undefined;
  if (observed === undefined) return unknown(stops, say);
  const said = words.observed(formatMeasure(observed.value, lang));
  // Between two thresholds, it is the one reached that counts.
  const missed = steps.filter(({ threshold }) => !isReached(observed.value, threshold.value, direction));
  return { stops, initial: { stop: Math.max(0, stops.length - 1 - missed.length), said } };
}

/** `4.62%`, or a plain number; undefined when a file, whose numbers have six decimals at most, could not write it exactly. */
function writtenMeasure({ unit, value }: Measure): string | undefined {
  if (unit === 'number') return exactDecimal(value, 6);
  const percent = exactDecimal(ratio(value.num * 100, value.den), 6);
  return percent && `${percent}%`;
}

/** Beyond as many whole numbers, a hundred positions are enough. */
const mostWholeStops = 300;

/** Every whole number on the way where they are few, else a hundred steps; only those that a file can write. */
function measuresBetween(from: Measure, { unit, value: to }: Measure): Measure[] {
  const way = subtractRatios(to, from.value);
  const isCounted = unit === 'number' && from.value.den === 1 && to.den === 1;
  const size = Math.abs(way.num);
  const count = isCounted && size <= mostWholeStops ? Math.max(1, size) : 100;
  return Array.from({ length: count + 1 }, (_, index) => index).flatMap((index): Measure[] => {
    const value = addRatios(from.value, ratio(way.num * index, way.den * count));
    return value === undefined || writtenMeasure({ unit, value }) === undefined ? [] : [{ unit, value }];
  });
}

/** The stop nearest to a value that is somewhere on the way or beyond it; what stands on a slider need not be exact. */
function nearestTo(value: Ratio, all: readonly Ratio[]): number {
  const distances = all.map(({ num, den }) => Math.abs(num / den - value.num / value.den));
  return distances.indexOf(Math.min(...distances));
}

/** What no step or target asks for: nothing observed upwards, well above the worst threshold downwards. */
function reachesNothing({ unit, value }: Measure, direction: 'up' | 'down'): Measure | undefined {
  if (direction === 'up') return compareRatios(value, zeroRatio) > 0 ? { unit, value: zeroRatio } : undefined;
  if (isSameRatio(value, zeroRatio)) return { unit, value: unit === 'rate' ? ratio(1, 100) : one };
  const doubled = addRatios(value, value);
  return doubled && { unit, value: doubled };
}
