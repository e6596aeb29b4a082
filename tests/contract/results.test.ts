/** Indicators described once for all years, and the results that each year gives by their names. */
import { expect, it } from 'vitest';
import { eachCase } from '../support/each-case.ts';
import { readText } from '../support/summary.ts';
import { reported } from './reported.ts';

const file = (years: string, indicators = `{ nom: ALD, objectif: 80 }, { nom: Annuaire, toutes: [a, b] }`) =>
  `cpts: { nom: X, taille: 2 }\nmissions: { parcours: { indicateurs: [${indicators}] }, prevention: }\nexercices: [${years}]\n`;
const inYear = (mission: string) => `{ annee: 1, missions: { parcours: { ${mission} } } }`;

/** The indicators of year 1: how each has its result, and the text it stands in. */
function outcomes(text: string): readonly string[] {
  const { contract, problems } = readText(text);
  expect(reported(problems)).toEqual([]);
  const [year] = contract?.years ?? [];
  return (year?.missions.care_pathways?.indicators ?? []).map(({ name, outcome }) => {
    const found = 'observed' in outcome ? outcome.observed : 'isDone' in outcome ? outcome.isDone : undefined;
    const at = found?.at;
    return `${name.value} ${outcome.kind} ${at?.source.text.slice(at.start, at.end) ?? '-'}`;
  });
}

eachCase([
  ['resultats: { ALD: 97, Annuaire: oui }', ['ALD target 97', 'Annuaire done oui']],
  // One part that is not done decides; one that has no result leaves the whole pending, unless another decides.
  ['resultats: { Annuaire: { a: oui, b: non } }', ['ALD target -', 'Annuaire done non']],
  ['resultats: { Annuaire: { b: non } }', ['ALD target -', 'Annuaire done non']],
  ['resultats: { Annuaire: { a: oui } }', ['ALD target -', 'Annuaire pending -']],
  // A name that waits for its result is no slip.
  ['resultats: { ALD: , Annuaire: oui }', ['ALD target -', 'Annuaire done oui']],
  ['depenses: 5 €', ['ALD target -', 'Annuaire pending -']],
  // A hand forgets accents and capitals, a word processor curls apostrophes and widens spaces.
  ['resultats: { ald: 97, ANNUAIRE: { A: oui, " b ": oui } }', ['ALD target 97', 'Annuaire done oui']],
  // What the year says of the mission prevails.
  ['indicateurs: [{ nom: Autre, fait: oui }]', ['Autre done oui']],
  ['indicateurs: [{ nom: ALD, objectif: 90 }], resultats: { ALD: 97 }', ['ALD target 97']],
  ['taux_atteinte: 45 %', []],
])('a year says', ([mission, expected]) => {
  expect(outcomes(file(inYear(mission)))).toEqual(expected);
});

it('a mission of which a year says nothing has its indicators all the same', () => {
  expect(outcomes(file('{ annee: 1 }'))).toEqual(['ALD target -', 'Annuaire pending -']);
});

eachCase([
  [
    'resultats: { Anuaire: oui }',
    [
      'word-unknown',
      'Anuaire',
      undefined,
      { of: 'indicator', text: 'Anuaire', allowed: ['ALD', 'Annuaire'], suggestion: 'Annuaire' },
    ],
  ],
  // Two ways to write one name are one name twice.
  ['resultats: { ALD: 97, ald: 98 }', ['duplicate', 'ald', 'ALD', { of: 'key', name: 'ald' }]],
  // Words are no rates: which one of yes and no is likely is proposed in the words of the file.
  [
    'resultats: { Annuaire: ok }',
    ['value-invalid', 'ok', undefined, { key: 'Annuaire', text: 'ok', expected: 'result', example: 'oui' }],
  ],
  [
    'resultats: { ALD: oui }',
    ['result-in-other-unit', 'oui', 'nom', { name: 'ALD', unit: 'number', of: 'year' }],
  ],
  [
    'resultats: { ALD: { a: oui } }',
    ['result-in-other-unit', 'a', 'nom', { name: 'ALD', unit: 'whole', of: 'year' }],
  ],
  [
    'resultats: { Annuaire: 97 }',
    ['result-in-other-unit', '97', 'nom', { name: 'Annuaire', unit: 'done', of: 'year' }],
  ],
  [
    'taux_atteinte: 45 %, resultats: { ALD: 97 }',
    ['result-ambiguous', 'ALD', '45 %', { of: 'care_pathways', keys: ['resultats', 'taux_atteinte'] }],
  ],
  [
    'indicateurs: [{ nom: A, fait: oui }], resultats: { A: oui }',
    ['result-ambiguous', 'A', 'nom', { of: 'indicator', keys: ['indicateurs', 'resultats'] }],
  ],
])('is refused: a year says', ([mission, expected]) => {
  expect(reported(readText(file(inYear(mission))).problems)).toEqual([expected]);
});

eachCase([
  ["Protocole d'accord", 'protocole  d’accord: oui', 'done oui'],
  ['Suivi – cœur', 'SUIVI - COEUR: oui', 'done oui'],
  ['Été', 'Ete: non', 'done non'],
])('a name is forgiven what hands change', ([described, result, outcome]) => {
  const text = file(inYear(`resultats: { ${result} }`), `{ nom: ${described} }`);
  expect(outcomes(text)).toEqual([`${described} ${outcome}`]);
});

// 1 may be yes, all of it, or one hundredth; 0 no, or nothing. Neither counts without a word.
eachCase([
  ['1', 'one'],
  ['0', 'zero'],
])('a bare figure is no answer where nothing is counted', ([figure, unit]) => {
  const text = file(inYear(`resultats: { A: ${figure} }`), '{ nom: A }');
  const said = ['result-in-other-unit', figure, 'nom', { name: 'A', unit, of: 'year' }];
  expect(reported(readText(text).problems)).toEqual([said]);
});

it('what is wrong with a description is said once, however many years have it, and without any', () => {
  const wrong = '{ nom: A, poids: 0 }, { nom: B, poids: 0 }';
  for (const years of ['', '{ annee: 1 }, { annee: 2 }'])
    expect(reported(readText(file(years, wrong).replace('exercices: []\n', '')).problems)).toHaveLength(1);
});
