/** A summary of several contracts as a workbook whose totals and differences follow its rows. */
import type { Language } from '../../domain/contract.ts';
import type { SheetModel } from '../../output/cells.ts';
import { count, type Document, notes, table, text, title } from '../../output/document.ts';
import { phrase } from '../../output/phrase.ts';
import { worksheetOf } from '../../output/worksheet.ts';
import type { WorkbookModel } from '../xlsx/workbook.ts';
import { contractsSheet } from './contracts-sheet.ts';
import type { Portfolio } from './document.ts';
import { portfolioTitles } from './rows-shown.ts';
import { tiersSheet } from './tiers-sheet.ts';

const refused = phrase('Refusés', 'Refused');

/** The files that were refused, with each thing that is wrong in them: nothing is left out in silence. */
function refusedSheets({ rows }: Portfolio, lang: Language): SheetModel[] {
  const faults = rows
    .filter(({ state }) => state === 'refused')
    .flatMap(({ file, diagnostics }) => diagnostics.map((fault) => ({ ...fault, file })));
  if (faults.length === 0) return [];
  const document: Document = [
    [
      title(refused, 1),
      notes(
        phrase(
          'Ces fichiers ne sont dans aucun total\u00a0: corrigez-les, puis exportez de nouveau.',
          'These files are in no total: correct them, then export again.',
        ),
      ),
      table({
        rows: faults,
        columns: [
          { head: phrase('Fichier', 'File'), of: ({ file }) => text(file) },
          { head: phrase('Ligne', 'Line'), of: ({ line }) => count(line) },
          { head: phrase('Message', 'Message'), of: ({ message, fix }) => text(`${message} ${fix}`) },
          { head: phrase('Code', 'Code'), of: ({ code }) => text(code) },
        ],
      }),
    ],
  ];
  return [worksheetOf(document, refused[lang], lang)];
}

export function portfolioWorkbook(portfolio: Portfolio, lang: Language): WorkbookModel {
  const contracts = contractsSheet(portfolio, lang);
  return {
    title: portfolioTitles[portfolio.frame.command][lang],
    sheets: [contracts, tiersSheet(portfolio, contracts, lang), ...refusedSheets(portfolio, lang)],
    lang,
  };
}
