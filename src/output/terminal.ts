/** A document for a terminal: sections with one empty line between them. */
import type { Language } from '../law/language.ts';
import { type Block, type Document, type Facts, filled, type Item } from './document.ts';
import { paintFor } from './paint.ts';
import { type Words, wordsIn } from './phrase.ts';
import { type Terminal, tableLines, wideFrom } from './terminal-table.ts';
import { displayWidth, harmless, padRight, wrap } from './text.ts';

interface TerminalOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The text to print, ending with a line break; of a document that says nothing, nothing. */
export function renderTerminal(document: Document, { lang, color, width }: TerminalOptions): string {
  const terminal: Terminal = { lang, width, paint: paintFor(color) };
  const sections = filled(document).map((blocks) =>
    blocks.flatMap((block) => blockLines(block, terminal)).join('\n'),
  );
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`;
}

const said = (words: Words, { lang, width }: Terminal): string =>
  harmless(wordsIn(words, lang, width >= wideFrom ? 'long' : 'short'));

function blockLines(block: Block, terminal: Terminal): string[] {
  const { width, paint } = terminal;
  switch (block.kind) {
    case 'title':
      return wrap(said(block.words, terminal), width, '  ').map(paint.strong);
    case 'facts':
      return factLines(block, terminal);
    case 'table':
      return tableLines(block, terminal);
    case 'notes': {
      const lines = block.notes.flatMap((note) => wrap(said(note, terminal), width, '  '));
      if (block.verdict !== undefined) return lines.map(block.verdict === 'good' ? paint.fix : paint.error);
      return block.isFaint === true ? lines.map(paint.faint) : lines;
    }
    case 'list':
      return block.items.flatMap((item) =>
        item.children === undefined ? itemLines(item, terminal) : treeLines(item, terminal),
      );
  }
}

const itemLines = ({ words, details }: Item, terminal: Terminal): string[] => [
  ...wrap(`• ${said(words, terminal)}`, terminal.width, '  '),
  ...details.flatMap((detail) =>
    wrap(`  ${said(detail, terminal)}`, terminal.width, '  ').map(terminal.paint.faint),
  ),
];

/** Columns that text keeps however deep a tree is. */
const leastText = 30;

/** `first` stands before the item's own line, `rest` before what is under it. */
function treeLines(
  { words, details, children = [] }: Item,
  terminal: Terminal,
  first = '',
  rest = '',
): string[] {
  const { paint, width } = terminal;
  const heading = wrap(said(words, terminal), width - rest.length, '  ');
  const stem = children.length > 0 ? '│  ' : '   ';
  const room = Math.max(leastText, width - rest.length - stem.length);
  return [
    ...heading.map((line, index) => `${paint.faint(index === 0 ? first : rest)}${paint.strong(line)}`),
    ...details
      .flatMap((detail) => wrap(said(detail, terminal), room, '  '))
      .map((line) => `${paint.faint(`${rest}${stem}`)}${line}`),
    ...children.flatMap((child, index) => {
      const [branch, below] = index === children.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
      return treeLines(child, terminal, `${rest}${branch}`, `${rest}${below}`);
    }),
  ];
}

/** Faint labels in a column, sentences beside them; a label too long for a column stands on a line of its own. */
function factLines({ facts }: Facts, terminal: Terminal): string[] {
  const { lang, width, paint } = terminal;
  const isLong = (label: string): boolean => displayWidth(label) > width / 3;
  const labels = facts.map(([label]) => label[lang]);
  const room = Math.max(0, ...labels.filter((label) => !isLong(label)).map(displayWidth)) + 2;
  return facts.flatMap(([{ [lang]: label }, fact]) => {
    const lines = wrap(said(fact, terminal), width - room);
    const beside = (index: number): string =>
      index === 0 && !isLong(label) ? paint.faint(padRight(label, room)) : ' '.repeat(room);
    return [
      ...(isLong(label) ? [paint.faint(label)] : []),
      ...lines.map((line, index) => beside(index) + line),
    ];
  });
}
