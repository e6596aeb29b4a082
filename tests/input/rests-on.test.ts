/** What is wrong with a file whatever else cannot be read of it, and what waits until that can be. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from './summary.ts';

const codesOf = (text: string): readonly string[] => readText(text).problems.map(({ code }) => code);

/** These stand in the places that they name alone: whatever an unknown section was meant to say, they are wrong. */
const certain = new Set([
  'commune-duplicate',
  'ended-before-signature',
  'ended-after-term',
  'leap-day-signature',
  'letter-after-signature',
  'letter-too-old',
  'indicators-and-rate',
  'weights-and-amounts',
  'indicator-duplicate',
  'crisis-key-elsewhere',
  'crisis-attainment',
  'scenario-crisis',
  'transfer-to-itself',
  'mission-after-term',
]);
/** These depend on some other sections. */
const waiting = new Set([
  'tier-unknown',
  'communes-sum',
  'year-after-end',
  'year-out-of-order',
  'mission-start-missing',
  'mission-before-signature',
  'mission-start-unused',
  'mission-undeclared',
  'mission-not-running',
  'weight-partial',
  'weights-all-zero',
  'scenario-mission-undeclared',
  'scenario-indicator-unknown',
]);

const folder = new URL('../../fixtures/invalid/', import.meta.url);
const files = ['', 'warnings/'].flatMap((under) =>
  readdirSync(new URL(under, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      code: name.replace('.yaml', ''),
      text: readFileSync(new URL(under + name, folder), 'utf8'),
    }))
    .filter(({ code }) => certain.has(code) || waiting.has(code)),
);

it('has a file for nearly every one', () => {
  expect(files.length).toBeGreaterThanOrEqual(certain.size + waiting.size - 2);
});

describe.each(files)('$code', ({ code, text }) => {
  it('is told beside a payment that cannot be read', () => {
    expect(codesOf(text)).toContain(code);
    expect(text).not.toContain('versements');
    expect(codesOf(`${text}versements: [{ date: hier, montant: 3 € }]\n`)).toContain(code);
  });
  it(certain.has(code) ? 'is told beside an unknown section' : 'waits for an unknown section', () => {
    expect(codesOf(`${text}inconnu: 3\n`).includes(code)).toBe(certain.has(code));
  });
});

