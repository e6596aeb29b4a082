/** Years, scenarios and transfers: what does not fit together. */
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/amounts/calendar.ts';
import { head, reportedOf } from './file.ts';

describe('the years', () => {
  const years = (...numbers: number[]): string =>
    `exercices: [${numbers.map((number) => `{ annee: ${number} }`).join(', ')}]\n`;
  it('come once each, in order', () => {
    expect(reportedOf(`${head}${years(1, 3, 2, 3, 3)}`)).toEqual([
      ['year-out-of-order', '2', '3', { year: 2, after: 3 }],
      ['duplicate', '3', '3', { of: 'year', name: '3' }],
      ['duplicate', '3', '3', { of: 'year', name: '3' }],
    ]);
  });
  it('begin before the contract ended', () => {
    const ended = (fin: string) =>
      reportedOf(`${head}contrat: { signature: 2022-09-26, fin: ${fin} }\n${years(1, 2)}`);
    expect(ended('2023-09-25')).toEqual([
      ['year-after-end', '2', '2023-09-25', { year: 2, ended: calendarDate(2023, 9, 25) }],
    ]);
    expect(ended('2023-09-26')).toEqual([]);
    expect(ended('2022-09-25').map(([code]) => code)).toEqual(['dates-out-of-order']);
    expect(reportedOf(`${head}contrat: { fin: 2023-09-25 }\n${years(1, 2)}`)).toEqual([]);
  });
});

describe('a scenario', () => {
  const scenario = (missions: string) =>
    reportedOf(`${head}missions: { parcours: , prevention: , crise_sanitaire: }
exercices:
  - annee: 1
    missions:
      parcours: { indicateurs: [{ nom: Annuaire, fait: oui }] }
      prevention: { indicateurs: [{ nom: Suivi, fait: oui }] }
  - annee: 2
    missions: { parcours: { indicateurs: [{ nom: Bilan, fait: oui }] } }
scenarios: { prudent: { missions: { ${missions} } } }
`);
  const unknown = (name: string, facts: object) => [
    'word-unknown',
    name,
    undefined,
    { of: 'indicator', text: name, allowed: expect.any(Array), ...facts },
  ];
  it('names indicators that some year describes in that mission', () => {
    expect(scenario('parcours: { indicateurs: { Annuaire: non, Bilan: 100 % } }')).toEqual([]);
    expect(scenario('prevention: { indicateurs: { Suivi: oui } }')).toEqual([]);
    expect(scenario('prevention: { indicateurs: { Annuaire: 40 % } }')).toStrictEqual([
      unknown('Annuaire', {}),
    ]);
    expect(scenario('parcours: { indicateurs: { Anuaire: 40 % } }')).toEqual([
      unknown('Anuaire', { suggestion: 'Annuaire' }),
    ]);
  });
  it('gives rates to declared missions, and none to the crisis', () => {
    expect(scenario('qualite: { taux_atteinte: 40 % }')).toEqual([
      ['mission-undeclared', 'qualite', undefined, { mission: 'quality' }],
    ]);
    expect(scenario('crise_sanitaire: { taux_atteinte: 40 % }')).toEqual([
      ['crisis-attainment', 'crise_sanitaire', undefined, {}],
    ]);
  });
});

it('a transfer goes to another envelope', () => {
  const transfer = '{ de: parcours, vers: parcours, montant: 5 € }';
  const text = `${head}missions: { parcours: }\nexercices: [{ annee: 1, fongibilite: { virements: [${transfer}] } }]\n`;
  expect(reportedOf(text)).toEqual([['transfer-to-itself', 'parcours', 'parcours', {}]]);
});
