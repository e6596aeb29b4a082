/** What the command says of workbooks. */
import type { Language } from '../../../domain/contract.ts';

export const xlsxCommandWords = {
  fr: {
    format: 'table, json ou xlsx (classeur Excel qui se recalcule)',
    output: 'écrit le résultat dans un fichier (.txt, .json ou .xlsx)',
    oneFile: 'un classeur décrit un seul contrat\u00a0: donnez un seul fichier avec le format xlsx.',
    notToTerminal:
      'un classeur ne s’affiche pas dans un terminal\u00a0: ajoutez «\u00a0-o budget.xlsx\u00a0».',
  },
  en: {
    format: 'table, json or xlsx (an Excel workbook that recomputes)',
    output: 'write the result to a file (.txt, .json or .xlsx)',
    oneFile: 'a workbook tells one contract: give one file with the format xlsx.',
    notToTerminal: 'a terminal cannot show a workbook: add “-o budget.xlsx”.',
  },
} as const satisfies Readonly<
  Record<
    Language,
    {
      /** Of the options of `aci calculate`. */
      readonly format: string;
      readonly output: string;
      readonly oneFile: string;
      readonly notToTerminal: string;
    }
  >
>;
