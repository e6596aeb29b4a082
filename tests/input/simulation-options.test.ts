import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/base/money.ts';
import { ratio, ratioToDecimal } from '../../src/base/ratio.ts';
import { readRangeOption } from '../../src/input/options/range-option.ts';
import { readScopeOption } from '../../src/input/options/scope-option.ts';
import { readTargetOption } from '../../src/input/options/target-option.ts';
import { computeText } from '../support/compute.ts';

describe('--target', () => {
  it.each([
    ['280000', [undefined, 'total', 28_000_000]],
    ['280 000,50 €', [undefined, 'total', 28_000_050]],
    ['total=5', [undefined, 'total', 500]],
    ['variable=5', [undefined, 'variable', 500]],
    ['care_access.variable=20000', ['care_access', 'variable', 2_000_000]],
    ['acces_aux_soins.variable = 20 000 €', ['care_access', 'variable', 2_000_000]],
    ['Parcours.fixe=1', ['care_pathways', 'fixed', 100]],
    ['prevention=1', ['prevention', 'total', 100]],
  ])('%s', (text, expected) => {
    const { target, problems } = readTargetOption(text, 'fr');
    expect(problems).toEqual([]);
    const amount = target === undefined ? undefined : centsOf(target.amount.value);
    expect([target?.envelope, target?.part, amount]).toEqual(expected);
  });

  it.each([
    ['acces_au_soins=5', 'target-unknown', 'acces_au_soins'],
    ['=5', 'target-unknown', ''],
    ['beaucoup', 'value-invalid', 'beaucoup'],
    ['prevention=1,500', 'amount-ambiguous', '1,500'],
    ['prevention= -5', 'amount-negative', '-5'],
  ])('%s is refused, and pointed at', (text, code, pointed) => {
    const { target, problems } = readTargetOption(text, 'fr');
    expect(target).toBeUndefined();
    const [problem] = problems;
    expect([problem?.code, problem?.place.source.name]).toEqual([code, '--target']);
    expect(text.slice(problem?.place.start, problem?.place.end)).toBe(pointed);
  });

  const facts = (text: string, language: 'fr' | 'en') => readTargetOption(text, language).problems[0]?.facts;

  it('suggests a name in the language that people read', () => {
    expect(facts('care_acces=5', 'en')).toMatchObject({ suggestion: 'care_access' });
    expect(facts('PARCOURS.variabl=5', 'en')).toMatchObject({ suggestion: 'care_pathways.variable' });
    expect(facts('prevention.fixd=5', 'fr')).toMatchObject({ suggestion: 'prevention.fixe' });
    expect(facts('care_pathways.fixé=5', 'fr')).toMatchObject({ suggestion: 'parcours.fixe' });
  });

  it('lists what may be aimed at', () => {
    const missions = ['care_access', 'care_pathways', 'prevention', 'health_crisis', 'quality'];
    const allowed = ['operations', ...missions, 'professional_support', 'total', 'fixed', 'variable'];
    expect(facts('loyer=5', 'en')).toStrictEqual({ text: 'loyer', allowed });
  });

  it('reads an amount between blanks', () => {
    const { target, problems } = readTargetOption(' total =  5 x ', 'fr');
    expect(target).toBeUndefined();
    expect(problems.map(({ facts: told, place }) => [told, place.start, place.end])).toEqual([
      [{ key: '--target', text: '5 x', expected: 'amount' }, 10, 13],
    ]);
    const at = readTargetOption('total= 5 ', 'fr').target?.amount.at;
    expect([at?.start, at?.end]).toEqual([7, 8]);
  });
});

describe('--range', () => {
  const rates = (text: string): string[] =>
    readRangeOption(text).rates.map((rate) => ratioToDecimal(rate, 4));

  it.each([
    ['0..100:25', ['0', '0.25', '0.5', '0.75', '1']],
    ['40 % .. 60 % : 10 %', ['0.4', '0.5', '0.6']],
    ['0..1:0,5', ['0', '0.005', '0.01']],
    ['50..50:1', ['0.5']],
    ['0..100:30', ['0', '0.3', '0.6', '0.9']],
  ])('%s', (text, expected) => {
    expect(rates(text)).toEqual(expected);
  });

  it('goes by ten points without a step, and is exact', () => {
    expect(rates('0..100')).toHaveLength(11);
    expect(readRangeOption('0..1:0.01').rates[1]).toEqual(ratio(1, 10_000));
    // A thousand steps and no more, wherever they begin: 0 to 10, 90 to 100.
    expect(rates('0..10:0.01')).toHaveLength(1_001);
    expect(rates('90..100:0.01')).toHaveLength(1_001);
  });

  it.each([
    '',
    '0-100',
    '100..0:5',
    '0..101:5',
    '0..100:0',
    '0..100:0.001',
    'a..b',
    '0..10.01:0.01',
    '50..50:0',
  ])('“%s” is refused whole', (text) => {
    const { rates: none, problems } = readRangeOption(text);
    expect(none).toEqual([]);
    expect(problems.map(({ code, facts, place }) => [code, facts, place])).toEqual([
      ['range-malformed', { text }, { source: { name: '--range', text }, start: 0, end: text.length }],
    ]);
  });
});

