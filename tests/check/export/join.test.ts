/** What the contract's file notes and what an export holds: each payment counts once. */
import { expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { joinPayments } from '../../../src/check/export/join.ts';
import type { Payment } from '../../../src/contract/contract-terms.ts';
import { paid } from '../../support/check.ts';

const joined = (own: readonly Payment[], exported: readonly Payment[]) => {
  const { payments, inBoth } = joinPayments(own, exported);
  return {
    payments: payments.map(({ date, amount, line }) =>
      [dateToIso(date.value), centsOf(amount.value) / 100, ...(line ? [line.value] : [])].join(' '),
    ),
    inBoth: inBoth.length,
  };
};

it('is one payment when it is noted some weeks before the bank has it', () => {
  expect(joined([paid('2023-09-26', '600')], [paid('2023-10-30', '600')])).toEqual({
    payments: ['2023-10-30 600'],
    inBoth: 1,
  });
});

it('is one transfer of the bank for lines noted one by one, which keep their lines', () => {
  const own = [
    paid('2023-09-26', '143', 'care_access.fixed.balance'),
    paid('2023-09-28', '110', 'care_access.variable'),
  ];
  expect(joined(own, [paid('2023-09-29', '253')])).toEqual({
    payments: ['2023-09-29 143 care_access.fixed.balance', '2023-09-29 110 care_access.variable'],
    inBoth: 2,
  });
});

it('is one payment noted, that the bank has in two parts', () => {
  expect(joined([paid('2023-09-26', '600')], [paid('2023-09-28', '400'), paid('2023-10-05', '200')])).toEqual(
    { payments: ['2023-09-28 400', '2023-10-05 200'], inBoth: 1 },
  );
});

it('was paid twice where the bank has it twice', () => {
  expect(
    joined([paid('2023-09-26', '600')], [paid('2023-09-28', '600'), paid('2023-10-05', '600')]).payments,
  ).toEqual(['2023-09-28 600', '2023-10-05 600']);
});

it('is one payment with the bank’s amount where the file notes nearly as much some days before, and both are told', () => {
  const { payments, inBoth, disagreeing } = joinPayments(
    [paid('2023-03-01', '15030.83', 'care_pathways.fixed.advance')],
    [paid('2023-03-04', '15300')],
  );
  expect(payments).toMatchObject([{ line: { value: 'care_pathways.fixed.advance' } }]);
  expect(payments.map(({ amount }) => centsOf(amount.value))).toEqual([1_530_000]);
  expect(inBoth).toEqual([]);
  expect(disagreeing).toMatchObject([
    { noted: { amount: { value: 1_503_083 } }, found: { amount: { value: 1_530_000 } } },
  ]);
});

it('is two payments where amounts, days or lines are too far apart', () => {
  const noted = paid('2023-03-01', '15000', 'prevention.fixed.advance');
  for (const other of [
    paid('2023-03-04', '13000'),
    paid('2023-03-20', '15300'),
    paid('2023-03-04', '15300', 'care_access.fixed.advance'),
  ]) {
    expect(joinPayments([noted], [other]).payments).toHaveLength(2);
  }
});

it('keeps what only one of them holds', () => {
  expect(joined([paid('2023-09-26', '600')], [paid('2023-12-30', '600')]).payments).toHaveLength(2);
});