/** A file, then the same with a piece that cannot be read in each of several places: told or not. */
const cases: readonly (readonly [
  code: string,
  text: string,
  changes: readonly (readonly [string, string, boolean])[],
])[] = [
  [
    'tier-unknown',
    'cpts: { nom: A }\ncontrat: { fin: 2027-09-25 }\nexercices: [{ annee: 1 }]\n',
    [
      ['nom: A', 'nom: A, population: 3 mille', false],
      ['nom: A', 'nom: A, communes: { B: beaucoup }', false],
      ['nom: A', 'nom: A, taille: grande', false],
      ['annee: 1', 'annee: 1, taille: grande', false],
      ['nom: A', 'nom: A, finess: []', true],
      ['annee: 1', 'annee: 1, fonctionnement: { depenses: peu }', true],
      ['2027-09-25', 'bientôt', true],
    ],
  ],
  [
    'communes-sum',
    'cpts: { nom: A, taille: 1, population: 10, communes: { B: 4, C: 5 } }\n',
    [
      ['C: 5', 'C: cinq', false],
      ['taille: 1', 'taille: petite', true],
    ],
  ],
  [
    'year-out-of-order',
    'cpts: { nom: A, taille: 1 }\nexercices: [{ annee: 2 }, { annee: 1 }, { annee: 3 }]\n',
    [
      ['annee: 3', 'annee: trois', false],
      ['annee: 3', 'annee: 3, taille: grande', true],
    ],
  ],
  [
    'year-duplicate',
    'cpts: { nom: A, taille: 1 }\nexercices: [{ annee: 1 }, { annee: 1 }, { annee: 3 }]\n',
    [
      ['annee: 3', 'annee: trois', false],
      ['annee: 3', 'annee: 3, taille: grande', true],
    ],
  ],
  [
    'mission-start-missing',
    'cpts: { nom: A, taille: 1 }\ncontrat: { signature: 2022-09-26 }\nmissions: { parcours: , qualite: { debut: 2023-01-01 } }\n',
    [
      ['09-26 }', '09-26, renouvellement: parfois }', false],
      ['09-26 }', '09-26, signature: 2023-01-01 }', false],
      ['parcours:', 'parcours: { debut: bientôt }', false],
      ['2023-01-01', 'bientôt', true],
      ['09-26 }', '09-26, fin: bientôt }', true],
    ],
  ],
  [
    'mission-before-signature',
    'cpts: { nom: A, taille: 1 }\ncontrat: { signature: 2022-09-26 }\nmissions: { parcours: { debut: 2022-09-25 } }\n',
    [
      ['09-26 }', '09-26, renouvellement: parfois }', false],
      ['09-26 }', '09-26, fin: bientôt }', true],
    ],
  ],
  [
    'mission-start-unused',
    'cpts: { nom: A, taille: 1 }\ncontrat: { bareme: aci-2022 }\nmissions: { parcours: { debut: 2022-09-25 } }\n',
    [
      ['aci-2022', 'aci-2022, signature: hier', false],
      ['aci-2022', 'aci-2022, fin: bientôt', true],
    ],
  ],
  [
    'mission-undeclared',
    'cpts: { nom: A, taille: 1 }\nmissions: { parcours: {} }\nexercices: [{ annee: 1, missions: { qualite: { taux_atteinte: 50 % } } }, { annee: 2 }]\n',
    [
      ['parcours: {}', 'parcours: {}, qualite: { debut: bientôt }', false],
      ['parcours: {}', 'parcours: {}, qualités: {}', false],
      ['parcours: {}', 'parcours: { debut: bientôt }', true],
      ['annee: 2', 'annee: deux', true],
      ['50 %', '50 %, depenses: peu', true],
    ],
  ],
  [
    'weight-partial',
    `cpts: { nom: A, taille: 1 }
missions: { parcours: {}, qualite: {} }
exercices:
  - annee: 1
    missions:
      parcours: { indicateurs: [{ nom: X, montant: 2 € }, { nom: Y }] }
      qualite: { indicateurs: [{ nom: Z }] }
  - { annee: 2, missions: { parcours: { indicateurs: [{ nom: V }] } } }
`,
    [
      ['nom: Y', 'nom: Y, poids: lourd', false],
      ['nom: Y', 'nom: Y, fait: oui, realise: 3 %', false],
      ['nom: Z', 'nom: Z, poids: lourd', true],
      ['nom: V', 'nom: V, poids: lourd', true],
      ['annee: 2', 'annee: deux', true],
      // A key that has its place among the indicators may have been meant for any of them.
      ['  - annee: 1', '  - annee: 1\n    poids: 3', false],
      ['  - annee: 1', '  - annee: 1\n    signature: 2022-01-01', true],
    ],
  ],
  [
    'scenario-mission-undeclared',
    'cpts: { nom: A, taille: 1 }\nmissions: { parcours: {} }\nscenarios: { x: { missions: { qualite: {} } } }\n',
    [
      ['parcours: {}', 'parcours: {}, qualite: { debut: bientôt }', false],
      ['parcours: {}', 'parcours: { debut: bientôt }', true],
      // A mission beside the sections has its place in that of missions.
      ['scenarios:', 'qualite: {}\nscenarios:', false],
      ['scenarios:', 'debut: 2022-01-01\nscenarios:', false],
      ['scenarios:', 'signature: 2022-01-01\nscenarios:', true],
    ],
  ],
  [
    'scenario-indicator-unknown',
    'cpts: { nom: A, taille: 1 }\nmissions: { parcours: {} }\nscenarios: { x: { missions: { parcours: { indicateurs: { Z: 3 % } } } } }\nexercices: [{ annee: 1 }]\n',
    [
      ['annee: 1', 'annee: 1, missions: { parcours: { indicateurs: [{ nom: [] }] } }', false],
      ['annee: 1', 'annee: un', false],
      ['parcours: {}', 'parcours: { debut: bientôt }', true],
      ['scenarios:', 'depenses: 3 €\nscenarios:', false],
    ],
  ],
];

describe.each(cases)('%s', (code, text, changes) => {
  it('is told of the whole file', () => {
    expect(codesOf(text)).toContain(code);
  });
  it.each(changes)('“%s” becomes “%s”: told is %s', (from, to, isTold) => {
    expect(text).toContain(from);
    const { problems, contract } = readText(text.replace(from, to));
    expect(contract).toBeUndefined();
    expect(problems.some((each) => each.code === code)).toBe(isTold);
  });
});
