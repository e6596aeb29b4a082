/** Each thing that is wrong in the files that were refused, for whoever is sent a summary: nothing is left out in silence. */

import { phrase } from '../law/language.ts';
import { type Section, table, title } from '../output/document.ts';
import { count, text } from '../output/value.ts';
import type { PortfolioRow } from './rows.ts';

export function refusalsSection(rows: readonly PortfolioRow[]): Section {
  const faults = rows
    .filter(({ state }) => state === 'refused')
    .flatMap(({ file, diagnostics }) => diagnostics.map((fault) => ({ ...fault, file })));
  if (faults.length === 0) return [];
  return [
    title(phrase('Fichiers refusés', 'Refused files')),
    table({
      rows: faults,
      columns: [
        { head: phrase('Fichier', 'File'), of: ({ file }) => text(file) },
        { head: phrase('Ligne', 'Line'), of: ({ line }) => count(line) },
        {
          head: phrase('Message', 'Message'),
          align: 'left',
          of: ({ message, fix }) => text(`${message} ${fix}`),
        },
        { head: phrase('Code', 'Code'), align: 'left', of: ({ code }) => text(code) },
      ],
    }),
  ];
}
