/** A document as one static page: no script, no outside request, readable on a telephone, printable. */
import type { Language } from '../domain/contract.ts';
import { cellWords, fullLook } from './cell-words.ts';
import {
  type Block,
  type Document,
  filled,
  type Head,
  type Row,
  type Table,
  type Value,
} from './document.ts';
import { alignOf } from './document-markdown.ts';
import { type Html, html, nothing, type Piece, trusted } from './html.ts';
import { pageStyle } from './page-style.ts';
import { type Words, wordsIn } from './phrase.ts';
import { swipeHint } from './swipe.ts';

const classesOf = (head: Head, column: number): Html => {
  const names = [
    ...(alignOf(head, column) === 'right' ? ['n'] : []),
    ...(head.isLess === true ? ['less'] : []),
  ];
  return names.length === 0 ? nothing : trusted(` class="${names.join(' ')}"`);
};

/** A text that somebody else wrote may be written from the right. */
function shown(value: Value | undefined, lang: Language): Piece {
  const { text, mark } = cellWords(value, fullLook, lang);
  const isFree = value?.kind === 'text' && typeof value.words === 'string';
  const words = isFree ? html`<bdi>${text.trim()}</bdi>` : text.trim();
  return mark === '' ? words : html`${words}<span class="mark">${mark}</span>`;
}

const toneClass = ({ tone }: Row): Html => {
  if (tone === undefined) return nothing;
  return trusted(` class="${tone === 'faint' ? 'out' : tone}"`);
};

const rowHtml = (row: Row, columns: readonly Head[], lang: Language): Html =>
  html`<tr${toneClass(row)}>${columns.map((head, column) => {
    const cell = shown(row.cells[column], lang);
    return column === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td${classesOf(head, column)}>${cell}</td>`;
  })}</tr>\n`;

/** A wide table scrolls in a region of its own that the keyboard reaches; its total stays in sight. */
export function tableOfHtml({ columns, rows }: Table, lang: Language, caption: string): Html {
  const heads = columns.map((head, column) =>
    head.head[lang] === ''
      ? html`<td></td>`
      : html`<th scope="col"${classesOf(head, column)}>${head.head[lang]}</th>`,
  );
  // Totals that end the table stay in sight; one with further rows beneath it keeps its place.
  const body = rows.findLastIndex(({ tone }) => tone !== 'total') + 1;
  const [plain, totals] = [rows.slice(0, body), rows.slice(body)];
  const less = columns.filter(({ isLess }) => isLess === true).map(({ head }) => head[lang]);
  const left =
    less.length === 0 ? nothing : html`<p class="note narrow">${leftOut(less.join(', '))[lang]}</p>`;
  return html`<p class="note narrow swipe" aria-hidden="true">${swipeHint[lang]}</p>
<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${plain.map((row) => rowHtml(row, columns, lang))}</tbody>
${totals.length === 0 ? nothing : html`<tfoot>${totals.map((row) => rowHtml(row, columns, lang))}</tfoot>`}
</table></div>${left}
`;
}

const leftOut = (heads: string) => ({
  fr: `Colonnes masquées\u00a0: ${heads}. Tournez l’appareil ou élargissez la fenêtre pour les voir.`,
  en: `Columns not shown: ${heads}. Turn the device or widen the window to see them.`,
});

const captionOf = (section: readonly Block[], { columns }: Table, lang: Language): string => {
  const title = section.find((block) => block.kind === 'title');
  return title?.kind === 'title' ? wordsIn(title.words, lang, 'long') : (columns[0]?.head[lang] ?? '');
};

function blockHtml(block: Block, section: readonly Block[], lang: Language): Piece {
  const said = (words: Words): string => wordsIn(words, lang, 'long');
  switch (block.kind) {
    case 'title':
      if (block.level === 1) return html`<h1>${said(block.words)}</h1>\n`;
      return block.level === 2
        ? html`<h2>${said(block.words)}</h2>\n`
        : html`<h3>${said(block.words)}</h3>\n`;
    case 'facts':
      return html`<dl>${block.facts.map(([label, fact]) => html`<dt>${label[lang]}</dt><dd>${said(fact)}</dd>`)}</dl>\n`;
    case 'table':
      return tableOfHtml(block, lang, captionOf(section, block, lang));
    case 'notes':
      return block.notes.map((note) => html`<p class="note">${said(note)}</p>\n`);
    case 'list':
      return html`<ul>${block.items.map(
        ({ words, details }) =>
          html`<li>${said(words)}${details.map((detail) => html`<br><span class="note">${said(detail)}</span>`)}</li>\n`,
      )}</ul>\n`;
  }
}

/** What stands within the page. */
export const htmlBody = (document: Document, lang: Language): string =>
  html`${filled(document).map((section) => section.map((block) => blockHtml(block, section, lang)))}`.html;

/** What a page begins with. `tab`: what the browser's tab says. */
export const htmlHead = (tab: string, lang: Language): string =>
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
`.html;

export const htmlTail = '</main>\n</body>\n</html>\n';

/** The whole page. */
export const renderHtml = (document: Document, tab: string, lang: Language): string =>
  htmlHead(tab, lang) + htmlBody(document, lang) + htmlTail;
