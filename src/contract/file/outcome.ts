/** An indicator's result out of what is written: rate, done, target, steps, or nothing yet (DESIGN.md, section 1). */
import { compareCents } from '../../amounts/money.ts';
import { compareRatios } from '../../amounts/ratio.ts';
import type { Given, Place } from '../../amounts/source.ts';
import type { Direction, Language, Measure, Outcome, Step } from '../../law/contract-terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { directionWords, type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import type { WrittenIndicator, WrittenStep } from './year.ts';

/** What was observed, its target, baseline and steps are all rates or all plain numbers. */
function mixedMeasures(written: WrittenIndicator): readonly Problem[] {
  const [first, ...others] = measuresOf(written);
  const odd = others.find((other) => other.measure.value.unit !== first?.measure.value.unit);
  if (first === undefined || odd === undefined) return [];
  const keys = [first.key, odd.key].map((key) => keyWord(key, written.$frame.language));
  return [problem('measures-mixed', odd.measure.at, { keys }, first.measure.at)];
}

interface Named {
  readonly key: KeyName;
  readonly measure: Given<Measure>;
}

function measuresOf(written: WrittenIndicator): readonly Named[] {
  const keys = ['target', 'baseline', 'observed'] as const;
  const own = keys.flatMap((key) => {
    const measure = written[key];
    return measure === undefined ? [] : [{ key, measure }];
  });
  const thresholds = (written.steps ?? []).map(
    (step) => ({ key: 'threshold', measure: step.threshold }) as const,
  );
  return [...own, ...thresholds].sort((a, b) => a.measure.at.start - b.measure.at.start);
}

/** Steps (paliers), listed from the one that pays least to the one that pays most. */
function stepsOutcome(written: WrittenIndicator, list: readonly WrittenStep[]): Built {
  const { observed, direction: stated, $frame } = written;
  const at = $frame.keys.get('steps')?.at ?? $frame.at;
  const incomplete = list.flatMap(unpaid);
  const steps = list.flatMap(stepOf);
  const [first, second] = steps;
  if (incomplete.length > 0) return { outcome: { kind: 'pending' }, problems: incomplete };
  if (first === undefined)
    return { outcome: { kind: 'pending' }, problems: [problem('steps-empty', at, {})] };
  const inferred = second === undefined ? undefined : directionBetween(first, second);
  const direction = inferred ?? stated?.value ?? 'up';
  const outcome = {
    kind: 'steps',
    steps,
    direction,
    ...(second === undefined && stated === undefined ? ({ isDirectionAssumed: true } as const) : {}),
    ...(observed === undefined ? {} : { observed }),
  } as const;
  const problems = [...orderProblems(steps, direction, $frame.language), ...aboveAmount(written, steps)];
  if (stated !== undefined && stated.value !== direction) {
    problems.push(problem('steps-out-of-order', stated.at, {}, first.threshold.at));
  }
  return { outcome, problems };
}

/** A step pays one way: an amount or a rate. */
function unpaid({ amount, rate, $frame }: WrittenStep): readonly Problem[] {
  const words = [keyWord('amount', $frame.language), keyWord('rate', $frame.language)] as const;
  if (amount !== undefined && rate !== undefined) {
    return [problem('result-ambiguous', rate.at, { of: 'step', keys: words }, amount.at)];
  }
  if (amount !== undefined || rate !== undefined) return [];
  return [problem('key-missing', $frame.at, { key: words[0], inside: keyWord('steps', $frame.language) })];
}

function stepOf({ amount, rate, threshold, $frame }: WrittenStep): readonly Step[] {
  if (amount !== undefined) return [{ at: $frame.at, threshold, pays: { kind: 'amount', amount } }];
  return rate === undefined ? [] : [{ at: $frame.at, threshold, pays: { kind: 'rate', rate } }];
}

const directionBetween = (a: Step, b: Step): Direction =>
  compareRatios(b.threshold.value.value, a.threshold.value.value) < 0 ? 'down' : 'up';

/** Thresholds go one way, rewards rise, and all steps pay alike: reported at the first step that does not. */
function orderProblems(steps: readonly Step[], direction: Direction, language: Language): Problem[] {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    const mixed = { of: 'steps', keys: [keyWord('amount', language), keyWord('rate', language)] } as const;
    if (before.pays.kind !== step.pays.kind) return [problem('keys-mixed', step.at, mixed, before.at)];
    const change = compareRatios(step.threshold.value.value, before.threshold.value.value);
    const isOnward = direction === 'up' ? change > 0 : change < 0;
    if (!isOnward || reward(before, step) <= 0)
      return [problem('steps-out-of-order', step.at, {}, before.at)];
  }
  return [];
}

/** Above zero when step b pays more than step a. */
function reward(a: Step, b: Step): number {
  if (a.pays.kind === 'amount' && b.pays.kind === 'amount') {
    return compareCents(b.pays.amount.value, a.pays.amount.value);
  }
  return a.pays.kind === 'rate' && b.pays.kind === 'rate'
    ? compareRatios(b.pays.rate.value, a.pays.rate.value)
    : 0;
}

