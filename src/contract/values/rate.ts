/** Rates: `80 %`, `12,5 %`, `0.8`, `1`. Above 100 % a rate is read as it is; it earns as 100 %. */
import { type Ratio, ratio, ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Measure } from '../../law/contract.ts';
import { problem } from '../../problems/problem.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';
import { type Decimal, decimalParts, isAmbiguous, plainDecimal, withoutSuffix } from './decimal.ts';
import { bothNumbers, likelyMeasure, likelyRate } from './likely.ts';

const percentUpTo = 1000;
const decimalsUpTo = 4;

export const readRate: Reader<Given<Ratio>> = (scalar): Read<Given<Ratio>> => {
  const { text, has: isPercent } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts === undefined || parts.fraction.length > decimalsUpTo) return invalid(scalar);
  if (parts.isNegative) {
    const plain = plainDecimal({ ...parts, isNegative: false });
    const positive = isPercent || Number(plain) > 1 ? `${plain} %` : plain;
    return { problem: problem('value-negative', scalar.at, { ...factsOf(scalar), of: 'rate', positive }) };
  }
  if (Number(plainDecimal(parts)) > percentUpTo) {
    const bounds = { least: '0 %', greatest: `${percentUpTo} %` };
    return { problem: problem('value-out-of-range', scalar.at, { ...factsOf(scalar), ...bounds }) };
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalid(scalar);
  if (!isPercent && value.num > value.den) {
    const ways = waysToWrite(parts, value);
    return { problem: problem('rate-ambiguous', scalar.at, { ...factsOf(scalar), ...ways }) };
  }
  return { value: given(isPercent ? ratio(value.num, value.den * 100) : value, scalar) };
};

interface Ways {
  readonly percent: string;
  readonly share?: string;
}

/** `20` can only be a percentage, `20 %` or `0.2`; `1.2` may be 1.2 % or 120 %. Only what can be read is offered. */
function waysToWrite(parts: Decimal, value: Ratio): Ways {
  const percent = `${plainDecimal(parts)} %`;
  if (parts.whole === '1') {
    return { percent, share: `${ratioToDecimal(ratio(value.num * 100, value.den), 2)} %` };
  }
  const share = ratioToDecimal(ratio(value.num, value.den * 100), 6);
  return /^(?:1|0\.\d{1,4})$/.test(share) ? { percent, share } : { percent };
}

const factsOf = (scalar: Scalar) => ({ key: scalar.key, text: scalar.text });

function invalid(scalar: Scalar): Read<never> {
  const example = likelyRate(scalar.text);
  const hint = example === undefined ? {} : { example };
  return { problem: problem('value-invalid', scalar.at, { ...factsOf(scalar), expected: 'rate', ...hint }) };
}

/** What is observed, targeted or set as a threshold: a rate with `%`, a plain number without. */

// Differences and quotients of such numbers stay exact.
const wholeDigitsUpTo = 9;
const decimalsOfMeasure = 6;

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
  parts.fraction.length > decimalsOfMeasure ? undefined : ratioFromDecimal(plainDecimal(parts));
