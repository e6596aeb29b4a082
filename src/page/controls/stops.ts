/** The positions of a slider, by the way its result is told. */
import {
  clampToUnit,
  compareRatios,
  divideRatios,
  type Ratio,
  ratio,
  subtractRatios,
} from '../../amounts/ratio.ts';
import type { Language, Measure, Outcome } from '../../law/contract.ts';
import { formatAmount, formatRate } from '../../output/format.ts';
import type { KeyName } from '../../vocabulary/vocabulary.ts';
import type { PageWords } from '../page-words.ts';
import type { Control, Stop } from './controls-of.ts';
import { measuresBetween, nearestTo, reachesNothing, saidMeasure, writtenMeasure } from './measures.ts';

/** The key to set, the positions, and where the file stands. */
export interface Range extends Pick<Control, 'stops' | 'initial' | 'isSwitch'> {
  readonly key: KeyName;
}

interface Say {
  readonly lang: Language;
  readonly fileLanguage: Language;
  readonly words: PageWords;
}

const percents: readonly Ratio[] = Array.from({ length: 101 }, (_, index) => ratio(index, 100));

/** A rate, in percent; what exceeds 100 % stands at the end. */
export function rateRange(key: KeyName, rate: Ratio | undefined, { lang }: Say): Range {
  const stops = percents.map((percent, index) => ({ written: `${index}%`, said: formatRate(percent, lang) }));
  const initial =
    rate === undefined ? {} : { initial: { stop: nearestTo(rate, percents), said: formatRate(rate, lang) } };
  return { key, stops, isSwitch: false, ...initial };
}

function doneRange(isDone: boolean, { fileLanguage, words }: Say): Range {
  const [no, yes] = fileLanguage === 'fr' ? ['non', 'oui'] : ['no', 'yes'];
  const stops = [
    { written: no, said: words.notDone },
    { written: yes, said: words.done },
  ];
  const initial = isDone ? { stop: 1, said: words.done } : { stop: 0, said: words.notDone };
  return { key: 'done', stops, isSwitch: true, initial };
}

/** From the measures in order; what the file says stands at the nearest. */
function observedRange(
  stops: readonly Stop[],
  measures: readonly Measure[],
  observed: Measure | undefined,
  { lang, words }: Say,
): Range {
  const values = measures.map(({ value }) => value);
  const initial =
    observed === undefined
      ? {}
      : {
          initial: {
            stop: nearestTo(observed.value, values),
            said: words.observed(saidMeasure(observed, lang)),
          },
        };
  return { key: 'observed', stops, isSwitch: false, ...initial };
}

/** What is observed, with the share of the way covered where that is what counts. */
function saidOf(from: Measure, { target, mode }: Target, { lang, words }: Say): (measure: Measure) => string {
  const way = subtractRatios(target.value.value, from.value);
  return (measure) => {
    const observed = words.observed(saidMeasure(measure, lang));
    if (mode === 'threshold') return observed;
    const covered = clampToUnit(divideRatios(subtractRatios(measure.value, from.value), way));
    return words.observedRate(observed, formatRate(covered, lang, 1));
  };
}

type Target = Extract<Outcome, { kind: 'target' }>;

function targetRange(outcome: Target, say: Say): Range | undefined {
  const { target, baseline, observed, direction } = outcome;
  const from = baseline?.value ?? reachesNothing(target.value, direction);
  if (from === undefined) return undefined;
  const measures = measuresBetween(from, target.value);
  const said = saidOf(from, outcome, say);
  const stops = measures.map((measure) => ({ written: writtenMeasure(measure) ?? '', said: said(measure) }));
  if (stops.length < 2) return undefined;
  const range = observedRange(stops, measures, observed?.value, say);
  if (observed === undefined || range.initial === undefined) return range;
  return { ...range, initial: { ...range.initial, said: said(observed.value) } };
}

function stepsRange(outcome: Extract<Outcome, { kind: 'steps' }>, say: Say): Range | undefined {
  const { steps, direction, observed } = outcome;
  const { lang, words } = say;
  const [first] = steps;
  if (first === undefined) return undefined;
  const below = reachesNothing(first.threshold.value, direction);
  const paid = steps.flatMap(({ threshold, pays }) => {
    const written = writtenMeasure(threshold.value);
    const earns =
      pays.kind === 'amount' ? formatAmount(pays.amount.value, lang) : formatRate(pays.rate.value, lang);
    const said = words.stepPays(saidMeasure(threshold.value, lang), earns);
    return written === undefined ? [] : [{ measure: threshold.value, stop: { written, said } }];
  });
  const none = below === undefined ? undefined : writtenMeasure(below);
  const all =
    below === undefined || none === undefined
      ? paid
      : [{ measure: below, stop: { written: none, said: words.noStep } }, ...paid];
  if (all.length < 2) return undefined;
  const reached = (value: Ratio): number =>
    all.findLastIndex(({ measure }) => {
      const order = compareRatios(value, measure.value);
      return direction === 'up' ? order >= 0 : order <= 0;
    });
  const range = observedRange(
    all.map(({ stop }) => stop),
    all.map(({ measure }) => measure),
    observed?.value,
    say,
  );
  // Between two thresholds, it is the one reached that counts.
  if (observed === undefined || range.initial === undefined) return range;
  return { ...range, initial: { ...range.initial, stop: Math.max(0, reached(observed.value.value)) } };
}

/** Undefined for what has no positions to offer. */
export function rangeOf(outcome: Outcome, say: Say): Range | undefined {
  switch (outcome.kind) {
    case 'pending':
      return rateRange('attainmentRate', undefined, say);
    case 'rate':
      return rateRange('attainmentRate', outcome.rate.value, say);
    case 'done':
      return doneRange(outcome.isDone.value, say);
    case 'target':
      return targetRange(outcome, say);
    case 'steps':
      return stepsRange(outcome, say);
  }
}
