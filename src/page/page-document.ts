/** The whole page: one file that asks for nothing, and that a strict policy keeps from asking. */
import { yearHeading } from '../calculate/document/year-heading.ts';
import { addressesOf, addressText } from '../explain/addresses.ts';
import { addressWord, explaining, wholeTree } from '../explain/explain.ts';
import { colon, type Outline, outlineOf } from '../explain/outline.ts';
import type { Sha256 } from '../law/scale.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { tool } from '../output/json-fields.ts';
import type { Control } from './controls/controls-of.ts';
import { embedded, type PageData } from './page-data.ts';
import { pageWords } from './page-words.ts';
import { yearHtml } from './page-year.ts';
import type { Sheet } from './sheet.ts';
import { baseStyle } from './style/base.ts';
import { figuresStyle } from './style/figures.ts';
import { panelStyle, printStyle } from './style/panel.ts';

export interface YearOfPage {
  readonly sheet: Sheet;
  readonly controls: readonly Control[];
}

const style = [baseStyle, figuresStyle, panelStyle, printStyle].join('').replaceAll('\n', '');

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

/** Patterns that the bars are filled with. */
const patterns = trusted(`<svg class="defs" aria-hidden="true" focusable="false"><defs>
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><line class="stripe-line" x1="1" x2="1" y1="0" y2="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dot-ground" width="6" height="6"/><circle class="dot" cx="2" cy="2" r="1"/><circle class="dot" cx="5" cy="5" r="1"/></pattern>
<pattern id="cross" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="dot-ground" width="5" height="5"/><line class="cross-line" x1="0" x2="5" y1="1" y2="1"/><line class="cross-line" x1="1" x2="1" y1="0" y2="5"/></pattern>
</defs></svg>`);

function navigation(years: readonly YearOfPage[], data: PageData): Html {
  if (years.length < 2) return nothing;
  const words = pageWords[data.lang];
  const links = years.map(({ sheet: { year, page } }) => {
    const current = year.year === data.firstYear ? trusted(' aria-current="true"') : nothing;
    const projected = year.isProjected ? html`, <small>${words.projected}</small>` : nothing;
    return html`<a href="#y${year.year}" data-show="${year.year}"${current}>${page.words.year(year.year)}${projected}</a>`;
  });
  return html`<nav class="years" aria-label="${words.yearsLabel}">${links}</nav>`;
}

/** `script` is the bundle that makes the page live; it must hold no closing tag of its own. */
export function documentHtml(
  years: readonly YearOfPage[],
  name: string,
  data: PageData,
  script: string,
  sha256Of: Sha256,
): string {
  const words = pageWords[data.lang];
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
<header class="masthead"><p class="kicker">${words.kicker}</p><h1><bdi>${name}</bdi></h1><p class="hint">${words.hint}</p></header>
<noscript><p class="note">${words.noScript}</p></noscript>
${navigation(years, data)}
<main>
${years.map(({ sheet, controls }) => yearHtml(sheet, controls))}
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

/** The explanation of an amount, as `aci explain` tells it, in nested lists. */

function outlineHtml({ head, details, children }: Outline, between: string): Html {
  const status = head.status === '' ? nothing : html` <span class="of">(${head.status})</span>`;
  const below =
    children.length === 0
      ? nothing
      : html`<ul>${children.map((child) => html`<li>${outlineHtml(child, between)}</li>`)}</ul>`;
  return html`<p><b>${head.name}</b>${between}<b class="number">${head.amount}</b>${status}</p>
${details.map((detail) => html`<p class="detail">${detail}</p>`)}${below}`;
}

/** `address` is in the words of the file; undefined when the year has no such amount. */
export function explanationHtml(address: string, sheet: Sheet): Html | undefined {
  const { year, page, payments } = sheet;
  const all = addressesOf(year, payments);
  const wanted = all.find((addressed) => addressText(addressed, page.fileLanguage) === address);
  if (wanted === undefined) return undefined;
  const { lang, fileLanguage } = page;
  const outline = outlineOf(wanted.amount, wholeTree, explaining({ year, all }, lang, fileLanguage));
  return html`<p class="small">${yearHeading(year)[lang]}<br>${addressWord[lang]} <code>${address}</code></p>
${outlineHtml(outline, colon[lang])}`;
}
