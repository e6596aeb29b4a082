/** A rate written anew as its writer writes rates: as a percentage or a share, same decimal sign, same quotes. */
import { type Ratio, ratioToDecimal } from '../base/ratio.ts';

const number = /\d+(?:([.,])\d+)?/;

/** A share with at most four decimals as a percentage: `0.3333` is `33.33`. */
function percentOf(share: string): string {
  const [whole = '', fraction = ''] = share.split('.');
  const digits = `${whole}${fraction.padEnd(4, '0')}`;
  const rest = digits.slice(-2).replace(/0+$/, '');
  return `${digits.slice(0, -2).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

/** `written` with its number replaced by `rate`, to two decimals of a percent; undefined when it holds no number. */
export function rewriteRate(written: string, rate: Ratio): string | undefined {
  const match = number.exec(written);
  if (match === null) return undefined;
  const [digits, decimal = '.'] = match;
  const share = ratioToDecimal(rate, 4);
  const text = written.includes('%') ? percentOf(share) : share;
  const end = match.index + digits.length;
  return written.slice(0, match.index) + text.replace('.', decimal) + written.slice(end);
}
