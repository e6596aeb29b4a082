/** What the command says of workbooks. */
import type { Language } from '../../../domain/contract.ts';

export const xlsxCommandWords = {
  fr: {
    noDetails:
      'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
    notOfValidate:
      'valider n’écrit pas de classeur\u00a0: «\u00a0-o problemes.csv\u00a0» donne un tableau des problèmes, «\u00a0aci calculer DOSSIER -o portefeuille.xlsx\u00a0» un classeur, où une feuille dit les fichiers refusés et leurs erreurs.',
    notToTerminal:
      'un classeur ne s’affiche pas dans un terminal\u00a0: ajoutez «\u00a0-o classeur.xlsx\u00a0».',
  },
  en: {
    noDetails:
      'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
    notOfValidate:
      'validate writes no workbook: “-o problems.csv” gives a table of the problems, “aci calculate FOLDER -o portfolio.xlsx” a workbook, of which a sheet tells the refused files and their errors.',
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
