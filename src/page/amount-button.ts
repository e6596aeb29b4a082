/** Amounts on the page: each one that can be explained is a button that does so. */
import { type Cents, cents, centsOf, compareCents, isPositive, subtract, zero } from '../amounts/money.ts';
import { ratio, ratioToDecimal } from '../amounts/ratio.ts';
import { isMarked, uncertainMark } from '../calculate/document/page.ts';
import type { Explained } from '../law/explained.ts';
import { formatAmount, formatPlainAmount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { statusNames } from '../output/names.ts';
import type { Sheet } from './sheet.ts';

interface Shape {
  /** True beside text, false in a column that says its unit. */
  readonly hasUnit?: boolean;
  /** False for amounts of which it does not matter here how sure they are. */
  readonly hasMark?: boolean;
  /** Where the amount is made anew for showing and so has no address of its own. */
  readonly address?: string;
}

const markOf = (amount: Explained, { page }: Sheet): Html =>
  isMarked(amount)
    ? html`<span class="mark" aria-hidden="true">${uncertainMark}</span><span class="unseen"> (${statusNames[amount.status][page.lang]})</span>`
    : nothing;

export function amountHtml(amount: Explained, sheet: Sheet, shape: Shape = {}): Html {
  const { lang } = sheet.page;
  const digits = (shape.hasUnit === true ? formatAmount : formatPlainAmount)(amount.value, lang);
  const text = html`${digits}${shape.hasMark === false ? nothing : markOf(amount, sheet)}`;
  const address = shape.address ?? sheet.addresses.get(amount);
  if (address === undefined) return html`<span class="figure">${text}</span>`;
  return html`<button type="button" class="figure" aria-haspopup="dialog" data-year="${sheet.year.year}" data-amount="${address}">${text}</button>`;
}

/** What amounts add up to, marked when one of them is. */
export function sumHtml(sum: Cents, parts: readonly Explained[], sheet: Sheet): Html {
  const marked = parts.find(isMarked);
  const text = formatAmount(sum, sheet.page.lang);
  return html`<span class="figure">${text}${marked === undefined ? nothing : markOf(marked, sheet)}</span>`;
}

/** An amount with its unit, beside text. */
export const euroHtml = (amount: Explained, sheet: Sheet): Html =>
  amountHtml(amount, sheet, { hasUnit: true });

/** Spending, transfers: facts of the file. */
export const plainHtml = (amount: Explained, sheet: Sheet): Html =>
  amountHtml(amount, sheet, { hasMark: false });

/** Bars drawn to scale. They are pictures of figures that stand beside them as text, so screen readers skip them. */

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
