/** A table for the browser: a caption, heads with their scope, amounts aligned on the right. */
import { type Html, html, nothing, type Piece, trusted } from './html.ts';

export interface HtmlColumn {
  readonly head: string;
  /** Text reads from the left; amounts align on the right. */
  readonly isText?: boolean;
}

export interface HtmlRow {
  readonly cells: readonly Piece[];
  readonly tone?: 'total' | 'strong' | 'group' | 'faint';
}

export interface HtmlTable {
  readonly caption: string;
  /** Hidden where a heading right above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly HtmlColumn[];
  readonly rows: readonly HtmlRow[];
  /** Tells a hand on a telephone that a wide table goes on. */
  readonly swipe?: string;
}

/** With more columns, a telephone scrolls sideways rather than breaking every name. */
const mostNarrow = 5;

/** What a telephone does with a table: scrolls a wide one, and writes the names of others above their figures. */
const isWide = (columns: readonly HtmlColumn[]): boolean => columns.length > mostNarrow;

function shapeOf(columns: readonly HtmlColumn[]): Html {
  if (isWide(columns)) return trusted(' class="wide"');
  const beside = columns.slice(columns[1]?.isText === true && columns.length > 2 ? 2 : 1).length;
  return beside > 1 ? trusted(` class="stack of-${beside}"`) : nothing;
}

const classOf = (column: HtmlColumn | undefined): Html =>
  trusted(column?.isText === true ? ' class="text"' : ' class="number"');

function rowHtml({ cells, tone }: HtmlRow, columns: readonly HtmlColumn[]): Html {
  const [first, ...rest] = cells;
  const row = tone === undefined ? nothing : trusted(` class="${tone}"`);
  if (tone === 'group') {
    return html`<tr${row}><th scope="rowgroup" colspan="${columns.length}">${first}</th></tr>`;
  }
  const others = rest.map((cell, index) => html`<td${classOf(columns[index + 1])}>${cell}</td>`);
  return html`<tr${row}><th scope="row">${first}</th>${others}</tr>`;
}

const headHtml = (column: HtmlColumn): Html =>
  column.head === ''
    ? html`<td${classOf(column)}></td>`
    : html`<th scope="col"${classOf(column)}>${column.head}</th>`;

/** A wide table scrolls in a region of its own that the keyboard reaches. */
export function tableHtml({ caption, isCaptionHidden, columns, rows, swipe }: HtmlTable): Html {
  const hidden = isCaptionHidden === true ? trusted(' class="unseen"') : nothing;
  const hint =
    swipe === undefined || !isWide(columns)
      ? nothing
      : html`<p class="swipe small" aria-hidden="true">${swipe}</p>`;
  return html`${hint}<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${shapeOf(columns)}>
<caption${hidden}>${caption}</caption>
<thead><tr>${columns.map(headHtml)}</tr></thead>
<tbody>${rows.map((row) => rowHtml(row, columns))}</tbody>
</table></div>`;
}
