/** What the command says of workbooks. */
import type { Language } from '../../law/contract.ts';

export const xlsxCommandWords = {
  fr: {
    noDetails:
      'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
    notOfValidate:
      'valider n’écrit pas de classeur\u00a0: «\u00a0aci calculer DOSSIER -o portefeuille.xlsx\u00a0» en donne un, où une feuille dit les fichiers refusés et leurs erreurs.',
    notToTerminal:
      'un classeur ne s’affiche pas dans un terminal\u00a0: ajoutez «\u00a0-o classeur.xlsx\u00a0».',
  },
  en: {
    noDetails:
      'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
    notOfValidate:
      'validate writes no workbook: “aci calculate FOLDER -o portfolio.xlsx” gives one, of which a sheet tells the refused files and their errors.',
    notToTerminal: 'a terminal cannot show a workbook: add “-o workbook.xlsx”.',
  },
} as const satisfies Readonly<
  Record<
    Language,
    {
      readonly noDetails: string;
      readonly notOfValidate: string;
      readonly notToTerminal: string;
    }
  >
>;
