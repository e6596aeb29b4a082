/** Bars drawn to scale. They are pictures of figures that stand beside them as text, so screen readers skip them. */
import { type Cents, cents, centsOf, compareCents, isPositive, subtract, zero } from '../../base/money.ts';
import { ratio, ratioToDecimal } from '../../base/ratio.ts';
import { type Html, html } from '../../output/html.ts';

/** Each has its own pattern, so that none is told by colour alone. */
export type BarKind = 'fixed' | 'variable' | 'pending' | 'missed' | 'spent' | 'over' | 'flow';

export interface BarPart {
  readonly kind: BarKind;
  readonly amount: Cents;
}

/** Two decimals of a percent: finer than any screen. */
export const percentOf = (amount: Cents, whole: Cents): string =>
  isPositive(whole) && isPositive(amount)
    ? `${ratioToDecimal(ratio(centsOf(amount) * 100, centsOf(whole)), 2)}%`
    : '0%';

/** Never below zero: what is missing of an amount. */
export const remainder = (whole: Cents, part: Cents): Cents =>
  compareCents(whole, part) > 0 ? subtract(whole, part) : zero;

/** The parts one after the other; `whole` is the amount that fills the width. */
export function barHtml(parts: readonly BarPart[], whole: Cents): Html {
  let from = 0;
  const rects = parts.map(({ kind, amount }) => {
    const start = from;
    const size = Math.max(0, centsOf(amount));
    from += size;
    if (size === 0) return undefined;
    const at = percentOf(cents(start), whole);
    return html`<rect class="${kind}" x="${at}" width="${percentOf(amount, whole)}" y="0" height="100%"/>`;
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${rects}</svg>`;
}
