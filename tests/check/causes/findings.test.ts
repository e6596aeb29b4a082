/** What is told of one line, from what it was owed, what it was paid and what each cause would have made it owed. */
import { describe, expect, it } from 'vitest';
import { cents, subtract } from '../../../src/amounts/money.ts';
import type { Cause } from '../../../src/check/cause.ts';
import { early, missing, notReturned, otherLine, repeated } from '../../../src/check/causes/causes.ts';
import { repeatedFindings, singleFindings } from '../../../src/check/causes/findings.ts';
import { keyOf } from '../../../src/check/causes/situation.ts';
import type { SingleSupposition } from '../../../src/check/causes/supposition.ts';
import type { LineCheck } from '../../../src/check/payment-check.ts';
import type { PaymentLine } from '../../../src/law/contract.ts';
import { givenAmount } from '../../../src/law/explained.ts';
import { day, paid as payment } from '../../support/check.ts';

const on = '2023-09-26';
const at = { source: { name: 'f.yaml', text: '' }, start: 0, end: 0 };
interface Made {
  readonly owed: number;
  readonly paid: readonly number[];
  /** What is due on its day, where that is not yet. */
  readonly due?: number;
  readonly line?: PaymentLine;
}
function made({ owed, paid, due = owed, line = 'operations.advance' }: Made): LineCheck {
  const sum = cents(paid.reduce((all, each) => all + each, 0));
  const amount = givenAmount({ name: 'advance' }, { value: cents(due), at });
  return {
    due: { date: day(on), line, year: 2, amount, isProjected: false },
    owed: cents(owed),
    allocations: paid.map((each) => ({ payment: payment(on, '1.00'), amount: cents(each) })),
    paid: sum,
    difference: subtract(sum, cents(owed)),
  };
}
const line = (owed: number, ...paid: readonly number[]): LineCheck => made({ owed, paid });

describe('the figures of a line alone', () => {
  it('nothing paid is missing, or was not given back', () => {
    expect(missing(line(100), [])).toEqual({ kind: 'missing' });
    expect(notReturned(line(-100), [])).toEqual({ kind: 'not_returned' });
    for (const each of [line(100, 50), line(-100), line(0)]) expect(missing(each, [])).toBeUndefined();
    for (const each of [line(-100, -50), line(100), line(0)]) expect(notReturned(each, [])).toBeUndefined();
  });

  it('a whole number of times, twice or more, is paid several times', () => {
    expect(repeated(line(100, 200), [])).toEqual({ kind: 'repeated', times: 2 });
    expect(repeated(line(100, 100, 100, 100), [])).toEqual({ kind: 'repeated', times: 3 });
    expect(repeated(line(-100, -200), [])).toEqual({ kind: 'repeated', times: 2 });
    for (const each of [line(100, 100), line(100, 150), line(100), line(100, -200), line(0, 100)])
      expect(repeated(each, [])).toBeUndefined();
  });

  it('the whole of what is not owed yet is early', () => {
    const ahead = { owed: 0, due: 100 };
    expect(early(made({ ...ahead, paid: [100] }), [])).toEqual({ kind: 'early', due: day(on) });
    expect(early(made({ ...ahead, paid: [99] }), [])).toBeUndefined();
    expect(early(line(100, 100), [])).toBeUndefined();
  });

  it('what another line has too much of is there', () => {
    const lacking = line(100, 70);
    const [more, less] = [30, -30].map((gap) =>
      made({ owed: 50, paid: [50 + gap], line: 'prevention.variable' }),
    );
    if (more === undefined || less === undefined) throw new Error('two lines were made');
    expect(otherLine(lacking, [lacking, less, more])).toEqual({
      kind: 'other_line',
      line: 'prevention.variable',
      year: 2,
    });
    expect(otherLine(lacking, [lacking, less])).toBeUndefined();
  });
});

