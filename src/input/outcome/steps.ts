/** Steps (paliers), listed from the one that pays least to the one that pays most. */
import { compareCents } from '../../base/money.ts';
import { compareRatios } from '../../base/ratio.ts';
import type { Direction, Step } from '../../domain/contract.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import type { WrittenIndicator, WrittenStep } from '../file/indicator.ts';
import type { Built } from './build.ts';

export function stepsOutcome(written: WrittenIndicator, list: readonly WrittenStep[]): Built {
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
  const problems = [...orderProblems(steps, direction), ...aboveAmount(written, steps)];
  if (stated !== undefined && stated.value !== direction) {
    problems.push(problem('steps-out-of-order', stated.at, {}, first.threshold.at));
  }
  return { outcome, problems };
}

/** A step pays one way: an amount or a rate. */
function unpaid({ amount, rate, $frame }: WrittenStep): readonly Problem[] {
  const words = [keyWord('amount', $frame.language), keyWord('rate', $frame.language)] as const;
  if (amount !== undefined && rate !== undefined) {
    return [problem('result-ambiguous', rate.at, { keys: words }, amount.at)];
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

/** Thresholds go one way, rewards rise, and all steps pay alike: told at the first step that does not. */
function orderProblems(steps: readonly Step[], direction: Direction): Problem[] {
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined) continue;
    if (before.pays.kind !== step.pays.kind) return [problem('steps-mixed', step.at, {}, before.at)];
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
