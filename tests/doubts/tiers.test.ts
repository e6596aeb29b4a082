import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtsOf, tiersOf } from '../support/doubts.ts';

const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const of = (population: string): string[] =>
  tiersOf(doubtsOf(`cpts: { nom: X, population: ${population} }\n`));

describe('tier foresight', () => {
  it('shows, in the worked example, what tiers 1 and 3 would earn for the same results', () => {
    expect(tiersOf(doubtsOf(text))).toEqual([
      // 50 000 + 55 000 × 299/365 = 45 054.79 + 25 000 × 299/365 = 20 479.45 × 45 % = 9 215.75 + 25 000 × 209/365 =
      // 14 315.07 and × 45 % = 6 441.78 + 10 000 × 209/365 = 5 726.03 and × 45 % = 2 576.71 + 25 000 for the plan.
      // 71 631 − 39 999 = 31 632 inhabitants fewer.
      '1 158330.13 fewer 31632',
      // 75 000 + 73 726.03 + 28 671.23 × 45 % = 12 902.05 + 25 767.12 and × 45 % = 11 595.20 + 10 020.55 and
      // × 45 % = 4 509.25 + 45 000. 80 000 − 71 631 = 8 369 inhabitants more.
      '3 258520.20 more 8369',
    ]);
  });

  // Operations alone: 50 000, 60 000, 75 000 and 90 000.
  it.each([
    ['39 999', ['2 60000.00 more 1']],
    ['40 000', ['1 50000.00 fewer 1', '3 75000.00 more 40000']],
    ['79 999', ['1 50000.00 fewer 40000', '3 75000.00 more 1']],
    ['80 000', ['2 60000.00 fewer 1', '4 90000.00 more 95001']],
    ['175 000', ['2 60000.00 fewer 95001', '4 90000.00 more 1']],
    ['175 001', ['3 75000.00 fewer 1']],
  ])('counts from the bounds at %s inhabitants', (population, expected) => {
    expect(of(population)).toEqual(expected);
  });

  it('puts 80 000 in tier 2 under the other reading: one inhabitant more makes tier 3', () => {
    const file = 'cpts: { nom: X, population: 80 000 }\nhypotheses: { taille_a_80000: 2 }\n';
    expect(tiersOf(doubtsOf(file))).toEqual(['1 50000.00 fewer 40001', '3 75000.00 more 1']);
  });

  it('says that the population is already in the tier next to the stated one', () => {
    const file = 'cpts: { nom: X, population: 81 000, taille: 2 }\n';
    expect(tiersOf(doubtsOf(file))).toEqual(['1 50000.00 fewer 41001', '3 75000.00 within 0']);
  });

  it('says so on the first and on the last inhabitant of that tier, and in the last tier of all', () => {
    const at = (population: string, tier: number): string[] =>
      tiersOf(doubtsOf(`cpts: { nom: X, population: ${population}, taille: ${tier} }\n`));
    expect(at('80 000', 2)).toEqual(['1 50000.00 fewer 40001', '3 75000.00 within 0']);
    expect(at('79 999', 3)).toEqual(['2 60000.00 within 0', '4 90000.00 more 95002']);
    expect(at('200 000', 3)).toEqual(['2 60000.00 fewer 120001', '4 90000.00 within 0']);
  });

  const years = `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: {} }
exercices:
  - { annee: 1, missions: { prevention: { taux_atteinte: 0 % } } }
  - { annee: 2, missions: { prevention: { taux_atteinte: 100 % } } }
`;

  it('is of the year itself, the others left as they are', () => {
    // 50 000 + 10 000 + 10 000, and 75 000 + 17 500 + 17 500.
    expect(tiersOf(doubtsOf(years, 2))).toEqual(['1 70000.00', '3 110000.00']);
    expect(tiersOf(doubtsOf(years, 1))).toEqual(['1 60000.00', '3 92500.00']);
  });

  it('gives no distance without a population', () => {
    expect(tiersOf(doubtsOf('cpts: { nom: X, taille: 1 }\n'))).toEqual(['2 60000.00']);
  });

  it('keeps each indicator’s share where the signed contract states maxima in euros', () => {
    const file = `cpts: { nom: X, taille: 3 }
contrat: { montants: { prevention: { fixe: 20 000 €, variable: 20 000 € } } }
missions: { prevention: {} }
exercices:
  - annee: 1
    missions:
      prevention:
        indicateurs:
          - { nom: A, montant: 8 000 €, fait: oui }
          - { nom: B, realise: 26, paliers: [{ seuil: 25, montant: 3 000 € }, { seuil: 30, montant: 12 000 € }] }
`;
    expect(tiersOf(doubtsOf(file))).toEqual([
      // Scale of tier 2: 60 000 + 15 000 + 15 000 × 8/20 = 6 000 + 15 000 × 12/20 = 9 000, a quarter of it 2 250.
      '2 83250.00',
      // Scale of tier 4: 90 000 + 20 000 + 8 000 + 3 000, its variable envelope being 20 000 too.
      '4 121000.00',
    ]);
  });
});
