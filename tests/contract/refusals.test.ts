/** Keys and shapes that are not those of the format: what is said, at which place, and what may be written instead. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../support/each-case.ts';
import { pointed, readText } from '../support/summary.ts';

const cpts = 'cpts: { nom: A, taille: 2 }\n';
const terms = [
  'signature',
  'lettre_intention',
  'bareme',
  'renouvellement',
  'fin',
  'payeur',
  'reference',
  'montants',
  'avenants',
];

/** What is said of the only thing wrong in a text. */
function reported(text: string) {
  const { problems } = readText(text);
  expect(problems).toHaveLength(1);
  return { at: pointed(problems)[0], facts: problems[0]?.facts };
}

describe('a key that does not exist', () => {
  eachCase([
    // Nearly a key, or far from each.
    ['contrat: { signatur: 2022-09-26 }', 'signatur', { key: 'signatur', suggestion: 'signature' }],
    ['contrat: { xyz: 3 }', 'xyz', { key: 'xyz' }],
    // An equal sign for a colon, the key well written or nearly.
    ['contrat: { signature = 2024-01-01 }', 'signature = 2024-01-01', { withColon: 'signature: 2024-01-01' }],
    ['contrat: { signatur=2024-01-01 }', 'signatur=2024-01-01', { withColon: 'signature: 2024-01-01' }],
    ['contrat: { renouvellement =  }', 'renouvellement =', { suggestion: 'renouvellement' }],
    ['contrat: { mntnts =  }', 'mntnts =', { withColon: 'montants: …' }],
    ['contrat: { xyz = 3 }', 'xyz = 3', {}],
    ['contrat: { =signature }', '=signature', { suggestion: 'signature' }],
  ])('in each case', ([text, written, facts]) => {
    expect(reported(cpts + text)).toEqual({
      at: `key-unknown 2:12 ${written}`,
      facts: { key: written, allowed: terms, ...facts },
    });
  });

  it('takes nothing of two hundred others for one that is written with an equal sign', () => {
    const others = Array.from({ length: 200 }, (_, index) => `zz${index}: 1`).join(', ');
    const unknown = (more: string) =>
      readText(`${cpts}contrat: { signature = 2024-01-01, ${more} }\n`).problems[0];
    expect(unknown(others.slice(others.indexOf(',') + 2))?.facts).toHaveProperty('withColon');
    expect(unknown(others)?.facts).not.toHaveProperty('withColon');
  });

  it('among assumptions is one of those there are', () => {
    const { at, facts } = reported(`${cpts}hypotheses: { proratta: jours }\n`);
    expect(at).toBe('word-unknown 2:15 proratta');
    expect(facts).toMatchObject({ text: 'proratta', suggestion: 'prorata' });
    expect(reported(`${cpts}hypotheses: { xyz: jours }\n`).facts).not.toHaveProperty('suggestion');
  });
});

describe('a key that has its place elsewhere', () => {
  eachCase([
    ['departement: 3', 'departement', ['cpts']],
    ['depenses: 3', 'depenses', ['exercices', 'missions', '…']],
    ['seuil: 3', 'seuil', ['missions', '…', 'indicateurs', 'paliers']],
    ['plan: initial', 'plan', ['exercices', 'missions', 'crise_sanitaire']],
    ['virements: []', 'virements', ['exercices', 'fongibilite']],
    ['debut: 2024-01-01', 'debut', ['missions', '…']],
    ['qualite: {}', 'qualite', ['missions']],
    ['fonctionnement: {}', 'fonctionnement', undefined],
    ['lettre_intention: 2022-04-20', 'lettre_intention', ['contrat']],
  ])('in each case', ([text, key, home]) => {
    if (home === undefined) expect(reported(cpts + text).at).toBe(`key-unknown 2:1 ${key}`);
    else expect(reported(cpts + text)).toEqual({ at: `key-misplaced 2:1 ${key}`, facts: { key, home } });
  });

  it('in the words of an English file', () => {
    const { facts } = reported('cpts: { name: A, size_tier: 2 }\nspending: 3\n');
    expect(facts).toEqual({ key: 'spending', home: ['years', 'missions', '…'] });
  });

  eachCase([
    ['exercices: [{ annee: 1, qualite: {} }]', '2:25 qualite', ['exercices', 'missions']],
    ['exercices: [{ annee: 1, missions: { fonctionnement: {} } }]', '2:37 fonctionnement', ['exercices']],
    ['contrat: { qualite: { fixe: 3 € } }', '2:12 qualite', ['contrat', 'montants']],
    ['contrat: { montants: { signature: 2024-01-01 } }', '2:24 signature', ['contrat']],
  ])('within', ([text, place, home]) => {
    expect(reported(cpts + text)).toMatchObject({ at: `key-misplaced ${place}`, facts: { home } });
  });
});

