/**
 * What stands in the bank through the year, a line for each view. Its lines differ by their dashes and by the letter at their
 * end, never by colour alone; the figures stand in the table beneath, so screen readers skip the picture.
 */
import { type Cents, centsOf, greatest, isNegative, least, zero } from '../amounts/money.ts';
import type { BudgetView } from '../budget/budget.ts';
import { monthWords } from '../budget/cash-tables.ts';
import { fullName } from '../budget/view-figures.ts';
import type { Language } from '../law/contract-terms.ts';
import { formatAmount } from '../output/format.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';

/** Heights within the picture. */
const [top, bottom, months] = [26, 176, 194];
const dashes = ['', '9 4', '2 4', '12 4 2 4', '6 2', '1 3'];

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
const dashOf = (index: number): Html => {
  const dash = dashes[index % dashes.length] ?? '';
  return dash === '' ? nothing : trusted(` stroke-dasharray="${dash}"`);
};

/** The end of a month, counted from 1; 0 is the beginning of the year. The end of the last leaves room for a letter. */
const across = (month: number): string => `${(2 + month * (92 / 12)).toFixed(2)}%`;

/** The beginning of the year, then the end of each month. */
const pointsOf = ({ months: all }: BudgetView): (Cents | undefined)[] => [
  all[0]?.opening?.value,
  ...all.map(({ closing }) => closing?.value),
];

/** Which view a line is. */
export const curveKey = (views: readonly BudgetView[], lang: Language): Html =>
  html`<ul class="curve-key">${views.map(
    (view, index) =>
      html`<li><svg class="key" aria-hidden="true" focusable="false"><line class="cash" x1="0" x2="100%" y1="50%" y2="50%"${dashOf(index)}/></svg>${letterOf(index)} · <bdi>${fullName(view)[lang]}</bdi></li>`,
  )}</ul>`;

export function cashCurve(views: readonly BudgetView[], lang: Language): Html {
  const known = views.flatMap(pointsOf).filter((point) => point !== undefined);
  if (known.length === 0) return nothing;
  const [most, lowest] = [known.reduce(greatest, zero), known.reduce(least, zero)];
  const size = Math.max(1, centsOf(most) - centsOf(lowest));
  const height = (value: Cents): number => top + ((bottom - top) * (centsOf(most) - centsOf(value))) / size;
  const y = (value: Cents): string => height(value).toFixed(1);

  const lines = views.map((view, index) => {
    const points = pointsOf(view);
    return points.map((to, month) => {
      const from = points[month - 1];
      if (to === undefined || from === undefined) return nothing;
      return html`<line class="cash" x1="${across(month - 1)}" x2="${across(month)}" y1="${y(from)}" y2="${y(to)}"${dashOf(index)}/>`;
    });
  });
  const level = (value: Cents, end: 'start' | 'end'): Html =>
    html`<line class="tick" x1="0" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text class="level ${end}" x="${end === 'start' ? '0' : '100%'}" y="${(height(value) - 5).toFixed(1)}">${formatAmount(value, lang)}</text>`;
  const names = views[0]?.months.map((month, index) => {
    const [initial = ''] = monthWords(month)[lang];
    return html`<text class="month" x="${across(index + 0.5)}" y="${months}">${initial.toUpperCase()}</text>`;
  });
  const below = isNegative(lowest)
    ? html`<rect class="over" x="0" width="100%" y="${y(zero)}" height="${(bottom - height(zero)).toFixed(1)}"/>`
    : nothing;
  return html`<svg class="curve" aria-hidden="true" focusable="false">
${below}${level(most, 'start')}${isNegative(lowest) ? level(lowest, 'end') : nothing}<line class="axis" x1="0" x2="100%" y1="${y(zero)}" y2="${y(zero)}"/>
${lowestPoints(views, height)}${lines}${endLetters(views, height)}${names}
</svg>`;
}

/** A ring where a view has least; views that share it share the ring. */
function lowestPoints(views: readonly BudgetView[], height: (value: Cents) => number): Html[] {
  const rings = views.flatMap(({ lowest, months: all }) => {
    if (lowest?.closing === undefined) return [];
    const x = across(all.indexOf(lowest) + 1);
    return [`<circle class="lowest" cx="${x}" cy="${height(lowest.closing.value).toFixed(1)}" r="6"/>`];
  });
  return [...new Set(rings)].map(trusted);
}

/** The letter of each line at its end, kept clear of the others. */
function endLetters(views: readonly BudgetView[], height: (value: Cents) => number): Html[] {
  const ends = views.flatMap((view, index) => {
    const last = pointsOf(view).at(-1);
    return last === undefined ? [] : [{ letter: letterOf(index), at: height(last) + 4 }];
  });
  let clear = Number.POSITIVE_INFINITY;
  return ends
    .toSorted((a, b) => b.at - a.at)
    .map(({ letter, at }) => {
      clear = Math.min(at, clear - 15);
      return html`<text class="letter" x="97.5%" y="${clear.toFixed(1)}">${letter}</text>`;
    });
}
