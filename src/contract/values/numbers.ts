/** Amounts in euros: `60000`, `60 000`, `60 000,50 €`, `60000.50`; and the likely reading of others, for the fix. */
import { type Cents, cents, negate } from '../../amounts/money.ts';
import { type Ratio, ratio, ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Measure } from '../../law/contract-terms.ts';
import { type SizeTier, sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { problem } from '../../problems/problem.ts';
import type { ValueKind } from '../../problems/value-problems.ts';
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
import { found, invalid, outOfRange, type Read, type Reader, type Scalar } from './scalar.ts';

const amountDigitsUpTo = 11;
const centsUpTo = 2;

export const readAmount: Reader<Given<Cents>> = (scalar) => amountOf(scalar, false);

/** What stands in a bank, below zero where it is overdrawn: `-1 200 €`. */
export const readBalance: Reader<Given<Cents>> = (scalar) => amountOf(scalar, true);

function amountOf(scalar: Scalar, mayBeNegative: boolean): Read<Given<Cents>> {
  const facts = { key: scalar.key, text: scalar.text };
  const parts = decimalParts(withoutSuffix(scalar.text, '€').text);
  if (parts === undefined) return invalid(scalar, 'amount', likelyAmount(scalar.text));
  if (parts.isNegative && !mayBeNegative)
    return { problem: problem('value-negative', scalar.at, { ...facts, of: 'amount' }) };
  if (isAmbiguous(parts)) {
    const ways = bothAmounts(parts.whole, parts.fraction);
    return { problem: problem('amount-ambiguous', scalar.at, { ...facts, ...ways }) };
  }
  if (parts.whole.length > amountDigitsUpTo) return outOfRange(scalar, '0', '9'.repeat(amountDigitsUpTo));
  if (parts.fraction.length > centsUpTo) {
    const rounded = withCents(parts.whole, parts.fraction);
    return { problem: problem('amount-too-precise', scalar.at, { ...facts, rounded }) };
  }
  const size = cents(Number(parts.whole + parts.fraction.padEnd(centsUpTo, '0')));
  return found(parts.isNegative ? negate(size) : size, scalar);
}

/** The amount of a payment: a recovery is marked by its own key, never by a sign alone. */
export const readPaymentAmount: Reader<Given<Cents>> = (scalar) => {
  const amount = readAmount(scalar);
  if ('value' in amount || amount.problem.code !== 'value-negative') return amount;
  const facts = { key: scalar.key, text: scalar.text, of: 'payment' } as const;
  return { problem: problem('value-negative', scalar.at, facts) };
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
export function withCents(whole: string, fraction: string): string {
  const value = ratioFromDecimal(`${whole}.${fraction.slice(0, 3)}`);
  const [euros = whole, cents = ''] = value === undefined ? [] : ratioToDecimal(value, 2).split('.');
  return `${euros}.${cents.padEnd(2, '0')}`;
}

/** `48 k`, `61,5 K`, `1,2 M`: thousands or millions, as budgets are spoken of. */
const inThousands = /^(\d+)(?:[.,](\d{1,6}))?\s*([kKM])$/;

function inFull(text: string): string | undefined {
  const match = inThousands.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', unit] = match;
  const zeros = unit === 'M' ? 6 : 3;
  // `1,500 k` is a million and a half to some, and fifteen hundred to others.
  if (fraction.length > zeros || (fraction.length === 3 && whole !== '0')) return undefined;
  return inGroups(`${whole}${fraction.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, ''));
}

/**
 * `1,500.00`, `1.234.567 €`, `60 000 euros`, `EUR 60 000`, `12 € 50`, `environ 60 000 €`, `48 k€` as an amount that can be
 * read.
 */
export function likelyAmount(written: string): string | undefined {
  const text = withoutAbout(written).replace(/^(?:€|eur(?:os?)?)\s*|\s*(?:€|eur(?:os?)?)$/giu, '');
  const thousands = inFull(text);
  if (thousands !== undefined) return thousands;
  const bare = text.replace(/(?:€|euros?)\s*(?=\d\d$)/iu, '.').replace(/\s|['’]/g, '');
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare);
  // Digits and spaces alone are no amount written otherwise: a digit is missing, or one too many.
  const match = grouped ?? (/[^\d\s]/.test(written) ? /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare) : null);
  if (match === null) return undefined;
  const [, whole = '', cents] = match;
  return `${inGroups(whole.replace(/\D/g, ''))}${cents === undefined ? '' : `.${cents}`}`;
}

/** Rates: `80 %`, `12,5 %`, `0.8`, `1`. Above 100 % a rate is read as it is; it earns as 100 %. And measures. */

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

/** Whole numbers: populations, size tiers, contract and civil years. And weights, which may have decimals. */

const populationUpTo = 100_000_000;
const weightDigitsUpTo = 9;
const weightDecimalsUpTo = 6;

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

export const readWeight: Reader<Given<Ratio>> = (scalar) => {
  const parts = decimalParts(scalar.text);
  if (parts === undefined || parts.fraction.length > weightDecimalsUpTo)
    return invalid(scalar, 'weight', likelyShare(scalar.text));
  if (parts.isNegative || parts.whole.length > weightDigitsUpTo) {
    return outOfRange(scalar, '0', '9'.repeat(weightDigitsUpTo));
  }
  if (isAmbiguous(parts)) {
    const ways = { ...bothNumbers(parts), isPlainNumber: true } as const;
    const facts = { key: scalar.key, text: scalar.text, ...ways };
    return { problem: problem('amount-ambiguous', scalar.at, facts) };
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  return value === undefined ? invalid(scalar, 'weight') : found(value, scalar);
};

/** A whole number from the least to the greatest allowed. */
function readWhole(scalar: Scalar, kind: ValueKind, greatest: number, least = 1): Read<Given<number>> {
  const parts = decimalParts(scalar.text);
  if (parts === undefined || parts.fraction !== '')
    return invalid(scalar, kind, kind === 'population' ? likelyWhole(scalar.text) : undefined);
  const value = Number(parts.whole);
  const isWithin = !parts.isNegative && value >= least && value <= greatest;
  if (isWithin) return found(value, scalar);
  const counts = kind === 'year_number' ? ({ counts: 'contract_years' } as const) : {};
  return outOfRange(scalar, String(least), String(greatest), counts);
}

/** `50 %` for a weight: the number alone, the weights being shared out anyhow. */
const likelyShare = (text: string): string | undefined => /^\s*(\d{1,3})\s*%\s*$/.exec(text)?.[1];

/** `45,000`, `45.000`, `45 000 habitants`, `environ 45 000` as a whole number. */
function likelyWhole(written: string): string | undefined {
  const text = withoutAbout(written);
  const match = /^(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(text);
  return match?.[1] === undefined ? undefined : inGroups(match[1].replace(/\D/g, ''));
}
