/** The words of the page that no command has. */
import { inBothLanguages } from '../output/phrase.ts';

export const appWords = inBothLanguages((say) => ({
  title: say('Le calculateur ACI des CPTS', 'The ACI calculator of the CPTS'),
  welcome: [
    say(
      'Cette page calcule ce que le contrat ACI d’une CPTS lui rapporte, ce qui lui est versé et quand, et explique chaque montant.',
      'This page computes what a CPTS earns under its ACI contract, what it is paid and when, and explains every amount.',
    ),
    say(
      'Ouvrez le fichier de votre contrat, ou répondez à quatre questions pour le créer\u00a0: il se modifie ici, à côté des résultats.',
      'Open the file of your contract, or answer four questions to create it: it is edited here, beside the results.',
    ),
    say(
      'Rien ne quitte cet appareil\u00a0: ce que vous écrivez est gardé dans ce navigateur jusqu’à ce que vous l’enregistriez ou l’abandonniez.',
      'Nothing leaves this device: what you write is kept in this browser until you save or discard it.',
    ),
  ],
  noScript: say(
    'Cette page calcule dans le navigateur\u00a0: autorisez-y JavaScript.',
    'This page computes in the browser: allow JavaScript there.',
  ),
  start: say('Pour commencer', 'To begin'),
  open: say('Ouvrir un fichier', 'Open a file'),
  drop: say('On peut aussi le déposer sur la page.', 'It can also be dropped on the page.'),
  create: say('Créer mon fichier', 'Create my file'),
  noMission: say('Cochez au moins une mission.', 'Tick at least one mission.'),
  examples: say('Voir un exemple', 'See an example'),
  file: say('Fichier', 'File'),
  editor: say('Texte du contrat', 'Text of the contract'),
  /** What the editor says in English by itself. */
  editorPhrases: say<Record<string, string>>(
    {
      Completions: 'Propositions',
      'Control character': 'Caractère de contrôle',
      Diagnostics: 'Problèmes',
      'No diagnostics': 'Aucun problème',
      'Selection deleted': 'Sélection supprimée',
      close: 'Fermer',
    },
    {},
  ),
  save: say('Enregistrer', 'Save'),
  discardKept: say(
    'Fermer ce fichier\u00a0? Ce qui n’est pas enregistré sera perdu.',
    'Close this file? What is not saved will be lost.',
  ),
  asOpened: say('Tel qu’il a été ouvert.', 'As it was opened.'),
  saved: say('Enregistré.', 'Saved.'),
  kept: say('Gardé dans ce navigateur, pas encore enregistré.', 'Kept in this browser, not saved yet.'),
  notKept: say(
    'Ce navigateur ne garde rien\u00a0: enregistrez avant de fermer la page.',
    'This browser keeps nothing: save before you close the page.',
  ),
  notText: say(
    'Ce fichier n’est pas du texte en UTF-8\u00a0: il est montré, et ne se modifie pas ici.',
    'This file is not UTF-8 text: it is shown, and cannot be changed here.',
  ),
  resume: say('Reprendre ce qui n’est pas enregistré', 'Resume what is not saved'),
  year: say('Exercice', 'Year'),
  lastYear: say('le dernier décrit', 'the last described'),
  more: say('Préciser', 'Options'),
  payments: say('Relevé de la banque ou de la caisse', 'Export of the bank or of the fund'),
  noPayments: say(
    'Ouvrez ou déposez ici le relevé, tel que la banque ou la caisse l’exporte en CSV.',
    'Open or drop the export here, as the bank or the fund writes it in CSV.',
  ),
  columns: say('Dites quelle colonne est laquelle\u00a0:', 'Say which column is which:'),
  download: say('Télécharger', 'Download'),
  print: say('Imprimer', 'Print'),
  oneOfEach: (name: string) =>
    say(
      `Un seul contrat et un seul relevé s’ouvrent à la fois\u00a0: ${name} est laissé de côté.`,
      `One contract and one export are opened at a time: ${name} is left aside.`,
    ),
  notOpened: (names: string) =>
    say(
      `Pas ouvert (${names})\u00a0: cette page lit un contrat écrit en texte (YAML) et un relevé en CSV, qu’un tableur écrit par «\u00a0Enregistrer sous\u00a0».`,
      `Not opened (${names}): this page reads a contract written as text (YAML) and an export in CSV, which a spreadsheet writes by “Save as”.`,
    ),
  waiting: (name: string) =>
    say(
      `Le relevé ${name} est prêt\u00a0: ouvrez maintenant le contrat à contrôler, ou créez-le.`,
      `The export ${name} is ready: now open the contract to check, or create it.`,
    ),
  exportNotKept: say(
    '(trop grand pour être gardé\u00a0: à rouvrir si la page est rechargée)',
    '(too large to be kept: open it again if the page is reloaded)',
  ),
  choices: say('Choisir, télécharger, imprimer', 'Choose, download, print'),
  line: (line: number) => say(`ligne ${line}`, `line ${line}`),
  refused: say(
    'Rien n’est calculé tant que ceci n’est pas corrigé.',
    'Nothing is computed until this is corrected.',
  ),
  before: say(
    'Corrigez ceci\u00a0: ce qui est montré plus bas est calculé sur le texte d’avant cette erreur.',
    'Correct this: what is shown below is computed from the text before this error.',
  ),
  notOfFile: (asked: string) =>
    say(
      `L’adresse demande «\u00a0${asked}\u00a0», que ce fichier n’a pas\u00a0: la page fait sans.`,
      `The address asks for “${asked}”, which this file does not have: the page goes on without it.`,
    ),
  firstRows: (shown: number, all: string) =>
    say(
      `Les ${shown} premières lignes sur ${all} sont montrées.`,
      `The first ${shown} rows out of ${all} are shown.`,
    ),
  correct: (text: string) =>
    text === '' ? say('Effacer', 'Erase') : say(`Écrire «\u00a0${text}\u00a0»`, `Write “${text}”`),
  bug: say(
    'Votre texte est toujours là\u00a0: enregistrez-le, puis rouvrez la page.',
    'Your text is still there: save it, then open the page again.',
  ),
}));
export type AppWords = (typeof appWords)['fr'];
