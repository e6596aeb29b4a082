/**
 * The budget of a calendar year, and a curve of what stands in the bank through it, a line for each view: lines differ by
 * their dashes and by the letter at their end, never by colour alone.
 */
import { type Cents, centsOf, greatest, isNegative, least, zero } from '../amounts/money.ts';
import { type Budget, type BudgetView, budgetOf } from '../budget/budget.ts';
import { budgetDocument } from '../budget/budget-document.ts';
import { monthWords } from '../budget/cash-tables.ts';
import { usualBudgetYear } from '../budget/civil-year.ts';
import { fullName, simulationWords } from '../budget/view-figures.ts';
import { viewsOf } from '../budget/views.ts';
import type { ContractResult } from '../calculate/result.ts';
import { type Language, phrase } from '../law/language.ts';
import { formatAmount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { letterOf, percent, picture } from './bars.ts';
import type { PageData } from './page-data.ts';
import { simulatedHtml } from './panel.ts';
import { documentHtml, withoutName } from './year-shown.ts';

/** Heights within the picture. */
const [top, bottom, months] = [26, 176, 194];
const dashes = ['none', '9 4', '2 4', '12 4 2 4', '6 2', '1 3'];
const dashOf = (index: number): Html => html` stroke-dasharray="${dashes[index % dashes.length]}"`;

/** The end of a month, counted from 1; 0 is the beginning of the year. The end of the last leaves room for a letter. */
const across = (month: number): string => percent(0.02 + (month * 0.92) / 12);

/** The beginning of the year, then the end of each month. */
const pointsOf = ({ months: all }: BudgetView): (Cents | undefined)[] => [
  all[0]?.opening?.value,
  ...all.map(({ closing }) => closing?.value),
];

const title = phrase(
  'En banque au fil de l’année\u00a0; un cercle marque le point le plus bas',
  'In the bank through the year; a ring marks the lowest point',
);

/** The file as it stands and its scenarios, or those asked for alone. */
export function budgetShown(
  result: ContractResult,
  scenarios: readonly string[] | undefined,
  year = usualBudgetYear(result),
): Budget | undefined {
  const { contract } = result;
  const shown = contract.scenarios.filter(({ name }) => scenarios?.includes(name.value) !== false);
  return year === undefined ? undefined : budgetOf(contract, year, 'earned', viewsOf(result, shown));
}

/** Nothing where what stands in the bank is not known. */
export function cashCurve(views: readonly BudgetView[], lang: Language): Html {
  const known = views.flatMap(pointsOf).filter((point) => point !== undefined);
  if (known.length === 0) return nothing;
  const [most, lowest] = [known.reduce(greatest, zero), known.reduce(least, zero)];
  const size = Math.max(1, centsOf(most) - centsOf(lowest));
  const height = (value: Cents): number => top + ((bottom - top) * (centsOf(most) - centsOf(value))) / size;
  const y = (value: Cents): string => height(value).toFixed(1);

  const keys = views.map((view, index) => {
    const line = html`<line class="cash" x1="0" x2="100%" y1="50%" y2="50%"${dashOf(index)}/>`;
    return html`<li>${picture('key', line)}${letterOf(index)} · <bdi>${fullName(view)[lang]}</bdi></li>`;
  });
  const lines = views.map((view, index) =>
    pointsOf(view).map((to, month, points) => {
      const from = points[month - 1];
      if (to === undefined || from === undefined) return nothing;
      return html`<line class="cash" x1="${across(month - 1)}" x2="${across(month)}" y1="${y(from)}" y2="${y(to)}"${dashOf(index)}/>`;
    }),
  );
  const level = (value: Cents, end: 'start' | 'end'): Html =>
    html`<line class="tick" x1="0" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text class="level ${end}" x="${end === 'start' ? '0' : '100%'}" y="${(height(value) - 5).toFixed(1)}">${formatAmount(value, lang)}</text>`;
  const names = views[0]?.months.map((month, index) => {
    const [initial = ''] = monthWords(month)[lang];
    return html`<text class="month" x="${across(index + 0.5)}" y="${months}">${initial.toUpperCase()}</text>`;
  });
  const below = isNegative(lowest)
    ? html`<rect class="over" x="0" width="100%" y="${y(zero)}" height="${(bottom - height(zero)).toFixed(1)}"/>${level(lowest, 'end')}`
    : nothing;
  const rings = views.flatMap(({ lowest: least, months: all }) =>
    least?.closing === undefined
      ? []
      : [
          html`<circle class="lowest" cx="${across(all.indexOf(least) + 1)}" cy="${y(least.closing.value)}" r="6"/>`,
        ],
  );
  const axis = html`<line class="axis" x1="0" x2="100%" y1="${y(zero)}" y2="${y(zero)}"/>`;
  const drawn = [below, level(most, 'start'), axis, rings, lines, endLetters(views, height), names];
  return html`<div class="cash-curve"><p class="note">${title[lang]}</p><ul class="curve-key">${keys}</ul>${picture('curve', drawn)}</div>`;
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

/**
 * The budget of the next calendar year, beneath the years of the contract: as the file has it, whatever the sliders say.
 * Nothing where the file plans none, or no calendar year follows from it.
 */
export function budgetHtml(
  result: ContractResult,
  { lang, scenario }: Pick<PageData, 'lang' | 'scenario'>,
): Html {
  const { budget: planned, terms } = result.contract;
  if (planned === undefined || terms.signed === undefined) return nothing;
  const budget = budgetShown(result, scenario === undefined ? undefined : [scenario]);
  if (budget === undefined) return nothing;
  // What a command was asked, and how, is not for those who read a page.
  const [head = [], ...rest] = withoutName(budgetDocument(budget));
  return html`<article class="budget">${documentHtml([head.filter(({ kind }) => kind === 'title')], lang)}${simulatedHtml(simulationWords(budget.views)[lang])}
${cashCurve(budget.views, lang)}${documentHtml(rest, lang)}</article>`;
}
