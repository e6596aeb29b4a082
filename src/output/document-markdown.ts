/** A document as Markdown, for a letter or a pull request: nothing is given up for want of room. */
import { type Language, phrase } from '../law/language.ts';
import { fullLook, wholeWords } from './cell-words.ts';
import { type Block, type Document, filled, type Head, type Item, type Table } from './document.ts';
import { labelled, type Words, wordsIn } from './phrase.ts';
import { harmless } from './text.ts';

/** Markdown whose texts stay texts: what people wrote makes no link, no emphasis, no heading and no HTML. */
const special = /[\\`*_{}[\]<>#|~$!&]/g;

/** A text within a line. A sign that would begin a list or a number at the line's start is held too. */
const markdownText = (text: string): string =>
  text
    .replace(special, (sign) => `\\${sign}`)
    .replace(/^(\s*)([+-])(?=\s|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    // Addresses that some readers make links of by themselves.
    .replace(/(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');

export const alignOf = ({ align }: Head, column: number): 'left' | 'right' =>
  align ?? (column === 0 ? 'left' : 'right');

const rowText = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableText({ columns, rows }: Table, lang: Language): string {
  const lines = rows.map(({ cells, tone }) => {
    const isStrong = tone !== undefined && tone !== 'faint';
    return columns.map((_, column) => {
      const text = markdownText(wholeWords(cells[column], fullLook, lang).trim());
      return isStrong && text !== '' ? `**${text}**` : text;
    });
  });
  const heads = columns.map(({ head }) => markdownText(head[lang]));
  const rule = columns.map((head, column) => (alignOf(head, column) === 'right' ? '---:' : '---'));
  return [heads, rule, ...lines].map(rowText).join('\n');
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
      return block.items.flatMap((item) => itemLines(item, said)).join('\n');
  }
}

const itemLines = (
  { words, details, children = [] }: Item,
  said: (words: Words) => string,
  indent = '',
): string[] => [
  `${indent}- ${said(words)}`,
  ...details.map((detail) => `${indent}  <br>${said(detail)}`),
  ...children.flatMap((child) => itemLines(child, said, `${indent}  `)),
];

export const renderMarkdown = (document: Document, lang: Language): string =>
  `${filled(document)
    .flat()
    .map((block) => blockText(block, lang))
    .join('\n\n')}\n`;
