/** An indicator as it is written, and its result out of it: rate, done, target, steps, or nothing yet. */
import * as z from 'zod';
import { compareCents } from '../../amounts/money.ts';
import { compareRatios } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Direction, Measure, Outcome, Step } from '../../law/indicator-terms.ts';
import type { Language } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { directionWords, type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { words } from '../values/closed-lists.ts';
import { readWeight } from '../values/numbers.ts';
import { amount, framed, measure, oneOf, rate, text, value, yesNo } from './parts.ts';

const step = framed({ threshold: measure, amount: amount.exactOptional(), rate: rate.exactOptional() });

export const indicatorTerms = {
  name: text,
  weight: value('weight', readWeight).exactOptional(),
  amount: amount.exactOptional(),
  target: measure.exactOptional(),
  baseline: measure.exactOptional(),
  steps: z.array(step).exactOptional(),
  allOf: z.array(text).exactOptional(),
  direction: oneOf(words.direction).exactOptional(),
  mode: oneOf(words.mode).exactOptional(),
};
/** Once for all years, without a result; what it says is checked as if it had one to come. */
export const describedIndicator = framed(indicatorTerms);
export const writtenIndicator = framed({
  ...indicatorTerms,
  attainmentRate: rate.exactOptional(),
  observed: measure.exactOptional(),
  done: yesNo.exactOptional(),
});

export type WrittenIndicator = z.output<typeof writtenIndicator>;
type WrittenStep = z.output<typeof step>;

/** What is wrong with the keys together is reported; the outcome is pending then. */
export function buildOutcome(written: WrittenIndicator, problems: Problem[]): Outcome {
  const { attainmentRate, done, target, steps } = written;
  const wrong = keyProblems(written);
  problems.push(...wrong);
  if (wrong.length > 0) return { kind: 'pending' };
  if (attainmentRate !== undefined) return { kind: 'rate', rate: attainmentRate };
  if (done !== undefined) return { kind: 'done', isDone: done };
  if (target !== undefined) return targetOutcome(written, target, problems);
  return steps === undefined ? { kind: 'pending' } : stepsOutcome(written, steps, problems);
}

/** A key as its writer wrote it. */
const asWritten = ({ $frame }: WrittenIndicator, key: KeyName) =>
  $frame.keys.get(key) ?? { word: keyWord(key, $frame.language), at: $frame.at };

/** What is wrong with the keys together: several results, a key that has no effect, rates beside numbers. */
function keyProblems(written: WrittenIndicator): readonly Problem[] {
  const results = resultsOf(written);
  if (results[1] !== undefined) {
    const keys = results.map((key) => asWritten(written, key).word);
    return [problem('result-ambiguous', asWritten(written, results[1]).at, { of: 'indicator', keys })];
  }
  const idle = idleKeys(written);
  const shown = idle.includes('observed') ? (['observed'] as const) : idle;
  return [...shown.map((key) => withoutPurpose(written, key)), ...(shown === idle ? mixed(written) : [])];
}

/** The keys that each give a result of their own. */
function resultsOf(written: WrittenIndicator): readonly KeyName[] {
  const present = (['attainmentRate', 'done', 'target', 'steps', 'allOf'] as const).filter(
    (key) => key in written,
  );
  const isDirect = written.attainmentRate !== undefined || written.done !== undefined;
  return isDirect && written.observed !== undefined ? [...present, 'observed'] : present;
}

/** Keys that say something about others, one of which must be there. */
const about = {
  observed: ['target', 'steps'],
  baseline: ['target'],
  direction: ['target', 'steps'],
  mode: ['target'],
} as const;
const aboutOthers = ['observed', 'baseline', 'direction', 'mode'] as const;

const idleKeys = (written: WrittenIndicator): readonly (keyof typeof about)[] =>
  aboutOthers.filter(
    (key) => written[key] !== undefined && about[key].every((other) => written[other] === undefined),
  );

function withoutPurpose(written: WrittenIndicator, key: keyof typeof about): Problem {
  const wordOf = (other: KeyName): string => keyWord(other, written.$frame.language);
  const { word, at } = asWritten(written, key);
  // What is observed may be given as a rate at once; beside steps, a target would be one result too many.
  const instead = key === 'observed' ? { instead: wordOf('attainmentRate') } : {};
  const beside = written.steps === undefined ? {} : { beside: wordOf('steps') };
  return problem('key-without-purpose', at, {
    key: word,
    needs: about[key].map(wordOf),
    ...instead,
    ...beside,
  });
}

/** What was observed, its target, baseline and steps are all rates or all plain numbers. */
function mixed({ $frame, steps = [], ...written }: WrittenIndicator): readonly Problem[] {
  const own = (['target', 'baseline', 'observed'] as const).map((key) => [key, written[key]] as const);
  const thresholds = steps.map(({ threshold }) => ['threshold', threshold] as const);
  const [first, ...others] = [...own, ...thresholds]
    .flatMap(([key, measure]) => (measure === undefined ? [] : [{ key, measure }]))
    .sort((a, b) => a.measure.at.start - b.measure.at.start);
  const odd = others.find(({ measure }) => measure.value.unit !== first?.measure.value.unit);
  if (first === undefined || odd === undefined) return [];
  const keys = [first, odd].map(({ key }) => keyWord(key, $frame.language));
  return [problem('measures-mixed', odd.measure.at, { keys }, first.measure.at)];
}

const directionTo = (from: Given<Measure>, to: Given<Measure>): Direction =>
  compareRatios(to.value.value, from.value.value) < 0 ? 'down' : 'up';

/** Steps (paliers), listed from the one that pays least to the one that pays most. */
function stepsOutcome(written: WrittenIndicator, list: readonly WrittenStep[], problems: Problem[]): Outcome {
  const { observed, direction: stated, amount, $frame } = written;
  const read = list.map(stepOf);
  const steps = read.filter((each) => 'pays' in each);
  const [first, second] = steps;
  if (steps.length < list.length || first === undefined) {
    problems.push(...read.filter((each) => 'code' in each));
    if (list.length === 0) problems.push(problem('steps-empty', asWritten(written, 'steps').at, {}));
    return { kind: 'pending' };
  }
  const inferred = second === undefined ? undefined : directionTo(first.threshold, second.threshold);
  const direction = inferred ?? stated?.value ?? 'up';
  const isAssumed = second === undefined && stated === undefined;
  const order = orderProblems(steps, direction, $frame.language);
  problems.push(...order, ...steps.flatMap((step) => aboveAmount(step, amount)));
  if (stated !== undefined && stated.value !== direction && order.length === 0)
    problems.push(problem('steps-out-of-order', stated.at, {}, first.threshold.at));
  return {
    kind: 'steps',
    steps,
    direction,
    ...(isAssumed && { isDirectionAssumed: true }),
    ...(observed && { observed }),
  };
}

/** A step pays one way: an amount or a rate. */
function stepOf({ amount, rate, threshold, $frame: { at, language } }: WrittenStep): Step | Problem {
  const keys = [keyWord('amount', language), keyWord('rate', language)] as const;
  if (amount !== undefined && rate !== undefined)
    return problem('result-ambiguous', rate.at, { of: 'step', keys }, amount.at);
  if (amount !== undefined) return { at, threshold, pays: { kind: 'amount', amount } };
  if (rate !== undefined) return { at, threshold, pays: { kind: 'rate', rate } };
  return problem('key-missing', at, { key: keys[0], inside: keyWord('steps', language) });
}

/** Thresholds go one way, rewards rise, and all steps pay alike: reported at the first step that does not. */
function orderProblems(steps: readonly Step[], direction: Direction, language: Language): Problem[] {
  const keys = [keyWord('amount', language), keyWord('rate', language)] as const;
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    if (before.pays.kind !== step.pays.kind)
      return [problem('keys-mixed', step.at, { of: 'steps', keys }, before.at)];
    const change = compareRatios(step.threshold.value.value, before.threshold.value.value);
    const isOnward = direction === 'up' ? change > 0 : change < 0;
    if (!isOnward || reward(before, step) <= 0)
      return [problem('steps-out-of-order', step.at, {}, before.at)];
  }
  return [];
}

