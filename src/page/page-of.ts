/** The whole page of a computed contract: one file that asks for nothing, and that a strict policy keeps from asking. */
import { locate } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { type ContractResult, problemsOfYears } from '../calculate/result.ts';
import type { Language } from '../law/contract-terms.ts';
import type { Sha256 } from '../law/scale.ts';
import { list, title } from '../output/document.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { tool } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { type Problem, problemText } from '../problems/problem.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { supposing } from '../simulate/scenario.ts';
import { variantsOf } from '../simulate/variants.ts';
import { variantsTable } from '../simulate/variants-table.ts';
import { patterns } from './bars.ts';
import { budgetHtml } from './budget-html.ts';
import { controlsOf } from './controls/controls-of.ts';
import { embedded, type PageData } from './page-data.ts';
import { style } from './page-style.ts';
import { type PageWords, pageTitles, pageWords } from './page-words.ts';
import { panelHtml, scenarioHtml } from './panel.ts';
import { detailHtml, glanceHtml } from './year-html.ts';
import { section, type YearShown, yearShown } from './year-shown.ts';

/** What a Content-Security-Policy names a script or a style by. */
function hashOf(text: string, sha256Of: Sha256): string {
  const bytes = sha256Of(text).match(/../g) ?? [];
  const binary = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  return `'sha256-${btoa(binary)}'`;
}

interface Shell {
  readonly lang: Language;
  readonly title: string;
  readonly style: string;
  /** The bundle that makes the page live; it must hold no closing tag of its own. */
  readonly script: string;
  readonly body: Html;
  /** JSON that the script finds in the page. */
  readonly data?: string;
}

/** A page that asks for nothing, and that a strict policy keeps from asking. */
export function pageShell({ lang, title, style, script, body, data }: Shell, sha256Of: Sha256): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script, sha256Of)}`,
    `style-src ${hashOf(style, sha256Of)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${patterns}
${body}
${data === undefined ? nothing : html`<script type="application/json" id="page-data">${trusted(data)}</script>\n`}<script>${trusted(script)}</script>
</body>
</html>
`.html;
}

/** Where amounts are explained, above the page. */
export const dialogHtml = ({ explanation, close }: Pick<PageWords, 'explanation' | 'close'>): Html =>
  html`<dialog aria-labelledby="explanation-title"><div class="dialog-head"><h2 id="explanation-title">${explanation}</h2><button type="button" class="close" id="explanation-close">${close}</button></div><div class="dialog-body" tabindex="0" role="region" aria-labelledby="explanation-title"></div></dialog>`;

function navigation({ years }: ContractResult, { lang, firstYear }: PageData): Html {
  if (years.length < 2) return nothing;
  const words = pageWords[lang];
  const links = years.map(({ year, isProjected }) => {
    const current = year === firstYear ? trusted(' aria-current="true"') : nothing;
    const projected = isProjected ? html`, <small>${words.projected}</small>` : nothing;
    return html`<a href="#y${year}" data-show="${year}"${current}>${words.year(year)}${projected}</a>`;
  });
  return html`<nav class="years" aria-label="${words.yearsLabel}">${links}</nav>`;
}

/** The years of the page; of `only` one where the page shows that one alone. */
export function yearsHtml(
  result: ContractResult,
  options: ComputeOptions,
  data: PageData,
  only?: number,
): Html[] {
  const { lang } = data;
  const problems = [...result.problems, ...scheduleOf(result, options).problems];
  const scenario = result.contract.scenarios.find(({ name }) => name.value === data.scenario);
  const other = scenario && supposing(result.contract, scenario, options);
  const supposed = other && computeContract(other.contract, other.options);
  const years = result.years.filter(({ year }) => only === undefined || year === only);
  return years.map((year) => {
    const ofFile = yearShown(result, year, options, lang, true);
    const same = supposed?.years.find((each) => each.year === year.year);
    const shown = supposed && same && other ? yearShown(supposed, same, other.options, lang, false) : ofFile;
    const above = scenario === undefined ? nothing : scenarioHtml(scenario.name.value, shown);
    return html`<article class="year${scenario === undefined ? '' : ' scenario'}" id="y${year.year}" data-year="${year.year}">
<div class="above">${viewsHtml(ofFile, data.scenario)}<div data-simulated>${above}</div></div>
<div data-glance>${glanceHtml(shown)}</div>
${panelHtml(ofFile, controlsOf(result, year, lang), shown)}
<div class="rest"><div data-detail>${detailHtml(shown)}</div>
${scenariosHtml(ofFile, options)}${warningsHtml(problems, ofFile)}</div>
</article>`;
  });
}

/** Chooses what the year shows: the file as it stands, or one of its scenarios. */
function viewsHtml({ result, words }: YearShown, shown: string | undefined): Html {
  const { scenarios } = result.contract;
  if (scenarios.length === 0) return nothing;
  const button = (view: number | string, name: Html | string, isShown: boolean): Html =>
    html`<button type="button" data-view="${view}" aria-pressed="${String(isShown)}">${name}</button>`;
  return html`<div class="views" role="group" aria-label="${words.views}">${button('', words.viewOfFile, shown === undefined)}${scenarios.map(
    ({ name }, index) => button(index, html`<bdi>${name.value}</bdi>`, name.value === shown),
  )}</div>`;
}

/** The scenarios of the file side by side; nothing where it has none. */
function scenariosHtml(shown: YearShown, options: ComputeOptions): Html {
  const { contract } = shown.result;
  if (contract.scenarios.length === 0) return nothing;
  const variants = variantsOf(contract, shown.year.year, options, undefined);
  return section('scenarios', [[title(pageTitles.scenarios, 3), variantsTable(variants)]], shown);
}

/** What the reader of the file is warned of. */
function warningsHtml(problems: readonly Problem[], shown: YearShown): Html {
  const { result, year } = shown;
  const own = problemsOfYears(problems, [year]).filter(({ severity }) => severity === 'warning');
  if (own.length === 0) return nothing;
  const items = own.map((problem) => {
    const { source, start } = problem.place;
    const words = both((lang) => {
      const { what, fix } = problemText(problem, lang, result.contract.language);
      return `${what} ${fix}`;
    });
    return { words, details: source.text === '' ? [] : [`${source.name}:${locate(source, start).line}`] };
  });
  return section('notices', [[title(pageTitles.notices, 3), list(items)]], shown);
}

/** `script` makes the page live. */
export function pageOf(
  result: ContractResult,
  options: ComputeOptions,
  data: PageData,
  script: string,
  sha256Of: Sha256,
): string {
  const words = pageWords[data.lang];
  const name = result.contract.cpts.name.value;
  const body = html`<div class="page">
<header><p class="kicker">${words.kicker}</p><h1><bdi>${name}</bdi></h1><p class="note hint">${words.hint}</p></header>
<noscript><p class="note">${words.noScript}</p></noscript>
${navigation(result, data)}
<main>
${yearsHtml(result, options, data)}${budgetHtml(result, options, data)}
</main>
<footer><p>${words.indicative}</p><p>${words.footer(data.file, data.sha256, tool.version)}</p></footer>
</div>
<p class="unseen" role="status" data-announced></p>
${dialogHtml(words)}`;
  return pageShell(
    { lang: data.lang, title: words.title(name), style, script, body, data: embedded(data) },
    sha256Of,
  );
}
