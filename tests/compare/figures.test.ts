import { expect, test } from 'vitest';
import { compareFigures } from '../../src/compare/figures.ts';

const paths = (before: unknown, after: unknown): string[] =>
  compareFigures(before, after).differences.map(({ path }) => path.join('.'));

test('items are matched by what they are, not by where they stand', () => {
  const [care, prevention] = [
    { mission: 'care_access', entitled: 1 },
    { mission: 'prevention', entitled: 2 },
  ];
  expect(paths([care, prevention], [prevention, care])).toEqual([]);
  expect(paths([care], [prevention, care])).toEqual(['prevention.mission', 'prevention.entitled']);
});

test('an edited name that is no text names nothing, and breaks nothing', () => {
  const item = (name: unknown, amount: number) => [{ name, amount }];
  expect(paths(item({ toString: 1 }, 1), item({ toString: 1 }, 2))).toEqual(['1.amount']);
});

test('two items of one name are told apart', () => {
  const line = (amount: number) => ({ label: 'ARS', amount });
  expect(paths([line(1), line(2)], [line(1), line(3)])).toEqual(['ARS (2).amount']);
});

test('what is lost stands after what preceded it', () => {
  expect(paths({ a: 1, b: 2, c: 3 }, { a: 2, c: 4 })).toEqual(['a', 'b', 'c']);
});

test('null is a value, and absence another', () => {
  const { compared, differences } = compareFigures({ a: null, b: 1 }, { a: null, c: null });
  expect(compared).toBe(3);
  expect(differences).toEqual([
    { path: ['b'], before: 1 },
    { path: ['c'], after: null },
  ]);
});

test('what lies deeper than any result is one figure, so that nothing overflows', () => {
  const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`;
  expect(paths({ a: JSON.parse(deep) }, { a: 1 })).toHaveLength(2);
});
