import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../src/amounts/calendar.ts';
import { centsOf } from '../../src/amounts/money.ts';
import type { Payment } from '../../src/law/contract.ts';
import { paymentLines } from '../../src/vocabulary/vocabulary.ts';
import { checkText, duePayments, gapsOf, paid } from '../support/check.ts';

const example = readFileSync(new URL('../../fixtures/haut-chablais.yaml', import.meta.url), 'utf8');
const bare = (payments: readonly Payment[]): Payment[] =>
  payments.map(({ line: _line, ...payment }) => payment);
const check = (payments: readonly Payment[], on: string) => checkText(example, payments, on).check;
const cents = (amounts: readonly Payment[]): number =>
  amounts.reduce((sum, { amount }) => sum + centsOf(amount.value), 0);

describe('payments that name their line', () => {
  it('settle it, in part or in several payments', () => {
    // 43 006.85 in two payments, of which the second lacks a cent.
    const payments = [
      paid('2022-09-26', '60000', 'operations'),
      paid('2022-12-01', '26250', 'health_crisis.fixed.advance'),
      paid('2022-12-05', '40000', 'care_access.fixed.advance'),
      paid('2023-01-05', '3006.84', 'care_access.fixed.advance'),
    ];
    expect(gapsOf(check(payments, '2023-01-31'))).toEqual(['care_access.fixed.advance 1: -1']);
  });

  it('go to the line of the year that is nearest, not to the first one unpaid', () => {
    // Year 1 has no advance for operations; care access has 43 006.85 in year 1 and 52 500 in year 2.
    const payments = [paid('2023-09-28', '52500', 'care_access.fixed.advance')];
    const { lines } = check(payments, '2023-09-28');
    const settled = lines.filter(({ allocations }) => allocations.length > 0);
    expect(settled.map(({ due }) => `${due.line} ${due.year}`)).toEqual(['care_access.fixed.advance 2']);
  });

  it('may leave out whether it is the advance or the balance', () => {
    const payments = [
      paid('2022-12-01', '43006.85', 'care_access.fixed'),
      paid('2023-09-26', '14335.62', 'care_access.fixed'),
    ];
    const { lines } = check(payments, '2023-09-26');
    expect(lines.filter(({ allocations }) => allocations.length > 0).map(({ due }) => due.line)).toEqual([
      'care_access.fixed.advance',
      'care_access.fixed.balance',
    ]);
  });

  it('stay unexplained when nothing is ever due for their line', () => {
    const { unexplained } = check([paid('2022-10-01', '15000', 'letter_of_intent')], '2022-10-01');
    expect(unexplained.length).toBe(1);
  });
});

describe('payments without a line', () => {
  it('go by amount, the nearest day first', () => {
    // 26 250 is due on 2022-12-01 (crisis plan) and on 2023-09-26 (care pathways): each takes its own.
    const payments = [paid('2023-09-30', '26250'), paid('2022-12-03', '26250')];
    const found = check(payments, '2023-09-30').lines.filter(({ allocations }) => allocations.length > 0);
    expect(
      found.map(({ due, allocations }) => [
        due.line,
        allocations.map(({ payment }) => dateToIso(payment.date.value)),
      ]),
    ).toEqual([
      ['health_crisis.fixed.advance', ['2022-12-03']],
      ['care_pathways.fixed.advance', ['2023-09-30']],
    ]);
  });

  it('may cover all that is due on one day', () => {
    // On 2023-09-26 the settlement is 54 185.62 and the advances 155 625: 209 810.62 at once.
    const payments = [...duePayments(example, '2023-03-01'), paid('2023-10-02', '209810.62')];
    expect(gapsOf(check(payments, '2023-10-02'))).toEqual([]);
  });

  it('may cover some of what is due on one day', () => {
    // 14 335.62 + 3 865.07 = 18 200.69: a balance and a variable part, of different missions.
    const { lines } = check([paid('2023-09-28', '18200.69')], '2023-09-28');
    expect(lines.filter(({ allocations }) => allocations.length > 0).map(({ due }) => due.line)).toEqual([
      'care_access.fixed.balance',
      'prevention.variable',
    ]);
  });

  it('settle a line one by one when all are paid apart', () => {
    const on = '2024-09-26';
    const { lines, unexplained } = check(bare(duePayments(example, on)), on);
    expect([unexplained.length, lines.every(({ paid: sum, owed }) => sum === owed)]).toEqual([0, true]);
  });

  it('that take back what was paid too much settle the line', () => {
    const payments = [paid('2022-09-26', '60000'), paid('2022-10-10', '60000'), paid('2022-11-02', '-60000')];
    expect(gapsOf(check(payments, '2022-11-02'))).toEqual([]);
  });
});

describe('the day of the check', () => {
  it('owes a line from its day on', () => {
    expect(check([], '2022-09-25').lines).toEqual([]);
    expect(check([], '2022-09-26').lines.map(({ due }) => due.line)).toEqual(['operations']);
    expect(check([], '2022-11-30').lines.length).toBe(1);
    expect(check([], '2022-12-01').lines.length).toBe(3);
  });

  it('shows a line paid before its day as paid too early', () => {
    expect(gapsOf(check([paid('2022-09-20', '60000', 'operations')], '2022-09-25'))).toEqual([
      'operations 1: 6000000',
    ]);
  });

  it('sets later payments apart', () => {
    const { later, totals } = check([paid('2022-09-26', '60000'), paid('2022-12-01', '1')], '2022-09-30');
    expect([cents(later), centsOf(totals.difference)]).toEqual([100, 0]);
  });
});

it('never loses or doubles a payment, whatever is paid', () => {
  const due = duePayments(example, '2024-09-26');
  const anyPayment = fc
    .tuple(
      fc.nat(due.length - 1),
      fc.constantFrom(0, 0, 0, 1, -250),
      fc.boolean(),
      fc.nat(paymentLines.length - 1),
    )
    .map(([index, more, isNamed, other]): Payment => {
      const [base] = due.slice(index);
      if (base === undefined) throw new Error('no payment');
      const { line, ...rest } = base;
      const amount = (centsOf(base.amount.value) + more) / 100;
      const named = other % 7 === 0 ? paymentLines[other] : line?.value;
      const made = paid(dateToIso(base.date.value), amount.toFixed(2), isNamed ? named : undefined);
      return { ...rest, ...made };
    });
  fc.assert(
    fc.property(fc.array(anyPayment, { maxLength: 30 }), (payments) => {
      const { lines, unexplained, later, totals } = check(payments, '2024-09-26');
      const taken = lines.flatMap(({ allocations }) => allocations);
      const onLines = taken.reduce((sum, { amount }) => sum + centsOf(amount), 0);
      expect(onLines + cents(unexplained) + cents(later)).toBe(cents(payments));
      for (const payment of payments) {
        const shares = taken.filter((each) => each.payment === payment);
        const isTaken = shares.length > 0;
        if (isTaken) {
          const sum = shares.reduce((all, { amount }) => all + centsOf(amount), 0);
          expect(sum).toBe(centsOf(payment.amount.value));
        }
        expect(unexplained.includes(payment)).toBe(!isTaken);
      }
      expect(centsOf(totals.difference)).toBe(cents(payments) - centsOf(totals.owed));
    }),
    { numRuns: 12 },
  );
});
