/** Amounts as exports write them: `11 058,90 €`, `11.058,90`, `11,058.90`, `€11,058.90`, `-5000`, `(5 000,00)`. */
import { type Cents, cents } from '../../amounts/money.ts';
import type { Read, Scalar } from '../../contract/scalar.ts';
import { bothAmounts, withCents } from '../../contract/values/likely.ts';
import { problem } from '../../problems/problem.ts';

const space = '[ \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a]';
/** Before or after the number: between two digits it would part euros from cents. */
const currency = /^(?:€|eur(?:os?)?)\s*|\s*(?:€|eur(?:os?)?)$/gi;
const wholeDigitsUpTo = 11;
const decimalsUpTo = 2;

/** Forms of a number; the last group of each is its decimals, without their separator. */
const forms: readonly RegExp[] = [
  new RegExp(`^(\\d+|\\d{1,3}(?:${space}\\d{3})+)(?:[.,](\\d+))?$`),
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
];

/** The number without its sign; a minus may stand before or after it, or be a pair of brackets. */
function unsigned(text: string): { readonly digits: string; readonly isNegative: boolean } {
  const bare = text.replace(currency, '');
  const match = /^\((.*)\)$|^[-\u2212]\s*(.*)$|^(.*?)\s*[-\u2212]$/.exec(bare);
  const inside = match?.[1] ?? match?.[2] ?? match?.[3];
  return inside === undefined
    ? { digits: bare.replace(/^\+\s*/, ''), isNegative: false }
    : { digits: inside.trim().replace(currency, ''), isNegative: true };
}

/** A signed amount. What could be thousands or decimals is refused, never guessed. */
export function readExportedAmount(scalar: Scalar): Read<Cents> {
  const facts = { key: scalar.key, text: scalar.text };
  const { digits, isNegative } = unsigned(scalar.text);
  // `1,500` is one euro and a half in France and fifteen hundred elsewhere; so is `1.500`, the other way round.
  const [, thousands, rest] = /^([1-9]\d{0,2})[.,](\d{3})$/.exec(digits) ?? [];
  if (thousands !== undefined && rest !== undefined) {
    const ways = bothAmounts(thousands, rest);
    return { problem: problem('amount-ambiguous', scalar.at, { ...facts, ...ways }) };
  }
  if (/,[^.]*,[^.]*$|\.[^,]*\.[^,]*$/.test(digits)) {
    return { problem: problem('amount-ambiguous', scalar.at, facts) };
  }
  const match = forms.map((form) => form.exec(digits)).find((found) => found !== null) ?? null;
  if (match === null) {
    return { problem: problem('value-invalid', scalar.at, { ...facts, expected: 'amount' }) };
  }
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = match[2] ?? '';
  if (whole.length > wholeDigitsUpTo) {
    const bounds = { least: '0', greatest: '9'.repeat(wholeDigitsUpTo) };
    return { problem: problem('value-out-of-range', scalar.at, { ...facts, ...bounds }) };
  }
  if (fraction.length > decimalsUpTo) {
    const rounded = withCents(whole, fraction);
    return { problem: problem('amount-too-precise', scalar.at, { ...facts, rounded }) };
  }
  const size = Number(whole + fraction.padEnd(decimalsUpTo, '0'));
  return { value: cents(isNegative ? -size : size) };
}
