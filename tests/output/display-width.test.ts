import { expect, test } from 'vitest';
import { displayWidth, padRight, truncate, wrap } from '../../src/output/text.ts';
import { eachCase } from '../support/each-case.ts';

eachCase([
  ['Prévention', 10],
  ['Pre\u0301vention', 10],
  ['漢字', 4],
  ['57\u202f342,47\u00a0€', 11],
  ['👍', 2],
  ['', 0],
])('a text takes columns', ([text, width]) => {
  expect(displayWidth(text)).toBe(width);
});

test('a long text is cut to its room, never in the middle of a wide character', () => {
  expect(truncate('Accompagnement', 14)).toBe('Accompagnement');
  expect(truncate('Accompagnement', 13)).toBe('Accompagneme…');
  expect(truncate('漢字漢字', 6)).toBe('漢字…');
  expect(truncate('Accès aux soins', 7)).toBe('Accès…');
  expect(truncate('abc', 0)).toBe('');
});

test('a long path is cut at its beginning', () => {
  expect(truncate('nouveau/contrat.yaml', 12, true)).toBe('…ontrat.yaml');
  expect(truncate('contrat.yaml', 12, true)).toBe('contrat.yaml');
  expect(truncate('漢字漢字', 6, true)).toBe('…漢字');
  expect(truncate('abc', 0, true)).toBe('');
});

test('padding counts columns, not characters', () => {
  expect(padRight('e\u0301', 3)).toBe('e\u0301  ');
});

test('a short text between quotation marks is never cut', () => {
  expect(wrap('Écrivez donc «\u00a0nom: Prévention\u00a0», ici', 23)).toEqual([
    'Écrivez donc',
    '«\u00a0nom: Prévention\u00a0»,',
    'ici',
  ]);
  expect(wrap('  → a “b c”', 8, '    ')).toEqual(['  → a', '    “b c”']);
  const command = '«\u00a0npx aci simuler ma-cpts.yaml --exercice 3 --taux 45%\u00a0»';
  expect(wrap(`Tapez donc ${command}.`, 60)).toEqual(['Tapez donc', `${command}.`]);
  expect(wrap(`Tapez donc ${command}.`, 50).length).toBe(2);
});

test('lines break at ordinary spaces only, and a long word stands whole', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('prix\u00a0: 3\u00a0€ net', 8, '  ')).toEqual(['prix\u00a0:', '  3\u00a0€', '  net']);
  expect(wrap('anticonstitutionnellement oui', 10)).toEqual(['anticonstitutionnellement', 'oui']);
});