/** No step pays more than the amount stated for the indicator. */
function aboveAmount({ amount }: WrittenIndicator, steps: readonly Step[]): readonly Problem[] {
  if (amount === undefined) return [];
  return steps.flatMap(({ pays }) => {
    if (pays.kind !== 'amount' || compareCents(pays.amount.value, amount.value) <= 0) return [];
    const facts = { step: pays.amount.value, amount: amount.value };
    return [problem('step-above-amount', pays.amount.at, facts, amount.at)];
  });
}

/** A target: reached in full, or covered in proportion from the baseline, upwards or downwards. */
function targetOutcome(written: WrittenIndicator, target: Given<Measure>): Built {
  const { baseline, observed } = written;
  const mode = written.mode?.value ?? 'proportional';
  const direction = directionOf(written, target);
  const outcome = {
    kind: 'target',
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...(observed === undefined ? {} : { observed }),
    direction,
    mode,
  } as const;
  return { outcome, problems: problemsOf(written, target, direction) };
}

/** From the baseline towards the target; without a baseline, as stated, else upwards. */
function directionOf({ baseline, direction }: WrittenIndicator, target: Given<Measure>): Direction {
  if (baseline === undefined) return direction?.value ?? 'up';
  return compareRatios(target.value.value, baseline.value.value) < 0 ? 'down' : 'up';
}

function problemsOf(written: WrittenIndicator, target: Given<Measure>, right: Direction): readonly Problem[] {
  const { baseline, direction, mode, $frame } = written;
  if (baseline !== undefined) {
    if (compareRatios(target.value.value, baseline.value.value) === 0) {
      return [problem('baseline-equals-target', target.at, {}, baseline.at)];
    }
    if (direction === undefined || direction.value === right) return [];
    const words = directionWords[right];
    const stated = directionWords[direction.value][$frame.language];
    return [
      problem(
        'direction-against-baseline',
        direction.at,
        { stated, right: words[$frame.language] },
        baseline.at,
      ),
    ];
  }
  if (mode?.value === 'threshold') return [];
  // Without a baseline, a proportion only has a meaning for a positive target that is to be reached from below.
  if (right === 'down' || target.value.value.num < 0)
    return [problem('target-needs-baseline', target.at, { because: 'down' })];
  return target.value.value.num === 0
    ? [problem('target-needs-baseline', target.at, { because: 'zero' })]
    : [];
}

interface Built {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
}

const pending: Outcome = { kind: 'pending' };

export function buildOutcome(written: WrittenIndicator): Built {
  const conflicts = conflictingKeys(written);
  const at = written.$frame.at;
  if (conflicts.length > 1) {
    const keys = conflicts.map((key) => wordIn(written, key));
    return {
      outcome: pending,
      problems: [problem('result-ambiguous', placeIn(written, conflicts[1], at), { of: 'indicator', keys })],
    };
  }
  const { attainmentRate, done, target, steps, observed } = written;
  if (observed !== undefined && target === undefined && steps === undefined) {
    const word = (key: KeyName) => keyWord(key, written.$frame.language);
    const needs = [word('target'), word('steps')];
    const facts = { key: wordIn(written, 'observed'), needs, instead: word('attainmentRate') };
    return {
      outcome: pending,
      problems: [problem('key-without-purpose', placeIn(written, 'observed', at), facts)],
    };
  }
  const problems = [...withoutPurpose(written), ...mixedMeasures(written)];
  if (problems.length > 0) return { outcome: pending, problems };
  if (attainmentRate !== undefined) return { outcome: { kind: 'rate', rate: attainmentRate }, problems };
  if (done !== undefined) return { outcome: { kind: 'done', isDone: done }, problems };
  if (target !== undefined) return targetOutcome(written, target);
  if (steps !== undefined) return stepsOutcome(written, steps);
  return { outcome: pending, problems };
}

/** The keys that each give a result of their own. */
function conflictingKeys(written: WrittenIndicator): readonly KeyName[] {
  const ways: readonly KeyName[] = ['attainmentRate', 'done', 'target', 'steps'];
  const present = ways.filter((key) => key in written);
  const isDirect = written.attainmentRate !== undefined || written.done !== undefined;
  return isDirect && written.observed !== undefined ? [...present, 'observed'] : present;
}

/** Keys that say something about a target or steps that are not there. */
function withoutPurpose(written: WrittenIndicator): readonly Problem[] {
  const needs = {
    baseline: ['target'],
    mode: ['target'],
    direction: ['target', 'steps'],
  } as const;
  const keys = ['baseline', 'direction', 'mode'] as const;
  return keys
    .filter((key) => written[key] !== undefined && needs[key].every((other) => written[other] === undefined))
    .map((key) => {
      const words = needs[key].map((other) => keyWord(other, written.$frame.language));
      const facts = { key: wordIn(written, key), needs: words };
      return problem('key-without-purpose', placeIn(written, key, written.$frame.at), facts);
    });
}

const wordIn = (written: WrittenIndicator, key: KeyName): string =>
  written.$frame.keys.get(key)?.word ?? keyWord(key, written.$frame.language);

const placeIn = (written: WrittenIndicator, key: KeyName | undefined, otherwise: Place): Place =>
  (key === undefined ? undefined : written.$frame.keys.get(key)?.at) ?? otherwise;
