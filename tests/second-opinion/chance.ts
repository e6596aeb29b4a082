/** Draws that a seed number repeats (mulberry32). */
export interface Draws {
  /** Both bounds in. */
  readonly whole: (from: number, to: number) => number;
  readonly isLikely: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** Sometimes a value, as often as said. */
  readonly maybe: <Item>(percent: number, item: () => Item) => Item | undefined;
}

export function drawsOf(seed: number): Draws {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const isLikely = (percent: number): boolean => next() * 100 < percent;
  return {
    whole,
    isLikely,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    maybe: (percent, item) => (isLikely(percent) ? item() : undefined),
  };
}
