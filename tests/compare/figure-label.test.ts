import { expect, it } from 'vitest';
import { figureValue } from '../../src/compare/figure-label.ts';

/** Keys of the format, in the places where results have them. */
const inYear = (...keys: string[]): string[] => ['years', '1', ...keys];

it('shows a number in what the format says of its key', () => {
  expect(figureValue(inYear('missions', 'care_access', 'fixed', 'entitled'), 57_342.47)).toMatchObject({
    kind: 'amount',
  });
  expect(figureValue(inYear('missions', 'care_access', 'variable', 'attainment_rate'), 0.45)).toMatchObject({
    kind: 'rate',
  });
  expect(figureValue(inYear('fungibility', 'cap'), 0.2)).toMatchObject({ kind: 'rate' });
  expect(figureValue(inYear('missions', 'care_access', 'days'), 299)).toMatchObject({ kind: 'count' });
  expect(figureValue(['schedule', '2022-09-26 → operations → 1', 'amount'], 60_000)).toMatchObject({
    kind: 'amount',
  });
});

it('shows a number whose key the format does not know as it stands, never as euros', () => {
  expect(figureValue(inYear('members'), 378)).toEqual({ kind: 'count', count: 378 });
});
