/** What the command says of itself: help, misuse, and the sentences around results. */
import type { Language } from '../domain/contract.ts';

export interface CommandWords {
  readonly help: {
    readonly usage: string;
    /** What stands in a usage line for any option and any command. */
    readonly anyOption: string;
    readonly anyCommand: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly program: string;
    readonly epilogue: string;
    readonly helpOption: string;
    readonly versionOption: string;
    readonly helpCommand: string;
    readonly calculate: string;
    readonly schedule: string;
    readonly explain: string;
    readonly doubts: string;
    readonly validate: string;
    readonly simulate: string;
    readonly compare: string;
    readonly comparedFiles: string;
    readonly comparedYears: string;
    readonly file: string;
    readonly levers: string;
    readonly target: string;
    readonly range: string;
    readonly of: string;
    readonly spendingGrowth: string;
    readonly files: string;
    readonly year: string;
    readonly format: string;
    readonly output: string;
    readonly force: string;
    readonly lang: string;
    readonly scale: string;
    readonly attainment: string;
    readonly assume: string;
    readonly set: string;
    readonly quiet: string;
    readonly color: string;
    readonly noColor: string;
  };
  readonly misuse: {
    readonly prefix: string;
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: string;
    readonly missingValue: (option: string) => string;
    readonly excessArguments: string;
    readonly noCommand: string;
    readonly didYouMean: (word: string) => string;
    readonly seeHelp: string;
    readonly year: (text: string) => string;
    readonly yearPair: (text: string) => string;
    readonly twoSides: string;
    readonly yearAbsent: (year: number, known: readonly number[], isDescribed: boolean) => string;
    readonly format: (text: string, known: readonly string[]) => string;
    readonly ending: (path: string, known: readonly string[]) => string;
    readonly formatAgainstEnding: (path: string, format: string) => string;
    readonly outputIsInput: (path: string) => string;
    readonly lang: (text: string) => string;
    readonly langVariable: (text: string) => string;
    readonly standardInputTwice: string;
  };
  readonly output: {
    readonly written: (path: string) => string;
    readonly exists: (path: string) => string;
    readonly noFolder: (path: string) => string;
    readonly folder: (path: string) => string;
    readonly forbidden: (path: string) => string;
    readonly noSpace: (path: string) => string;
    readonly other: (path: string) => string;
  };
  readonly validated: (good: number, refused: number, warnings: number) => string;
  readonly yearHint: (years: readonly number[], isDescribed: boolean) => string;
  readonly bug: (message: string) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;
const englishPlural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const fr: CommandWords = {
  help: {
    usage: 'Utilisation :',
    anyOption: '[options]',
    anyCommand: '[commande]',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
    program:
      'Calcule ce que le contrat ACI d’une CPTS lui rapporte : volets fixe et variable, mission par mission, et l’explique.',
    epilogue: 'Pour commencer : aci calculer mon-fichier.yaml',
    helpOption: 'affiche cette aide',
    versionOption: 'affiche la version',
    helpCommand: 'affiche l’aide d’une commande',
    calculate: 'calcule ce que chaque exercice rapporte, enveloppe par enveloppe',
    schedule: 'montre chaque versement du contrat, à sa date',
    explain: 'explique un montant, jusqu’à l’article, au barème et à la ligne du fichier',
    doubts: 'chiffre chaque incertitude\u00a0: lectures du texte, montants à vérifier, autre taille',
    validate: 'vérifie les fichiers sans afficher de résultat',
    simulate: 'met côte à côte les scénarios d’un exercice, et dit ce qui reste à gagner',
    compare: 'met côte à côte deux fichiers, ou deux exercices d’un fichier',
    comparedFiles: 'deux fichiers YAML, ou un seul avec --years',
    comparedYears: 'compare deux exercices du même fichier, par exemple 1,2',
    file: 'fichier YAML ; « - » lit l’entrée standard',
    levers: 'ce que chaque indicateur rapporte, manque et peut encore rapporter',
    target: 'ce qu’il faut pour atteindre un montant : 280000, ou acces_aux_soins.variable=20000',
    range: 'le total selon l’atteinte, par exemple 0..100:5',
    spendingGrowth: 'hausse des dépenses d’un exercice au suivant, par exemple 2%',
    of: 'fait varier une mission ou un indicateur, par exemple prevention',
    files: 'fichiers YAML ; « - » lit l’entrée standard',
    year: 'exercice à montrer : un numéro, ou « all » pour tous',
    format: 'table ou json',
    output: 'écrit le résultat dans un fichier (.json ou .txt)',
    force: 'remplace le fichier de sortie s’il existe',
    lang: 'langue de l’affichage : fr ou en',
    scale: 'barème à appliquer : un nom comme aci-2022, ou un fichier .yaml à vous',
    attainment: 'taux supposé pour les résultats en attente, par exemple 45%',
    assume: 'lecture du texte à retenir, par exemple prorata=mois',
    set: 'remplace une valeur du fichier, par exemple exercices.2.missions.prevention.taux_atteinte=80%',
    quiet: 'ne montre ni avertissement ni résumé',
    color: 'affiche en couleurs',
    noColor: 'affiche sans couleurs',
  },
  misuse: {
    prefix: 'erreur : ',
    unknownOption: (option) => `l’option « ${option} » n’existe pas.`,
    unknownCommand: (command) => `la commande « ${command} » n’existe pas.`,
    missingArgument: 'il manque le nom d’un fichier.',
    missingValue: (option) => `il manque une valeur après l’option « ${option} ».`,
    excessArguments: 'il y a trop d’arguments.',
    noCommand: 'il manque une commande.',
    didYouMean: (word) => `Vouliez-vous dire « ${word} » ?`,
    seeHelp: 'Pour l’aide : aci --help',
    year: (text) => `« ${text} » n’est pas un exercice : écrivez un numéro, de 1 à 5, ou « all » pour tous.`,
    yearPair: (text) => `« ${text} » ne nomme pas deux exercices : écrivez par exemple --years 1,2.`,
    twoSides: 'donnez deux fichiers, ou un seul avec --years 1,2.',
    yearAbsent: (year, known, isDescribed) =>
      isDescribed
        ? `le fichier ne décrit pas l’exercice ${year}. Exercices décrits : ${known.join(', ')}.`
        : `ce contrat n’a pas d’exercice ${year}. Exercices de ce contrat : ${known.join(', ')}.`,
    format: (text, known) => `le format « ${text} » n’existe pas. Formats : ${known.join(', ')}.`,
    ending: (path, known) =>
      `le nom « ${path} » ne dit pas le format. Terminez-le par ${known.join(' ou ')}, ou ajoutez --format.`,
    formatAgainstEnding: (path, format) =>
      `le nom « ${path} » et « --format ${format} » se contredisent : changez l’un des deux.`,
    outputIsInput: (path) =>
      `« ${path} » est un des fichiers à lire : il n’a pas été touché. Donnez un autre nom à --output.`,
    lang: (text) => `la langue « ${text} » n’existe pas : écrivez fr ou en.`,
    langVariable: (text) => `la variable ACI_LANG vaut « ${text} » : écrivez fr ou en.`,
    standardInputTwice: 'l’entrée standard « - » ne peut être lue qu’une fois.',
  },
  output: {
    written: (path) => `Résultat écrit dans ${path}.`,
    exists: (path) => `${path} existe déjà : il n’a pas été touché. Ajoutez --force pour le remplacer.`,
    noFolder: (path) => `${path} ne peut pas être écrit : son dossier n’existe pas.`,
    folder: (path) => `${path} est un dossier : donnez un nom de fichier.`,
    forbidden: (path) => `${path} ne peut pas être écrit : vous n’en avez pas le droit.`,
    noSpace: (path) => `${path} ne peut pas être écrit : le disque est plein.`,
    other: (path) => `${path} ne peut pas être écrit.`,
  },
  validated: (good, refused, warnings) => {
    const parts = [
      plural(good, 'fichier valide', 'fichiers valides'),
      ...(refused > 0 ? [plural(refused, 'fichier refusé', 'fichiers refusés')] : []),
      ...(warnings > 0 ? [plural(warnings, 'avertissement', 'avertissements')] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  yearHint: (years, isDescribed) =>
    `Autres exercices de ce ${isDescribed ? 'fichier' : 'contrat'} : ${years.join(', ')} (--year ${years[0] ?? 1}, ou --year all pour tous).`,
  bug: (message) =>
    `erreur interne, qui n’est pas de votre fait : ${message}\nMerci de la signaler avec le fichier qui la provoque.`,
};

const en: CommandWords = {
  help: {
    usage: 'Usage:',
    anyOption: '[options]',
    anyCommand: '[command]',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    program:
      'Computes what a CPTS earns under its ACI contract, fixed and variable, mission by mission, and explains it.',
    epilogue: 'To begin: aci calculate my-file.yaml',
    helpOption: 'show this help',
    versionOption: 'show the version',
    helpCommand: 'show the help of a command',
    calculate: 'compute what each contract year earns, envelope by envelope',
    schedule: 'show every payment of the contract, on its date',
    explain: 'explain an amount, down to the article, the scale and the line of the file',
    doubts: 'price each doubt: readings of the text, amounts to verify, another tier',
    validate: 'check files without showing a result',
    simulate: 'put the scenarios of a year side by side, and say what is left to win',
    compare: 'put two files, or two years of one file, side by side',
    comparedFiles: 'two YAML files, or one with --years',
    comparedYears: 'compare two years of the same file, for instance 1,2',
    file: 'YAML file; "-" reads standard input',
    levers: 'what each indicator earns, misses and may still earn',
    target: 'what it takes to reach an amount: 280000, or care_access.variable=20000',
    range: 'the total by attainment, for instance 0..100:5',
    spendingGrowth: 'how much spending grows from one year to the next, for instance 2%',
    of: 'vary one mission or one indicator, for instance prevention',
    files: 'YAML files; "-" reads standard input',
    year: 'contract year to show: a number, or "all"',
    format: 'table or json',
    output: 'write the result to a file (.json or .txt)',
    force: 'replace the output file if it exists',
    lang: 'language of what is shown: fr or en',
    scale: 'scale to apply: a name such as aci-2022, or a .yaml file of your own',
    attainment: 'rate assumed for pending results, for instance 45%',
    assume: 'reading of the text to take, for instance prorata=months',
    set: 'replace a value of the file, for instance years.2.missions.prevention.attainment_rate=80%',
    quiet: 'show no warning and no summary',
    color: 'show colours',
    noColor: 'show no colours',
  },
  misuse: {
    prefix: 'error: ',
    unknownOption: (option) => `there is no option "${option}".`,
    unknownCommand: (command) => `there is no command "${command}".`,
    missingArgument: 'the name of a file is missing.',
    missingValue: (option) => `a value is missing after the option "${option}".`,
    excessArguments: 'there are too many arguments.',
    noCommand: 'a command is missing.',
    didYouMean: (word) => `Did you mean "${word}"?`,
    seeHelp: 'For help: aci --help',
    year: (text) => `"${text}" is no contract year: write a number from 1 to 5, or "all".`,
    yearPair: (text) => `"${text}" does not name two years: write for instance --years 1,2.`,
    twoSides: 'give two files, or one with --years 1,2.',
    yearAbsent: (year, known, isDescribed) =>
      isDescribed
        ? `the file does not describe year ${year}. It describes: ${known.join(', ')}.`
        : `this contract has no year ${year}. Years of this contract: ${known.join(', ')}.`,
    format: (text, known) => `there is no format "${text}". Formats: ${known.join(', ')}.`,
    ending: (path, known) =>
      `the name "${path}" does not tell the format. End it with ${known.join(' or ')}, or add --format.`,
    formatAgainstEnding: (path, format) =>
      `the name "${path}" and "--format ${format}" contradict each other: change one of them.`,
    outputIsInput: (path) =>
      `"${path}" is one of the files to read: it was left as it is. Give --output another name.`,
    lang: (text) => `there is no language "${text}": write fr or en.`,
    langVariable: (text) => `the variable ACI_LANG is "${text}": write fr or en.`,
    standardInputTwice: 'standard input "-" can be read only once.',
  },
  output: {
    written: (path) => `Result written to ${path}.`,
    exists: (path) => `${path} exists already: it was left as it is. Add --force to replace it.`,
    noFolder: (path) => `${path} cannot be written: its folder does not exist.`,
    folder: (path) => `${path} is a folder: give the name of a file.`,
    forbidden: (path) => `${path} cannot be written: you are not allowed to.`,
    noSpace: (path) => `${path} cannot be written: the disk is full.`,
    other: (path) => `${path} cannot be written.`,
  },
  validated: (good, refused, warnings) => {
    const parts = [
      englishPlural(good, 'valid file', 'valid files'),
      ...(refused > 0 ? [englishPlural(refused, 'refused file', 'refused files')] : []),
      ...(warnings > 0 ? [englishPlural(warnings, 'warning', 'warnings')] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  yearHint: (years, isDescribed) =>
    `Other years of this ${isDescribed ? 'file' : 'contract'}: ${years.join(', ')} (--year ${years[0] ?? 1}, or --year all).`,
  bug: (message) =>
    `internal error, which is none of your doing: ${message}\nPlease report it with the file that causes it.`,
};

export const commandWords = { fr, en } as const satisfies Readonly<Record<Language, CommandWords>>;