const tier3: Cause = { kind: 'size_tier', sizeTier: 3 };
const tier4: Cause = { kind: 'size_tier', sizeTier: 4 };
const scale: Cause = { kind: 'scale', id: 'aci-2019' };
const months: Cause = { kind: 'reading', reading: 'prorata', value: 'months' };
const rounding: Cause = { kind: 'rounding', rounding: 'truncated' };
const start: Cause = { kind: 'start', mission: 'prevention', months: 1, start: day('2023-10-26') };

type Standing = Partial<Pick<SingleSupposition, 'isPlacing' | 'isContradicted'>>;
/** A cause that would make the line owed so much. */
function supposing(cause: Cause, amount: number, standing: Standing = {}): SingleSupposition {
  const { due } = line(0);
  const owed = new Map([[keyOf(due), { due, amount: cents(amount) }]]);
  const candidate = { cause, alter: <Same>(situation: Same): Same => situation };
  return { candidate, cause, finding: [cause], owed, isPlacing: false, isContradicted: false, ...standing };
}
const told = (of: LineCheck, ...all: readonly SingleSupposition[]) => singleFindings(of, [of], all);
const contradicted = { isContradicted: true };

describe('causes that would make owed what was paid', () => {
  it('are told in their order, each kind once, three at most', () => {
    const all = [tier3, tier4, scale, months, rounding].map((cause) => supposing(cause, 150));
    expect(told(line(100, 150), ...all)).toEqual([[tier3], [scale], [months]]);
    expect(told(line(100, 150), supposing(tier3, 149), supposing(scale, 150))).toEqual([[scale]]);
    expect(told(line(100, 149))).toEqual([]);
  });

  it('are told after what the line says alone', () => {
    const again = { kind: 'repeated', times: 2 };
    const all = [tier3, scale, months].map((cause) => supposing(cause, 200));
    expect(told(line(100, 200), ...all)).toEqual([[again], [tier3], [scale]]);
  });

  it('are told alone where they place all the payments', () => {
    const placing = supposing(tier3, 200, { isPlacing: true, ...contradicted });
    expect(told(line(100, 200), placing, supposing(scale, 200))).toEqual([[tier3], [scale]]);
  });

  it('are not told beside something better where a paid line contradicts them', () => {
    const all = [supposing(tier3, 200, contradicted), supposing(scale, 200, contradicted)];
    expect(told(line(100, 200), ...all)).toEqual([[{ kind: 'repeated', times: 2 }]]);
    // With nothing better the first stands, and the second does not.
    const both = [supposing(tier3, 150, contradicted), supposing(scale, 150, contradicted)];
    expect(told(line(100, 150), ...both)).toEqual([[tier3]]);
    expect(told(line(100, 150), ...both, supposing(months, 150))).toEqual([[tier3], [months]]);
  });

  it('are no later start where nothing was paid: any start after the check would do', () => {
    expect(told(line(100), supposing(start, 0), supposing(months, 0))).toEqual([
      [{ kind: 'missing' }],
      [months],
    ]);
    expect(told(line(100, 50), supposing(start, 50))).toEqual([[start]]);
  });
});

describe('another amount, several times', () => {
  const of = line(100, 150, 150);
  const found = (...all: readonly SingleSupposition[]) => repeatedFindings(of, all);

  it('is best as many times as there are payments', () => {
    // 300 is three times 100, which is owed anyway; five times 60; twice 150, and there are two payments.
    expect(found(supposing(tier3, 60), supposing(scale, 150))).toEqual([
      [scale, { kind: 'repeated', times: 2 }],
    ]);
    expect(found(supposing(tier3, 60), supposing(scale, 50))).toEqual([
      [tier3, { kind: 'repeated', times: 5 }],
    ]);
  });

  it('is none where the cause changes nothing, or the times are not whole', () => {
    expect(found(supposing(tier3, 100), supposing(scale, 70), supposing(months, 300))).toEqual([]);
  });
});
