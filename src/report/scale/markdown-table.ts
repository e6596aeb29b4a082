/** A table of Markdown: cells escaped, amounts to the right. */
const escaped = (text: string): string => text.replace(/[\\|*_`<>[\]]/g, (sign) => `\\${sign}`);

/** The first column is a name, the others are figures. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = heads.map((_head, index) => (index === 0 ? '---' : '---:'));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}

export const markdownText = escaped;
