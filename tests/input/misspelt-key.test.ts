import { expect, it } from 'vitest';
import { readText, summary } from './summary.ts';

it('does not also call a misspelt key missing', () => {
  expect(summary(readText('cpts:\n  nomm: A\n  taille: 2\n').problems)).toEqual(['error key-unknown 2:3']);
});
