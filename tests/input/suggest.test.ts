import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/input/suggest.ts';
import { readText, summary } from './summary.ts';

describe('did you mean', () => {
  it('counts letters added, dropped, replaced and swapped', () => {
    expect(editDistance('popluation', 'population')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('debut', 'début')).toBe(1);
  });
  it('knows accents, capitals and spaces', () => {
    const words = ['depenses', 'taux_atteinte'];
    expect(nearest('Dépenses', words)).toBe('depenses');
    expect(nearest('taux atteinte', words)).toBe('taux_atteinte');
    expect(nearest('budget', words)).toBeUndefined();
  });
  it('does not also call a misspelt key missing', () => {
    expect(summary(readText('cpts:\n  nomm: A\n  taille: 2\n').problems)).toEqual(['error key-unknown 2:3']);
  });
});
