/** What the commands say of many files at once: their options, and their misuse. */
import { inBothLanguages } from '../../output/phrase.ts';

export const portfolioCommandWords = inBothLanguages((say) => ({
  onOrYear: say(
    '--on et --year choisissent tous deux l’exercice\u00a0: gardez l’un des deux.',
    '--on and --year both choose the contract year: keep one of them.',
  ),
  detailsOfOne: (format: string) =>
    say(
      `le format «\u00a0${format}\u00a0» est celui d’une synthèse\u00a0: retirez --details, ou choisissez un autre format.`,
      `the format "${format}" is that of a summary: remove --details, or choose another format.`,
    ),
  notRunning: (day: string) =>
    say(
      `aucun exercice de ce contrat n’est en cours le ${day} : choisissez un autre jour, ou --year.`,
      `no year of this contract runs on ${day}: choose another day, or --year.`,
    ),
  needsDetails: (option: string) =>
    say(
      `${option} ne vaut que pour un fichier, ou pour plusieurs avec --details.`,
      `${option} is for one file, or for several with --details.`,
    ),
  oneOnly: (option: string) =>
    say(`${option} ne vaut que pour un fichier.`, `${option} is for one file only.`),
  onePayments: say(
    '--payments vaut pour un seul contrat\u00a0: pour plusieurs, écrivez les versements dans leurs fichiers (section «\u00a0versements\u00a0»).',
    '--payments is for a single contract: for several, write the payments in their files (section “payments”).',
  ),
  progress: (done: number, all: number) => say(`${done} / ${all} fichiers`, `${done} / ${all} files`),
}));
