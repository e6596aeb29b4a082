/** A document as one static page: no script, no outside request, readable on a telephone, printable. */
import type { Language } from '../law/language.ts';
import { cellWords, fullLook } from './cell-words.ts';
import { type Block, type Document, filled, type Head, type Item, type Row, type Table } from './document.ts';
import { alignOf } from './document-markdown.ts';
import { type Html, type HtmlPiece, html, nothing, trusted } from './html.ts';
import { type Words, wordsIn } from './phrase.ts';
import type { Amount, Value } from './value.ts';

/**
 * The look of the page: figures that align, heads and totals that stay in sight while a long table scrolls. A tablet sets
 * tables closer; on a telephone a row is a card, whose cells say their heads.
 */
export const pageStyle = `:root{color-scheme:light dark;
--paper:#fdfcf9;--sheet:#fff;--ink:#1d2327;--soft:#545d63;--line:#d9d6cd;--accent:#14506b;--solid:#14506b;--tint:#b9d3df;--grey:#6b6f73;--warn:#8c2f12;--mark:#8a4b00;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",P052,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#14181b;--sheet:#1b2024;--ink:#e9e6df;--soft:#a9b1b6;--line:#394147;--accent:#8cc4dd;--solid:#6fb0cd;--tint:#2b4d5d;--grey:#8d9499;--warn:#ffb59b;--mark:#f0c27a}}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
main { max-width: 84rem; margin: 0 auto; padding: clamp(.75rem, 2vw, 2rem); }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.2rem); margin: .5rem 0; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .5rem; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; }
dl { display: grid; grid-template-columns: max-content auto; gap: .1rem 1rem; margin: .6rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
p { max-width: 48rem; margin: .6rem 0; }
.wide { position: relative; overflow: auto; max-height: calc(100vh - 1rem); margin: 1rem 0; border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums lining-nums; }
th, td { padding: .25rem .8rem .25rem .45rem; text-align: left; font-weight: normal; background: var(--paper); }
tr > :first-child { position: sticky; left: 0; min-width: 13rem; z-index: 1; border-right: 1px solid var(--line); }
th bdi { overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
thead tr > * { border-bottom: 1px solid var(--ink); }
thead th { position: sticky; top: 0; z-index: 2; color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
thead tr > :first-child, tfoot tr > :first-child { z-index: 3; }
tbody tr:nth-child(even) > * { background: var(--sheet); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tfoot > tr > * { position: sticky; bottom: 0; z-index: 2; border-top: 2px solid var(--ink); font-weight: 600; }
.n { text-align: right; white-space: nowrap; }
tr.group > * { border-right: 0 !important; }
tr.strong > *, tr.group > *, tr.total > * { font-weight: 600; }
tbody tr.total > * { border-top: 2px solid var(--ink); }
.out > *, .note { color: var(--soft); }
.note { font-size: .9375rem; }
.mark { color: var(--mark); font-weight: 600; position: absolute; }
@media screen and (min-width: 40.01rem) and (max-width: 56rem) {
  table { font-size: .8125rem; }
  th, td { padding-inline: .3rem .6rem; }
  tr > :first-child { min-width: 8rem; }
}
@media screen and (max-width: 40rem) {
  ul { padding-left: 1.1rem; }
  .wide { overflow: visible; max-height: none; }
  .wide table, .wide thead, .wide tbody, .wide tfoot { display: block; }
  .wide tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 .75rem; align-items: end; padding: .3rem .7rem .3rem .5rem; border-top: 1px solid var(--line); }
  .wide tfoot tr { border-top: 2px solid var(--ink); }
  .wide tr > * { border: 0 !important; padding: .1rem 0; position: static; background: none !important; white-space: normal; }
  .wide tr > :first-child, .wide td:not(.n) { grid-column: 1 / -1; }
  .wide thead tr { border: 0; padding-block: 0; }
  .wide thead > tr > :not(th:first-child), .wide thead > tr > .n, .wide td:empty, .wide th:empty { display: none; }
  .wide td.n { position: relative; }
  .wide td.n:nth-child(2):not(:has(~ .n)) { grid-column: 1 / -1; }
  .wide td.n::before, .wide td:nth-child(n + 3):not([data-head=""])::before { content: attr(data-head); margin-right: .25rem; color: var(--soft); font-weight: 400; font-size: .8125rem; }
  .wide td.n::before { float: left; }
  .wide td.n > .mark { right: -.6rem; }
}
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #ccc; --mark: #000; color-scheme: light; font-size: 8.5pt; }
  body { line-height: 1.25; }
  main, p { max-width: none; padding: 0; }
  h1 { font-size: 1.8rem; }
  h2, h3 { break-after: avoid; }
  th, td { padding: .4mm 3mm .4mm 1mm; position: static !important; }
  tr > :first-child { min-width: 62mm; border-right: 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  tfoot tr { break-before: avoid; }
  .wide { overflow: visible; max-height: none; border: 0; margin: 2mm 0; }
  .kept { break-inside: avoid; }
}
`;

