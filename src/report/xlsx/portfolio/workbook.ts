/** A summary of several contracts as a workbook, whose totals follow its rows. */
import { portfolioWords } from '../../portfolio/values.ts';
import type { WorkbookModel } from '../workbook.ts';
import { contractsSheet } from './contracts-sheet.ts';
import type { PortfolioFigures } from './figures.ts';
import { refusedSheet } from './refused-sheet.ts';
import { tiersSheet } from './tiers-sheet.ts';

export function portfolioWorkbook(figures: PortfolioFigures): WorkbookModel {
  const { frame, lang } = figures;
  const contracts = contractsSheet(figures);
  const refused = refusedSheet(figures);
  return {
    title: portfolioWords[lang].title[frame.command],
    sheets: [contracts.sheet, tiersSheet(figures, contracts), ...(refused === undefined ? [] : [refused])],
    lang,
  };
}
