/** Which line a payment goes to, on schedules made for the purpose. */
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../src/amounts/calendar.ts';
import { cents, centsOf } from '../../src/amounts/money.ts';
import type { ScheduledPayment } from '../../src/calculate/result.ts';
import { checkPayments } from '../../src/check/matching.ts';
import type { Payment, PaymentLine } from '../../src/law/contract.ts';
import { givenAmount } from '../../src/law/explained.ts';
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

/** `line year: 12.34 on 2023-09-26` for each part of a payment; what is left unexplained last. */
function matched(
  schedule: readonly ScheduledPayment[],
  payments: readonly Payment[],
  on = '2030-01-01',
): string[] {
  const { lines, unexplained } = checkPayments(schedule, payments, day(on));
  return [
    ...lines.flatMap((line) =>
      line.allocations.map(
        ({ payment, amount }) =>
          `${line.due.line} ${line.due.year}: ${centsOf(amount) / 100} on ${dateToIso(payment.date.value)}`,
      ),
    ),
    ...unexplained.map(({ amount }) => `? ${centsOf(amount.value) / 100}`),
  ];
}

describe('a payment of several lines of one day', () => {
  const on = '2023-09-26';

  it('is the settlement, before two advances that make as much', () => {
    // 10 + 20 + 30 = 60 = 25 + 35
    const schedule = [
      due(on, 'operations.balance', 10),
      due(on, 'care_access.fixed.balance', 20),
      due(on, 'care_access.variable', 30),
      due(on, 'operations.advance', 25, 2),
      due(on, 'care_access.fixed.advance', 35, 2),
    ];
    expect(matched(schedule, [paid(on, '60')])).toEqual([
      'operations.balance 1: 10 on 2023-09-26',
      'care_access.fixed.balance 1: 20 on 2023-09-26',
      'care_access.variable 1: 30 on 2023-09-26',
    ]);
  });

  it('is the advances, before a balance and an advance that make as much', () => {
    // 10 + 20 + 30 = 60 = 45 + 15
    const schedule = [
      due(on, 'operations.advance', 10, 2),
      due(on, 'care_access.fixed.advance', 20, 2),
      due(on, 'prevention.fixed.advance', 30, 2),
      due(on, 'operations.balance', 45),
      due(on, 'care_access.variable', 15),
      due(on, 'prevention.fixed.balance', 7),
    ];
    expect(matched(schedule, [paid(on, '60')]).map((text) => text.split(' ')[0])).toEqual([
      'operations.advance',
      'care_access.fixed.advance',
      'prevention.fixed.advance',
    ]);
  });

  it.each<[string, PaymentLine[], PaymentLine]>([
    [
      'the balances',
      ['operations.balance', 'care_access.fixed.balance', 'prevention.fixed.balance'],
      'quality.variable',
    ],
    [
      'the variable parts',
      ['care_access.variable', 'care_pathways.variable', 'prevention.variable'],
      'quality.fixed.balance',
    ],
    [
      'the lines of one mission',
      ['care_access.fixed.balance', 'care_access.variable', 'care_access.fixed.advance'],
      'operations.balance',
    ],
  ])('is %s, before a mixture of fewer lines', (_, family, other) => {
    // 10 + 20 + 30 = 60 = 49 + 11, two of three advances: no group of their own, and the settlement has 500 more.
    const schedule = [
      ...family.map((line, index) => due(on, line, 10 * (index + 1))),
      due(on, other, 500),
      due(on, 'quality.fixed.advance', 49),
      due(on, 'professional_support.fixed.advance', 11),
      due(on, 'health_crisis.fixed.advance', 1000),
    ];
    expect(matched(schedule, [paid(on, '60')]).map((text) => text.split(' ')[0])).toEqual(family);
  });

  it('is of the nearest day, and of none more than 400 days away', () => {
    const schedule = [
      due('2023-09-26', 'operations.balance', 10),
      due('2023-09-26', 'care_access.variable', 20),
      due('2024-09-26', 'operations.balance', 10, 2),
      due('2024-09-26', 'care_access.variable', 20, 2),
    ];
    expect(matched(schedule, [paid('2024-09-27', '30')]).map((text) => text.split(':')[0])).toEqual([
      'operations.balance 2',
      'care_access.variable 2',
    ]);
    // 400 days after 26 September 2024 is 31 October 2025.
    expect(matched(schedule.slice(2), [paid('2025-10-31', '30')])).toHaveLength(2);
    expect(matched(schedule.slice(2), [paid('2025-11-01', '30')])).toEqual(['? 30']);
  });

  it('is all of the day, however many lines, and some of them where they are at most 22', () => {
    const kinds: readonly PaymentLine[] = [
      'operations.balance',
      'care_access.variable',
      'prevention.fixed.advance',
    ];
    const day23 = Array.from({ length: 23 }, (_, index) =>
      due(on, kinds[index % 3] ?? 'operations', 101 + index),
    );
    // 101 + 102 + … + 123 = 23 × 112 = 2 576; 101 + 102 = 203.
    expect(matched(day23, [paid(on, '2576')])).toHaveLength(23);
    expect(matched(day23, [paid(on, '203')])).toEqual(['? 203']);
    expect(matched(day23.slice(0, 22), [paid(on, '203')])).toEqual([
      'operations.balance 1: 101 on 2023-09-26',
      'care_access.variable 1: 102 on 2023-09-26',
    ]);
  });

  it('is no line at all for a payment of nothing, which stays as it is', () => {
    const schedule = [due(on, 'operations.balance', 10), due(on, 'care_access.variable', 20)];
    expect(matched(schedule, [paid(on, '0')])).toEqual(['? 0']);
  });

  it('takes no line that was paid already', () => {
    const schedule = [
      due(on, 'operations.balance', 10),
      due(on, 'care_access.variable', 20),
      due(on, 'prevention.variable', 20),
    ];
    expect(matched(schedule, [paid(on, '30'), paid(on, '30')])).toEqual([
      'operations.balance 1: 10 on 2023-09-26',
      'care_access.variable 1: 20 on 2023-09-26',
      '? 30',
    ]);
  });
});

