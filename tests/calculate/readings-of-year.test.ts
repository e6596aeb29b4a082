/** A year names the open readings that its figures depend on, and no other. */
import { describe, expect, it } from 'vitest';
import { computeText, yearOf } from '../support/compute.ts';

const file = (missions: string, year = '', terms = '', more = ''): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${terms} }
missions: { ${missions} }
exercices: [{ annee: 1${year} }]
${more}`;
const readings = (...args: Parameters<typeof file>): readonly string[] => yearOf(file(...args), 1).readings;

describe('a mission that starts within the year', () => {
  it('depends on how its days are counted, and on whether its variable part is prorated', () => {
    expect(readings('acces_aux_soins: { debut: 2022-12-01 }')).toEqual([
      'prorata',
      'variable_in_partial_year',
    ]);
    expect(readings('acces_aux_soins: { debut: 2022-09-26 }')).toEqual([]);
  });

  it('depends, for the crisis plan, on whether it is prorated, then on the days', () => {
    const crisis = 'crise_sanitaire: { debut: 2022-12-01 }';
    expect(readings(crisis)).toEqual(['crisis_plan_in_partial_year']);
    const prorated = 'hypotheses: { plan_crise_annee_partielle: proratise }';
    expect(readings(crisis, '', '', prorated)).toEqual(['prorata', 'crisis_plan_in_partial_year']);
    expect(readings(crisis, ', missions: { crise_sanitaire: { plan: aucun } }')).toEqual([]);
    expect(readings('crise_sanitaire: { debut: 2022-09-26 }')).toEqual([]);
  });
});

it('a contract that ends within the year depends on how its days are counted', () => {
  expect(readings('', '', ', fin: 2023-03-31')).toEqual(['prorata']);
});

describe('fungibility is named', () => {
  const running = 'acces_aux_soins: { debut: 2022-09-26 }';
  const year = (operations: number, fungibility = '') =>
    `, fonctionnement: { depenses: ${operations} }${fungibility}`;

  it('where an envelope lacks money: operations have 60 000', () => {
    expect(readings(running, year(60_000))).toEqual([]);
    expect(readings(running, year(60_001))).toEqual(['fungibility']);
  });

  it('where one of several lacks money', () => {
    const both = `${year(60_001)}, missions: { acces_aux_soins: { depenses: 10 } }`;
    expect(readings(running, both)).toEqual(['fungibility']);
  });

  it('where the file states a transfer', () => {
    const moved = `fongibilite: { virements: [{ de: acces_aux_soins, vers: fonctionnement, montant: 5 }] }`;
    expect(readings(running, `, ${moved}`)).toEqual(['fungibility']);
  });

  it('where the year states its regime beside what it spent, and not beside nothing', () => {
    expect(readings(running, year(10, ', fongibilite: { regime: aucune }'))).toEqual(['fungibility']);
    expect(readings(running, ', fongibilite: { regime: aucune }')).toEqual([]);
    expect(readings(running, year(10, ', fongibilite: { plafond: 20 % }'))).toEqual([]);
  });
});

describe('who chose the regime', () => {
  const chosen = (year: string, more: string, options: Parameters<typeof computeText>[1] = {}) => {
    const [first] = computeText(file('', year, '', more), options).years;
    return first && [first.fungibility.regime, first.fungibility.regimeOrigin];
  };
  const own = ', fonctionnement: { depenses: 1 }, fongibilite: { regime: missions }';
  const all = 'hypotheses: { fongibilite: aucune }';

  it('is the default, the file, or its year', () => {
    expect(chosen('', '')).toEqual(['free', 'default']);
    expect(chosen('', all)).toEqual(['none', 'file']);
    expect(chosen(own, all)).toEqual(['missions', 'file']);
  });

  it('is an option above all', () => {
    const at = { source: { name: '--assume', text: '' }, start: 0, end: 0 };
    const readings = { fungibility: { value: 'to_operations', at } } as const;
    expect(chosen(own, all, { readings })).toEqual(['to_operations', 'option']);
  });
});