/** Above zero when step b pays more than step a. */
function reward({ pays: a }: Step, { pays: b }: Step): number {
  if (a.kind === 'amount' && b.kind === 'amount') return compareCents(b.amount.value, a.amount.value);
  return a.kind === 'rate' && b.kind === 'rate' ? compareRatios(b.rate.value, a.rate.value) : 0;
}

/** No step pays more than the amount stated for the indicator. */
function aboveAmount({ pays }: Step, amount: WrittenIndicator['amount']): readonly Problem[] {
  if (amount === undefined || pays.kind !== 'amount') return [];
  if (compareCents(pays.amount.value, amount.value) <= 0) return [];
  const facts = { step: pays.amount.value, amount: amount.value };
  return [problem('step-above-amount', pays.amount.at, facts, amount.at)];
}

/** A target: reached in full, or covered in proportion from the baseline, upwards or downwards. */
function targetOutcome(written: WrittenIndicator, target: Given<Measure>, problems: Problem[]): Outcome {
  const { baseline, observed, direction: stated, mode } = written;
  // From the baseline towards the target; without a baseline, as stated, else upwards.
  const direction = baseline === undefined ? (stated?.value ?? 'up') : directionTo(baseline, target);
  problems.push(...targetProblems(written, target, direction));
  return {
    kind: 'target',
    target,
    ...(baseline && { baseline }),
    ...(observed && { observed }),
    direction,
    ...(mode && { mode: mode.value }),
  };
}

function targetProblems(
  { baseline, direction: stated, mode, $frame: { language } }: WrittenIndicator,
  target: Given<Measure>,
  right: Direction,
): readonly Problem[] {
  const { num } = target.value.value;
  if (baseline !== undefined) {
    if (compareRatios(target.value.value, baseline.value.value) === 0)
      return [problem('baseline-equals-target', target.at, {}, baseline.at)];
    if (stated === undefined || stated.value === right) return [];
    const facts = { stated: directionWords[stated.value][language], right: directionWords[right][language] };
    return [problem('direction-against-baseline', stated.at, facts, baseline.at)];
  }
  // Without a baseline, a proportion only has a meaning for a positive target that is to be reached from below.
  if (mode?.value === 'threshold' || (right === 'up' && num > 0)) return [];
  const because = right === 'down' || num < 0 ? 'down' : 'zero';
  return [problem('target-needs-baseline', target.at, { because })];
}
