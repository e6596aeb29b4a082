/** A FEC in few words: its heads, and a line of an entry from what matters of it. */
export const fecHeads =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';

/** `BQ 12 20260131 641 4350,00 0,00`: journal, number of the entry, day, account, debit, credit. */
export function fecLine(words: string, label = 'écriture'): string[] {
  const [journal = '', number = '', day = '', account = '', debit = '', credit = ''] = words.split(' ');
  return [
    ...[journal, 'journal', number, day, account, 'compte', '', '', 'P1', day, label, debit, credit],
    ...['', '', day, '', ''],
  ];
}

export const fecOf = (lines: readonly string[], separator = '\t'): string =>
  [fecHeads.split(' '), ...lines.map((line) => fecLine(line))]
    .map((cells) => `${cells.join(separator)}\r\n`)
    .join('');
