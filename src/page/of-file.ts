/** What the page says of the file itself, whatever is set: its scenarios side by side, and what its reader is warned of. */
import { isBefore } from '../amounts/calendar.ts';
import { locate } from '../amounts/source.ts';
import type { YearResult } from '../calculate/result.ts';
import { list, type Section, title } from '../output/document.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { both } from '../output/phrase.ts';
import type { Problem } from '../problems/problem.ts';
import { problemText } from '../problems/problem.ts';
import type { Variant } from '../simulate/variants.ts';
import { variantsTable } from '../simulate/variants-table.ts';
import { pageTitles } from './page-words.ts';
import { drawn, section } from './year-html.ts';
import type { YearShown } from './year-shown.ts';

/** Chooses what the year shows: the file as it stands, or one of its scenarios. */
export function viewsHtml({ result, words }: YearShown): Html {
  const { scenarios } = result.contract;
  if (scenarios.length === 0) return nothing;
  const button = (view: number | string, name: Html | string, isShown: boolean): Html =>
    html`<button type="button" data-view="${view}" aria-pressed="${String(isShown)}">${name}</button>`;
  return html`<div class="views" role="group" aria-label="${words.views}">${button('', words.viewOfFile, true)}${scenarios.map(
    ({ name }, index) => button(index, html`<bdi>${name.value}</bdi>`, false),
  )}</div>`;
}

/** The scenarios of the file side by side; nothing where it has none. */
export function scenariosHtml(variants: readonly Variant[], shown: YearShown): Html {
  if (variants.length < 2) return nothing;
  return section('scenarios', drawn([[title(pageTitles.scenarios, 3), variantsTable(variants)]], shown));
}

/** Warnings; that a scale was last checked some day ago matters for the years that begin after it. */
const concerns = (year: YearResult, problem: Problem): boolean =>
  problem.severity === 'warning' &&
  (problem.code !== 'scale-not-verified-since' ||
    (year.period !== undefined && !isBefore(year.period.from, problem.facts.date)));

/** What the reader of the file is warned of. */
export function warningsHtml(problems: readonly Problem[], shown: YearShown): Html {
  const { result, year } = shown;
  const own = problems.filter((problem) => concerns(year, problem));
  if (own.length === 0) return nothing;
  const warnings: Section = [
    title(pageTitles.notices, 3),
    list(
      own.map((problem) => {
        const { source, start } = problem.place;
        const words = both((lang) => {
          const { what, fix } = problemText(problem, lang, result.contract.language);
          return `${what} ${fix}`;
        });
        const where = source.text === '' ? [] : [`${source.name}:${locate(source, start).line}`];
        return { words, details: where };
      }),
    ),
  ];
  return section('notices', drawn([warnings], shown));
}
