/** What the help of `aci report` says. */
import type { Language } from '../../law/contract.ts';

export interface ReportHelp {
  readonly report: string;
  readonly file: string;
  readonly year: string;
  readonly format: string;
  readonly output: string;
  readonly notToTerminal: string;
}

export const reportHelp: Readonly<Record<Language, ReportHelp>> = {
  fr: {
    report: 'fait une page à lire dans un navigateur ou à imprimer, avec des curseurs «\u00a0et si\u00a0»',
    file: 'fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    year: 'exercice à montrer d’abord\u00a0; la page les a tous',
    format: 'html',
    output: 'écrit la page dans un fichier (.html)',
    notToTerminal: 'une page se lit dans un navigateur\u00a0: ajoutez «\u00a0-o rapport.html\u00a0».',
  },
  en: {
    report: 'make a page to read in a browser or to print, with what-if sliders',
    file: 'YAML file; "-" reads standard input',
    year: 'year to show first; the page has them all',
    format: 'html',
    output: 'write the page to a file (.html)',
    notToTerminal: 'a page is read in a browser: add "-o report.html".',
  },
};
