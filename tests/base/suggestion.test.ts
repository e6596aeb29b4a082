import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/base/suggestion.ts';

const keys = ['population', 'taille', 'nom', 'communes', 'taux_atteinte', 'libelle'];

describe('did you mean', () => {
  it.each([
    ['poplation', 'population'],
    ['tialle', 'taille'],
    ['taux-atteinte', 'taux_atteinte'],
    ['Libellé', 'libelle'],
    ['commune', 'communes'],
  ])('%s is near %s', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('stays silent when nothing is near', () => {
    expect(nearest('xyz', keys)).toBeUndefined();
    expect(nearest('zzzzzzzzzz', keys)).toBeUndefined();
    expect(nearest('a'.repeat(100_000), keys)).toBeUndefined();
    expect(nearest('nom', [])).toBeUndefined();
  });
});
