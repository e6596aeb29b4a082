import type { Language } from '../../../domain/contract.ts';
import type { PortfolioFrame, PortfolioRow } from '../../portfolio/row.ts';
import type { PortfolioTotals } from '../../portfolio/totals.ts';

/** What a workbook of several contracts is made from. */
export interface PortfolioFigures {
  readonly frame: PortfolioFrame;
  readonly rows: readonly PortfolioRow[];
  readonly totals: PortfolioTotals;
  readonly lang: Language;
}
