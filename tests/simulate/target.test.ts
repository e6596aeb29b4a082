import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, centsOf, euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { yearAlone } from '../../src/calculate/compute.ts';
import type { ContractResult, YearResult } from '../../src/calculate/result.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { leversOf } from '../../src/simulate/levers.ts';
import { amountOf, atLeast, reaching, type Target, type TargetAnswer } from '../../src/simulate/target.ts';
import { computeText, eur } from '../support/compute.ts';
import { contractTexts } from '../support/random-contract.ts';
import { storyOf } from '../support/story.ts';

const options = { scales: nationalScales };
const at = { source: { name: '--target', text: '' }, start: 0, end: 0 };

function firstYear({ years }: ContractResult): YearResult {
  const [year] = years;
  if (year === undefined) throw new Error('no year');
  return year;
}

function answerTo(text: string, target: Target): TargetAnswer {
  const result = computeText(text);
  const year = firstYear(result);
  return reaching(target, result, year, leversOf(result, year));
}

/** 60 000 + 70 000 + 15 000 in any case; 30 000 by weights 2, 1 and 1, and 15 000 pending. */
const file = `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , prevention: }
exercices:
  - annee: 1
    missions:
      acces_aux_soins:
        indicateurs:
          - { nom: A, taux_atteinte: 60 %, poids: 2 }
          - { nom: B, taux_atteinte: 100 %, poids: 1 }
          - { nom: C, fait: non, poids: 1 }
`;
const whole = (amount: number): Target => ({ part: 'total', amount: { value: euros(amount), at } });
const names = ({ shortest }: TargetAnswer) =>
  shortest?.levers.map(({ mission, indicator }) => indicator ?? mission);

describe('a target', () => {
  it('is already reached by what the file says', () => {
    // 145 000 + 9 000 + 7 500 = 161 500.
    const answer = answerTo(file, whole(161_500));
    expect(eur(answer.current)).toBe('161500.00');
    expect([answer.least, answer.shortest, answer.short]).toEqual([undefined, undefined, undefined]);
    expect(centsOf(answer.gap)).toBe(0);
  });

  it('takes the least rate that raises what is pending or lower, and leaves the rest', () => {
    // Below 60 % only C (7 500) and prevention (15 000) move: 22 500 × r = 9 000 at 40 %, which gives 170 500.
    expect(answerTo(file, whole(170_500)).least?.rate).toEqual(ratio(40, 100));
    // A euro more: 9 001 / 22 500 = 40.0044 %, so 40.01 %, which gives 161 500 + 3 000.75 + 6 001.50.
    const { least } = answerTo(file, whole(170_501));
    expect(least?.rate).toEqual(ratio(4_001, 10_000));
    expect(least === undefined ? '' : eur(least.gives)).toBe('170502.25');
    // Above 60 % A moves as well: 37 500 × r = 22 500 + 9 000 + 3 000, r = 80 %: 145 000 + 7 500 + 30 000.
    expect(answerTo(file, whole(182_500)).least?.rate).toEqual(ratio(80, 100));
  });

  it('takes the fewest results and, among as few, the smallest that reach it', () => {
    // Left to win: prevention 15 000, C 7 500, A 6 000.
    expect(names(answerTo(file, whole(176_500)))).toEqual(['prevention']);
    // A gap of 15 001 takes two: prevention, for C and A make 13 500, and then A is enough.
    expect(names(answerTo(file, whole(176_501)))).toEqual(['prevention', 'A']);
    expect(names(answerTo(file, whole(182_500)))).toEqual(['prevention', 'A']);
    expect(names(answerTo(file, whole(182_501)))).toEqual(['prevention', 'C']);
    // A gap of 6 000, then of a euro more: one result, A then C.
    expect(names(answerTo(file, whole(167_500)))).toEqual(['A']);
    expect(names(answerTo(file, whole(167_501)))).toEqual(['C']);
    expect(names(answerTo(file, whole(184_001)))).toEqual(['prevention', 'C', 'A']);
  });

  it('says by how much it is out of reach', () => {
    // Everything: 145 000 + 30 000 + 15 000 = 190 000.
    expect(answerTo(file, whole(190_000)).short).toBeUndefined();
    const answer = answerTo(file, whole(190_001));
    expect([answer.short, answer.least, answer.shortest]).toEqual([euros(1), undefined, undefined]);
  });

  it('is looked for above the rate assumed for what is pending', () => {
    const { contract, ...result } = computeText(file, { attainment: { value: ratio(90, 100), at } });
    const year = firstYear({ contract, ...result });
    const assumed = { ...options, attainment: { value: ratio(90, 100), at } };
    const target = whole(182_500);
    const { current, least } = reaching(
      target,
      { contract, options: assumed },
      year,
      leversOf({ contract, options: assumed }, year),
    );
    // 161 500 and 90 % of prevention, 13 500.
    expect(eur(current)).toBe('175000.00');
    // Below 90 %, C and A alone move: 7 500 × r + 15 000 × (r − 60 %) = 7 500, r = 73.33… %, so 73.34 %, which gives
    // 5 500.50 and 2 001.00 more.
    expect(least?.rate).toEqual(ratio(7_334, 10_000));
    expect(least === undefined ? '' : eur(least.gives)).toBe('182501.50');
  });

  it('may be one envelope, or a part of it', () => {
    const of = (target: Omit<Target, 'amount'>, amount: number) =>
      answerTo(file, { ...target, amount: { value: euros(amount), at } });
    // 20 000 of 30 000: B stays at 7 500, so 22 500 × r = 12 500, 55.56 %, but A is at 60 % already: 9 000 + 7 500 × r.
    expect(of({ envelope: 'care_access', part: 'variable' }, 20_000).least?.rate).toEqual(
      // 3 500 / 7 500 = 46.67 %
      ratio(4_667, 10_000),
    );
    // 92 000 − 86 500 = 5 500: A has 6 000 left.
    expect(names(of({ envelope: 'care_access', part: 'total' }, 92_000))).toEqual(['A']);
    // 15 000 fixed and 5 000 more: only prevention counts, though A and C, smaller, would reach 5 000.
    const { shortest } = of({ envelope: 'prevention', part: 'total' }, 20_000);
    expect(shortest?.levers.map(({ mission }) => mission)).toEqual(['prevention']);
    expect(shortest === undefined ? '' : eur(shortest.gives)).toBe('30000.00');
    expect(of({ envelope: 'operations', part: 'total' }, 60_001).short).toEqual(euros(1));
    expect(storyOf(of({ envelope: 'operations', part: 'variable' }, 1).current)).toContain(
      'no_variable_part',
    );
    expect(storyOf(of({ envelope: 'quality', part: 'total' }, 1).current)).toContain('not_started');
    expect(of({ part: 'fixed' }, 85_000).gap).toEqual(euros(0));
    expect(of({ envelope: 'quality', part: 'total' }, 1).short).toEqual(euros(1));
  });
});

