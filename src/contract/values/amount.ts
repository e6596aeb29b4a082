/** Amounts in euros: `60000`, `60 000`, `60 000,50 €`, `60000.50`; and the likely reading of others, for the fix. */
import { type Cents, cents, negate } from '../../amounts/money.ts';
import { ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { found, invalid, outOfRange, type Read, type Reader, type Scalar } from '../scalar.ts';
import { decimalParts, inGroups, isAmbiguous, withoutAbout, withoutSuffix } from './decimal.ts';

const wholeDigitsUpTo = 11;
const decimalsUpTo = 2;

export const readAmount: Reader<Given<Cents>> = (scalar) => read(scalar, false);

/** What stands in a bank, below zero where it is overdrawn: `-1 200 €`. */
export const readBalance: Reader<Given<Cents>> = (scalar) => read(scalar, true);

function read(scalar: Scalar, mayBeNegative: boolean): Read<Given<Cents>> {
  const facts = { key: scalar.key, text: scalar.text };
  const parts = decimalParts(withoutSuffix(scalar.text, '€').text);
  if (parts === undefined) return invalid(scalar, 'amount', likelyAmount(scalar.text));
  if (parts.isNegative && !mayBeNegative)
    return { problem: problem('value-negative', scalar.at, { ...facts, of: 'amount' }) };
  if (isAmbiguous(parts)) {
    const ways = bothAmounts(parts.whole, parts.fraction);
    return { problem: problem('amount-ambiguous', scalar.at, { ...facts, ...ways }) };
  }
  if (parts.whole.length > wholeDigitsUpTo) return outOfRange(scalar, '0', '9'.repeat(wholeDigitsUpTo));
  if (parts.fraction.length > decimalsUpTo) {
    const rounded = withCents(parts.whole, parts.fraction);
    return { problem: problem('amount-too-precise', scalar.at, { ...facts, rounded }) };
  }
  const size = cents(Number(parts.whole + parts.fraction.padEnd(decimalsUpTo, '0')));
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
