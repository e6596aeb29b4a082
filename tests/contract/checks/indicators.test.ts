/** How the indicators of a mission share its envelope: what does not fit together. */
import { describe, expect } from 'vitest';
import { ratio } from '../../../src/amounts/ratio.ts';
import { eachCase } from '../../support/each-case.ts';
import { indicators, reportedOf } from './file.ts';

describe('indicators share by weights or by amounts', () => {
  const mission = 'care_pathways';
  const mixed = { of: mission, keys: ['poids', 'montant'] };
  eachCase([
    ['{ nom: A, poids: 2 }, { nom: B, montant: 9 000 € }', ['keys-mixed', '9 000 €', '2', mixed]],
    ['{ nom: A, montant: 9 000 € }, { nom: B, poids: 2 }', ['keys-mixed', '2', '9 000 €', mixed]],
    [
      // The steps of an indicator state its amount: that of the last.
      '{ nom: A, paliers: [{ seuil: 1, montant: 3 000 € }, { seuil: 2, montant: 9 000 € }] }, { nom: B, poids: 2 }',
      ['keys-mixed', '2', '9 000 €', mixed],
    ],
    [
      '{ nom: A, sens: hausse, paliers: [{ seuil: 1, montant: 3 000 € }] }, { nom: B }',
      ['weight-partial', 'nom', '3 000 €', { mission, key: 'montant' }],
    ],
    [
      '{ nom: A, sens: hausse, paliers: [{ seuil: 1, taux: 50 % }] }, { nom: B, montant: 5 € }',
      ['weight-partial', 'nom', '5 €', { mission, key: 'montant' }],
    ],
    ['{ nom: A, poids: 0 }, { nom: B, poids: 0 }', ['weights-all-zero', '0', undefined, { mission }]],
    // A weight not stated would be 1, five times 20 %.
    [
      '{ nom: A, poids: 20 % }, { nom: B }',
      ['weight-partial', 'nom', '20 %', { mission, key: 'poids', isPercent: true }],
    ],
    [
      '{ nom: A, poids: 20 % }, { nom: B, poids: 70 % }',
      ['weights-not-whole', '20 %', undefined, { mission, sum: ratio(9, 10) }],
    ],
  ])('in each case', ([list, expected]) => {
    expect(reportedOf(indicators(list))).toEqual([expected]);
  });

  eachCase([
    '{ nom: A, poids: 0 }, { nom: B, poids: 1 }',
    '{ nom: A, poids: 20 % }, { nom: B, poids: 80 % }',
    // A weight not stated is 1.
    '{ nom: A, poids: 0 }, { nom: B }',
    '{ nom: A, montant: 5 € }, { nom: B, montant: 6 € }',
    '{ nom: A, sens: hausse, paliers: [{ seuil: 1, taux: 50 % }] }, { nom: B, poids: 2 }',
    '{ nom: A, sens: hausse, paliers: [{ seuil: 1, taux: 50 % }] }, { nom: B }',
  ])('nothing of', (list) => {
    expect(reportedOf(indicators(list))).toEqual([]);
  });
});
