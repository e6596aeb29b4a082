/** What any value may be mistaken for, whatever its kind. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

const head = 'cpts: { nom: X, taille: 2 }\nmissions: { parcours: }\n';
const year = (lines: string) =>
  `${head}exercices:\n  - annee: 1\n    missions:\n      parcours:\n        ${lines}\n`;
const factsOf = (text: string) => readText(text).problems.map(({ facts }) => facts);

describe('the quotation marks of word processors', () => {
  eachCase([
    ['“CPTS du Lac”', 'CPTS du Lac'],
    ['„CPTS du Lac“', 'CPTS du Lac'],
    ['”CPTS du Lac”', 'CPTS du Lac'],
    ['“ CPTS du Lac ”', 'CPTS du Lac'],
    // YAML or the writer ate the closing ones.
    ['“CPTS du Lac', 'CPTS du Lac'],
    ['" “CPTS du Lac” "', 'CPTS du Lac'],
  ])('are reported, with the value between them', ([written, example]) => {
    expect(factsOf(`cpts: { nom: ${written}, taille: 2 }\n`)).toEqual([
      {
        key: 'nom',
        text: written.replaceAll('"', ''),
        expected: 'text',
        example,
        isInCurlyQuotes: true,
      },
    ]);
  });

  eachCase(['CPTS “du Lac”', '“CPTS” du Lac', '“CPTS” ou “Lac”', '“”'])('is a name', (name) => {
    expect(readText(`cpts: { nom: ${name}, taille: 2 }\n`).contract?.cpts.name.value).toBe(name);
  });
});

describe('a result that is not known yet', () => {
  const isUnknown = (line: string) => JSON.stringify(factsOf(year(line))).includes('"isUnknown":true');

  eachCase([
    ...['NC', 'n.c.', 'N/A', 'n/d', 'en cours', 'À venir', 'a compléter', 'inconnue', 'pas encore reçu'],
    ...['TBD', 'not yet known', '"?"', '???', '…', '--', '.....', '" NC "'],
  ])('in each case', (word) => {
    expect(isUnknown(`depenses: ${word}`)).toBe(true);
  });

  eachCase(['peu', 'NC 3', 'voir NC', 'encore', 'd', '.', 'pending2', 'xunknown'])('not', (word) => {
    expect(isUnknown(`depenses: ${word}`)).toBe(false);
  });

  eachCase([
    ['taux_atteinte: NC', true],
    ['indicateurs: [{ nom: A, realise: NC, objectif: 3 }]', true],
    ['indicateurs: [{ nom: A, fait: NC }]', true],
    ['indicateurs: [{ nom: A, fait: oui, poids: NC }]', false],
    ['indicateurs: [{ nom: A, realise: 3, objectif: NC }]', false],
  ])('in each case', ([line, expected]) => {
    expect(isUnknown(line)).toBe(expected);
  });

  it('in English too, and of a crisis', () => {
    const text =
      'cpts: { name: A, size_tier: 2 }\nmissions: { health_crisis: }\nyears: [{ year: 1, missions: { health_crisis: { mobilised: unknown } } }]\n';
    expect(factsOf(text)).toMatchObject([{ key: 'mobilised', isUnknown: true }]);
    expect(factsOf(text.replace('health_crisis: { mobilised', 'health_crisis: { spending'))).toMatchObject([
      { key: 'spending', isUnknown: true },
    ]);
  });

  it('is not one that is read, nor one refused for something else', () => {
    expect(factsOf(year('depenses: 3'))).toEqual([]);
    expect(factsOf(year('depenses: -3'))[0]).not.toHaveProperty('isUnknown');
  });
});

it('a mapping or a list where a value is wanted', () => {
  expect(pointed(readText(year('depenses: [3]')).problems)).toEqual(['shape-expected 7:9 depenses']);
  expect(pointed(readText(year('depenses: { a: 3 }')).problems)).toEqual(['shape-expected 7:9 depenses']);
});
