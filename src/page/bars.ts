/** Bars drawn to scale, and what all pictures of the page have in common. */
import {
  type Cents,
  centsOf,
  compareCents,
  greatest,
  least,
  subtract,
  total,
  zero,
} from '../amounts/money.ts';
import type { EnvelopeBalance, Transfer } from '../calculate/fungibility/fungibility-result.ts';
import type { YearResult } from '../calculate/result.ts';
import { type Html, type HtmlPiece, html, nothing, trusted } from '../output/html.ts';

/** The figures of a picture stand beside it as text, so screen readers skip it. */
export const picture = (name: string, content: HtmlPiece): Html =>
  html`<svg class="${name}" aria-hidden="true" focusable="false">${content}</svg>`;

/** A letter tells the parts of a picture apart, so that none is known by colour alone. */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** Two decimals of a percent: finer than any screen. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** What is missing of an amount; never below zero. */
export const remainder = (whole: Cents, part: Cents): Cents =>
  compareCents(whole, part) > 0 ? subtract(whole, part) : zero;

const mostOf = (amounts: readonly Cents[]): Cents => amounts.reduce(greatest, zero);

/** Each kind has a pattern of its own. */
type BarPart = readonly ['fixed' | 'variable' | 'pending' | 'missed' | 'spent' | 'over', Cents];

/** The parts one after the other; `whole` is the amount that fills the width. */
function barHtml(parts: readonly BarPart[], whole: Cents): Html {
  let from = 0;
  const rects = parts.map(([kind, amount]) => {
    const [start, size] = [from, Math.max(0, centsOf(amount))];
    from += size;
    if (size === 0 || centsOf(whole) === 0) return nothing;
    const [x, width] = [percent(start / centsOf(whole)), percent(size / centsOf(whole))];
    return html`<rect class="${kind}" x="${x}" width="${width}" y="0" height="100%"/>`;
  });
  return picture('bar', rects);
}

export const keyHtml = (kind: BarPart[0]): Html =>
  picture('key', html`<rect class="${kind}" width="100%" height="100%"/>`);

/** What is earned of a ceiling, and what is pending; the rest is missed. */
function earnedBar(
  [fixed, variable = zero, pending = zero]: readonly Cents[],
  ceiling: Cents,
  whole = ceiling,
): Html {
  const earned = [fixed ?? zero, variable, pending];
  const missed = remainder(ceiling, total(earned));
  const kinds = ['fixed', 'variable', 'pending', 'missed'] as const;
  return barHtml(
    kinds.map((kind, index) => [kind, earned[index] ?? missed]),
    whole,
  );
}

/** What the year earns of its ceiling, all envelopes together. */
export const yearBar = ({ totals: { entitled, variable, pending, ceiling } }: YearResult): Html =>
  earnedBar([subtract(entitled.value, variable.value), variable.value, pending.value], ceiling.value);

/** A bar for each row of the table of what envelopes earn; the total has none. */
export function earningsBars({ operations, missions }: YearResult): Html[] {
  const most = mostOf([operations, ...missions].map(({ ceiling }) => ceiling.value));
  return [
    earnedBar([operations.entitled.value], operations.ceiling.value, most),
    ...missions.map(({ ceiling, fixed, variable: { entitled, pending } }) =>
      earnedBar([fixed.entitled.value, entitled.value, pending.value], ceiling.value, most),
    ),
  ];
}

/** Two bars for each envelope whose spending is known: its funding, then its spending, and what goes beyond. */
export function balanceBars(envelopes: readonly EnvelopeBalance[]): Html[] {
  const most = mostOf(envelopes.flatMap(({ funded, known }) => [funded.value, known?.spent.value ?? zero]));
  return envelopes.map(({ funded: { value: funded }, known }) => {
    if (known === undefined) return nothing;
    const { value } = known.spent;
    const parts = [['spent', least(value, funded)] as const, ['over', remainder(value, funded)] as const];
    return html`${barHtml([['fixed', funded]], most)}${barHtml(parts, most)}`;
  });
}

export function transferBars(transfers: readonly Transfer[]): Html[] {
  const amounts = transfers.map(({ amount }) => amount.value);
  return amounts.map((amount) => barHtml([['fixed', amount]], mostOf(amounts)));
}

/** The patterns that bars are filled with; once a page. */
export const patterns = trusted(`<svg class="defs" aria-hidden="true" focusable="false"><defs>
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><line class="stripe-line" x1="1" x2="1" y1="0" y2="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dot-ground" width="6" height="6"/><circle class="dot" cx="2" cy="2" r="1"/><circle class="dot" cx="5" cy="5" r="1"/></pattern>
<pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="dot-ground" width="5" height="5"/><line class="cross-line" x1="0" x2="5" y1="1" y2="1"/><line class="cross-line" x1="1" x2="1" y1="0" y2="5"/></pattern>
</defs></svg>`);
