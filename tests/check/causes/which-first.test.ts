/** Two causes may fit one difference: which is told first, which is not told at all, and why. */
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/amounts/money.ts';
import { early } from '../../../src/check/causes/causes.ts';
import { isSettlement } from '../../../src/check/several.ts';
import type { PaymentLine } from '../../../src/law/contract.ts';
import { checkText, day, duePayments, duePaymentsBut, firstFindings, paid } from '../../support/check.ts';

/** Tier 2: operations 60 000 in year 1, then 45 000 + 15 000; prevention 11 250 + 3 750 a year, and half of 15 000. */
const small = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { prevention: { debut: 2022-09-26 } }
exercices:
  - { annee: 1, missions: { prevention: { taux_atteinte: 50 % } } }
  - { annee: 2, missions: { prevention: { taux_atteinte: 50 % } } }
`;

describe('paid before its day', () => {
  const due = '2023-09-26';
  const ahead = (amount: string) => {
    const on = '2023-09-01';
    const payments = [...duePayments(small, on), paid('2023-08-31', amount, 'prevention.variable')];
    return checkText(small, payments, on);
  };

  it('the whole of it is early, and some of it has no cause', () => {
    // 15 000 × 50 % = 7 500, due on 26 September.
    expect(ahead('7500.00').explanations.map(({ findings }) => findings)).toEqual([
      [[{ kind: 'early', due: day(due) }]],
    ]);
    expect(firstFindings(ahead('7100.00').explanations)).toEqual([undefined]);
  });

  it('what is paid on its day is not', () => {
    const [line] = checkText(small, duePayments(small, due), due).check.lines;
    expect(line && early(line, [])).toBeUndefined();
  });
});

it('an advance not paid is missing: that its mission starts after the check would be as true of any', () => {
  const on = '2022-12-01';
  const text = small.replace('debut: 2022-09-26', `debut: ${on}`);
  const change = { line: 'prevention.fixed.advance', date: on, paid: [] } as const;
  const { explanations } = checkText(text, duePaymentsBut(text, on, [change]), on);
  expect(explanations.map(({ findings }) => findings)).toEqual([[[{ kind: 'missing' }]]]);
});

describe('what the other lines say', () => {
  // From 26 November 2022, 304 days of 365. Two months earlier the year is whole: 100 % of 30 000 × 45 % = 13 500, as with
  // the variable part not prorated.
  const late = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-11-26 } }
exercices: [{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: 45 % } } }]
`;
  const on = '2023-09-26';
  const reading = { kind: 'reading', reading: 'variable_in_partial_year', value: 'full' };
  const start = { kind: 'start', mission: 'care_access', months: -2, start: day('2022-09-26') };

  it('a fixed part paid as it is due speaks against an earlier start', () => {
    const change = { line: 'care_access.variable', date: on, paid: ['13500.00'] } as const;
    const { explanations } = checkText(late, duePaymentsBut(late, on, [change]), on);
    expect(explanations.map(({ findings }) => findings)).toEqual([[[reading]]]);
  });

  it('a fixed part paid whole speaks for it', () => {
    // 75 % and 25 % of 70 000.
    const payments = duePaymentsBut(late, on, [
      { line: 'care_access.fixed.advance', date: '2022-11-26', paid: ['52500.00'] },
      { line: 'care_access.fixed.balance', date: on, paid: ['17500.00'] },
      { line: 'care_access.variable', date: on, paid: ['13500.00'] },
    ]);
    const { explanations } = checkText(late, payments, on);
    expect(explanations.map(({ lines, findings }) => [lines.length, findings])).toEqual([[3, [[start]]]]);
  });
});

it('a tier that places every payment is told, though one line looks paid twice', () => {
  // Tier 4: 90 000; quality 75 % of 20 000 is 15 000, twice the 7 500 of tier 2; year 2 67 500, and the balance 5 000.
  const text = small.replaceAll('prevention', 'qualite');
  const on = '2023-09-26';
  const payments = [
    ...[paid('2022-09-26', '90000.00'), paid('2022-09-26', '15000.00')],
    ...[paid(on, '5000.00'), paid(on, '10000.00'), paid(on, '67500.00'), paid(on, '15000.00')],
  ];
  const { check, explanations } = checkText(text, payments, on);
  expect(check.placedBy).toEqual({ kind: 'size_tier', sizeTier: 4 });
  expect(explanations.map(({ lines, findings }) => [lines.length, findings])).toEqual([
    [6, [[{ kind: 'size_tier', sizeTier: 4 }]]],
  ]);
});

describe('lines told together', () => {
  const on = '2023-09-26';
  const missing = { kind: 'missing' };
  const unpaid = (isUnpaid: (line: PaymentLine, isOnTheDay: boolean) => boolean) => {
    const payments = duePayments(small, on).filter(
      ({ line, date }) => line === undefined || !isUnpaid(line.value, date.value === day(on)),
    );
    return checkText(small, payments, on).explanations.map(({ lines, findings }) => [lines.length, findings]);
  };

  it('keep what explains them all: a delay moves no advance, whichever line comes first', () => {
    // The settlement of 26 September 2023 has two lines; the advance of operations comes after them.
    expect(unpaid((line, isOn) => isOn && (isSettlement(line) || line === 'operations.advance'))).toEqual([
      [3, [[missing]]],
    ]);
    // The advance of prevention, a year earlier, comes before them.
    expect(unpaid((line, isOn) => (isOn ? isSettlement(line) : line === 'prevention.fixed.advance'))).toEqual(
      [[3, [[missing]]]],
    );
  });

  it('have a cause: two lines without one stand apart', () => {
    const payments = duePaymentsBut(small, on, [
      { line: 'operations.advance', date: on, paid: ['12345.67'] },
      { line: 'prevention.fixed.advance', date: on, paid: ['1234.56'] },
    ]);
    const { explanations } = checkText(small, payments, on);
    expect(explanations.map(({ lines, findings }) => [lines.length, findings])).toEqual([
      [1, []],
      [1, []],
    ]);
  });
});

it('what is forgiven needs no cause, be it a difference or a payment that nothing took', () => {
  const on = '2022-09-26';
  const change = { line: 'prevention.fixed.advance', date: on, paid: ['11250.05'] } as const;
  // 11 250 was due: five cents too much; and four cents for nothing.
  const payments = [...duePaymentsBut(small, on, [change]), paid(on, '0.04')];
  const told = (tolerance: number) =>
    checkText(small, payments, on, cents(tolerance)).explanations.map(({ lines, payments: of }) => [
      lines.length,
      of.length,
    ]);
  expect(told(3)).toEqual([
    [1, 0],
    [0, 1],
  ]);
  expect(told(4)).toEqual([[1, 0]]);
  expect(told(5)).toEqual([]);
});
