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
