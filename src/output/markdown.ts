/** Markdown whose texts stay texts: what people wrote makes no link, no emphasis, no heading and no HTML. */
import type { Row, Table } from './table-layout.ts';

const special = /[\\`*_{}[\]<>#|~$!&]/g;

/** A text within a line. A sign that would begin a list or a number at the line's start is held too. */
export const markdownText = (text: string): string =>
  text
    .replace(special, (sign) => `\\${sign}`)
    .replace(/^(\s*)([+-])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    // Addresses that some readers make links of by themselves.
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');

export const markdownRow = (cells: readonly string[], tone?: 'strong'): string =>
  `| ${cells
    .map((cell) => {
      const text = markdownText(cell);
      return tone === 'strong' && text !== '' ? `**${text}**` : text;
    })
    .join(' | ')} |`;

export const markdownRule = (alignments: readonly ('left' | 'right')[]): string =>
  `| ${alignments.map((side) => (side === 'right' ? '---:' : '---')).join(' | ')} |`;

/** The same table as in a terminal, with nothing given up. */
export function markdownTableOf<Key extends string>({ columns, rows }: Table<Key>): string[] {
  const cellsOf = ({ cells }: Row<Key>): string[] =>
    columns.map(({ key }) => `${cells[key]?.text ?? ''}${cells[key]?.mark ?? ''}`.trim());
  return [
    markdownRow(columns.map(({ head }) => head)),
    markdownRule(columns.map(({ align }) => align)),
    ...rows.map((row) => {
      const isStrong = row.tone === 'total' || row.tone === 'strong';
      return markdownRow(cellsOf(row), isStrong ? 'strong' : undefined);
    }),
  ];
}

/** Blocks with one empty line between them. */
export const markdownLines = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
