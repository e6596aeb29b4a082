import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Explained } from '../law/explained.ts';

/** Euros as the nearest number, which prints with at most two decimals: one rounded division of whole cents. */
export const eurosOf = (amount: Cents): number => centsOf(amount) / 100;

export const euros = (amount: Explained): number => eurosOf(amount.value);

/** A rate or a measure to six decimals. */
export const decimalOf = (value: Ratio): number => Number(ratioToDecimal(value, 6));

/** Null for a rate that is not known. */
export const rateOf = (rate: Ratio | undefined): number | null =>
  rate === undefined ? null : decimalOf(rate);
