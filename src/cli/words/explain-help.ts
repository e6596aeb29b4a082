/** What the help of `explain` and `doubts` says of their options. */
import type { Language } from '../../law/contract.ts';

export interface ExplainHelp {
  readonly file: string;
  readonly line: string;
  readonly depth: string;
  readonly list: string;
  readonly explainFormat: string;
  readonly explainOutput: string;
}

export const explainHelp: Readonly<Record<Language, ExplainHelp>> = {
  fr: {
    file: 'fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    line: 'montant à expliquer, par exemple acces_aux_soins.variable\u00a0; le total sinon',
    depth: 'nombre de niveaux à montrer sous le montant',
    list: 'montre tous les montants que l’on peut expliquer',
    explainFormat: 'text, json ou markdown\u00a0; avec --list, aussi csv, csv-plain, html et xlsx',
    explainOutput: 'écrit dans un fichier (.txt, .json, .md\u00a0; avec --list, aussi .csv, .html, .xlsx)',
  },
  en: {
    file: 'YAML file; "-" reads standard input',
    line: 'amount to explain, for instance care_access.variable; the total otherwise',
    depth: 'how many levels to show below the amount',
    list: 'show every amount that can be explained',
    explainFormat: 'text, json or markdown; with --list, also csv, csv-plain, html and xlsx',
    explainOutput: 'write to a file (.txt, .json, .md; with --list, also .csv, .html, .xlsx)',
  },
};