describe('--of', () => {
  const { contract } = computeText(`cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , prevention: , crise_sanitaire: }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { indicateurs: [{ nom: Annuaire, fait: oui }, { nom: Suivi, fait: oui }] }
      prevention: { indicateurs: [{ nom: Suivi, fait: non }] }
`);
  const scope = (text: string, year = 1) => readScopeOption(text, contract, year).scope;

  it('is a mission in either language, or an indicator of the year', () => {
    expect(scope('prevention')).toEqual({ kind: 'mission', mission: 'prevention' });
    expect(scope('care_access')).toEqual({ kind: 'mission', mission: 'care_access' });
    expect(scope('annuaire')).toEqual({ kind: 'indicator', mission: 'care_access', indicator: 'Annuaire' });
    expect(scope(' ANNUAIRE ')).toMatchObject({ indicator: 'Annuaire' });
    const suivi = { mission: 'care_access', indicator: 'Suivi' };
    for (const mission of ['acces_aux_soins', 'care_access']) {
      const list = mission === 'care_access' ? 'indicators' : 'indicateurs';
      expect(scope(`${mission}.Suivi`)).toMatchObject(suivi);
      expect(scope(`${mission}.${list}.Suivi`)).toMatchObject(suivi);
      expect(scope(`${mission}.${list}.2`)).toMatchObject(suivi);
      expect(scope(`${mission}.${list}.1`)).toMatchObject({ indicator: 'Annuaire' });
      expect(scope(`${mission}.${list}.3`)).toBeUndefined();
    }
  });

  it('wants the mission of a name that two missions use', () => {
    const [problem] = readScopeOption('Suivi', contract, 1).problems;
    const allowed = ['acces_aux_soins.indicateurs.Suivi', 'prevention.indicateurs.Suivi'];
    expect(problem?.facts).toMatchObject({ allowed });
    for (const text of allowed) expect(scope(text)).toBeDefined();
  });

  it.each(['qualite', 'crise_sanitaire', 'Anuaire', ''])('refuses “%s”', (text) => {
    expect(readScopeOption(text, contract, 1).problems.map(({ code }) => code)).toEqual(['scope-unknown']);
  });

  const told = (text: string) => readScopeOption(text, contract, 1).problems;

  it('is told with what there is in that year, in the words of the file, and the nearest', () => {
    const allowed = ['acces_aux_soins', 'prevention', 'Annuaire', 'Suivi', 'Suivi'];
    const place = { source: { name: '--of', text: 'Anuaire' }, start: 0, end: 7 };
    expect(told('Anuaire')).toMatchObject([
      { facts: { text: 'Anuaire', allowed, suggestion: 'Annuaire' }, place },
    ]);
    expect(told('loyer')[0]?.facts).toStrictEqual({ text: 'loyer', allowed });
    expect(readScopeOption('prevention', contract, 1).problems).toEqual([]);
  });

  it('suggests none of two missions that use a name, however long', () => {
    const long = 'Patients en ALD sans médecin traitant suivis dans l’année écoulée';
    const indicators = `{ indicateurs: [{ nom: "${long}" }] }`;
    const twice = computeText(`cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , prevention: }
exercices: [{ annee: 1, missions: { acces_aux_soins: ${indicators}, prevention: ${indicators} } }]
`).contract;
    const [problem] = readScopeOption(long, twice, 1).problems;
    const allowed = ['acces_aux_soins', 'prevention'].map((mission) => `${mission}.indicateurs.${long}`);
    expect(problem?.facts).toStrictEqual({ text: long, allowed });
  });

  it('knows no indicator of a year that does not have it', () => {
    expect(scope('Annuaire', 2)).toBeUndefined();
  });
});
