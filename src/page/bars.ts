/** Bars drawn to scale. They are pictures of figures that stand beside them as text, so screen readers skip them. */
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
import { type Html, html, nothing, trusted } from '../output/html.ts';

/** Each has a pattern of its own, so that none is known by colour alone. */
type BarKind = 'fixed' | 'variable' | 'pending' | 'missed' | 'spent' | 'over';

interface BarPart {
  readonly kind: BarKind;
  readonly amount: Cents;
}

/** Two decimals of a percent: finer than any screen. */
const percentOf = (size: number, whole: Cents): string => `${((100 * size) / centsOf(whole)).toFixed(2)}%`;

/** What is missing of an amount; never below zero. */
export const remainder = (whole: Cents, part: Cents): Cents =>
  compareCents(whole, part) > 0 ? subtract(whole, part) : zero;

/** The parts one after the other; `whole` is the amount that fills the width. */
function barHtml(parts: readonly BarPart[], whole: Cents): Html {
  let from = 0;
  const rects = parts.map(({ kind, amount }) => {
    const [start, size] = [from, Math.max(0, centsOf(amount))];
    from += size;
    if (size === 0 || centsOf(whole) === 0) return nothing;
    const [x, width] = [percentOf(start, whole), percentOf(size, whole)];
    return html`<rect class="${kind}" x="${x}" width="${width}" y="0" height="100%"/>`;
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${rects}</svg>`;
}

/** What a bar of the legend looks like. */
export const keyHtml = (kind: BarKind): Html =>
  html`<svg class="key" aria-hidden="true" focusable="false"><rect class="${kind}" width="100%" height="100%"/></svg>`;

/** What is earned of a ceiling: fixed, variable, and what is pending; the rest is missed. */
function earnedBar(earned: readonly Cents[], ceiling: Cents, whole: Cents): Html {
  const amounts = [...earned, remainder(ceiling, total(earned))];
  const kinds = earned.length === 1 ? (['fixed', 'missed'] as const) : allKinds;
  return barHtml(
    kinds.map((kind, index) => ({ kind, amount: amounts[index] ?? zero })),
    whole,
  );
}
const allKinds = ['fixed', 'variable', 'pending', 'missed'] as const;

/** What the year earns of its ceiling, all envelopes together. */
export function yearBar({ totals: { entitled, variable, pending, ceiling } }: YearResult): Html {
  const fixed = subtract(entitled.value, variable.value);
  return earnedBar([fixed, variable.value, pending.value], ceiling.value, ceiling.value);
}

const mostOf = (amounts: readonly Cents[]): Cents => amounts.reduce(greatest, zero);

/** A bar for each row of the table of what envelopes earn; the total has none. */
export function earningsBars({ operations, missions }: YearResult): Html[] {
  const all = [
    { ceiling: operations.ceiling.value, earned: [operations.entitled.value] },
    ...missions.map(({ ceiling, fixed, variable }) => ({
      ceiling: ceiling.value,
      earned: [fixed.entitled.value, variable.entitled.value, variable.pending.value],
    })),
  ];
  const most = mostOf(all.map(({ ceiling }) => ceiling));
  return all.map(({ ceiling, earned }) => earnedBar(earned, ceiling, most));
}

/** Two bars for each envelope whose spending is known: its funding, then its spending, and what goes beyond. */
export function balanceBars(envelopes: readonly EnvelopeBalance[]): Html[] {
  const most = mostOf(envelopes.flatMap(({ funded, known }) => [funded.value, known?.spent.value ?? zero]));
  return envelopes.map(({ funded: { value: funded }, known }) => {
    if (known === undefined) return nothing;
    const spent = known.spent.value;
    return html`${barHtml([{ kind: 'fixed', amount: funded }], most)}${barHtml(
      [
        { kind: 'spent', amount: least(spent, funded) },
        { kind: 'over', amount: remainder(spent, funded) },
      ],
      most,
    )}`;
  });
}

/** A flow for each transfer. */
export function transferBars(transfers: readonly Transfer[]): Html[] {
  const most = mostOf(transfers.map(({ amount }) => amount.value));
  return transfers.map(({ amount }) => barHtml([{ kind: 'fixed', amount: amount.value }], most));
}

/** The patterns that bars are filled with; once a page. */
export const patterns = trusted(`<svg class="defs" aria-hidden="true" focusable="false"><defs>
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><line class="stripe-line" x1="1" x2="1" y1="0" y2="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dot-ground" width="6" height="6"/><circle class="dot" cx="2" cy="2" r="1"/><circle class="dot" cx="5" cy="5" r="1"/></pattern>
<pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="dot-ground" width="5" height="5"/><line class="cross-line" x1="0" x2="5" y1="1" y2="1"/><line class="cross-line" x1="1" x2="1" y1="0" y2="5"/></pattern>
</defs></svg>`);
