/** Keys written twice, left empty, or in the other language; and names that no key has. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

const cpts = 'cpts: { nom: A, taille: 2 }\n';

/** Each problem, and where it points at beside. */
function reported(text: string): readonly string[] {
  const { problems } = readText(text);
  return pointed(problems).map((each, index) => {
    const related = problems[index]?.related;
    return related === undefined ? each : `${each} as at ${related.start}`;
  });
}

describe('a key', () => {
  eachCase([
    // Twice.
    ['cpts: { nom: A, nom: B, taille: 2 }\n', ['duplicate 1:17 nom as at 8']],
    ['cpts: { nom: A, zz: 1, zz: 2, taille: 2 }\n', ['key-unknown 1:17 zz', 'duplicate 1:24 zz as at 16']],
    [`${cpts}scenarios: { a: , b: , a: }\n`, ['duplicate 2:24 a as at 41']],
    // Communes have a problem of their own.
    ['cpts: { nom: A, communes: { B: 1, B: 2 } }\n', ['duplicate 1:35 B as at 28']],
    // Accents, capitals, spaces and hyphens are forgiven, and hide neither a second key nor the other language.
    [
      'CPTS: { Nom: A, Taille: 2 }\nMissions: { Accès aux soins: { Début: }, accès-aux-soins: }\n',
      ['value-empty 2:32 Début', 'duplicate 2:42 accès-aux-soins as at 40'],
    ],
    ['cpts: { nom: A, Size tier: 2 }\n', ['other-language 1:17 Size tier']],
    // In the other language, once or twice: the first is not a second one.
    ['cpts: { nom: A, name: B, taille: 2 }\n', ['other-language 1:17 name']],
    ['cpts: { name: A, nom: B, taille: 2 }\n', ['other-language 1:9 name', 'duplicate 1:18 nom as at 8']],
    // Left empty.
    ['cpts: { nom: A, taille: , population: 5 }\n', ['value-empty 1:17 taille']],
    ['cpts:\n', ['key-missing 1:1 cpts']],
    ['cpts: { nom: A, communes: { B: , C: 2 } }\n', ['value-empty 1:29 B']],
    ['cpts: { nom: A, taille: 2, communes: {} }\n', ['value-empty 1:28 communes']],
    [`${cpts}missions: { parcours: }\nversements: []\n`, []],
    [`${cpts}contrat: { montants: { qualite: } }\n`, ['value-empty 2:24 qualite']],
    [`${cpts}missions: { debut: }\n`, ['value-empty 2:13 debut', 'key-misplaced 2:13 debut']],
    [`${cpts}missions:\n`, ['value-empty 2:1 missions']],
    [`${cpts}exercices: []\n`, ['value-empty 2:1 exercices']],
    [`${cpts}missions: { parcours: }\nexercices: [{ annee: 1, missions: { parcours: } }]\n`, []],
    [`${cpts}exercices: [{ annee: 1, fonctionnement: }]\n`, ['value-empty 2:25 fonctionnement']],
    [`${cpts}scenarios: { a: }\n`, []],
    // With a name that is none.
    ['cpts: { nom: A, communes: { "": 3, B: 2 } }\n', ['value-invalid 1:29 ""']],
    [`${cpts}scenarios: { a: {}, "": {} }\n`, ['value-invalid 2:21 ""']],
    // What a spreadsheet left.
    [`${cpts}contrat:\n  signature: #VALEUR!\n`, ['spreadsheet-error 3:3 signature']],
    [`${cpts}contrat:\n  signature : #n/a\n`, ['spreadsheet-error 3:3 signature']],
    [`${cpts}contrat:\n  signature: " #REF! "\n`, ['spreadsheet-error 3:14 " #REF! "']],
    [`${cpts}contrat:\n  signature: "#ref!"\n`, ['spreadsheet-error 3:14 "#ref!"']],
    [`${cpts}contrat:\n  signature: # à venir\n`, ['value-empty 3:3 signature']],
    [`${cpts}contrat: { signature : #REF!, fin: 2027-09-25 }\n`, ['spreadsheet-error 2:12 signature']],
    [`${cpts}contrat: { fin: 2027-09-25, signature: #REF! }\n`, ['spreadsheet-error 2:29 signature']],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });

  it('names the right word', () => {
    expect(readText(`${cpts}contrat:\n  signature: " #REF! "\n`).problems).toMatchObject([
      { facts: { key: 'signature', text: '#REF!' } },
    ]);
    expect(readText('cpts: { nom: A, nom: B, taille: }\nscenarios: { a: , a: }\n').problems).toMatchObject([
      { facts: { of: 'key', name: 'nom' } },
      { facts: { key: 'taille' } },
      { facts: { of: 'key', name: 'a' } },
    ]);
    expect(readText(`${cpts}contrat:\n  signature: #REF!\n`).problems).toMatchObject([
      { facts: { key: 'signature', text: '#REF!' } },
    ]);
    expect(readText('cpts: { nom: A, name: B, taille: 2 }\n').problems).toMatchObject([
      { facts: { text: 'name', right: 'nom' } },
    ]);
  });
});

it('an item is pointed at by its first key, or whole', () => {
  expect(reported(`${cpts}versements: [{ montant: 3 € }, {}, x]\n`)).toEqual([
    'key-missing 2:16 montant',
    'key-missing 2:32 {}',
    'key-missing 2:32 {}',
    'shape-expected 2:36 x',
  ]);
});
