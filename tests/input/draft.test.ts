/** What is wrong with the amounts of a file whatever else cannot be read of it, and what waits until that can be. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { errorsThatHold, withSomeTier } from '../../src/input/draft.ts';
import { readContract } from '../../src/input/read-contract.ts';
import { computeContract } from '../../src/rules/compute.ts';
import { nationalScales } from '../../src/scale/in-force.ts';
import { bytesOf } from './summary.ts';

const options = { scales: nationalScales };
const rule = (name: string): string => readFileSync(`fixtures/invalid/rules/${name}.yaml`, 'utf8');

/** The errors of amounts in a file of which some pieces are refused. */
function codesOf(text: string, ...settings: string[]): readonly string[] {
  const { draft } = readContract(bytesOf(text), 'a.yaml', settings);
  if (draft === undefined) throw new Error('read whole, or not at all');
  const tiered = withSomeTier(draft);
  const problems: readonly Problem[] = computeContract(tiered.contract, options).problems;
  return errorsThatHold(tiered, problems).map(({ code }) => code);
}

/** What decides how much an envelope of year 2 pays; `line` is its key, and it is a mission. */
const money = (line: string): readonly string[] => [
  'cpts.population',
  'cpts.communes',
  'cpts.taille',
  'contrat.signature',
  'contrat.bareme',
  'contrat.renouvellement',
  'contrat.fin',
  `contrat.montants.${line}.fixe`,
  `missions.${line}.debut`,
  'hypotheses.bareme_en_vigueur',
  'hypotheses.taille_a_80000',
  'exercices.2.taille',
];
/** What no problem of care access in year 2 rests on. */
const elsewhere: readonly string[] = [
  'cpts.finess',
  'contrat.lettre_intention',
  'contrat.montants.qualite.fixe',
  'missions.qualite.debut',
  'exercices.3.taille',
  'exercices.2.indemnites',
  'exercices.2.missions.prevention.depenses',
  'exercices.2.attendu.total',
  'versements',
  'scenarios.a',
];

const cases: readonly (readonly [
  code: string,
  text: string,
  waitsFor: readonly string[],
  isTold: readonly string[],
])[] = [
  [
    'transfer-above-cap',
    rule('transfer-above-cap'),
    [
      ...money('acces_aux_soins'),
      'hypotheses.prorata',
      'exercices.2.fongibilite.regime',
      'exercices.2.missions.acces_aux_soins.depenses',
    ],
    [...elsewhere, 'exercices.2.fonctionnement.depenses'],
  ],
  [
    'transfer-above-fixed',
    rule('transfer-above-fixed'),
    [
      ...money('acces_aux_soins'),
      'hypotheses.prorata',
      'exercices.2.fongibilite.regime',
      'exercices.2.missions.acces_aux_soins.depenses',
    ],
    [...elsewhere, 'exercices.2.fonctionnement.depenses'],
  ],
  [
    'transfer-above-surplus',
    rule('transfer-above-cap').replace('plafond: 10 %', '').replace('7 000.01', '500 000'),
    [
      ...money('acces_aux_soins'),
      'hypotheses.prorata',
      'exercices.2.fongibilite.plafond',
      'exercices.2.missions.acces_aux_soins.depenses',
    ],
    [...elsewhere, 'exercices.2.fonctionnement.depenses'],
  ],
  [
    'transfer-above-surplus',
    rule('transfer-above-cap')
      .replace('plafond: 10 %', '')
      .replace(
        '{ de: acces_aux_soins, vers: fonctionnement, montant: 7 000.01 }',
        '{ de: fonctionnement, vers: parcours, montant: 500 000 }',
      ),
    [...money('fonctionnement'), 'hypotheses.prorata', 'exercices.2.fonctionnement.depenses'].filter(
      (path) => path !== 'missions.fonctionnement.debut',
    ),
    [...elsewhere, 'exercices.2.missions.acces_aux_soins.depenses', 'missions.acces_aux_soins.debut'],
  ],
  [
    'transfer-envelope-absent',
    rule('transfer-envelope-absent').replace('de: qualite', 'de: accompagnement'),
    [...money('accompagnement'), 'exercices.2.missions.accompagnement.depenses'],
    [...elsewhere, 'hypotheses.prorata', 'exercices.2.fongibilite.plafond'],
  ],
  [
    'transfer-against-regime',
    rule('transfer-against-regime'),
    ['hypotheses.fongibilite'],
    [...elsewhere, ...money('acces_aux_soins'), 'hypotheses.prorata', 'exercices.2.fongibilite.plafond'],
  ],
  [
    'indicator-amounts-above',
    rule('indicator-amounts-above'),
    [...money('prevention'), 'exercices.2.missions.prevention.indicateurs.A.montant'],
    [...elsewhere, 'hypotheses.prorata', 'missions.acces_aux_soins.debut'],
  ],
  [
    'scale-missing',
    rule('scale-missing'),
    ['contrat.signature', 'contrat.bareme', 'hypotheses.bareme_en_vigueur', 'exercices.2.annee'],
    [...elsewhere, 'cpts.taille', 'contrat.fin', 'hypotheses.prorata', 'exercices.1.taille'],
  ],
  [
    'scale-unknown',
    rule('scale-unknown'),
    [],
    [...elsewhere, 'contrat.signature', 'hypotheses.bareme_en_vigueur', 'exercices.2.annee', 'inconnu'],
  ],
];

describe.each(cases)('%s', (code, text, waitsFor, isTold) => {
  // `[{}]` is neither a value nor a mapping.
  it('waits for what it rests on', () => {
    expect(waitsFor.filter((path) => codesOf(text, `${path}=[{}]`).includes(code))).toEqual([]);
  });
  it('is told whatever else cannot be read', () => {
    expect(isTold.filter((path) => !codesOf(text, `${path}=[{}]`).includes(code))).toEqual([]);
  });
});

describe('a year that an option adds', () => {
  const text = rule('transfer-above-cap');

  it('is not taken for the year of the file in which a problem stands', () => {
    expect(codesOf(text, 'exercices.2.taille=[{}]', 'exercices.3.taille=2')).toEqual([]);
    expect(codesOf(text, 'exercices.3.taille=[{}]')).toEqual(['transfer-above-cap']);
  });
  it('has problems of its own, which wait for everything', () => {
    const transfer = '{ de: acces_aux_soins, vers: fonctionnement, montant: 500 000 }';
    const setting = `exercices.3={ annee: 3, fongibilite: { virements: [${transfer}] } }`;
    const first = text.replace('montant: 7 000.01', 'montant: 1');
    expect(codesOf(first, setting, 'cpts.finess=[{}]')).toEqual([]);
  });
});

it('without a size tier everything that does not rest on it is told', () => {
  const text = rule('transfer-against-regime').replace('taille: 2', '');
  expect(codesOf(text, 'versements=[{}]')).toEqual(['transfer-against-regime']);
  expect(codesOf(rule('transfer-above-cap').replace('taille: 2', ''), 'versements=[{}]')).toEqual([]);
});

it('what is doubtful waits', () => {
  const { draft } = readContract(bytesOf(rule('transfer-above-cap')), 'a.yaml', ['cpts.finess=[{}]']);
  if (draft === undefined) throw new Error('read whole');
  const { problems } = computeContract(draft.contract, options);
  const [told] = problems;
  if (told === undefined) throw new Error('nothing told');
  expect(errorsThatHold(draft, [{ ...told, severity: 'warning' }, told])).toEqual([told]);
});
