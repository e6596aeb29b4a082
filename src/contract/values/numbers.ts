/**
 * Amounts (`60000`, `60 000,50 €`), rates (`80 %`, `0.8`; above 100 % a rate is read as it is and earns as 100 %), measures,
 * weights and whole numbers.
 */
import { type Cents, cents, negate } from '../../amounts/money.ts';
import { type Ratio, ratio, ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Measure, ResultValue } from '../../law/indicator-terms.ts';
import { type SizeTier, sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { plainWord } from '../../problems/suggestion.ts';
import type { ValueKind } from '../../problems/value-problems.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import {
  bothNumbers,
  type Decimal,
  decimalParts,
  inGroups,
  isAmbiguous,
  plainDecimal,
  withoutSuffix,
  withoutUnit,
} from './decimal.ts';
import { likelyAmount, likelyAnswer, likelyMeasure, likelyRate, likelyShare, likelyWhole } from './likely.ts';
import { found, invalid, outOfRange, type Read, type Reader, refuse, type Scalar } from './scalar.ts';
import { readYesNo } from './text.ts';

const amountDigitsUpTo = 11;
const centsUpTo = 2;

export const readAmount: Reader<Given<Cents>> = (scalar) => amountOf(scalar, false);

/** What stands in a bank, below zero where it is overdrawn: `-1 200 €`. */
export const readBalance: Reader<Given<Cents>> = (scalar) => amountOf(scalar, true);

function amountOf(scalar: Scalar, mayBeNegative: boolean): Read<Given<Cents>> {
  const facts = factsOf(scalar);
  const parts = decimalParts(withoutSuffix(withoutUnit(scalar.text, 'euros'), '€').text);
  if (parts === undefined) return invalid(scalar, 'amount', likelyAmount(scalar.text));
  if (parts.isNegative && !mayBeNegative) return refuse('value-negative', scalar, { ...facts, of: 'amount' });
  if (isAmbiguous(parts)) {
    const ways = bothAmounts(parts.whole, parts.fraction);
    return refuse('amount-ambiguous', scalar, { ...facts, ...ways });
  }
  const read = amountFrom(scalar, parts);
  return 'value' in read ? found(read.value, scalar) : read;
}

/** An amount out of its digits, of which there may be too many. */
export function amountFrom(
  scalar: Scalar,
  { isNegative, whole, fraction }: Pick<Decimal, 'isNegative' | 'whole' | 'fraction'>,
): Read<Cents> {
  if (whole.length > amountDigitsUpTo) return outOfRange(scalar, '0', '9'.repeat(amountDigitsUpTo));
  if (fraction.length > centsUpTo) {
    const rounded = withCents(whole, fraction);
    return refuse('amount-too-precise', scalar, { ...factsOf(scalar), rounded });
  }
  const size = cents(Number(whole + fraction.padEnd(centsUpTo, '0')));
  return { value: isNegative ? negate(size) : size };
}

/** The amount of a payment: a recovery is marked by its own key, never by a sign alone. */
export const readPaymentAmount: Reader<Given<Cents>> = (scalar) => {
  const amount = readAmount(scalar);
  if ('value' in amount || amount.problem.code !== 'value-negative') return amount;
  return refuse('value-negative', scalar, { ...factsOf(scalar), of: 'payment' });
};

/** Both ways to write an amount that may be thousands or decimals, out of the digits before and after its separator. */
export const bothAmounts = (
  whole: string,
  fraction: string,
): { readonly thousands: string; readonly decimals: string } => ({
  thousands: inGroups(`${whole}${fraction}`),
  decimals: withCents(whole, fraction),
});

/** The amount with two decimals, rounded half away from zero, which its third decimal alone decides: `1.50`. */
function withCents(whole: string, fraction: string): string {
  const value = ratioFromDecimal(`${whole}.${fraction.slice(0, 3)}`);
  const [euros = whole, cents = ''] = value === undefined ? [] : ratioToDecimal(value, 2).split('.');
  return `${euros}.${cents.padEnd(2, '0')}`;
}

const percentUpTo = 1000;
const decimalsUpTo = 4;

export const readRate: Reader<Given<Ratio>> = (scalar): Read<Given<Ratio>> => {
  const { text, has: isPercent } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts === undefined || parts.fraction.length > decimalsUpTo) return invalidRate(scalar);
  if (parts.isNegative) {
    const plain = plainDecimal({ ...parts, isNegative: false });
    const positive = isPercent || Number(plain) > 1 ? `${plain} %` : plain;
    return refuse('value-negative', scalar, { ...factsOf(scalar), of: 'rate', positive });
  }
  if (Number(plainDecimal(parts)) > percentUpTo) {
    return outOfRange(scalar, '0 %', `${percentUpTo} %`);
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalidRate(scalar);
  if (!isPercent && value.num > value.den) {
    const ways = waysToWrite(parts, value);
    return refuse('rate-ambiguous', scalar, { ...factsOf(scalar), ...ways });
  }
  return found(isPercent ? ratio(value.num, value.den * 100) : value, scalar);
};

