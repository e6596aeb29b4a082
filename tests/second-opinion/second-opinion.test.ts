/**
 * A second opinion: another calculator, written from the texts with exact fractions and sharing no code with the product, must
 * agree with it to the cent on random contracts of every shape. `npm run second-opinion -- 200000` takes many more, before a release.
 */
import { describe, expect, test } from 'vitest';
import { compareBudget, compareForms, compareSeed, reportOf } from './compare.ts';
import { differencesBetween } from './differences.ts';
import { opinionOn } from './opinion.ts';
import type { PlainContract } from './plain.ts';

/** The worked example of docs/domain.md. */
const hautChablais: PlainContract = {
  population: 71_631,
  signed: '2022-09-26',
  renewal: false,
  amounts: {},
  starts: {
    care_access: '2022-12-01',
    care_pathways: '2023-03-01',
    prevention: '2023-03-01',
    health_crisis: '2022-12-01',
  },
  years: [
    {
      year: 1,
      operationsSpent: 8_100_000,
      missions: {
        care_access: { rate: 4_500, spent: 4_800_000 },
        care_pathways: { rate: 4_500, spent: 2_150_000 },
        prevention: { rate: 4_500 },
      },
      transfers: [],
      otherFunding: [],
    },
  ],
  readings: {},
};

describe('the second opinion itself', () => {
  test('finds the year worked by hand', () => {
    // docs/domain.md, “A year worked by hand”: every figure here is worked there.
    const { figures, refusals } = opinionOn(hautChablais);
    expect(refusals).toEqual([]);
    expect(Object.fromEntries(figures)).toMatchObject({
      '1.tier': '2',
      '1.care_access.days': '299',
      '1.care_access.fixed': '5734247 confirmed',
      '1.care_access.variable': '2457534 1105890 0 to_verify',
      '1.health_crisis.fixed': '3500000 to_verify',
      '1.care_pathways.fixed': '2004110 to_verify',
      '1.care_pathways.variable': '2004110 901850 0 to_verify',
      '1.prevention.variable': '858904 386507 0 to_verify',
      '1.total.entitled': '20491508',
      '1.total.to_verify': '8757261',
      '1.transfers': 'care_access>operations 2040137, care_pathways>operations 59863',
      '1.unspent': '696097',
      '1.uncovered': '0',
      'payment.0': '2022-09-26 operations 1 6000000',
      'payment.1': '2022-12-01 care_access.fixed.advance 1 4300685',
      'payment.2': '2022-12-01 health_crisis.fixed.advance 1 2625000',
    });
  });

  test('differs from any other figure', () => {
    const opinion = opinionOn(hautChablais);
    const product = { ...opinion, figures: new Map([...opinion.figures, ['1.unspent', '696098']]) };
    expect(differencesBetween(product, opinion)).toEqual(['1.unspent: product 696098, opinion 696097']);
    expect(differencesBetween({ figures: new Map(), refusals: ['x'] }, opinion)).toHaveLength(1);
  });
});

test('the product agrees with the second opinion, on many random contracts', () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const compared = compareSeed(seed);
    if (compared.differences.length > 0) expect.fail(`seed ${seed}:\n${reportOf(compared)}`);
  }
}, 60_000);

test('indicators described once give what each year’s own give', () => {
  for (let seed = 0; seed < 15; seed += 1) {
    const compared = compareForms(seed);
    if (compared.differences.length > 0) expect.fail(`seed ${seed}:\n${reportOf(compared)}`);
  }
}, 60_000);

test('so it does on their budgets: accounts, envelopes, months', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const compared = compareBudget(seed);
    if (compared.differences.length > 0) expect.fail(`seed ${seed}:\n${reportOf(compared)}`);
  }
}, 60_000);
