import { describe, expect, it } from 'vitest';
import { isAlmost, nearest, suggestionOf } from '../../src/problems/suggestion.ts';
import { eachCase } from '../support/each-case.ts';

const keys = ['population', 'taille', 'nom', 'communes', 'taux_atteinte', 'libelle'];

describe('did you mean', () => {
  eachCase([
    ['poplation', 'population'],
    ['tialle', 'taille'],
    ['taux-atteinte', 'taux_atteinte'],
    ['Libellé', 'libelle'],
    ['commune', 'communes'],
    ['poplatin', 'population'],
    ['pop', 'population'],
  ])('is what is near', ([word, expected]) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it('stays silent when nothing is near', () => {
    expect(nearest('xyz', keys)).toBeUndefined();
    expect(nearest('zzzzzzzzzz', keys)).toBeUndefined();
    expect(nearest('a'.repeat(100_000), keys)).toBeUndefined();
    expect(nearest('nom', [])).toBeUndefined();
    expect(nearest('po', keys)).toBeUndefined();
  });

  it('prefers a word cut short, and compares words with dots part by part', () => {
    expect(nearest('taux', keys)).toBe('taux_atteinte');
    const lines = ['acces_aux_soins.variable', 'parcours.variable', 'acces_aux_soins.fixe', 'fonctionnement'];
    expect(nearest('acces.variable', lines)).toBe('acces_aux_soins.variable');
    expect(nearest('parcour.variabel', lines)).toBe('parcours.variable');
  });

  it('prefers the nearest, wherever it stands in the list', () => {
    expect(nearest('populaton', ['population', 'populations'])).toBe('population');
    expect(nearest('Libellé', ['libelle', 'libelles'])).toBe('libelle');
    expect(nearest('taux-atteinte', ['tauxatteinte', 'taux_atteinte'])).toBe('taux_atteinte');
  });

  it('stays silent between two that are as near', () => {
    expect(nearest('aci-2030', ['aci-2019', 'aci-2022'])).toBeUndefined();
    expect(nearest('aci-2021', ['aci-2019', 'aci-2022'])).toBe('aci-2022');
    expect(nearest('variable', ['variable.pending', 'variables'])).toBeUndefined();
  });
});

it('a short form of a long name finds it by its words, where it is the only one', () => {
  const names = ['Patients en ALD sans médecin traitant', 'Patients de plus de 70 ans', 'Annuaire diffusé'];
  expect(suggestionOf('Patients ALD', names)).toEqual({ suggestion: names[0] });
  expect(suggestionOf('Annuaires', names)).toEqual({});
  expect(suggestionOf('Patients', names)).toEqual({});
});

describe('almost', () => {
  it('is what can hardly stand for anything else', () => {
    expect(isAlmost('Accès-aux-soins', 'acces_aux_soins')).toBe(true);
    expect(isAlmost('début', 'debut')).toBe(true);
    expect(isAlmost('nomm', 'nom')).toBe(true);
    expect(isAlmost('realisation', 'mobilisation')).toBe(false);
  });

  eachCase([
    ['tialle', 'taille', true, 'two neighbours swapped'],
    ['fraction', 'fonction', true, 'two letters replaced, of eight'],
    ['accès - soins', 'acces_soins', true, 'a dash between blanks'],
    ['parcoxyz', 'parcours', false, 'three replaced, of eight'],
    ['tapq', 'taqr', false, 'one less and one more: no swap'],
    ['tapq', 'tarp', false, 'one more and one less: no swap'],
    ['tailxy', 'tail', false, 'two more at the end'],
    ['aille', 'traille', false, 'two less at the beginning'],
  ])('is one step for up to seven letters, two from eight on', ([word, meant, expected]) => {
    expect(isAlmost(word, meant)).toBe(expected);
  });
});