describe('a payment that names its line', () => {
  const two = [
    due('2023-09-26', 'operations.advance', 45, 2),
    due('2024-09-26', 'operations.advance', 46, 3),
  ];

  it('goes to the nearest one that lacks as much', () => {
    // 28 March 2024 is 184 days after the first and 182 before the second, too early for it: up to 45 days.
    expect(matched(two, [paid('2024-03-28', '40', 'operations.advance')])).toEqual([
      'operations.advance 2: 40 on 2024-03-28',
    ]);
    expect(matched(two, [paid('2024-09-20', '40', 'operations.advance')])).toEqual([
      'operations.advance 3: 40 on 2024-09-20',
    ]);
    // The second lacks only 1 once it is paid in part; the first has room for 44, and exactly for 45.
    const part = paid('2024-09-21', '40', 'operations.advance');
    for (const more of ['44', '45'])
      expect(matched(two, [part, paid('2024-09-22', more, 'operations.advance')])).toContain(
        `operations.advance 2: ${more} on 2024-09-22`,
      );
  });

  it('goes to the nearest one too much where none lacks it', () => {
    expect(matched(two, [paid('2024-09-26', '70', 'operations.advance')])).toEqual([
      'operations.advance 3: 70 on 2024-09-26',
    ]);
  });

  it('goes to the nearer of two, to the first of two as near, and first of all to the one it equals', () => {
    const near = [
      due('2023-09-26', 'operations.advance', 45),
      due('2023-10-06', 'operations.advance', 50, 2),
    ];
    const line = (iso: string, amount: string) =>
      matched(near, [paid(iso, amount, 'operations.advance')])[0]?.split(':')[0];
    expect([line('2023-09-30', '40'), line('2023-10-02', '40')]).toEqual([
      'operations.advance 1',
      'operations.advance 2',
    ]);
    expect(line('2023-10-01', '40')).toBe('operations.advance 1');
    expect(line('2023-10-05', '45')).toBe('operations.advance 1');
  });

  it('goes to the one that lacks exactly as much, before a nearer one that is paid', () => {
    const near = [
      due('2023-09-26', 'operations.advance', 45),
      due('2023-10-06', 'operations.advance', 50, 2),
    ];
    const before = [
      paid('2023-09-26', '20', 'operations.advance'),
      paid('2023-10-06', '50', 'operations.advance'),
    ];
    expect(matched(near, [...before, paid('2023-10-07', '25', 'operations.advance')])).toContain(
      'operations.advance 1: 25 on 2023-10-07',
    );
  });

  it('goes to no other line of the same amount', () => {
    const schedule = [due('2023-09-26', 'care_access.variable', 45), ...two];
    expect(matched(schedule, [paid('2023-09-26', '45', 'operations.advance')])).toEqual([
      'operations.advance 2: 45 on 2023-09-26',
    ]);
    expect(matched(schedule, [paid('2023-09-26', '45', 'prevention.variable')])).toEqual(['? 45']);
  });

  it('may come 45 days early, not 46', () => {
    // 45 days before 26 September 2023 is 12 August.
    expect(matched(two, [paid('2023-08-12', '45', 'operations.advance')])).toEqual([
      'operations.advance 2: 45 on 2023-08-12',
    ]);
    expect(matched(two, [paid('2023-08-11', '45', 'operations.advance')])).toEqual(['? 45']);
  });

  it('that takes money back goes to the line paid too much', () => {
    const payments = [
      paid('2023-09-26', '50', 'operations.advance'),
      paid('2024-09-26', '-5', 'operations.advance'),
    ];
    expect(matched(two, payments)).toEqual([
      'operations.advance 2: 50 on 2023-09-26',
      'operations.advance 2: -5 on 2024-09-26',
    ]);
  });
});

