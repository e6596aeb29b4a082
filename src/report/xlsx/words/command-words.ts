/** What the command says of workbooks. */
import type { Language } from '../../../domain/contract.ts';

export const xlsxCommandWords = {
  fr: {
    oneFile: 'un classeur décrit un seul contrat : donnez un seul fichier avec le format xlsx.',
    notToTerminal: 'un classeur ne s’affiche pas dans un terminal : ajoutez « -o budget.xlsx ».',
  },
  en: {
    oneFile: 'a workbook tells one contract: give one file with the format xlsx.',
    notToTerminal: 'a terminal cannot show a workbook: add “-o budget.xlsx”.',
  },
} as const satisfies Readonly<Record<Language, { readonly oneFile: string; readonly notToTerminal: string }>>;
