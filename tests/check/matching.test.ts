/** Which date a payment goes to, and which of its lines, on schedules made for the purpose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../src/amounts/calendar.ts';
import { cents, centsOf } from '../../src/amounts/money.ts';
import type { ScheduledPayment } from '../../src/calculate/result.ts';
import { checkPayments } from '../../src/check/matching.ts';
import type { Payment } from '../../src/contract/contract-terms.ts';
import { givenAmount } from '../../src/law/explained.ts';
import type { PaymentLine } from '../../src/law/payment-line.ts';
import { day, paid } from '../support/check.ts';

const at = { source: { name: 'x', text: '' }, start: 0, end: 0 };
/** An amount in whole euros due on a day. */
const due = (iso: string, line: PaymentLine, euros: number, year = 1): ScheduledPayment => ({
  date: day(iso),
  line,
  year,
  amount: givenAmount({ name: 'settled' }, { value: cents(euros * 100), at }),
  isProjected: false,
});

const told = (
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  on = '2030-01-01',
  from?: string,
) => {
  const check = checkPayments(schedule, payments, {
    on: day(on),
    from: from === undefined ? undefined : day(from),
  });
  return {
    dates: check.dates.map(({ dueOn, owed, paid: sum, manners }) =>
      [dateToIso(dueOn), centsOf(owed) / 100, centsOf(sum) / 100, ...manners].join(' '),
    ),
    lines: check.lines.map(
      ({ due: { line, year }, paid: sum }) =>
        `${line} ${year}: ${sum === undefined ? '?' : centsOf(sum) / 100}`,
    ),
    unexplained: check.unexplained.map(({ amount }) => centsOf(amount.value) / 100),
  };
};

/** Two years of operations and one mission. */
const schedule = [
  due('2022-09-26', 'operations', 600),
  due('2022-12-01', 'care_access.fixed.advance', 430),
  due('2023-09-26', 'care_access.fixed.balance', 143),
  due('2023-09-26', 'care_access.variable', 110),
  due('2023-09-26', 'operations.advance', 450, 2),
  due('2023-09-26', 'care_access.fixed.advance', 525, 2),
  due('2024-09-26', 'operations.balance', 150, 2),
  due('2024-09-26', 'operations.advance', 450, 3),
];

describe('payments that name no line', () => {
  const first = [paid('2022-09-28', '600'), paid('2022-12-05', '430')];

  it.each([
    ['one transfer', ['1228']],
    ['the settlement, then the advances', ['253', '975']],
    ['by mission', ['778', '450']],
    ['line by line', ['143', '110', '450', '525']],
    ['all but one line, then that line', ['1118', '110']],
  ])('settle a day by %s', (_name, amounts) => {
    const payments = [...first, ...amounts.map((each) => paid('2023-10-02', each))];
    expect(told(schedule, payments, '2023-12-31')).toMatchObject({
      dates: ['2022-09-26 600 600', '2022-12-01 430 430', '2023-09-26 1228 1228'],
      unexplained: [],
    });
  });

  it('settle it in parts of any size, early or late, and that is said', () => {
    const payments = [paid('2022-09-16', '600'), paid('2022-12-05', '200'), paid('2023-02-10', '230')];
    expect(told(schedule, payments, '2023-06-30').dates).toEqual([
      '2022-09-26 600 600 early',
      '2022-12-01 430 430 in_parts late',
    ]);
  });

  it('settle two days by one transfer', () => {
    expect(told(schedule, [paid('2022-12-05', '1030')], '2023-06-30')).toEqual({
      dates: ['2022-09-26 600 600 merged late', '2022-12-01 430 430 merged'],
      lines: ['operations 1: 600', 'care_access.fixed.advance 1: 430'],
      unexplained: [],
    });
  });

  it('settle nothing and belong to the nearest day where the sum is another', () => {
    const payments = [...first, paid('2023-10-02', '1000')];
    expect(told(schedule, payments, '2023-12-31')).toEqual({
      dates: ['2022-09-26 600 600', '2022-12-01 430 430', '2023-09-26 1228 1000'],
      lines: [
        'operations 1: 600',
        'care_access.fixed.advance 1: 430',
        'care_access.fixed.balance 1: ?',
        'care_access.variable 1: ?',
        'operations.advance 2: ?',
        'care_access.fixed.advance 2: ?',
      ],
      unexplained: [1000],
    });
  });

  it('single out the one line of a day that is left', () => {
    const payments = [...first, ...['143', '450', '525', '99'].map((each) => paid('2023-10-02', each))];
    expect(told(schedule, payments, '2023-12-31').lines).toContain('care_access.variable 1: 99');
  });

  it('go by date before an equal amount of another year', () => {
    // The advance of year 2 did not come; that of year 3 did, on its day.
    const payments = [...first, paid('2023-10-02', '778'), paid('2024-10-01', '600')];
    expect(told(schedule, payments, '2024-12-31').dates).toEqual([
      '2022-09-26 600 600',
      '2022-12-01 430 430',
      '2023-09-26 1228 778',
      '2024-09-26 600 600',
    ]);
  });

  it('a year late settle what they are exactly, where nothing nearer wants them', () => {
    const payments = [...first, paid('2023-10-02', '778'), paid('2024-08-01', '450')];
    expect(told(schedule, payments, '2024-08-31').dates).toContain('2023-09-26 1228 1228 late');
  });

  it('half a year late settle each its own date, and are not said to be one transfer', () => {
    const payments = [paid('2023-03-20', '600'), paid('2023-05-20', '430')];
    expect(told(schedule, payments, '2023-06-30').dates).toEqual([
      '2022-09-26 600 600 late',
      '2022-12-01 430 430 late',
    ]);
  });

  it('that came for no day are stray', () => {
    expect(told(schedule, [...first, paid('2019-01-01', '77')], '2022-12-31').unexplained).toEqual([77]);
  });
});

