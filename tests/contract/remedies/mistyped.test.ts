import { describe, expect, it } from 'vitest';
import { keysAt } from '../../../src/contract/schema/at-place.ts';
import { alsoSaid } from '../../../src/vocabulary/year-keys.ts';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText, summary } from '../../support/summary.ts';

const cpts = 'cpts: { nom: A, taille: 2 }\n';
const reported = (text: string): readonly string[] => pointed(readText(text).problems);

it('does not also call a misspelt key missing', () => {
  expect(summary(readText('cpts:\n  nomm: A\n  taille: 2\n').problems)).toEqual(['error key-unknown 2:3']);
});

it('takes none of more than 200 unknown keys for a typing mistake', () => {
  const unknown = (count: number) => Array.from({ length: count }, (_, index) => `zz${index}: 1\n`).join('');
  const suggestions = (count: number) =>
    readText(`cpt: { nom: A, taille: 2 }\n${unknown(count)}`).problems.flatMap((each) =>
      each.code === 'key-unknown' ? [each.facts.suggestion] : [],
    );
  expect(suggestions(199)).toContain('cpts');
  expect(suggestions(200)).toEqual(Array.from({ length: 201 }, () => undefined));
});

describe('the words of annexes', () => {
  const indicator = (keys: string) =>
    readText(`${cpts}missions: { parcours: { indicateurs: [{ ${keys} }] } }\n`).problems;

  it('are told the keys they mean, and what is wrong beneath them', () => {
    const problems = indicator('intitulé: A, Valeur de référence: 2.500, cible: 4');
    expect(problems.map(({ code, facts }) => ('suggestion' in facts ? facts.suggestion : code))).toEqual([
      'nom',
      'depart',
      'amount-ambiguous',
      'objectif',
    ]);
  });

  it('name missions and the day of an amendment too', () => {
    const { problems } = readText(
      `${cpts}contrat: { signature: 2024-03-01, avenants: [{ date: 2025-03-01, taille: 3 }] }\n` +
        'missions: { Parcours pluriprofessionnels: { debut: 2024-03-01 }, Crises sanitaires: { debut: 2024-03-01 } }\n',
    );
    const suggestions = problems.flatMap(({ facts }) => ('suggestion' in facts ? [facts.suggestion] : []));
    expect(suggestions).toEqual(['le', 'parcours', 'crise_sanitaire']);
  });

  it('are never keys of the place they are said of', () => {
    const allowed = {
      indicators: keysAt('contract', ['years', 0, 'missions', 'prevention', 'indicators', 0], 'fr'),
      steps: keysAt('contract', ['missions', 'prevention', 'indicators', 0, 'steps', 0], 'fr'),
    };
    for (const [place, keys] of Object.entries(alsoSaid)) {
      const words = Object.values(keys).flatMap((list) => list.split(' '));
      expect(
        words.filter((word) =>
          Object.entries(allowed).some(([of, all]) => of === place && all.includes(word)),
        ),
      ).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('are a list without its brackets, offered with them', () => {
    const examples = ['toutes: a, b, c', 'toutes: "a, b et c"'].map((keys) =>
      indicator(`nom: A, ${keys}`).map(({ facts }) => facts),
    );
    const facts = { key: 'toutes', expected: 'list', example: ['toutes: [a, b, c]'] };
    expect(examples).toEqual([[facts], [facts]]);
  });
});

describe('a misspelt key is read as the one it most likely stands for', () => {
  eachCase([
    // What is wrong beneath it is reported in the same run, by its right name.
    ['cpts: { nom: A, taile: 9 }\n', ['key-unknown 1:17 taile', 'value-out-of-range 1:24 9'], 'taille'],
    [
      `${cpts}contrat: { signatur: 2022-02-30 }\n`,
      ['key-unknown 2:12 signatur', 'date-not-existing 2:22 2022-02-30'],
      'signature',
    ],
    ['cpts: { nomm: [A], taille: 2 }\n', ['key-unknown 1:9 nomm', 'shape-expected 1:9 nomm'], 'nom'],
    [
      `${cpts}hypotheses: { proratta: jour }\n`,
      ['word-unknown 2:15 proratta', 'word-unknown 2:25 jour'],
      'prorata',
    ],
    // One beneath another, and several side by side.
    [
      `cpt: { nomm: A, taile: 9 }\n`,
      ['key-unknown 1:1 cpt', 'key-unknown 1:8 nomm', 'key-unknown 1:17 taile', 'value-out-of-range 1:24 9'],
      'taille',
    ],
    [
      `${cpts}versement: [{ dat: 2024, montan: 3 € }]\n`,
      [
        'key-unknown 2:1 versement',
        'key-unknown 2:15 dat',
        'value-invalid 2:20 2024',
        'key-unknown 2:26 montan',
      ],
      'date',
    ],
  ])('in each case', ([text, expected, key]) => {
    const { problems } = readText(text);
    expect(pointed(problems)).toEqual(expected);
    const named = problems.flatMap(({ code, facts }) =>
      code !== 'key-unknown' && 'key' in facts ? [facts.key] : [],
    );
    expect(named).toEqual(key === undefined ? [] : [key]);
  });

  it('where names or readings stand beneath it too', () => {
    expect(reported(`${cpts}hypothese: { prorata: jour }\n`)).toContain('word-unknown 2:23 jour');
    expect(reported(`${cpts}scenario: { a: { taux_atteinte: 3 } }\n`)).toContain('rate-ambiguous 2:33 3');
    expect(reported('cpts: { nom: A, comunes: { B: x } }\n')).toContain('value-invalid 1:31 x');
  });

  eachCase([
    // Another key says it already, rightly or misspelt too.
    ['cpts: { nom: A, noms: [], taille: 2 }\n', ['key-unknown 1:17 noms']],
    ['cpts: { nomm: A, nomn: [], taille: 2 }\n', ['key-unknown 1:9 nomm', 'key-unknown 1:18 nomn']],
    // Nothing stands under it, or what was refused already.
    ['cpts: { nomm: , taille: 2 }\n', ['key-unknown 1:9 nomm']],
    ['cpts: { nomm: !x A, taille: 2 }\n', ['key-unknown 1:9 nomm', 'yaml-sign 1:15 !x']],
    // Too far from it to be sure.
    ['cpts: { nom: A, tallie: 9, taille: 2 }\n', ['key-unknown 1:17 tallie']],
    [`${cpts}mision: { xyz: 3 }\n`, ['key-unknown 2:1 mision']],
  ])('not in others', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });

  it('and hides what an unknown key may have caused', () => {
    // Without the misspelt key no size tier could be found either.
    expect(reported('cpts: { nom: A }\n')).toEqual(['tier-unknown 1:1 cpts']);
    expect(reported('cpts: { nom: A, finesss: 3 }\n')).toEqual(['key-unknown 1:17 finesss']);
  });
});

describe('a key that is missing', () => {
  eachCase([
    // The rest is looked at all the same.
    ['cpts: { taille: 9 }\n', ['key-missing 1:1 cpts', 'value-out-of-range 1:17 9']],
    ['contrat: { fin: hier }\n', ['key-missing 1:1 contrat: { fin: hier }', 'value-invalid 1:17 hier']],
    [
      `${cpts}exercices: [{ taille: 9, missions: { parcours: { depenses: x } } }]\n`,
      ['key-missing 2:15 taille', 'value-out-of-range 2:23 9', 'value-invalid 2:60 x'],
    ],
    [
      `${cpts}missions: { parcours: }\nexercices: [{ annee: 1, missions: { parcours: { indicateurs: [{ fait: x }, { realise: 4 % }] } } }]\n`,
      ['key-missing 3:65 fait', 'value-invalid 3:71 x', 'key-missing 3:78 realise'],
    ],
    [`${cpts}exercices: [{ taille: 1 }, { annee: 1 }]\n`, ['key-missing 2:15 taille']],
    [
      `${cpts}versements: [{ date: hier }, { montant: x }]\n`,
      [
        'key-missing 2:16 date',
        'value-invalid 2:22 hier',
        'key-missing 2:32 montant',
        'value-invalid 2:41 x',
      ],
    ],
    ['{}\n', ['key-missing 1:1 {}']],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });
});
