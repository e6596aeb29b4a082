import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/amounts/calendar.ts';
import { cents, centsOf } from '../../../src/amounts/money.ts';
import { ratio } from '../../../src/amounts/ratio.ts';
import { revalued } from '../../../src/check/causes/revalue.ts';
import {
  difference,
  givenAmount,
  leastOf,
  nothing,
  product,
  shares,
  sum,
} from '../../../src/law/explained.ts';
import { daysFactor, lawFactor, monthsFactor, rateFactor } from '../../../src/law/factor.ts';

const at = { source: { name: 'f.yaml', text: '' }, start: 0, end: 0 };
const full = (euros: number) => givenAmount({ name: 'full_year' }, { value: cents(euros * 100), at });
const on = (year: number, month: number, day: number) => {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new Error('no such day');
  return date;
};
// docs/domain.md: care access from 2022-12-01 to 2023-09-25, 299 days of 365; 70 000 × 299/365 = 57 342.4657…
const days = daysFactor({ first: on(2022, 12, 1), last: on(2023, 9, 25), at }, 299, 365);
const year = product({ name: 'ceiling' }, full(70_000), days);
const advance = product({ name: 'advance' }, year, lawFactor('advance_rate', ratio(3, 4), 'confirmed'));
const balance = difference({ name: 'settled' }, year, advance);
const value = (...[node, rounding]: Parameters<typeof revalued>): number => centsOf(revalued(node, rounding));

describe('an amount rounded elsewhere', () => {
  it('is rounded once, at the end', () => {
    // 70 000 × 299/365 × 3/4 = 43 006.8493…: as 75 % of 57 342.47. The balance is 14 335.6164…
    expect([value(advance, 'at_payment'), value(balance, 'at_payment')]).toEqual([4_300_685, 1_433_562]);
    // Three times 0.333… cents is one cent, where each rounded alone is nothing.
    const third = product({ name: 'entitled' }, full(1), rateFactor({ value: ratio(1, 300), at }));
    const three = sum({ name: 'entitled' }, [third, third, third]);
    expect([centsOf(three.value), value(three, 'at_payment')]).toEqual([0, 1]);
  });

  it('has its cents cut', () => {
    // 57 342.46, of which 43 006.845 cut to 43 006.84; the balance is the rest.
    expect([value(year, 'truncated'), value(advance, 'truncated'), value(balance, 'truncated')]).toEqual([
      5_734_246, 4_300_684, 1_433_562,
    ]);
  });

  it('is rounded to the euro', () => {
    // 57 342, of which 43 006.50 rounds to 43 007; the balance is the rest, 14 335.
    expect([
      value(year, 'whole_euros'),
      value(advance, 'whole_euros'),
      value(balance, 'whole_euros'),
    ]).toEqual([5_734_200, 4_300_700, 1_433_500]);
  });

  it('has its amount per day rounded first', () => {
    // 70 000 / 365 = 191.78 a day, times 299 = 57 342.22.
    expect(value(year, 'amount_per_day')).toBe(5_734_222);
  });

  it('has its prorata rounded', () => {
    // 299/365 = 81.9178 %: 82 % gives 57 400, 81.92 % gives 57 344.
    expect([value(year, 'prorata_percent'), value(year, 'prorata_hundredths')]).toEqual([
      5_740_000, 5_734_400,
    ]);
  });

  it('has a balance of its own', () => {
    // 25 % of 0.02 is half a cent, rounded to 0.01; 75 % is 0.015, rounded to 0.02, and leaves nothing.
    const two = product({ name: 'ceiling' }, full(1), rateFactor({ value: ratio(2, 100), at }));
    const first = product({ name: 'advance' }, two, lawFactor('advance_rate', ratio(3, 4), 'confirmed'));
    const rest = difference({ name: 'settled' }, two, first);
    expect([centsOf(rest.value), value(rest, 'balance_share')]).toEqual([0, 1]);
  });

  it('keeps shares that add up, but for the one rounding that has none', () => {
    const [a, b, c] = shares(
      [{ name: 'ceiling' }, { name: 'ceiling' }, { name: 'ceiling' }],
      full(100),
      [1, 1, 1],
      'weights',
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('no shares');
    expect([a, b, c].map((share) => value(share, 'truncated'))).toEqual([3334, 3333, 3333]);
    expect([a, b, c].map((share) => value(share, 'at_payment'))).toEqual([3333, 3333, 3333]);
  });

  it('has its prorata in months rounded as in days, and no other rate', () => {
    // Seven months from March: 35 000 × 7/12; 58.33… % is 58 %, 20 300.
    const months = product(
      { name: 'ceiling' },
      full(35_000),
      monthsFactor({ first: on(2023, 3, 1), last: on(2023, 9, 25), at }, 7),
    );
    expect(value(months, 'prorata_percent')).toBe(2_030_000);
    // A rate of a third stays a third: 333.33.
    const third = product({ name: 'entitled' }, full(1_000), rateFactor({ value: ratio(1, 3), at }));
    expect([value(third, 'prorata_percent'), value(third, 'prorata_hundredths')]).toEqual([33_333, 33_333]);
  });

  it('has a balance of its own only after an advance', () => {
    const quarter = rateFactor({ value: ratio(1, 4), at });
    const update = lawFactor('plan_update_share', ratio(1, 4), 'confirmed');
    const two = product({ name: 'ceiling' }, full(1), rateFactor({ value: ratio(2, 100), at }));
    // A quarter of 0.02 is half a cent, so 0.01, and 0.01 is left; three quarters of it would be 0.02.
    const left = [quarter, update].map((by) =>
      value(difference({ name: 'settled' }, two, product({ name: 'entitled' }, two, by)), 'balance_share'),
    );
    expect(left).toEqual([1, 1]);
    expect(value(difference({ name: 'settled' }, full(70), full(1)), 'balance_share')).toBe(6_900);
  });

  it('is the least of several, once each is rounded', () => {
    // 57 342.46… against 57 342.47 given: cut, the first is less; to the euro, 57 342 is less than 57 342.47 too.
    const given = givenAmount({ name: 'ceiling' }, { value: cents(5_734_247), at });
    expect(value(leastOf({ name: 'entitled' }, [given, year]), 'truncated')).toBe(5_734_246);
    expect(value(leastOf({ name: 'entitled' }, [year, full(1)]), 'whole_euros')).toBe(100);
    const none = nothing({ name: 'entitled' }, 'not_started', at);
    expect(value(leastOf({ name: 'entitled' }, [full(1), none]), 'at_payment')).toBe(0);
  });
});
