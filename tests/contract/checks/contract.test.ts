/** The CPTS and the dates of its contract: what does not fit together. */
import { describe, expect } from 'vitest';
import { calendarDate } from '../../../src/amounts/calendar.ts';
import { eachCase } from '../../support/each-case.ts';
import { head, reportedOf } from './file.ts';

describe('the CPTS', () => {
  eachCase([
    [
      'cpts: { nom: X, communes: { Annecy: 1, ANNECY: 2 } }\n',
      ['duplicate', 'ANNECY', 'Annecy', { of: 'commune', name: 'ANNECY' }],
    ],
    [
      // 4 + 5
      'cpts: { nom: X, population: 10, communes: { A: 4, B: 5 } }\n',
      ['communes-sum', '10', 'A', { inhabitants: 9, population: 10 }],
    ],
    ['cpts: { nom: X }\n', ['tier-unknown', 'cpts', undefined, {}]],
    [
      'cpts: { nom: X }\nexercices: [{ annee: 1, taille: 2 }, { annee: 2 }]\n',
      ['tier-unknown', 'cpts', undefined, {}],
    ],
  ])('in each case', ([text, expected]) => {
    expect(reportedOf(text)).toEqual([expected]);
  });

  eachCase([
    'cpts: { nom: X, population: 9, communes: { A: 4, B: 5 } }\n',
    'cpts: { nom: X }\nexercices: [{ annee: 1, taille: 2 }, { annee: 2, taille: 3 }]\n',
  ])('nothing of', (text) => {
    expect(reportedOf(text)).toEqual([]);
  });
});

describe('the dates of the contract', () => {
  const contract = (keys: string) => reportedOf(`${head}contrat: { ${keys} }\n`);
  eachCase([
    [
      'signature: 2022-09-26, fin: 2027-09-26',
      ['ended-after-term', '2027-09-26', '2022-09-26', { lastDay: calendarDate(2027, 9, 25) }],
    ],
    [
      'signature: 2022-09-26, fin: 2022-09-25',
      ['dates-out-of-order', '2022-09-25', '2022-09-26', { date: 'ended' }],
    ],
    ['signature: 2024-02-29', ['leap-day-signature', '2024-02-29', undefined, {}]],
    [
      'lettre_intention: 2022-09-27, signature: 2022-09-26',
      ['dates-out-of-order', '2022-09-27', '2022-09-26', { date: 'letter_of_intent' }],
    ],
    [
      'lettre_intention: 2021-12-25, signature: 2022-09-26',
      ['letter-too-old', '2021-12-25', '2022-09-26', { months: 9, deadline: calendarDate(2022, 9, 25) }],
    ],
  ])('in each case', ([keys, expected]) => {
    expect(contract(keys)).toEqual([expected]);
  });

  eachCase([
    'signature: 2022-09-26, fin: 2027-09-25',
    'signature: 2022-09-26, fin: 2022-09-26',
    'fin: 2027-09-25',
    'signature: 2024-02-28',
    'signature: 2024-03-29',
    'lettre_intention: 2022-09-26, signature: 2022-09-26',
    'lettre_intention: 2021-12-26, signature: 2022-09-26',
    'lettre_intention: 2021-12-26',
  ])('nothing of', (keys) => {
    expect(contract(keys)).toEqual([]);
  });
});
