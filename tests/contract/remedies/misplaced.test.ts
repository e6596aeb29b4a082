/** A key that stands elsewhere is sent to a section where the format takes it. */
import { expect, it } from 'vitest';
import { keyWords } from '../../../src/vocabulary/vocabulary.ts';
import { eachCase } from '../../support/each-case.ts';
import { readText } from '../../support/summary.ts';

const words = Object.values(keyWords).map(({ fr }) => fr);
const lists = [
  'exercices',
  'versements',
  'indicateurs',
  'paliers',
  'virements',
  'autres_financements',
  'indemnites',
  'avenants',
];

/** A file with a key at the end of a path of sections. */
function fileWith(path: readonly string[], key: string): string {
  const lines = path.map((word, level) => {
    const indent = '  '.repeat(2 * level);
    const section = word === '…' ? 'qualite' : word;
    return lists.includes(section) ? `${indent}${section}:\n${indent}  -` : `${indent}${section}:`;
  });
  return [...lines, `${'  '.repeat(2 * path.length)}${key}: x`].join('\n');
}

/** The sections a key is said to belong in; undefined where another problem, or none, is reported. */
function sectionsSaid(text: string, key: string): readonly string[] | undefined {
  const found = readText(text).problems.find(
    ({ code, facts }) => code === 'key-misplaced' && 'key' in facts && facts.key === key,
  );
  return found?.code === 'key-misplaced' ? found.facts.home : undefined;
}
const isUnknown = (text: string, key: string): boolean =>
  readText(text).problems.some(
    ({ code, facts }) => code === 'key-unknown' && 'key' in facts && facts.key === key,
  );

/** Sections of the file itself, then keys with several places, then those of other files. */
const withoutOnePlace = [
  ...['cpts', 'contrat', 'missions', 'exercices', 'versements', 'hypotheses', 'scenarios', 'budget'],
  ...[
    'nom',
    'fixe',
    'variable',
    'mise_a_jour',
    'crise',
    'fonctionnement',
    'le',
    'montant',
    'taux',
    'date',
    'total',
    'en_attente',
    'reference',
  ],
  ...[
    'id',
    'titre',
    'base',
    'en_vigueur',
    'en_vigueur_statut',
    'verifie',
    'missions_socle',
    'statut',
    'source',
  ],
  ...['langue', 'colonnes', 'exclure'],
  ...['fixe_base', 'fixe_soins_non_programmes', 'fixe_premier_plan', 'fixe_mise_a_jour'],
];

it('is reported of every key with one place', () => {
  const unplaced = words.filter((word) => sectionsSaid(`cpts: { nom: A }\n${word}: x\n`, word) === undefined);
  expect(unplaced.sort()).toEqual([...withoutOnePlace].sort());
});

it('is taken in its section, and not one section above', () => {
  for (const word of words.filter((each) => !withoutOnePlace.includes(each))) {
    const sections = sectionsSaid(`cpts: { nom: A }\n${word}: x\n`, word) ?? [];
    const there = fileWith(sections, word);
    expect([word, sectionsSaid(there, word), isUnknown(there, word)]).toEqual([word, undefined, false]);
    expect([word, sectionsSaid(fileWith(sections.slice(0, -1), word), word)]).toEqual([word, sections]);
  }
});

eachCase(['cpts', 'contrat', 'exercices', 'versements', 'hypotheses', 'scenarios'])(
  'stands in no section',
  (word) => {
    expect(sectionsSaid(`missions: { ${word}: x }\n`, word)).toEqual([]);
  },
);

it('a letter of intent has no place in the amounts of a mission, and one in the contract', () => {
  expect(isUnknown('contrat: { montants: { qualite: { lettre_intention: x } } }\n', 'lettre_intention')).toBe(
    true,
  );
  expect(sectionsSaid('missions: { lettre_intention: x }\n', 'lettre_intention')).toEqual(['contrat']);
});
