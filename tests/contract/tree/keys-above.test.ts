import { expect, it } from 'vitest';
import { keysAbove, keysBeside } from '../../../src/contract/tree/keys-above.ts';

const text = `cpts:
  nom: X
  po
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { resultats: { Annuaire: oui }, dep
`;

it.each([
  ['a mapping in lines', '  po', 2, ['cpts']],
  ['the top of the file', 'exercices', 0, []],
  ['a list', 'missions', 0, ['exercices']],
  ['braces not closed yet', 'dep', 0, ['exercices', 'missions', 'acces_aux_soins']],
  ['braces within braces', 'Annuaire', 0, ['exercices', 'missions', 'acces_aux_soins', 'resultats']],
])('knows the keys above a key in %s', (_, before, more, keys) => {
  expect(keysAbove(text, text.indexOf(before) + more)).toEqual(keys);
});

it.each([
  ['a mapping in lines', '  po', 2, ['nom']],
  ['a key in the middle of its mapping', '  nom', 2, ['po']],
  ['braces', 'Annuaire', 0, []],
  ['the first of a mapping', 'annee', 0, ['missions']],
])('knows the keys beside a key in %s', (_, before, more, keys) => {
  const whole = text.replace('  po', '  po: 1').replace(', dep', ' }');
  expect(keysBeside(whole, whole.indexOf(before) + more)).toEqual(keys);
});
