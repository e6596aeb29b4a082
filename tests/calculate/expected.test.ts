/** What a file expects, compared with what is calculated: every amount under its own name. */
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { expectedProblems } from '../../src/calculate/expected.ts';
import { computeText } from '../support/compute.ts';

/**
 * Tier 2, a full year: operations 60 000 of which 59 000 spent; prevention 15 000 and half of 15 000, of which 1 000
 * pending; crisis 35 000; pathways do not run yet.
 */
const file = (expected: string): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions:
  prevention: { debut: 2022-09-26 }
  parcours: { debut: 2023-09-26 }
exercices:
  - annee: 1
    fonctionnement: { depenses: 59 000 € }
    missions:
      prevention: { depenses: 15 000 €, indicateurs: [{ nom: A, taux_atteinte: 33.3 %, montant: 14 000 € }, { nom: B, montant: 1 000 € }] }
    attendu: { ${expected} }
  - annee: 2
`;
const problems = (expected: string) => expectedProblems(computeText(file(expected)));
/** What is calculated where something else is expected. */
const otherwise = (expected: string): string[] =>
  problems(expected).flatMap(({ facts }) =>
    'calculated' in facts ? [`${facts.line} ${centsOf(facts.calculated)}`] : [],
  );

describe('expected amounts', () => {
  // Prevention's variable part: 14 000 × 33.3 % = 4 662; fixed 15 000. All of prevention is to verify.
  it('of a year', () => {
    const right =
      'total: 79 662, fonctionnement: 60 000, fixe: 15 000, variable: 4 662, en_attente: 1 000, a_verifier: 19 662, fongibilite: { non_depense: 5 662, non_couvert: 0 }';
    expect(problems(right)).toEqual([]);
    expect(otherwise(right.replace(/: [\d ]+/g, ': 1'))).toEqual([
      'total 7966200',
      'fonctionnement 6000000',
      'fixe 1500000',
      'variable 466200',
      'en_attente 100000',
      'a_verifier 1966200',
      'fongibilite.non_depense 566200',
      'fongibilite.non_couvert 0',
    ]);
  });

  it('of a mission', () => {
    const expected = '{ total: 19 662, fixe: 15 000, variable: 4 662, en_attente: 1 000.01 }';
    expect(otherwise(`missions: { prevention: ${expected} }`)).toEqual([
      'prevention.variable.en_attente 100000',
    ]);
    expect(otherwise('missions: { prevention: { total: 1, fixe: 1, variable: 1 } }')).toEqual([
      'prevention 1966200',
      'prevention.fixe 1500000',
      'prevention.variable 466200',
    ]);
  });

  it('are nothing for a mission that does not run in the year', () => {
    const expected = '{ total: 0, fixe: 1, variable: 0, en_attente: 0 }';
    expect(otherwise(`missions: { parcours: ${expected} }`)).toEqual(['parcours.fixe 0']);
  });
});

describe('expected rates', () => {
  const wrong = (expected: string) =>
    problems(`missions: { prevention: { ${expected} } }`).map((item) => item.facts);

  it('are those of the mission and of its indicators, by name or by number', () => {
    // B is pending: the mission has no rate yet.
    expect(wrong('taux_atteinte: 30 %, indicateurs: { A: 33.3 %, "2": 1 }')).toMatchObject([
      { line: 'prevention.taux_atteinte', amountLine: 'prevention.variable' },
      { line: 'prevention.indicateurs.2', amountLine: 'prevention.indicateurs.2' },
    ]);
  });

  it('are compared at the decimals that are written', () => {
    // 33.3 % is 33 % at two decimals of the share, 0.33 at two, 0.3 at one.
    for (const right of ['33 %', '33.3 %', '33,3 %', '0.33', '0.3', '0.333']) {
      const quoted = right.includes(',') ? `"${right}"` : right;
      expect(wrong(`indicateurs: { A: ${quoted} }`)).toEqual([]);
    }
    expect(wrong('indicateurs: { A: 33.2 % }')).toHaveLength(1);
    expect(wrong('indicateurs: { A: 0.4 }')).toEqual([
      {
        year: 1,
        line: 'prevention.indicateurs.1',
        amountLine: 'prevention.indicateurs.1',
        expectedRate: { num: 2, den: 5 },
        calculatedRate: { num: 333, den: 1000 },
        file: 'test.yaml',
      },
    ]);
  });

  it('differ while results are pending, and name nothing beyond the list', () => {
    expect(wrong('indicateurs: { B: 50 % }')[0]).not.toHaveProperty('calculatedRate');
    const unknown = (name: string) => wrong(`indicateurs: { "${name}": 50 % }`);
    for (const name of ['3', '0', '01', '1000', 'x1', 'zzz'])
      expect(unknown(name)).toEqual([{ year: 1, text: name, file: 'test.yaml' }]);
  });

  it('of a mission that does not run are not known', () => {
    const text = 'missions: { parcours: { taux_atteinte: 50 % } }';
    expect(problems(text).map(({ facts }) => 'calculatedRate' in facts)).toEqual([false]);
  });
});
