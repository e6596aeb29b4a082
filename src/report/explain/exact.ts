/** An amount times a factor before it is rounded, as people read it: to show where rounding happens. */
import { type Cents, centsOf } from '../../base/money.ts';
import type { Ratio } from '../../base/ratio.ts';

export interface ExactProduct {
  /** Euros as decimal text, point as separator, cut after a few digits. */
  readonly decimal: string;
  /** True when more digits follow than are shown. */
  readonly isCut: boolean;
  /** True when the product is no whole number of cents. */
  readonly isRounded: boolean;
}

const digitsShown = 5;

export function exactProduct(amount: Cents, by: Ratio): ExactProduct {
  const num = BigInt(centsOf(amount)) * BigInt(by.num);
  const den = BigInt(by.den);
  const size = num < 0n ? -num : num;
  const scaled = size * 10n ** BigInt(digitsShown - 2);
  const text = (scaled / den).toString().padStart(digitsShown + 1, '0');
  const whole = text.slice(0, -digitsShown);
  const fraction = text.slice(-digitsShown);
  const isCut = scaled % den !== 0n;
  const shown = isCut ? fraction : fraction.replace(/0{1,3}$/, '');
  return { decimal: `${num < 0n ? '-' : ''}${whole}.${shown}`, isCut, isRounded: size % den !== 0n };
}
