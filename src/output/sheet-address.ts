/** Names of cells: `A1`, `'Échéancier'!D7`. Rows and columns count from 1. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : `${columnName((column - 1 - rest) / 26)}${letter}`;
}

export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

export const rangeName = (from: string, to: string): string => `${from}:${to}`;

/** Text of ours is the only one that names sheets, so it needs no escaping. */
export const onSheet = (sheet: string, cell: string): string => `'${sheet}'!${cell}`;
