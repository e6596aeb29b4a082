import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { ratio, ratioToDecimal } from '../../src/amounts/ratio.ts';
import type { Explained } from '../../src/law/explained.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import type { Lever } from '../../src/simulate/levers.ts';
import { leversOf } from '../../src/simulate/levers.ts';
import { computeText, eur } from '../support/compute.ts';
import { contractTexts } from '../support/random-contract.ts';

const options = { scales: nationalScales };

function levers(text: string): readonly Lever[] {
  const { contract, years } = computeText(text);
  const [year] = years;
  return year === undefined ? [] : leversOf({ contract, options }, year);
}

const money = (amount: Explained | undefined): string => (amount === undefined ? '–' : eur(amount));

/** A year of tier 2 in full: care access pays 30 000 of variable part, prevention 15 000. */
const file = (careAccess: string, prevention = 'taux_atteinte: 100 %'): string => `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , prevention: }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { ${careAccess} }
      prevention: { ${prevention} }
`;

const named = (text: string, name: string): Lever => {
  const found = levers(text).find(({ indicator }) => indicator === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('one more point', () => {
  it('brings a hundredth of the ceiling below the whole, and nothing on it', () => {
    const text = file(
      'indicateurs: [{ nom: A, taux_atteinte: 60 %, poids: 2 }, { nom: B, taux_atteinte: 100 %, poids: 1 }, { nom: C, fait: oui, poids: 1 }]',
    );
    // 30 000 by weights 2, 1 and 1: 15 000, 7 500, 7 500; a hundredth of 15 000 is 150.
    const [a, b, c] = ['A', 'B', 'C'].map((name) => named(text, name));
    expect([money(a?.earned), money(a?.missed), money(a?.point)]).toEqual(['9000.00', '6000.00', '150.00']);
    expect([money(b?.earned), money(b?.missed), money(b?.point)]).toEqual(['7500.00', '0.00', '0.00']);
    expect([money(c?.earned), money(c?.point), c?.next]).toEqual(['7500.00', '–', undefined]);
  });

  it('brings only what is left below the whole', () => {
    // 15 000 at 99.5 %: half a point, 75.
    const text = file('indicateurs: [{ nom: A, taux_atteinte: 99.5 % }, { nom: B, taux_atteinte: 130 % }]');
    expect([money(named(text, 'A').point), money(named(text, 'B').point)]).toEqual(['75.00', '0.00']);
  });

  it('is reported of no result in steps, all or nothing, nor of what can earn nothing', () => {
    const steps = 'paliers: [{ seuil: 25 %, montant: 1 000 € }]';
    for (const result of [
      'fait: non',
      `realise: 20 %, ${steps}`,
      'realise: 80, objectif: 100, mode: seuil',
      'toutes: [recensé, diffusé]',
    ]) {
      expect(named(file(`indicateurs: [{ nom: A, ${result} }]`), 'A').point).toBeUndefined();
    }
    // The weight 0 leaves B no part of the 30 000, so that there is nothing to win.
    const text = file(
      'indicateurs: [{ nom: A, taux_atteinte: 60 % }, { nom: B, taux_atteinte: 60 %, poids: 0 }]',
    );
    expect(levers(text).map(({ indicator }) => indicator)).toEqual(['A', undefined]);
  });

  it('moves its own indicator alone, in a year that is described or not', () => {
    const text = file('indicateurs: [{ nom: A, fait: non, poids: 1 }, { nom: B, fait: non, poids: 2 }]');
    expect(money(named(text, 'A').next?.pays)).toBe('10000.00');
    const { contract, years } = computeText(text, { through: 2 });
    const [, second] = years;
    if (second === undefined) throw new Error('no year');
    // Year 2 is not described: each mission is pending as a whole, without a name of an indicator.
    const all = leversOf({ contract, options }, second);
    expect(all.map((lever) => [lever.mission, eur(lever.left), money(lever.point), lever.indicator])).toEqual(
      [
        ['care_access', '30000.00', '300.00', undefined],
        ['prevention', '15000.00', '150.00', undefined],
      ],
    );
  });

  it('counts from nothing where the result is pending, and for a mission of one rate', () => {
    const text = file('indicateurs: [{ nom: A, objectif: 20 % }]', 'taux_atteinte: 45 %');
    const [first, second] = levers(text);
    // 30 000 pending; 55 % of 15 000 missed, 8 250, of which a point is 150.
    expect([first?.indicator, money(first?.pending), money(first?.missed), money(first?.point)]).toEqual([
      'A',
      '30000.00',
      '0.00',
      '300.00',
    ]);
    expect([second?.mission, money(second?.missed), money(second?.point)]).toEqual([
      'prevention',
      '8250.00',
      '150.00',
    ]);
  });
});

const measure = (lever: Lever): string[] => {
  const { next } = lever;
  if (next === undefined) return [];
  const value = next.distance === undefined ? '' : ratioToDecimal(next.distance.value, 6);
  return [next.kind, next.distance?.unit ?? '', value, eur(next.pays)];
};

describe('the next result', () => {
  const steps =
    'paliers: [{ seuil: 25 %, montant: 1 000 € }, { seuil: 26.1 %, montant: 2 500 € }, { seuil: 27 %, montant: 3 500 € }]';

  it.each([
    // The example of the agreement's practice: 2 500 at 26.3 %, 3 500 at 27 %.
    [`realise: 26.3 %, ${steps}`, ['step', 'rate', '0.007', '1000.00']],
    [`realise: 24 %, ${steps}`, ['step', 'rate', '0.01', '1000.00']],
    [`realise: 26.1 %, ${steps}`, ['step', 'rate', '0.009', '1000.00']],
    [`realise: 27 %, ${steps}`, []],
    // Fewer patients without a doctor: 3 000 at 219 or fewer, 6 000 at 100.
    [
      'realise: 219, paliers: [{ seuil: 219, montant: 3 000 € }, { seuil: 100, montant: 6 000 € }]',
      ['step', 'number', '119', '3000.00'],
    ],
    // All or nothing: the whole 30 000.
    ['realise: 80, objectif: 100, mode: seuil', ['target', 'number', '20', '30000.00']],
    ['realise: 100, objectif: 100, mode: seuil', []],
    ['fait: non', ['done', '', '', '30000.00']],
    ['taux_atteinte: 50 %', []],
    // In proportion, one more of 100 is 300; from 99.5 on, what is left to the target.
    ['realise: 80, objectif: 100', ['unit', 'number', '1', '300.00']],
    ['realise: 99.5, objectif: 100', ['target', 'number', '0.5', '150.00']],
    ['realise: 100, objectif: 100', []],
    // One point of the 2.5 from 6.5 % to 4 % is 12 000; downwards.
    ['depart: 6.5 %, objectif: 4 %, realise: 6 %', ['unit', 'rate', '0.01', '12000.00']],
    [`${steps}`, []],
  ])('%s', (result, expected) => {
    expect(measure(named(file(`indicateurs: [{ nom: A, ${result} }]`), 'A'))).toEqual(expected);
  });

  it('names the bound it has, and none where a thing is done or not', () => {
    const nextIn = (result: string) => named(file(`indicateurs: [{ nom: A, ${result} }]`), 'A').next;
    // 26.3 % is between 26.1 % and 27 %.
    expect(nextIn(`realise: 26.3 %, ${steps}`)?.threshold).toEqual({ unit: 'rate', value: ratio(27, 100) });
    expect(nextIn('fait: non')?.threshold).toBeUndefined();
  });
});

describe('a result not known yet', () => {
  /** Year 2 of two; the steps pay 3 000, 6 000 and 9 000, the target 240 patients 21 000: 87.50 each from 0. */
  const text = (first: string) => `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: }
exercices:
  - annee: 1
    missions: { acces_aux_soins: { indicateurs: [${first}] } }
  - annee: 2
    missions:
      acces_aux_soins:
        indicateurs:
          - { nom: ALD, paliers: [{ seuil: 219, montant: 3 000 € }, { seuil: 100, montant: 6 000 € }, { seuil: 50, montant: 9 000 € }] }
          - { nom: Inclus, montant: 21 000 €, objectif: 240 }
`;
  const nextOf = (first: string, name: string) => {
    const { contract, years } = computeText(text(first));
    const year = years.find((each) => each.year === 2);
    const found = year && leversOf({ contract, options }, year).find(({ indicator }) => indicator === name);
    const { kind, pays, since, distance } = found?.next ?? {};
    return kind && [kind, distance && ratioToDecimal(distance.value, 1), money(pays), since?.year];
  };
  const both =
    '{ nom: ALD, montant: 9 000 €, mode: seuil, depart: 219, objectif: 100, realise: 97 }, { nom: Inclus, montant: 21 000 €, objectif: 200, realise: 120 }';

  it('starts from that of the year before, in the same unit, and says so', () => {
    // From 97 patients, at the step of 100, 47 fewer reach that of 50: 3 000 more. One more of 240 is 87.50.
    expect(nextOf(both, 'ALD')).toEqual(['step', '47', '3000.00', 1]);
    expect(nextOf(both, 'Inclus')).toEqual(['unit', '1', '87.50', 1]);
  });

  it('has nothing to start from in another unit, or without any', () => {
    const rates = '{ nom: ALD, taux_atteinte: 50 % }, { nom: Inclus, objectif: 60 %, realise: 30 % }';
    expect([nextOf(rates, 'ALD'), nextOf(rates, 'Inclus')]).toEqual([undefined, undefined]);
  });
});

describe('levers', () => {
  it('are none for a mission whose contract pays no variable part', () => {
    const text = file('taux_atteinte: 40 %').replace(
      'bareme: aci-2022',
      'bareme: aci-2022, montants: { prevention: { fixe: 15 000 €, variable: 0 € } }',
    );
    expect(levers(text).map(({ mission }) => mission)).toEqual(['care_access']);
  });

  it('come with the most to win first, each as large as what its ceiling leaves', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        const all = levers(text);
        const left = all.map((lever) => centsOf(lever.left.value));
        expect(left).toEqual([...left].sort((a, b) => b - a));
        for (const lever of all) {
          expect(centsOf(lever.ceiling.value) - centsOf(lever.earned.value)).toBe(centsOf(lever.left.value));
          expect(centsOf(lever.missed.value) + centsOf(lever.pending.value)).toBe(centsOf(lever.left.value));
          const gains = [lever.point, lever.next?.pays].flatMap((gain) => (gain === undefined ? [] : [gain]));
          for (const gain of gains) {
            expect(centsOf(gain.value)).toBeGreaterThanOrEqual(0);
            expect(centsOf(gain.value)).toBeLessThanOrEqual(centsOf(lever.left.value));
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
