/** A summary as one static page: no script, no outside request, readable on a phone, printable. */

import type { Language } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import { htmlText } from '../../output/html-text.ts';
import { pageStyle } from '../../output/page-style.ts';
import { swipeHint } from '../../output/swipe.ts';
import { type ColumnKey, columnKinds } from './columns.ts';
import { portfolioNotes, shownText } from './notes.ts';
import { refusalsOf } from './refusals.ts';
import type { PortfolioFrame, PortfolioRow } from './row.ts';
import { figuresOf, phoneDrops, shownColumns, tierColumns } from './shown-columns.ts';
import type { PortfolioTotals } from './totals.ts';
import { portfolioWords, rowCell, sumCell } from './values.ts';

interface Shown {
  readonly text: string;
  readonly mark?: string;
}
interface CellShape {
  readonly isFigure?: boolean;
  readonly scope?: 'row' | 'col';
  /** Left out on a telephone. */
  readonly isLess?: boolean;
  /** A name of a file, which may be written from the right. */
  readonly isName?: boolean;
}

function cellHtml({ text, mark }: Shown, { isFigure, scope, isLess, isName }: CellShape): string {
  const tag = scope === undefined ? 'td' : 'th';
  const classes = [...(isFigure === true ? ['n'] : []), ...(isLess === true ? ['less'] : [])].join(' ');
  const star = mark === undefined ? '' : `<span class="mark">${htmlText(mark)}</span>`;
  const shown = isName === true ? `<bdi>${htmlText(text)}</bdi>` : htmlText(text);
  return `<${tag}${scope === undefined ? '' : ` scope="${scope}"`}${classes === '' ? '' : ` class="${classes}"`}>${shown}${star}</${tag}>`;
}

const isFigure = (key: ColumnKey): boolean => columnKinds[key] !== 'text';

function mainTable(
  frame: PortfolioFrame,
  rows: readonly PortfolioRow[],
  totals: PortfolioTotals,
  lang: Language,
): string[] {
  const words = portfolioWords[lang];
  const keys = shownColumns[frame.command];
  const less = phoneDrops[frame.command];
  const shapeOf = (key: ColumnKey): CellShape => ({ isFigure: isFigure(key), isLess: less.includes(key) });
  const cellsOf = (shown: (key: ColumnKey) => Shown): string =>
    keys
      .map((key) => cellHtml(shown(key), key === 'name' ? { scope: 'row', isName: true } : shapeOf(key)))
      .join('');
  const heads = keys.map((key) => {
    const text = key === 'name' ? words.inEuros : words.heads[key];
    return cellHtml({ text }, { ...shapeOf(key), scope: 'col' });
  });
  const total = cellsOf((key) => {
    if (key === 'name') return { text: words.total(totals.overall.contracts) };
    return columnKinds[key] === 'amount' ? sumCell(key, totals.overall.sums[key], lang) : { text: '' };
  });
  return [
    `<p class="note narrow swipe" aria-hidden="true">${htmlText(swipeHint[lang])}</p>`,
    '<div class="wide" tabindex="0" role="region" aria-labelledby="title"><table>',
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => {
      const tone = row.state === 'computed' ? '' : ' class="out"';
      return `<tr${tone}>${cellsOf((key) => rowCell(row, key, figuresOf[frame.command], lang))}</tr>`;
    }),
    '</tbody>',
    `<tfoot><tr>${total}</tr></tfoot>`,
    '</table></div>',
    `<p class="note narrow">${htmlText(words.hidden(less.map((key) => words.heads[key]).join(', ')))}</p>`,
  ];
}

function tierTable(frame: PortfolioFrame, totals: PortfolioTotals, lang: Language): string[] {
  const words = portfolioWords[lang];
  const keys = tierColumns[frame.command];
  if (totals.tiers.length === 0) return [];
  const heads = [words.contracts, ...keys.map((key) => words.heads[key])];
  return [
    `<h2 id="tiers">${htmlText(words.byTier)}</h2>`,
    '<div class="wide" tabindex="0" role="region" aria-labelledby="tiers"><table>',
    `<thead><tr>${cellHtml({ text: words.inEuros }, { scope: 'col' })}${heads.map((text) => cellHtml({ text }, { isFigure: true, scope: 'col' })).join('')}</tr></thead>`,
    '<tbody>',
    ...totals.tiers.map(({ tier, contracts, sums }) => {
      const figures = keys.map((key) => cellHtml(sumCell(key, sums[key], lang), { isFigure: true })).join('');
      return `<tr>${cellHtml({ text: words.tier(tier ?? 0) }, { scope: 'row' })}${cellHtml({ text: String(contracts) }, { isFigure: true })}${figures}</tr>`;
    }),
    '</tbody></table></div>',
  ];
}

function refusalList(rows: readonly PortfolioRow[], lang: Language): string[] {
  const words = portfolioWords[lang];
  const refusals = refusalsOf(rows);
  if (refusals.length === 0) return [];
  return [
    `<h2>${htmlText(words.refusals)}</h2>`,
    '<ul>',
    ...refusals.map(({ file, line, text }) => `<li>${htmlText(words.refusal(file, line, text))}</li>`),
    '</ul>',
  ];
}

export function portfolioToHtml(
  frame: PortfolioFrame,
  rows: readonly PortfolioRow[],
  totals: PortfolioTotals,
  lang: Language,
): string {
  const words = portfolioWords[lang];
  const title = htmlText(words.title[frame.command]);
  const shown = shownText(frame, lang);
  const hasProjected = rows.some(({ cells }) => cells.projected?.kind === 'yes_no' && cells.projected.is);
  const lines = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 id="title">${title}</h1>`,
    ...(shown === '' ? [] : [`<p>${htmlText(shown)}</p>`]),
    ...mainTable(frame, rows, totals, lang),
    ...portfolioNotes(frame, totals, hasProjected, lang).map(
      (note) => `<p class="note">${htmlText(note)}</p>`,
    ),
    ...tierTable(frame, totals, lang),
    ...refusalList(rows, lang),
    `<p class="note">${htmlText(words.madeWith(tool.version))}</p>`,
    '</main>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
