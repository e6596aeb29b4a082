/** Rates: `80 %`, `12,5 %`, `0.8`, `1`. Above 100 % a rate is read as it is; it earns as 100 %. And measures. */
import { type Ratio, ratio, ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Measure } from '../../law/contract-terms.ts';
import { problem } from '../../problems/problem.ts';
import { found, invalid, outOfRange, type Read, type Reader, type Scalar } from '../scalar.ts';
import {
  bothNumbers,
  type Decimal,
  decimalParts,
  inGroups,
  isAmbiguous,
  plainDecimal,
  withoutAbout,
  withoutSuffix,
} from './decimal.ts';

const percentUpTo = 1000;
const decimalsUpTo = 4;

export const readRate: Reader<Given<Ratio>> = (scalar): Read<Given<Ratio>> => {
  const { text, has: isPercent } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts === undefined || parts.fraction.length > decimalsUpTo) return invalidRate(scalar);
  if (parts.isNegative) {
    const plain = plainDecimal({ ...parts, isNegative: false });
    const positive = isPercent || Number(plain) > 1 ? `${plain} %` : plain;
    return { problem: problem('value-negative', scalar.at, { ...factsOf(scalar), of: 'rate', positive }) };
  }
  if (Number(plainDecimal(parts)) > percentUpTo) {
    return outOfRange(scalar, '0 %', `${percentUpTo} %`);
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalidRate(scalar);
  if (!isPercent && value.num > value.den) {
    const ways = waysToWrite(parts, value);
    return { problem: problem('rate-ambiguous', scalar.at, { ...factsOf(scalar), ...ways }) };
  }
  return found(isPercent ? ratio(value.num, value.den * 100) : value, scalar);
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

const factsOf = ({ key, text }: Scalar) => ({ key, text });

const invalidRate = (scalar: Scalar): Read<never> => invalid(scalar, 'rate', likelyRate(scalar.text));

/** `45 pour cent`, `45 pct`, `environ 45 %` as a rate; `oui` is all of it and `non` nothing. */
function likelyRate(written: string): string | undefined {
  const text = withoutAbout(written);
  if (/^(?:oui|yes)$/iu.test(text)) return '100 %';
  if (/^(?:non|no)$/iu.test(text)) return '0 %';
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*(?:%|pour\s?cents?|per\s?cent|pct)$/iu.exec(text);
  if (match?.[1] === undefined) return undefined;
  return `${match[1]}${match[2] === undefined ? '' : `.${match[2]}`} %`;
}

// Differences and quotients of such numbers stay exact.
const wholeDigitsUpTo = 9;
const decimalsOfMeasure = 6;

/** What is observed, targeted or set as a threshold: a rate with `%`, a plain number without. */
export const readMeasure: Reader<Given<Measure>> = (scalar): Read<Given<Measure>> => {
  const { text, has: isRate } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts !== undefined && parts.whole.length > wholeDigitsUpTo) {
    const greatest = '9'.repeat(wholeDigitsUpTo);
    return outOfRange(scalar, `-${greatest}`, greatest);
  }
  // A rate is never in thousands of percent: `6,125 %` has three decimals.
  if (parts !== undefined && !isRate && isAmbiguous(parts)) {
    const ways = { ...bothNumbers(parts), isPlainNumber: true } as const;
    return { problem: problem('amount-ambiguous', scalar.at, { ...factsOf(scalar), ...ways }) };
  }
  const value = parts === undefined ? undefined : exact(parts);
  if (value === undefined) return invalid(scalar, 'measure', likelyMeasure(scalar.text));
  const measure: Measure = isRate
    ? { unit: 'rate', value: ratio(value.num, value.den * 100) }
    : { unit: 'number', value };
  return found(measure, scalar);
};

const exact = (parts: Decimal) =>
  parts.fraction.length > decimalsOfMeasure ? undefined : ratioFromDecimal(plainDecimal(parts));

/** `250 patients`, `6,5 pour cent`, `12 jours` as a measure. */
function likelyMeasure(written: string): string | undefined {
  const text = withoutAbout(written);
  const rate = /\d/.test(text) ? likelyRate(text) : undefined;
  if (rate !== undefined) return rate;
  const match = /^(\d{1,3}(?:\s\d{3})+|\d{1,9})(?:[.,](\d{1,6}))?(?:\s*\p{L}+){0,3}$/u.exec(text);
  if (match?.[1] === undefined) return undefined;
  const decimals = match[2] === undefined ? '' : `.${match[2]}`;
  const parts = decimalParts(`${match[1]}${decimals}`);
  if (parts === undefined || isAmbiguous(parts)) return undefined;
  return `${inGroups(match[1].replace(/\D/g, ''))}${decimals}`;
}