const parts = fc.constantFrom<Omit<Target, 'amount'>>(
  { part: 'total' },
  { part: 'variable' },
  { envelope: 'care_access', part: 'variable' },
  { envelope: 'prevention', part: 'total' },
);

describe('whatever the contract', () => {
  it('the rate reaches the target and a hundredth of a point less does not; nor does one result fewer', () => {
    fc.assert(
      fc.property(contractTexts, parts, fc.integer({ min: 0, max: 10_500 }), ({ text }, what, share) => {
        const of = computeText(text);
        const year = firstYear(of);
        const levers = leversOf(of, year);
        const probe = reaching({ ...what, amount: { value: cents(0), at } }, of, year, levers);
        const [low, high] = [centsOf(probe.current.value), centsOf(probe.highest.value)];
        const wanted = low + Math.ceil(((high - low) * share) / 10_000);
        const target: Target = { ...what, amount: { value: cents(wanted), at } };
        const { least, shortest, short } = reaching(target, of, year, levers);
        if (wanted <= low) {
          expect([least, shortest, short]).toEqual([undefined, undefined, undefined]);
          return;
        }
        if (wanted > high) {
          expect(centsOf(short ?? cents(0))).toBe(wanted - high);
          return;
        }
        if (least === undefined || shortest === undefined) throw new Error('no answer');
        const given = (rate: ReturnType<typeof ratio>): number => {
          const computed = yearAlone(atLeast(of, 1, { value: rate, at }), 1);
          return computed === undefined ? Number.NaN : centsOf(amountOf(computed, target, at).value);
        };
        const steps = (least.rate.num * 10_000) / least.rate.den;
        expect(given(least.rate)).toBe(centsOf(least.gives.value));
        expect(given(least.rate)).toBeGreaterThanOrEqual(wanted);
        expect(given(ratio(steps - 1, 10_000))).toBeLessThan(wanted);
        expect(centsOf(shortest.gives.value)).toBeGreaterThanOrEqual(wanted);
        // None of them may give way to a smaller one.
        const excess = centsOf(shortest.gives.value) - wanted;
        const smaller = levers.filter(
          ({ mission, left }) =>
            centsOf(left.value) > 0 && (what.envelope === undefined || mission === what.envelope),
        );
        for (const taken of shortest.levers) {
          const saved = smaller
            .filter((other) => !shortest.levers.includes(other))
            .map(({ left }) => centsOf(taken.left.value) - centsOf(left.value));
          expect(saved.some((each) => each > 0 && each <= excess)).toBe(false);
        }
        // The largest ones, one fewer: no other choice of that many can give more.
        const mine = levers.filter(({ mission }) => what.envelope === undefined || mission === what.envelope);
        const most = mine
          .map(({ left }) => centsOf(left.value))
          .sort((a, b) => b - a)
          .slice(0, shortest.levers.length - 1)
          .reduce((sum, left) => sum + left, low);
        expect(most).toBeLessThan(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it('everything left to win, won, is the most the year can give', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        const result = computeText(text);
        const year = firstYear(result);
        const levers = leversOf(result, year);
        const { current, highest } = reaching(whole(0), result, year, levers);
        const won = levers.reduce((sum, { left }) => sum + centsOf(left.value), centsOf(current.value));
        expect(won).toBe(centsOf(highest.value));
      }),
      { numRuns: 15 },
    );
  });
});
