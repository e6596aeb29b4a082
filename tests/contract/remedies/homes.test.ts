/** A key that stands elsewhere is sent to a place where the format takes it. */
import { expect, it } from 'vitest';
import { keyWords } from '../../../src/vocabulary/vocabulary.ts';
import { eachCase } from '../../support/each-case.ts';
import { readText } from '../summary.ts';

const words = Object.values(keyWords).map(({ fr }) => fr);
const lists = [
  'exercices',
  'versements',
  'indicateurs',
  'paliers',
  'virements',
  'autres_financements',
  'indemnites',
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

/** Where a file is told that a key belongs; undefined when it is told otherwise, or not at all. */
function homeIn(text: string, key: string): readonly string[] | undefined {
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
const homeless = [
  ...['cpts', 'contrat', 'missions', 'exercices', 'versements', 'hypotheses', 'scenarios', 'budget'],
  ...['nom', 'fixe', 'variable', 'fonctionnement', 'montant', 'taux', 'date', 'total', 'en_attente'],
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
  ...['fixe_base', 'fixe_soins_non_programmes', 'fixe_premier_plan', 'fixe_mise_a_jour'],
];

it('is told of every key with one place', () => {
  const told = words.filter((word) => homeIn(`cpts: { nom: A }\n${word}: x\n`, word) === undefined);
  expect(told.sort()).toEqual([...homeless].sort());
});

it('is taken at its home, and not one section above', () => {
  for (const word of words.filter((each) => !homeless.includes(each))) {
    const home = homeIn(`cpts: { nom: A }\n${word}: x\n`, word) ?? [];
    const there = fileWith(home, word);
    expect([word, homeIn(there, word), isUnknown(there, word)]).toEqual([word, undefined, false]);
    expect([word, homeIn(fileWith(home.slice(0, -1), word), word)]).toEqual([word, home]);
  }
});

eachCase(['cpts', 'contrat', 'exercices', 'versements', 'hypotheses', 'scenarios'])(
  'stands in no section',
  (word) => {
    expect(homeIn(`missions: { ${word}: x }\n`, word)).toEqual([]);
  },
);

it('a letter of intent has no place in the amounts of a mission, and one in the contract', () => {
  expect(isUnknown('contrat: { montants: { qualite: { lettre_intention: x } } }\n', 'lettre_intention')).toBe(
    true,
  );
  expect(homeIn('missions: { lettre_intention: x }\n', 'lettre_intention')).toEqual(['contrat']);
});
