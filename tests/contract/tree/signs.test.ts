/** Signs and quotation marks that mean something of their own to YAML: pointed at, with the mistake that people made. */
import { expect } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

const year = 'exercices:\n  - annee: 1\n    missions:\n      parcours:\n';

eachCase([
  [`${year}        taux_atteinte: -\n`, 'value-invalid 5:24 -', { key: 'taux_atteinte', isUnknown: true }],
  ['cpts:\n  nom: -\n', 'yaml-sign 2:8 -', { instead: '"-"' }],
  [`${year}        depenses: >= 800\n`, 'yaml-sign 5:19 >=', { instead: '800' }],
  [`${year}        depenses: > 28 %\n`, 'yaml-sign 5:19 >', { instead: '28 %' }],
  ['cpts:\n  nom: | Nord\n', 'yaml-sign 2:8 |', { instead: '"| Nord"' }],
  ['**cpts:**\n  nom: A\n', 'yaml-syntax 1:1 **cpts:**', { detail: 'bold', example: 'cpts:' }],
  ['cpts:\n  nom: "CPTS "Nord" du Lac"\n', 'yaml-syntax 2:14 "', { example: `'CPTS "Nord" du Lac'` }],
  ["cpts:\n  nom: 'CPTS de L'Isle'\n", "yaml-syntax 2:18 '", { example: '"CPTS de L\'Isle"' }],
  ['cpts:\n  nom: CPTS "A\n    taille 2\n', 'colon-missing 3:5 taille', { value: '2' }],
  ['cpts: { nom: A, b c, d, taille: 2 }\n', 'comma-in-text 1:14 A, b c, d', { whole: '"A, b c, d"' }],
  [
    "cpts:\n  communes:\n    Villeneuve-l'Étang:5 640\n    B: 3\n",
    "colon-without-space 3:5 Villeneuve-l'Étang:",
    { key: "Villeneuve-l'Étang", value: '5 640' },
  ],
  ['cpts:\n  communes:\n    A: 3\n    B:5 640\n', 'colon-without-space 4:5 B:', { value: '5 640' }],
])('each is found where it stands', ([text, expected, facts]) => {
  const { problems } = readText(text);
  expect(pointed(problems)).toEqual([expected]);
  expect(problems[0]?.facts).toMatchObject(facts);
});