/** What a page with a script of its own adds to the tables of documents. */
interface Drawing {
  /** An amount that opens its explanation. */
  readonly amount: (amount: Amount, text: string, mark: string) => Html;
  /** A picture for each row of a table, under its first cell. */
  readonly bars: ReadonlyMap<Table, readonly Html[]>;
}

/** How a page is written. */
interface Way {
  readonly lang: Language;
  readonly drawing: Drawing | undefined;
}

const classOf = (head: Head, column: number): Html =>
  alignOf(head, column) === 'right' ? trusted(' class="n"') : nothing;

/** A text that somebody else wrote may be written from the right. */
function shown(value: Value | undefined, { lang, drawing }: Way): HtmlPiece {
  const { text, mark } = cellWords(value, fullLook, lang);
  if (value?.kind === 'amount' && drawing !== undefined) return drawing.amount(value, text, mark);
  const isFree = value?.kind === 'text' && typeof value.words === 'string';
  const words = isFree ? html`<bdi>${text.trim()}</bdi>` : text.trim();
  return mark === '' ? words : html`${words}<span class="mark">${mark}</span>`;
}

const toneClass = ({ tone }: Row): Html => {
  if (tone === undefined) return nothing;
  return trusted(` class="${tone === 'faint' ? 'out' : tone}"`);
};

/** A longer head leaves no room for an amount beside it. */
const longestBeside = 10;

/** Where a telephone writes the cells of a row one under the other, each says its head. */
function saidHead({ head, short = head }: Head, lang: Language): Html {
  const { [lang]: words } = head[lang].length > longestBeside ? short : head;
  return html` data-head="${words}"`;
}

function rowHtml(row: Row, columns: readonly Head[], way: Way, bar?: Html): Html {
  if (row.tone === 'group') {
    const [first] = row.cells;
    return html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${shown(first, way)}</th></tr>\n`;
  }
  return html`<tr${toneClass(row)}>${columns.map((head, column) => {
    const cell = shown(row.cells[column], way);
    if (column === 0 && cell === '') return html`<td></td>`;
    if (column === 0) return html`<th scope="row"${classOf(head, column)}>${cell}${bar}</th>`;
    return html`<td${classOf(head, column)}${saidHead(head, way.lang)}>${cell}</td>`;
  })}</tr>\n`;
}

/** On paper a table with no more rows stays on one page. */
const mostKept = 24;

/** A wide table scrolls in a region of its own that the keyboard reaches; its total stays in sight. */
function tableHtml(of: Table, above: string, way: Way): Html {
  const { columns, rows } = of;
  const { lang, drawing } = way;
  const caption = above === '' ? (columns[0]?.head[lang] ?? '') : above;
  // The title right above a table is not said again.
  const heads = columns.map((head, column) =>
    head.head[lang] === '' || head.head[lang] === above
      ? html`<td></td>`
      : html`<th scope="col"${classOf(head, column)}>${head.head[lang]}</th>`,
  );
  // Totals that end the table stay in sight; one with further rows beneath it keeps its place.
  const body = rows.findLastIndex(({ tone }) => tone !== 'total') + 1;
  const bars = drawing?.bars.get(of) ?? [];
  const drawn = rows.map((row, index) => rowHtml(row, columns, way, bars[index]));
  return html`<div class="wide${rows.length > mostKept ? '' : ' kept'}" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${drawn.slice(0, body)}</tbody>
${body === rows.length ? nothing : html`<tfoot>${drawn.slice(body)}</tfoot>`}
</table></div>
`;
}

const titleOf = (section: readonly Block[], lang: Language): string => {
  const title = section.find((block) => block.kind === 'title');
  return title?.kind === 'title' ? wordsIn(title.words, lang, 'long') : '';
};

function blockHtml(block: Block, section: readonly Block[], way: Way): HtmlPiece {
  const { lang } = way;
  const said = (words: Words): string => wordsIn(words, lang, 'long');
  switch (block.kind) {
    case 'title':
      return html`<h${block.level}>${said(block.words)}</h${block.level}>\n`;
    case 'facts':
      return html`<dl>${block.facts.map(([label, fact]) => html`<dt>${label[lang]}</dt><dd>${said(fact)}</dd>`)}</dl>\n`;
    case 'table':
      return tableHtml(block, titleOf(section, lang), way);
    case 'notes':
      return block.notes.map((note) => html`<p class="note">${said(note)}</p>\n`);
    case 'list':
      return listHtml(block.items, said);
  }
}

const listHtml = (items: readonly Item[], said: (words: Words) => string): Html =>
  html`<ul>${items.map(
    ({ words, details, children = [] }) =>
      html`<li>${said(words)}${details.map((detail) => html`<br><span class="note">${said(detail)}</span>`)}${children.length === 0 ? nothing : listHtml(children, said)}</li>\n`,
  )}</ul>\n`;

/** What stands within the page. */
export const htmlBody = (document: Document, lang: Language, drawing?: Drawing): string =>
  html`${filled(document).map((section) => section.map((block) => blockHtml(block, section, { lang, drawing })))}`
    .html;

/** The whole page. `tab`: what the browser's tab says. */
export const renderHtml = (document: Document, tab: string, lang: Language): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${tab}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<main>
${trusted(htmlBody(document, lang))}</main>
</body>
</html>
`.html;
