/** What a workbook of several contracts says beside the words it shares with the other formats. */
import type { Language } from '../../../domain/contract.ts';

export interface PortfolioSheetWords {
  readonly sheets: { readonly contracts: string; readonly tiers: string; readonly refused: string };
  readonly live: string;
  readonly tiersNote: string;
  readonly refusedNote: string;
  readonly refusedHeads: readonly [string, string, string, string];
  readonly allTiers: string;
}

export const portfolioSheetWords = {
  fr: {
    sheets: { contracts: 'Contrats', tiers: 'Par taille', refused: 'Refusés' },
    live: 'Les totaux, les écarts et la feuille Par taille se recalculent\u00a0; le reste est celui de l’export.',
    tiersNote:
      'Ces sommes suivent la feuille Contrats\u00a0; «\u00a0–\u00a0»\u00a0: aucun contrat ne le dit.',
    refusedNote: 'Ces fichiers ne sont dans aucun total\u00a0: corrigez-les, puis exportez de nouveau.',
    refusedHeads: ['Fichier', 'Ligne', 'Message', 'Code'],
    allTiers: 'Toutes tailles',
  },
  en: {
    sheets: { contracts: 'Contracts', tiers: 'By tier', refused: 'Refused' },
    live: 'Totals, differences and the sheet By tier recompute; the rest is as at the export.',
    tiersNote: 'These sums follow the sheet Contracts; “–”: no contract tells it.',
    refusedNote: 'These files are in no total: correct them, then export again.',
    refusedHeads: ['File', 'Line', 'Message', 'Code'],
    allTiers: 'All tiers',
  },
} as const satisfies Readonly<Record<Language, PortfolioSheetWords>>;