describe('payments that name their line', () => {
  it('go to it whatever their amount, to the year that is nearest', () => {
    const payments = [paid('2023-09-28', '500', 'care_access.fixed.advance')];
    expect(told(schedule, payments, '2023-12-31').lines).toContain('care_access.fixed.advance 2: 500');
  });

  it('may leave out whether it is the advance or the balance', () => {
    const payments = [
      paid('2022-12-01', '430', 'care_access.fixed'),
      paid('2023-09-26', '143', 'care_access.fixed'),
    ];
    expect(told(schedule, payments, '2023-12-31').lines).toEqual(
      expect.arrayContaining(['care_access.fixed.advance 1: 430', 'care_access.fixed.balance 1: 143']),
    );
  });
});

describe('money taken back', () => {
  it('leaves what it had paid, or what was paid too much', () => {
    const once = [paid('2022-09-28', '600'), paid('2022-10-10', '-600')];
    expect(told(schedule, once, '2022-11-30').dates).toEqual(['2022-09-26 600 0']);
    expect(told(schedule, [paid('2022-09-27', '600'), ...once], '2022-11-30').dates).toEqual([
      '2022-09-26 600 600',
    ]);
  });
});

it('what was taken back and paid again is paid once', () => {
  const again = [paid('2022-09-28', '600'), paid('2022-10-03', '-600'), paid('2022-10-05', '600')];
  expect(told(schedule, again, '2022-11-30')).toMatchObject({
    dates: ['2022-09-26 600 600'],
    lines: ['operations 1: 600'],
    unexplained: [],
  });
});

describe('the days of a check', () => {
  it('what is due later and was paid exactly is settled early; the rest is not owed yet', () => {
    expect(
      told(schedule, [paid('2022-09-26', '600'), paid('2022-11-20', '430')], '2022-11-25').dates,
    ).toEqual(['2022-09-26 600 600', '2022-12-01 430 430 early']);
  });

  it('what was due before the first day is settled, and what comes late for it is no surplus', () => {
    const payments = [paid('2023-01-10', '430'), paid('2023-10-02', '1228')];
    expect(told(schedule, payments, '2023-12-31', '2023-01-01').dates).toEqual([
      '2022-12-01 430 430 late',
      '2023-09-26 1228 1228',
    ]);
  });
});

it('nothing is counted twice and nothing is lost', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: -100, max: 800 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const payments = drawn.map(([late, euros]) => {
        const date = new Date(Date.UTC(2022, 8, 26) + late * 86_400_000).toISOString().slice(0, 10);
        return paid(date, String(euros));
      });
      const check = checkPayments(schedule, payments, { on: day('2030-01-01') });
      const all = payments.reduce((sum, { amount }) => sum + centsOf(amount.value), 0);
      const onDates = check.dates.reduce((sum, each) => sum + centsOf(each.paid), 0);
      const stray = check.stray.reduce((sum, { amount }) => sum + centsOf(amount.value), 0);
      expect(onDates + stray).toBe(all);
      expect(centsOf(check.totals.paid) + centsOf(check.totals.unexplained)).toBe(all);
    }),
  );
});
