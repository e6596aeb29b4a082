/** A summary as Markdown, for a letter or a pull request. */

import type { Language } from '../../domain/contract.ts';
import { markdownLines, markdownRow, markdownRule, markdownText } from '../../output/markdown.ts';
import { type ColumnKey, columnKinds } from './columns.ts';
import { portfolioNotes, shownText } from './notes.ts';
import { refusalsOf } from './refusals.ts';
import type { PortfolioFrame, PortfolioRow } from './row.ts';
import { figuresOf, shownColumns, tierColumns } from './shown-columns.ts';
import type { PortfolioTotals } from './totals.ts';
import { portfolioWords, rowCell, sumCell } from './values.ts';

const textOf = ({ text, mark = '' }: { readonly text: string; readonly mark?: string }): string =>
  `${text}${mark}`;

export function portfolioToMarkdown(
  frame: PortfolioFrame,
  rows: readonly PortfolioRow[],
  totals: PortfolioTotals,
  lang: Language,
): string {
  const words = portfolioWords[lang];
  const keys = shownColumns[frame.command];
  const tierKeys = tierColumns[frame.command];
  const heads = keys.map((key) => (key === 'name' ? words.inEuros : words.heads[key]));
  const alignment = (key: ColumnKey): 'left' | 'right' => (columnKinds[key] === 'text' ? 'left' : 'right');
  const total = keys.map((key) => {
    if (key === 'name') return words.total(totals.overall.contracts);
    return columnKinds[key] === 'amount' ? textOf(sumCell(key, totals.overall.sums[key], lang)) : '';
  });
  const hasProjected = rows.some(({ cells }) => cells.projected?.kind === 'yes_no' && cells.projected.is);
  const table = [
    markdownRow(heads),
    markdownRule(keys.map(alignment)),
    ...rows.map((row) =>
      markdownRow(keys.map((key) => textOf(rowCell(row, key, figuresOf[frame.command], lang)))),
    ),
    markdownRow(total, 'strong'),
  ];
  const byTier = [
    markdownRow([words.byTier, words.contracts, ...tierKeys.map((key) => words.heads[key])]),
    markdownRule(['left', 'right', ...tierKeys.map(alignment)]),
    ...totals.tiers.map(({ tier, contracts, sums }) =>
      markdownRow([
        words.tier(tier ?? 0),
        String(contracts),
        ...tierKeys.map((key) => textOf(sumCell(key, sums[key], lang))),
      ]),
    ),
  ];
  const refusals = refusalsOf(rows);
  const shown = shownText(frame, lang);
  const blocks = [
    [`# ${words.title[frame.command]}`],
    shown === '' ? [] : [markdownText(shown)],
    table,
    ...portfolioNotes(frame, totals, hasProjected, lang).map((note) => [markdownText(note)]),
    totals.tiers.length === 0 ? [] : byTier,
    refusals.length === 0 ? [] : [`## ${words.refusals}`],
    refusals.map(({ file, line, text }) => `- ${markdownText(words.refusal(file, line, text))}`),
  ];
  return markdownLines(blocks);
}
