/** What the commands say of many files at once: their options, and their misuse. */
import type { Language } from '../../domain/contract.ts';

export interface PortfolioCommandWords {
  readonly paths: string;
  readonly details: string;
  readonly on: string;
  readonly year: string;
  readonly format: (known: readonly string[]) => string;
  readonly output: (known: readonly string[]) => string;
  readonly onOrYear: string;
  readonly detailsOfOne: (format: string) => string;
  readonly notRunning: (day: string) => string;
  readonly needsDetails: (option: string) => string;
  readonly oneOnly: (option: string) => string;
  readonly onePayments: string;
  readonly progress: (done: number, all: number) => string;
}

export const portfolioCommandWords = {
  fr: {
    paths:
      'fichiers YAML, dossiers ou motifs comme «\u00a02025/**/*.yaml\u00a0»\u00a0; «\u00a0-\u00a0» lit l’entrée standard\u00a0; plusieurs donnent une synthèse',
    details: 'de plusieurs fichiers, montre chaque résultat en entier au lieu de la synthèse',
    on: 'l’exercice en cours ce jour-là, par exemple 2025-12-31',
    year: 'exercice à montrer\u00a0: un numéro, «\u00a0last\u00a0» pour le dernier décrit, ou «\u00a0all\u00a0» pour tous',
    format: (known) => `l’un de : ${known.join(', ')}`,
    output: (known) => `écrit le résultat dans un fichier (${known.join(', ')})`,
    onOrYear: '--on et --year choisissent tous deux l’exercice\u00a0: gardez l’un des deux.',
    detailsOfOne: (format) =>
      `le format «\u00a0${format}\u00a0» est celui d’une synthèse\u00a0: retirez --details, ou choisissez un autre format.`,
    notRunning: (day) =>
      `aucun exercice de ce contrat n’est en cours le ${day} : choisissez un autre jour, ou --year.`,
    needsDetails: (option) => `${option} ne vaut que pour un fichier, ou pour plusieurs avec --details.`,
    oneOnly: (option) => `${option} ne vaut que pour un fichier.`,
    onePayments:
      '--payments vaut pour un seul contrat\u00a0: pour plusieurs, écrivez les versements dans leurs fichiers (section «\u00a0versements\u00a0»).',
    progress: (done, all) => `${done} / ${all} fichiers`,
  },
  en: {
    paths:
      'YAML files, folders, or patterns such as "2025/**/*.yaml"; "-" reads standard input; several give a summary',
    details: 'of several files, show each result in full instead of the summary',
    on: 'the contract year that runs on this day, for instance 2025-12-31',
    year: 'contract year to show: a number, "last" for the last described, or "all"',
    format: (known) => `one of: ${known.join(', ')}`,
    output: (known) => `write the result to a file (${known.join(', ')})`,
    onOrYear: '--on and --year both choose the contract year: keep one of them.',
    detailsOfOne: (format) =>
      `the format "${format}" is that of a summary: remove --details, or choose another format.`,
    notRunning: (day) => `no year of this contract runs on ${day}: choose another day, or --year.`,
    needsDetails: (option) => `${option} is for one file, or for several with --details.`,
    oneOnly: (option) => `${option} is for one file only.`,
    onePayments:
      '--payments is for a single contract: for several, write the payments in their files (section “payments”).',
    progress: (done, all) => `${done} / ${all} files`,
  },
} as const satisfies Readonly<Record<Language, PortfolioCommandWords>>;