/** `20` can only be a percentage, `20 %` or `0.2`; `1.2` may be 1.2 % or 120 %. Only what can be read is offered. */
function waysToWrite(parts: Decimal, value: Ratio): { readonly percent: string; readonly share?: string } {
  const percent = `${plainDecimal(parts)} %`;
  if (parts.whole === '1') {
    return { percent, share: `${ratioToDecimal(ratio(value.num * 100, value.den), 2)} %` };
  }
  const share = ratioToDecimal(ratio(value.num, value.den * 100), 6);
  return /^(?:1|0\.\d{1,4})$/.test(share) ? { percent, share } : { percent };
}

const factsOf = ({ key, text }: Scalar) => ({ key, text });

const invalidRate = (scalar: Scalar): Read<never> => invalid(scalar, 'rate', likelyRate(scalar.text));

// Differences and quotients of such numbers stay exact.
const exactDigits = 9;
const exactDecimals = 6;

/** A number that is no amount; a rate where it has the sign for it. */
function exactNumber(scalar: Scalar, kind: 'measure' | 'weight'): Read<Measure> {
  const isWeight = kind === 'weight';
  const { text, has } = withoutSuffix(isWeight ? scalar.text : withoutUnit(scalar.text, 'counted'), '%');
  const parts = decimalParts(text);
  const greatest = '9'.repeat(exactDigits);
  if (parts !== undefined && (parts.whole.length > exactDigits || (isWeight && parts.isNegative)))
    return outOfRange(scalar, isWeight ? '0' : `-${greatest}`, greatest);
  // A rate is never in thousands of percent: `6,125 %` has three decimals.
  if (parts !== undefined && !has && isAmbiguous(parts)) {
    const ways = { ...bothNumbers(parts), isPlainNumber: true } as const;
    return refuse('amount-ambiguous', scalar, { ...factsOf(scalar), ...ways });
  }
  const isExact = parts !== undefined && parts.fraction.length <= exactDecimals;
  const value = isExact ? ratioFromDecimal(plainDecimal(parts)) : undefined;
  if (value === undefined)
    return invalid(scalar, kind, isWeight ? likelyShare(scalar.text) : likelyMeasure(scalar.text));
  if (isWeight && has && value.num > value.den * 100) return outOfRange(scalar, '0 %', '100 %');
  return {
    value: has ? { unit: 'rate', value: ratio(value.num, value.den * 100) } : { unit: 'number', value },
  };
}

/** What is observed, targeted or set as a threshold: a rate with `%`, a plain number without. */
export const readMeasure: Reader<Given<Measure>> = (scalar) => {
  const read = exactNumber(scalar, 'measure');
  if ('value' in read) return found(read.value, scalar);
  const isTarget = plainWord(scalar.key) === keyWord('target', scalar.language);
  return isTarget && 'value' in readYesNo(scalar)
    ? refuse('value-invalid', scalar, {
        ...factsOf(scalar),
        expected: 'measure',
        isAnswer: true,
      })
    : read;
};

/** What is found or supposed of an indicator: a measure, or yes and no; words without a figure are meant as one of these. */
export const readResult: Reader<Given<ResultValue>> = (scalar) => {
  const answer = readYesNo(scalar);
  if ('value' in answer) return answer;
  const read = /\d/.test(scalar.text) ? readMeasure(scalar) : undefined;
  // Where nothing is likely, an example of a rate would be wrong for what is counted.
  const isPlain =
    read !== undefined &&
    ('value' in read || read.problem.code !== 'value-invalid' || 'example' in read.problem.facts);
  return isPlain ? read : invalid(scalar, 'result', likelyAnswer(scalar.text, scalar.language));
};

export const readWeight: Reader<Given<Ratio>> = (scalar) => {
  const read = exactNumber(scalar, 'weight');
  return 'value' in read ? found(read.value.value, scalar) : read;
};

const populationUpTo = 100_000_000;

export const readPopulation: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'population', populationUpTo);

/** The number of a contract year: 1 to 5. */
export const readYearNumber: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'year_number', contractTerms.years);

// Two digits would leave the century open.
export const civilYearFrom = 2000;
export const civilYearUpTo = 2099;

export const readCivilYear: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'civil_year', civilYearUpTo, civilYearFrom);

export const readSizeTier: Reader<Given<SizeTier>> = (scalar) => {
  const read = readWhole(scalar, 'size_tier', sizeTiers.length);
  if ('problem' in read) return read;
  const tier = sizeTiers.find((each) => each === read.value.value);
  return tier === undefined ? invalid(scalar, 'size_tier') : found(tier, scalar);
};

/** A whole number from the least to the greatest allowed. */
function readWhole(scalar: Scalar, kind: ValueKind, greatest: number, least = 1): Read<Given<number>> {
  const parts = decimalParts(kind === 'population' ? withoutUnit(scalar.text, 'people') : scalar.text);
  if (parts === undefined || parts.fraction !== '')
    return invalid(scalar, kind, kind === 'population' ? likelyWhole(scalar.text) : undefined);
  const value = Number(parts.whole);
  const isWithin = !parts.isNegative && value >= least && value <= greatest;
  if (isWithin) return found(value, scalar);
  const counts = kind === 'year_number' ? ({ counts: 'contract_years' } as const) : {};
  return outOfRange(scalar, String(least), String(greatest), counts);
}