describe('something else than what a key takes', () => {
  eachCase([
    ['contrat: oui', '2:1 contrat', 'contrat', 'mapping', ['contrat: { signature: 2022-09-26 }']],
    ['contrat: [a]', '2:1 contrat', 'contrat', 'mapping', ['contrat: { signature: 2022-09-26 }']],
    ['exercices: { annee: 1 }', '2:1 exercices', 'exercices', 'list', ['exercices:', '- { annee: 1 }']],
    ['exercices: [a]', '2:13 a', 'exercices', 'mapping', ['exercices:', '- { annee: 1 }']],
    ['exercices: [[1]]', '2:13 [1]', 'exercices', 'mapping', ['exercices:', '- { annee: 1 }']],
    [
      'missions: { qualite: { indicateurs: { nom: A } } }',
      '2:24 indicateurs',
      'indicateurs',
      'list',
      ['indicateurs:', '- { nom: Patients en ALD sans médecin traitant }'],
    ],
    ['contrat: { fin: [2022-09-26] }', '2:12 fin', 'fin', 'value', ['fin: 2027-03-31']],
  ])('in each case', ([text, place, key, expected, example]) => {
    expect(reported(cpts + text)).toEqual({
      at: `shape-expected ${place}`,
      facts: { key, expected, example },
    });
  });

  it('under a free name, and in the words of a reading', () => {
    expect(reported(`${cpts}scenarios: { a: [b] }`).facts).toHaveProperty('example', [
      'a: { taux_atteinte: 45 % }',
    ]);
    expect(reported(`${cpts}hypotheses: { prorata: {} }`).facts).toHaveProperty('example', [
      'prorata: jours',
    ]);
  });

  it('may be a no, which is not written', () => {
    for (const no of ['non', 'no', 'Non'])
      expect(reported(`${cpts}contrat: ${no}`).facts).toHaveProperty('isNo', true);
    expect(reported(`${cpts}contrat: [non]`).facts).not.toHaveProperty('isNo');
  });

  it('is a whole file', () => {
    const lines = ['cpts: { nom: CPTS du Haut-Chablais }'];
    expect(reported('A\n').facts).toEqual({ key: '', expected: 'mapping', example: lines });
    expect(reported('cpts: aucun\n').facts).toEqual({ key: 'cpts', expected: 'mapping', example: lines });
  });
});

describe('an item of a list', () => {
  const payments = (items: string) => pointed(readText(`${cpts}versements: [${items}]\n`).problems);

  it('with none of its keys is said once, with an example', () => {
    const { at, facts } = reported(`${cpts}versements: [{ Virement: 3, Autre: 4 }]\n`);
    expect(at).toBe('shape-expected 2:16 Virement');
    expect(facts).toEqual({
      key: 'versements',
      expected: 'item',
      example: ['- { date: 2023-09-28, montant: "11 058,90 €" }'],
    });
  });

  eachCase([
    // One key of its own, or nearly, or one that belongs elsewhere: the others are unknown, and what misses is said.
    ['{ Virement: 3, date: 2024-01-01 }', ['key-missing 2:16 Virement', 'key-unknown 2:16 Virement']],
    ['{ Virement: 3, montant: 4 }', ['key-missing 2:16 Virement', 'key-unknown 2:16 Virement']],
    [
      '{ Virement: 3, taille: 2 }',
      [
        'key-missing 2:16 Virement',
        'key-missing 2:16 Virement',
        'key-unknown 2:16 Virement',
        'key-misplaced 2:29 taille',
      ],
    ],
    // A key nearly written is not missing too: only the date is.
    [
      '{ Virement: 3, montent: 4 }',
      ['key-missing 2:16 Virement', 'key-unknown 2:16 Virement', 'key-unknown 2:29 montent'],
    ],
    [
      '{ Virement: 3, dat: 2024-01-01 }',
      ['key-missing 2:16 Virement', 'key-unknown 2:16 Virement', 'key-unknown 2:29 dat'],
    ],
    // Each item of its own.
    [
      '{ Virement: 3 }, { date: 2024-01-01, montant: 3 }, { Virement: 3 }',
      ['shape-expected 2:16 Virement', 'shape-expected 2:67 Virement'],
    ],
  ])('in each case', ([items, expected]) => {
    expect(payments(items)).toEqual(expected);
  });

  it('is not what stands under a key of an item', () => {
    const { at } = reported(`${cpts}exercices: [{ annee: 1, missions: { xyz: 3 } }]\n`);
    expect(at).toBe('key-unknown 2:37 xyz');
  });

  it('of thousands of keys is reported at once', () => {
    const keys = Array.from({ length: 3_000 }, (_, index) => `zz${index}: 1`).join(', ');
    const before = process.cpuUsage();
    expect(payments(`{ ${keys} }`)).toEqual(['shape-expected 2:16 zz0']);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });

  it('beyond the tenth is one too', () => {
    const ten = '{ date: 2024-01-01, montant: 3 }, '.repeat(10);
    expect(payments(`${ten}{ Virement: 3 }`)).toEqual(['shape-expected 2:356 Virement']);
  });
});
