import { describe, expect, it } from 'vitest';
import { joined, present } from '../../src/base/lists.ts';
import { once } from '../../src/base/once.ts';

describe('lists', () => {
  it('joins lists in their order', () => {
    expect(joined([[1, 2], [], [3]])).toEqual([1, 2, 3]);
    expect(joined([])).toEqual([]);
  });

  it('keeps what is there, nothing and false among it', () => {
    expect(present([0, undefined, 2])).toEqual([0, 2]);
    expect(present([false, undefined])).toEqual([false]);
  });
});

describe('once', () => {
  it('makes a value when first asked for, and no second time', () => {
    let made = 0;
    const value = once(() => {
      made += 1;
      return undefined;
    });
    expect(made).toBe(0);
    value();
    value();
    expect(made).toBe(1);
  });
});
