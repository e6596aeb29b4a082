/**
 * Amounts and rates written anew as their writer writes them: same spaces, decimal sign, quotes and currency; a percentage or a
 * share.
 */
import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import { spaces } from './values/decimal.ts';

const number = new RegExp(`\\d(?:[\\d${spaces}]*\\d)?(?:([.,])\\d+)?`);
const groups = new RegExp(`\\d([${spaces}])\\d{3}`);

/** What separates thousands: the separator of the text; without one, a space beside a currency sign, else nothing. */
function separatorOf(digits: string, written: string): string {
  const known = groups.exec(digits)?.[1];
  if (known !== undefined) return known;
  const isLongWithout = /\d{4}/.test(digits);
  return isLongWithout || !written.includes('€') ? '' : ' ';
}

/** The decimal sign where the writer used none: in lists between braces a comma would part two items. */
export type DecimalSign = '.' | ',';

/** `written` with its number replaced by `amount` (not negative); undefined when it holds no number. */
export function rewriteAmount(written: string, amount: Cents, usual: DecimalSign = '.'): string | undefined {
  const match = number.exec(written);
  if (match === null) return undefined;
  const [digits, decimal] = match;
  const fraction = centsOf(amount) % 100;
  const whole = String((centsOf(amount) - fraction) / 100);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separatorOf(digits, written));
  const hasDecimals = decimal !== undefined || fraction !== 0;
  const text = hasDecimals ? `${grouped}${decimal ?? usual}${String(fraction).padStart(2, '0')}` : grouped;
  return written.slice(0, match.index) + text + written.slice(match.index + digits.length);
}

const rateNumber = /\d+(?:([.,])\d+)?/;

/** `written` with its number replaced by `rate`, to two decimals of a percent; undefined when it holds no number. */
export function rewriteRate(written: string, rate: Ratio, usual: DecimalSign = '.'): string | undefined {
  const match = rateNumber.exec(written);
  if (match === null) return undefined;
  const [digits, decimal = usual] = match;
  const text = written.includes('%')
    ? ratioToDecimal({ num: rate.num * 100, den: rate.den }, 2)
    : ratioToDecimal(rate, 4);
  const end = match.index + digits.length;
  return written.slice(0, match.index) + text.replace('.', decimal) + written.slice(end);
}
