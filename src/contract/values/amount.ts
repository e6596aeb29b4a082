/** Amounts in euros: `60000`, `60 000`, `60 000,50 €`, `60000.50`. */
import { type Cents, cents } from '../../amounts/money.ts';
import type { Given } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { given, type Read, type Reader } from '../scalar.ts';
import { decimalParts, isAmbiguous, withoutSuffix } from './decimal.ts';
import { bothAmounts, likelyAmount, withCents } from './likely.ts';

const wholeDigitsUpTo = 11;
const decimalsUpTo = 2;

export const readAmount: Reader<Given<Cents>> = (scalar): Read<Given<Cents>> => {
  const facts = { key: scalar.key, text: scalar.text };
  const parts = decimalParts(withoutSuffix(scalar.text, '€').text);
  if (parts === undefined) {
    const example = likelyAmount(scalar.text);
    const hint = example === undefined ? {} : { example };
    return { problem: problem('value-invalid', scalar.at, { ...facts, expected: 'amount', ...hint }) };
  }
  if (parts.isNegative) return { problem: problem('value-negative', scalar.at, { ...facts, of: 'amount' }) };
  if (isAmbiguous(parts)) {
    const ways = bothAmounts(parts.whole, parts.fraction);
    return { problem: problem('amount-ambiguous', scalar.at, { ...facts, ...ways }) };
  }
  if (parts.whole.length > wholeDigitsUpTo) {
    const bounds = { least: '0', greatest: '9'.repeat(wholeDigitsUpTo) };
    return { problem: problem('value-out-of-range', scalar.at, { ...facts, ...bounds }) };
  }
  if (parts.fraction.length > decimalsUpTo) {
    const rounded = withCents(parts.whole, parts.fraction);
    return { problem: problem('amount-too-precise', scalar.at, { ...facts, rounded }) };
  }
  return { value: given(cents(Number(parts.whole + parts.fraction.padEnd(decimalsUpTo, '0'))), scalar) };
};

/** The amount of a payment: a recovery is told by its own key, never by a sign alone. */
export const readPaymentAmount: Reader<Given<Cents>> = (scalar) => {
  const read = readAmount(scalar);
  if ('value' in read || read.problem.code !== 'value-negative') return read;
  const facts = { key: scalar.key, text: scalar.text, of: 'payment' } as const;
  return { problem: problem('value-negative', scalar.at, facts) };
};
