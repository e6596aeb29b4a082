/** Random indicators: by weight, by amount, of every kind of result. */
import type { Draws } from './chance.ts';
import type { PlainIndicator, PlainOutcome, PlainResult, PlainStep } from './plain.ts';

function target(draws: Draws): PlainOutcome {
  const { whole, isLikely, pick } = draws;
  const percent = isLikely(50);
  const value = () => (isLikely(30) ? whole(0, 100) * 100 : whole(0, 9_999));
  const observed = draws.maybe(80, value);
  const seen = observed === undefined ? {} : { observed };
  const mode = () =>
    isLikely(25)
      ? { threshold: true }
      : { threshold: false, ...(isLikely(30) && ({ saysProportional: true } as const)) };
  const [at, from] = [value(), value()];
  if (isLikely(60) && at !== from) {
    const near =
      observed === undefined || isLikely(80) ? seen : { observed: pick([at, from, at + 1, from + 1]) };
    return { kind: 'target', percent, target: at, baseline: from, ...near, ...mode() };
  }
  if (isLikely(40)) {
    const direction = pick(['up', 'down'] as const);
    const near =
      observed === undefined || isLikely(70) ? seen : { observed: pick([at, at + 1, Math.max(0, at - 1)]) };
    return { kind: 'target', percent, target: at, ...near, threshold: true, direction };
  }
  return { kind: 'target', percent, target: at + 1, ...seen, ...mode() };
}

function steps(draws: Draws, most: number | undefined): PlainOutcome {
  const { whole, isLikely, pick } = draws;
  const isDown = isLikely(50);
  const count = whole(1, 4);
  const top = most ?? (isLikely(70) ? 10_000 : whole(count, 9_999));
  const thresholds: number[] = [];
  for (let at = whole(0, 3_000); thresholds.length < count; at += whole(1, 2_000)) thresholds.push(at);
  if (isDown) thresholds.reverse();
  // From the least paid to the best, each more than the one before.
  const list = thresholds.map(
    (threshold, index): PlainStep => ({ threshold, pays: Math.floor((top * (index + 1)) / count) || 1 }),
  );
  const observed = draws.maybe(85, () =>
    isLikely(40)
      ? Math.max(0, pick([0, 0, -1, 1]) + (thresholds[whole(0, count - 1)] ?? 0))
      : whole(0, 9_999),
  );
  return {
    kind: 'steps',
    percent: isLikely(50),
    ...(observed === undefined ? {} : { observed }),
    inEuros: most !== undefined,
    steps: list,
    ...(count === 1 ? { direction: isDown ? ('down' as const) : ('up' as const) } : {}),
  };
}

function outcome(draws: Draws): PlainOutcome {
  switch (draws.whole(1, 5)) {
    case 1:
      return { kind: 'pending' };
    case 2:
      return { kind: 'rate', rate: draws.whole(0, 12_000) };
    case 3:
      return { kind: 'done', done: draws.isLikely(60) };
    case 4:
      return target(draws);
    default:
      return steps(draws, undefined);
  }
}

/** `full` is the variable envelope of a whole year, in cents. */
export function randomIndicators(draws: Draws, full: number): readonly PlainIndicator[] {
  const count = draws.whole(1, 5);
  // Now and then one weighs nothing, but never the first: all must not.
  const weights = Array.from({ length: count }, (_, index) =>
    index > 0 && draws.isLikely(4) ? 0 : draws.whole(1, 9),
  );
  const all = weights.reduce((a, b) => a + b, 0);
  if (full < 10_000 || draws.isLikely(55)) {
    const isWritten = draws.isLikely(75);
    return weights.map((weight) => ({
      ...(isWritten && draws.isLikely(80) ? { weight: draws.isLikely(80) ? weight * 100 : weight * 25 } : {}),
      outcome: outcome(draws),
    }));
  }
  const aim = draws.isLikely(60) ? full : draws.isLikely(95) ? draws.whole(5_000, full) : full + 1;
  const amounts = weights.map((weight) => Math.floor((aim * weight) / all));
  // What the divisions leave goes to the first, so that the amounts reach their aim.
  amounts[0] = (amounts[0] ?? 0) + aim - amounts.reduce((a, b) => a + b, 0);
  return amounts.map((amount) => {
    if (amount < 5 || draws.isLikely(70)) return { amount, outcome: outcome(draws) };
    const most = draws.isLikely(60) ? amount : Math.max(5, Math.floor(amount / 2));
    const chosen = steps(draws, most);
    return most === amount && draws.isLikely(50) ? { outcome: chosen } : { amount, outcome: chosen };
  });
}

/** The same before anything is known of them; what has neither a target nor steps may be made of parts. */
export function describedOnce(
  draws: Draws,
  indicators: readonly PlainIndicator[],
): readonly PlainIndicator[] {
  return indicators.map(({ outcome, ...indicator }) => {
    if (outcome.kind !== 'target' && outcome.kind !== 'steps') {
      const parts = draws.maybe(25, () => draws.whole(2, 3));
      return { ...indicator, ...(parts && { parts }), outcome: { kind: 'pending' } };
    }
    const { observed: _, ...asked } = outcome;
    return { ...indicator, outcome: asked };
  });
}

export const randomResults = (draws: Draws, once: readonly PlainIndicator[]): readonly PlainResult[] =>
  once.map(({ outcome, parts }): PlainResult => {
    const { whole, isLikely } = draws;
    if (isLikely(20)) return undefined;
    if (outcome.kind === 'target' || outcome.kind === 'steps')
      return { observed: isLikely(30) ? whole(0, 100) * 100 : whole(0, 9_999) };
    if (parts !== undefined && isLikely(70))
      return { parts: Array.from({ length: parts }, () => draws.maybe(90, () => isLikely(80))) };
    return parts !== undefined || isLikely(50) ? { done: isLikely(60) } : { rate: whole(0, 12_000) };
  });
