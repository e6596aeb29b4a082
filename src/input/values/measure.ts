/** What is observed, targeted or set as a threshold: a rate with `%`, a plain number without. */
import { ratio, ratioFromDecimal } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Measure } from '../../domain/contract.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Read, type Reader } from '../scalar.ts';
import { type Decimal, decimalParts, isAmbiguous, plainDecimal, withoutSuffix } from './decimal.ts';
import { bothNumbers, likelyMeasure } from './likely.ts';

// Differences and quotients of such numbers stay exact.
const wholeDigitsUpTo = 9;
const decimalsUpTo = 6;

export const readMeasure: Reader<Given<Measure>> = (scalar): Read<Given<Measure>> => {
  const { text, has: isRate } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  const facts = { key: scalar.key, text: scalar.text };
  if (parts !== undefined && parts.whole.length > wholeDigitsUpTo) {
    const greatest = '9'.repeat(wholeDigitsUpTo);
    return {
      problem: problem('value-out-of-range', scalar.at, { ...facts, least: `-${greatest}`, greatest }),
    };
  }
  // Nobody writes thousands of percent: `6,125 %` has three decimals.
  if (parts !== undefined && !isRate && isAmbiguous(parts)) {
    const ways = { ...bothNumbers(parts), isPlainNumber: true } as const;
    return { problem: problem('amount-ambiguous', scalar.at, { ...facts, ...ways }) };
  }
  const value = parts === undefined ? undefined : exact(parts);
  if (value === undefined) {
    const example = likelyMeasure(scalar.text);
    const hint = example === undefined ? {} : { example };
    return { problem: problem('value-invalid', scalar.at, { ...facts, expected: 'measure', ...hint }) };
  }
  const measure: Measure = isRate
    ? { unit: 'rate', value: ratio(value.num, value.den * 100) }
    : { unit: 'number', value };
  return { value: given(measure, scalar) };
};

const exact = (parts: Decimal) =>
  parts.fraction.length > decimalsUpTo ? undefined : ratioFromDecimal(plainDecimal(parts));
