/** The whole page of a computed contract: one file that asks for nothing, and that a strict policy keeps from asking. */
import type { ContractResult } from '../calculate/result.ts';
import type { Language } from '../law/language.ts';
import type { Sha256 } from '../law/scale.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { tool } from '../output/names.ts';
import { patterns } from './bars.ts';
import { budgetHtml } from './budget-html.ts';
import { embedded, type PageData } from './page-data.ts';
import { style } from './page-style.ts';
import { pageWords } from './page-words.ts';
import { yearHtml } from './year-html.ts';

/** What a Content-Security-Policy names a script or a style by. */
function hashOf(text: string, sha256Of: Sha256): string {
  const bytes = sha256Of(text).match(/../g) ?? [];
  const binary = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  return `'sha256-${btoa(binary)}'`;
}

interface Shell {
  readonly lang: Language;
  readonly title: string;
  /** The look of what only that page has. */
  readonly ownStyle?: string;
  /** The bundle that makes the page live; it must hold no closing tag of its own. */
  readonly script: string;
  readonly body: Html;
  /** JSON that the script finds in the page. */
  readonly data?: string;
}

/** A page, and above it the dialog in which amounts are explained. */
export function pageShell(
  { lang, title, ownStyle = '', script, body, data }: Shell,
  sha256Of: Sha256,
): string {
  const look = style + ownStyle;
  const { explanation, close } = pageWords[lang];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script, sha256Of)}`,
    `style-src ${hashOf(look, sha256Of)}`,
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
<style>${trusted(look)}</style>
</head>
<body>
${patterns}
${body}
<p class="unseen" role="status" data-announced></p>
<dialog aria-labelledby="explanation-title"><div class="dialog-head"><h2 id="explanation-title">${explanation}</h2><button type="button" class="close" id="explanation-close">${close}</button></div><div class="dialog-body" tabindex="0" role="region" aria-labelledby="explanation-title"></div></dialog>
${data === undefined ? nothing : html`<script type="application/json" id="page-data">${trusted(data)}</script>\n`}<script>${trusted(script)}</script>
</body>
</html>
`.html;
}

function navigation({ years }: ContractResult, { lang, firstYear }: PageData): Html {
  if (years.length < 2) return nothing;
  const words = pageWords[lang];
  const links = years.map(({ year, isProjected }) => {
    const current = year === firstYear ? trusted(' aria-current="true"') : nothing;
    const projected = isProjected ? html`, <small>${words.projected}</small>` : nothing;
    return html`<a href="#y${year}"${current}>${words.year(year)}${projected}</a>`;
  });
  return html`<nav class="years" aria-label="${words.yearsLabel}">${links}</nav>`;
}

/** `script` makes the page live. */
export function pageOf(result: ContractResult, data: PageData, script: string, sha256Of: Sha256): string {
  const words = pageWords[data.lang];
  const name = result.contract.cpts.name.value;
  const body = html`<div class="page">
<header><p class="kicker">${words.kicker}</p><h1><bdi>${name}</bdi></h1><p class="note hint">${words.hint}</p></header>
<noscript><p class="note">${words.noScript}</p></noscript>
${navigation(result, data)}
<main>
${result.years.map((year) => yearHtml(result, year, data))}${budgetHtml(result, data)}
</main>
<footer><p>${words.indicative}</p><p>${words.footer(data.file, data.sha256, tool.version)}</p></footer>
</div>`;
  return pageShell(
    { lang: data.lang, title: words.title(name), script, body, data: embedded(data) },
    sha256Of,
  );
}
