/** The words of the page for a browser that no document has. Amounts, rates and names come in already written. */

import { phrase } from '../law/language.ts';
import { inBothLanguages } from '../output/phrase.ts';

/** Heads of the parts of a year. */
export const pageTitles = {
  envelopes: phrase('Enveloppes', 'Envelopes'),
  indicators: phrase('Indicateurs', 'Indicators'),
  payments: phrase('Versements', 'Payments'),
  spending: phrase('Dépenses et fongibilité', 'Spending and fungibility'),
  scenarios: phrase('Scénarios du fichier', 'Scenarios of the file'),
  doubts: phrase('Incertitudes', 'Doubts'),
  notices: phrase('À savoir', 'Good to know'),
} as const;

export const pageWords = inBothLanguages((say) => ({
  title: (name: string) =>
    say(`${name}, ce que rapporte le contrat ACI`, `${name}, what its ACI contract earns`),
  kicker: say('Accord conventionnel interprofessionnel', 'ACI, the national agreement of the CPTS'),
  hint: say(
    'Chaque montant souligné s’explique\u00a0: ouvrez-le pour voir d’où il vient.',
    'Every underlined amount explains itself: open it to see where it comes from.',
  ),
  noScript: say(
    'Sans JavaScript, les montants ci-dessous restent justes, mais ni les explications ni les curseurs ne répondent.',
    'Without JavaScript the amounts below are right all the same, but neither explanations nor sliders answer.',
  ),
  yearsLabel: say('Exercices du contrat', 'Years of the contract'),
  year: (year: number) => say(`Exercice ${year}`, `Year ${year}`),
  /** Of a year that the file does not describe, where it is named among others. */
  projected: say('projeté', 'projected'),
  views: say('Ce que montre la page', 'What the page shows'),
  viewOfFile: say('Le fichier', 'The file'),
  of: say('sur', 'of'),
  missed: say('Non acquis', 'Not earned'),
  notReached: say('Non atteint', 'Not reached'),
  operationsAndFixed: say('Fonctionnement et volets fixes', 'Operations and fixed parts'),
  toVerify: say('À vérifier', 'To verify'),
  noPayments: say(
    'Pas d’échéancier\u00a0: le fichier ne donne pas de date de signature.',
    'No schedule: the file gives no date of signature.',
  ),
  noSpending: say(
    'Le fichier n’indique aucune dépense de cet exercice\u00a0: rien à comparer.',
    'The file states no spending of this year: there is nothing to compare.',
  ),
  envelopesNote: say(
    'La longueur entière de chaque barre est le plafond de l’enveloppe.',
    'The whole length of each bar is the ceiling of the envelope.',
  ),
  spendingNote: say(
    'Première barre\u00a0: ce qui est financé\u00a0; seconde\u00a0: ce qui est dépensé, hachuré au-delà du financement.',
    'First bar: the funding; second: the spending, hatched where it goes beyond.',
  ),
  timeLine: say(
    'Les dates, de gauche à droite\u00a0; la hauteur est le montant.',
    'Dates from left to right; the height is the amount.',
  ),
  whatIf: say('Et si…\u00a0?', 'What if…?'),
  whatIfIntro: say(
    'Réglez les résultats\u00a0: toute la page est recalculée, sur cet appareil, par le même calcul.',
    'Set the results: the whole page is computed anew, on this device, by the same calculation.',
  ),
  nothingToSet: say('Aucun résultat à régler dans cet exercice.', 'No result to set in this year.'),
  inScenario: say(
    'La page montre un scénario\u00a0: revenez au fichier pour régler ses résultats.',
    'The page shows a scenario: go back to the file to set its results.',
  ),
  wholeMission: say('Taux d’atteinte de la mission', 'Attainment rate of the mission'),
  mobilised: say('Plan mobilisé dans une crise reconnue', 'Plan mobilised in a recognised crisis'),
  notKnownYet: say('pas encore connu', 'not known yet'),
  supposed: (rate: string) => say(`${rate} (supposé)`, `${rate} (assumed)`),
  done: say('fait', 'done'),
  notDone: say('pas fait', 'not done'),
  observed: (value: string) => say(`réalisé ${value}`, `observed ${value}`),
  /** What is observed, and the attainment rate that makes. */
  observedRate: (observed: string, rate: string) =>
    say(`${observed}, soit ${rate}`, `${observed}, that is ${rate}`),
  noStep: say('aucun palier atteint', 'no step reached'),
  stepPays: (threshold: string, pays: string) =>
    say(`palier ${threshold}\u00a0: ${pays}`, `step ${threshold}: ${pays}`),
  yearTotal: say('Total de l’exercice', 'Total of the year'),
  simulatedTotal: say('Total simulé de l’exercice', 'Simulated total of the year'),
  asInFile: say('comme dans le fichier', 'as in the file'),
  fromFile: (difference: string) =>
    say(`${difference} par rapport au fichier`, `${difference} against the file`),
  reset: say('Réinitialiser', 'Reset'),
  copyYaml: say('Copier en YAML', 'Copy as YAML'),
  copyCommand: say('Copier la commande', 'Copy the command'),
  copied: say('Copié.', 'Copied.'),
  copyFailed: say(
    'La copie est refusée\u00a0: le texte est sélectionné, copiez-le avec Ctrl+C.',
    'Copying is refused: the text is selected, copy it with Ctrl+C.',
  ),
  settings: say('Voir ces réglages', 'See these settings'),
  yaml: say('Scénario à mettre dans le fichier', 'Scenario to put into the file'),
  command: say('La même chose en ligne de commande', 'The same on the command line'),
  refused: say(
    'Rien n’est calculé\u00a0: ainsi, le fichier serait refusé. ',
    'Nothing is computed: so, the file would be refused. ',
  ),
  simulatedSettings: say(
    'Simulation, et non le fichier tel qu’il est. Réglages\u00a0:',
    'A simulation, not the file as it stands. Settings:',
  ),
  scenarioName: say('reunion', 'meeting'),
  notInScenario: say(
    'Ne se dit pas dans un scénario, mais avec\u00a0:',
    'No scenario can say this; on the command line:',
  ),
  explanation: say('D’où vient ce montant', 'Where this amount comes from'),
  close: say('Fermer', 'Close'),
  footer: (file: string, sha256: string, version: string) =>
    say(
      `Fichier ${file}, empreinte ${sha256}. Calculé par aci-cpts ${version}.`,
      `File ${file}, fingerprint ${sha256}. Computed by aci-cpts ${version}.`,
    ),
  indicative: say(
    'Résultats indicatifs\u00a0: le contrat signé et les décisions de la caisse font foi. Cette page n’envoie rien et ne demande rien au réseau.',
    'Results are indicative: the signed contract and the fund’s decisions prevail. This page sends nothing and asks nothing of the network.',
  ),
}));

export type PageWords = (typeof pageWords)['fr'];
