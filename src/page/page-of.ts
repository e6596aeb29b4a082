/** The whole page of a computed contract: one file that asks for nothing, and that a strict policy keeps from asking. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Sha256 } from '../law/scale.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { tool } from '../output/names.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { variantsOf } from '../simulate/variants.ts';
import { patterns } from './bars.ts';
import { controlsOf } from './controls/controls-of.ts';
import { scenariosHtml, viewsHtml, warningsHtml } from './of-file.ts';
import { embedded, type PageData } from './page-data.ts';
import { style } from './page-style.ts';
import { pageWords } from './page-words.ts';
import { panelHtml } from './panel.ts';
import { detailHtml, glanceHtml } from './year-html.ts';
import { yearShown } from './year-shown.ts';

/** What a Content-Security-Policy names a script or a style by. */
function hashOf(text: string, sha256Of: Sha256): string {
  const bytes = sha256Of(text).match(/../g) ?? [];
  const binary = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  return `'sha256-${btoa(binary)}'`;
}

const policyOf = (script: string, sha256Of: Sha256): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script, sha256Of)}`,
    `style-src ${hashOf(style, sha256Of)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

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

function yearsHtml(result: ContractResult, options: ComputeOptions, { lang }: PageData): Html[] {
  const problems = [...result.problems, ...scheduleOf(result, options).problems];
  return result.years.map((year) => {
    const shown = yearShown(result, year, options, lang, true);
    const variants = variantsOf(result.contract, year.year, options, undefined);
    return html`<article class="year" id="y${year.year}" data-year="${year.year}">
<div class="above">${viewsHtml(shown)}<div data-simulated></div></div>
<div data-glance>${glanceHtml(shown)}</div>
${panelHtml(shown, controlsOf(result, year, lang))}
<div class="rest"><div data-detail>${detailHtml(shown)}</div>
${scenariosHtml(variants, shown)}${warningsHtml(problems, shown)}</div>
</article>`;
  });
}

/** `script` is the bundle that makes the page live; it must hold no closing tag of its own. */
export function pageOf(
  result: ContractResult,
  options: ComputeOptions,
  data: PageData,
  script: string,
  sha256Of: Sha256,
): string {
  const words = pageWords[data.lang];
  const name = result.contract.cpts.name.value;
  const page = html`<!doctype html>
<html lang="${data.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, sha256Of)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${words.title(name)}</title>
<style>${trusted(style)}</style>
</head>
<body>
${patterns}
<div class="page">
<header><p class="kicker">${words.kicker}</p><h1><bdi>${name}</bdi></h1><p class="note hint">${words.hint}</p></header>
<noscript><p class="note">${words.noScript}</p></noscript>
${navigation(result, data)}
<main>
${yearsHtml(result, options, data)}
</main>
<footer><p>${words.indicative}</p><p>${words.footer(data.file, data.sha256, tool.version)}</p></footer>
</div>
<p class="unseen" role="status" data-announced></p>
<dialog aria-labelledby="explanation-title"><div class="dialog-head"><h2 id="explanation-title">${words.explanation}</h2><button type="button" class="close">${words.close}</button></div><div class="dialog-body" tabindex="0" role="region" aria-labelledby="explanation-title"></div></dialog>
<script type="application/json" id="page-data">${trusted(embedded(data))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.html;
}
