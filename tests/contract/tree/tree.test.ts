import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

const reported = (text: string): readonly string[] => pointed(readText(text).problems);

describe('a tag is refused, and pointed at', () => {
  eachCase([
    ['cpts:\n  nom: !!str A\n', '2:8 !!str', '!!str'],
    ['cpts:\n  nom: !x A\n', '2:8 !x', '!x'],
    ['cpts:\n  nom: !!str &x A\n', '2:8 !!str', '!!str'],
    ['cpts:\n  nom: &x !!str A\n', '2:11 !!str', '!!str'],
    ['cpts:\n  nom: !x\n    A\n', '2:8 !x', '!x'],
    ['cpts: !!map\n  nom: A\n', '1:7 !!map', '!!map'],
    // Behind a comment, what it is put on.
    ['cpts: !x # y\n  nom\n', '2:3 nom', '!x'],
  ])('in each case', ([text, place, tag]) => {
    const tags = readText(text).problems.filter(({ code }) => code === 'yaml-tag' || code === 'yaml-sign');
    expect(pointed(tags).map((each) => each.replace(/^\S+ /, ''))).toEqual([place]);
    expect(tags).toMatchObject([{ facts: tag.startsWith('!!') ? { tag } : { sign: '!' } }]);
  });

  it('each of several', () => {
    expect(reported('cpts:\n  nom: !a A\n  departement: !b B\n  taille: 2\n')).toEqual([
      'yaml-sign 2:8 !a',
      'yaml-sign 3:16 !b',
    ]);
  });
});

describe('an alias', () => {
  it('stands for the last value of that name', () => {
    const { contract } = readText('cpts:\n  nom: &a A\n  finess: &a B\n  departement: *a\n  taille: 2\n');
    expect(contract?.cpts.department?.value).toBe('B');
  });

  it('of no value is pointed at', () => {
    const { problems } = readText('cpts:\n  nom: *a\n  departement: &a B\n  taille: 2\n');
    expect(pointed(problems)).toEqual(['yaml-alias-unknown 2:8 *a']);
    expect(problems).toMatchObject([{ facts: { alias: 'a' } }]);
  });

  it('of a glued key is not reported again', () => {
    expect(reported('cpts:\n  nom: &a nom:B\n  departement: *a\n  taille: 2\n')).toEqual([
      'colon-without-space 2:11 nom:',
    ]);
  });
});

describe('a glued key', () => {
  it('is reported, and its value is read', () => {
    expect(reported('cpts: { nom:A, taille:9 }\n')).toEqual([
      'colon-without-space 1:9 nom:',
      'colon-without-space 1:16 taille:',
      'value-out-of-range 1:23 9',
    ]);
  });

  it('is named without its value by what else is said of it', () => {
    expect(reported('{ cpts: { nom: A, taille: 2 }, annee:1 }\n')).toEqual([
      'colon-without-space 1:32 annee:',
      'key-misplaced 1:32 annee',
    ]);
  });

  eachCase([
    ['cpts: { "nom:A", taille: 2 }\n', 'key-unknown 1:9 "nom:A"'],
    ['cpts: { nom:A: B, taille: 2 }\n', 'key-unknown 1:9 nom:A'],
  ])('is an unknown one in', ([text, expected]) => {
    expect(reported(text)).toContain(expected);
    expect(reported(text).join()).not.toContain('without-space');
  });

  it('is none in a block of text', () => {
    expect(reported('cpts:\n  taille: 2\n  nom: |\n    nom:A\n')).toEqual([]);
  });
});

describe('nothing', () => {
  eachCase(['~', 'NULL', 'null', '""'])('is no text', (written) => {
    expect(readText(`cpts: { nom: ${written}, taille: 2 }\n`).contract).toBeUndefined();
  });

  eachCase(['"~"', '"null"', 'nulle', 'nul'])('is one', (written) => {
    const { contract } = readText(`cpts: { nom: ${written}, taille: 2 }\n`);
    expect(contract?.cpts.name.value).toBe(written.replaceAll('"', ''));
  });

  it('in a whole file is pointed at where the file begins', () => {
    expect(reported('---\n~\n')).toEqual(['shape-expected 1:1 ']);
  });
});

it('what is written by indentation ends where its last value does', () => {
  // Anchors leave it to the reader of all YAML: `a` begins at 6 and its list at 17 ends behind `C`, at 40.
  const { contract, problems } = readText('cpts: &a\n  nom: A\n  taille: 2\nversements: []\n\n\n');
  expect(problems).toEqual([]);
  expect(contract?.cpts.at).toMatchObject({ start: 0, end: 4 });
});
