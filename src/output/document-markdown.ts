/** A document as Markdown, for a letter or a pull request: nothing is given up for want of room. */
import type { Language } from '../law/contract.ts';
import { fullLook, wholeWords } from './cell-words.ts';
import { type Block, type Document, filled, type Head, type Table } from './document.ts';
import { labelled, phrase, type Words, wordsIn } from './phrase.ts';
import { harmless } from './text.ts';

/** Markdown whose texts stay texts: what people wrote makes no link, no emphasis, no heading and no HTML. */

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

export const alignOf = ({ align }: Head, column: number): 'left' | 'right' =>
  align ?? (column === 0 ? 'left' : 'right');

function tableText({ columns, rows }: Table, lang: Language): string {
  return [
    markdownRow(columns.map(({ head }) => head[lang])),
    markdownRule(columns.map(alignOf)),
    ...rows.map(({ cells, tone }) =>
      markdownRow(
        columns.map((_, column) => wholeWords(cells[column], fullLook, lang).trim()),
        tone === undefined || tone === 'faint' ? undefined : 'strong',
      ),
    ),
  ].join('\n');
}

function blockText(block: Block, lang: Language): string {
  const said = (words: Words): string => markdownText(harmless(wordsIn(words, lang, 'long')));
  switch (block.kind) {
    case 'title':
      return `${'#'.repeat(block.level)} ${said(block.words)}`;
    case 'facts':
      return block.facts
        .map(([label, fact]) => {
          const words = wordsIn(fact, lang, 'long');
          return `- ${said(labelled(label, phrase(words, words)))}`;
        })
        .join('\n');
    case 'table':
      return tableText(block, lang);
    case 'notes':
      return block.notes.map(said).join('\n\n');
    case 'list':
      return block.items
        .map(({ words, details }) =>
          [`- ${said(words)}`, ...details.map((detail) => `  ${said(detail)}`)].join('\n'),
        )
        .join('\n');
  }
}

export const renderMarkdown = (document: Document, lang: Language): string =>
  `${filled(document)
    .flat()
    .map((block) => blockText(block, lang))
    .join('\n\n')}\n`;