describe('an amount paid again', () => {
  const one = [due('2023-09-26', 'operations.advance', 45)];
  const again = (iso: string, more: readonly ScheduledPayment[] = []): string[] =>
    matched([...one, ...more], [paid('2023-09-26', '45'), paid(iso, '45')]);

  it('is a repetition up to 120 days later, and from the first day of the contract years', () => {
    // 120 days after 26 September 2023 is 24 January 2024.
    expect(again('2024-01-24')).toHaveLength(2);
    expect(again('2024-01-24')[1]).toBe('operations.advance 1: 45 on 2024-01-24');
    expect(again('2024-01-25')[1]).toBe('? 45');
    expect(again('2023-09-25')).toContain('? 45');
  });

  it('repeats no letter of intent’s date: the years begin with their own lines', () => {
    const { year: _year, ...letter } = due('2023-08-20', 'letter_of_intent', 5);
    expect(again('2023-09-25', [letter])).toContain('? 45');
  });

  it('repeats the line whose day is nearest', () => {
    const schedule = [...one, due('2023-11-26', 'care_access.variable', 45)];
    const payments = [paid('2023-09-26', '45'), paid('2023-11-26', '45'), paid('2023-12-01', '45')];
    expect(matched(schedule, payments)).toContain('care_access.variable 1: 45 on 2023-12-01');
    // 24 days after the first, 37 before the second.
    expect(matched(schedule, [...payments.slice(0, 2), paid('2023-10-20', '45')])).toContain(
      'operations.advance 1: 45 on 2023-10-20',
    );
  });

  it('repeats the first of two lines as near, and none that is due more than 45 days later', () => {
    const near = [...one, due('2023-10-06', 'care_access.variable', 45)];
    const both = [paid('2023-09-26', '45'), paid('2023-10-06', '45')];
    expect(matched(near, [...both, paid('2023-10-01', '45')])).toContain(
      'operations.advance 1: 45 on 2023-10-01',
    );
    const later = [due('2023-09-26', 'operations.advance', 5), due('2024-09-26', 'care_access.variable', 45)];
    expect(matched(later, [paid('2024-03-01', '45'), paid('2024-09-26', '45')])).toContain('? 45');
  });

  it('repeats nothing where the schedule has no contract year, only the letter of intent', () => {
    const { year: _year, ...letter } = due('2023-08-20', 'letter_of_intent', 45);
    expect(matched([letter], [paid('2023-08-20', '44'), paid('2023-08-21', '44')])).toEqual(['? 44', '? 44']);
  });

  it('repeats nothing that was not paid, and nothing by a name', () => {
    const payments = [paid('2023-09-26', '44', 'operations.advance'), paid('2023-10-01', '45')];
    expect(matched(one, payments)).toContain('? 45');
    const named = [paid('2023-09-26', '45'), paid('2023-10-01', '45', 'prevention.variable')];
    expect(matched(one, named)).toContain('? 45');
  });
});

describe('money taken back', () => {
  it('settles the line that was paid exactly so much too much', () => {
    const schedule = [
      due('2023-09-26', 'operations.advance', 45),
      due('2023-09-27', 'care_access.variable', 30),
    ];
    const first = [
      paid('2023-09-26', '45', 'operations.advance'),
      paid('2023-09-27', '37', 'care_access.variable'),
    ];
    expect(matched(schedule, [...first, paid('2023-10-01', '-7')])).toContain(
      'care_access.variable 1: -7 on 2023-10-01',
    );
    expect(matched(schedule, [...first, paid('2023-10-01', '-6')])).toContain('? -6');
    // It names another line, which was paid nothing.
    expect(matched(schedule, [...first, paid('2023-10-01', '-7', 'prevention.variable')])).toContain('? -7');
  });

  it('is not money that is paid, though a line lacks as much', () => {
    const schedule = [due('2023-09-26', 'operations.advance', 45)];
    const payments = [paid('2023-09-26', '40', 'operations.advance'), paid('2023-10-01', '5')];
    expect(matched(schedule, payments)).toContain('? 5');
  });
});

it('takes payments by their days, whatever their order, and shows lines owed or paid', () => {
  const schedule = [
    due('2023-09-26', 'operations.advance', 45),
    due('2024-09-26', 'operations.advance', 45, 2),
  ];
  const { lines } = checkPayments(
    schedule,
    [paid('2023-10-02', '10', 'operations.advance'), paid('2023-09-26', '30', 'operations.advance')],
    day('2023-12-31'),
  );
  // The second is not owed yet, and nothing was paid for it.
  expect(lines.map(({ due: { year } }) => year)).toEqual([1]);
  expect(lines[0]?.allocations.map(({ payment }) => dateToIso(payment.date.value))).toEqual([
    '2023-09-26',
    '2023-10-02',
  ]);
});

it('takes the first of two payments that are as near, and shows a line paid before it is owed', () => {
  const schedule = [due('2023-09-26', 'operations.advance', 45)];
  expect(matched(schedule, [paid('2023-09-24', '45'), paid('2023-09-28', '45')])[0]).toBe(
    'operations.advance 1: 45 on 2023-09-24',
  );
  const { lines } = checkPayments(schedule, [paid('2023-09-24', '45')], day('2023-09-25'));
  expect(lines.map(({ owed, paid: sum }) => [centsOf(owed), centsOf(sum)])).toEqual([[0, 4500]]);
});
