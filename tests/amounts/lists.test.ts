import { expect, it } from 'vitest';
import { present } from '../../src/amounts/lists.ts';

it('keeps what is there, nothing and false among it', () => {
  expect(present([0, undefined, 2])).toEqual([0, 2]);
  expect(present([false, undefined])).toEqual([false]);
});
