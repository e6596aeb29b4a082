/** What the command says of itself: help, misuse, and the sentences around results. */
import { inBothLanguages } from '../../output/phrase.ts';

const counted = (count: number, isOne: boolean, one: string, many: string): string =>
  `${count} ${isOne ? one : many}`;

export const commandWords = inBothLanguages((say) => ({
  help: {
    usage: say('Utilisation\u00a0:', 'Usage:'),
    /** What stands in a usage line for any option and any command. */
    anyOption: '[options]',
    anyCommand: say('[commande]', '[command]'),
    arguments: say('Arguments\u00a0:', 'Arguments:'),
    options: say('Options\u00a0:', 'Options:'),
    commands: say('Commandes\u00a0:', 'Commands:'),
    program: say(
      'Calcule ce que le contrat ACI d’une CPTS lui rapporte\u00a0: volets fixe et variable, mission par mission, et l’explique.',
      'Computes what a CPTS earns under its ACI contract, fixed and variable, mission by mission, and explains it.',
    ),
    first: say('D’abord\u00a0:', 'First:'),
    further: say('Pour aller plus loin\u00a0:', 'To go further:'),
    example: say('Exemple\u00a0:', 'Example:'),
    epilogue: (aci: string) =>
      say(
        `Variables d’environnement\u00a0:
  ACI_LANG               langue de l’affichage\u00a0: fr ou en
  NO_COLOR, FORCE_COLOR  affiche sans couleurs, ou en couleurs

Codes de sortie\u00a0:
  0  fait
  1  un fichier est refusé, ou un contrôle a trouvé un écart
  2  la commande est mal écrite, ou son résultat n’a pas pu l’être
  3  un défaut d’aci

Pour commencer\u00a0: ${aci} creer ma-cpts.yaml, puis ${aci} calculer ma-cpts.yaml
L’aide d’une commande\u00a0: ${aci} calculer --help
En savoir plus\u00a0: docs/fr/guide-coordinateur.md, et docs/commands.md`,
        `Environment variables:
  ACI_LANG               language of what is shown: fr or en
  NO_COLOR, FORCE_COLOR  show no colours, or colours

Exit codes:
  0  done
  1  a file was refused, or a check found a difference
  2  the command is not written right, or its result could not be written
  3  a defect of aci

To begin: ${aci} init my-cpts.yaml, then ${aci} calculate my-cpts.yaml
Help of a command: ${aci} calculate --help
To read more: README.md, and docs/commands.md`,
      ),
    helpOption: say('affiche cette aide', 'show this help'),
    versionOption: say('affiche la version', 'show the version'),
    helpCommand: {
      name: say('help [COMMANDE]', 'help [COMMAND]'),
      says: say('affiche l’aide d’une commande', 'show the help of a command'),
    },
  },
  misuse: {
    prefix: say('erreur\u00a0: ', 'error: '),
    unknownOption: (option: string) =>
      say(`l’option «\u00a0${option}\u00a0» n’existe pas.`, `there is no option "${option}".`),
    unknownCommand: (command: string) =>
      say(`la commande «\u00a0${command}\u00a0» n’existe pas.`, `there is no command "${command}".`),
    missingArgument: say('il manque le nom d’un fichier.', 'the name of a file is missing.'),
    missingValue: (option: string) =>
      say(
        `il manque une valeur après l’option «\u00a0${option}\u00a0».`,
        `a value is missing after the option "${option}".`,
      ),
    excessArguments: say('il y a trop d’arguments.', 'there are too many arguments.'),
    noCommand: say('il manque une commande.', 'a command is missing.'),
    didYouMean: (word: string) =>
      say(`Vouliez-vous dire «\u00a0${word}\u00a0»\u00a0?`, `Did you mean "${word}"?`),
    /** `command` as it was typed, when one was. */
    seeHelp: (aci: string, command: string | undefined) => {
      const line = `${[aci, ...(command === undefined ? [] : [command])].join(' ')} --help`;
      return say(`Pour l’aide\u00a0: ${line}`, `For help: ${line}`);
    },
    longDash: (text: string, meant: string) =>
      say(
        `«\u00a0${text}\u00a0» commence par un tiret long, tel que Word l’écrit\u00a0: tapez «\u00a0${meant}\u00a0».`,
        `"${text}" begins with a long dash, as Word writes it: type "${meant}".`,
      ),
    year: (text: string) =>
      say(
        `«\u00a0${text}\u00a0» n’est pas un exercice\u00a0: écrivez un numéro, de 1 à 5, «\u00a0last\u00a0» pour le dernier décrit, ou «\u00a0all\u00a0» pour tous.`,
        `"${text}" is no contract year: write a number from 1 to 5, "last" for the last described, or "all".`,
      ),
    oneYear: say(
      'une simulation porte sur un exercice\u00a0: écrivez par exemple --year 2, ou --through 5 pour les exercices à venir.',
      'a simulation is about one contract year: write for instance --year 2, or --through 5 for the years ahead.',
    ),
    yearPair: (text: string) =>
      say(
        `«\u00a0${text}\u00a0» ne nomme pas deux exercices\u00a0: écrivez par exemple --years 1,2.`,
        `"${text}" does not name two years: write for instance --years 1,2.`,
      ),
    twoSides: say(
      'donnez deux fichiers, un seul avec --years 1,2, ou un résultat gardé (.json) et le fichier du contrat.',
      'give two files, one with --years 1,2, or a kept result (.json) and the file of the contract.',
    ),
    oneYearEach: say(
      'une comparaison porte sur un exercice de chaque fichier\u00a0: écrivez par exemple --year 2, ou --years 1,2 pour deux exercices d’un fichier.',
      'a comparison is about one contract year of each file: write for instance --year 2, or --years 1,2 for two years of one file.',
    ),
    keptOptions: (option: string) =>
      say(
        `un résultat gardé se recalcule avec les options qui l’ont fait\u00a0: retirez ${option}.`,
        `a kept result is computed again with the options that made it: remove ${option}.`,
      ),
    yearAbsent: (year: number, known: readonly number[], isDescribed: boolean) =>
      isDescribed
        ? say(
            `le fichier ne décrit pas l’exercice ${year}. Exercices décrits\u00a0: ${known.join(', ')}.`,
            `the file does not describe year ${year}. It describes: ${known.join(', ')}.`,
          )
        : say(
            `ce contrat n’a pas d’exercice ${year}. Exercices de ce contrat\u00a0: ${known.join(', ')}.`,
            `this contract has no year ${year}. Years of this contract: ${known.join(', ')}.`,
          ),
    format: (text: string, known: readonly string[]) =>
      say(
        `le format «\u00a0${text}\u00a0» n’existe pas. Formats\u00a0: ${known.join(', ')}.`,
        `there is no format "${text}". Formats: ${known.join(', ')}.`,
      ),
    ending: (path: string, known: readonly string[]) =>
      say(
        `le nom «\u00a0${path}\u00a0» ne dit pas le format. Terminez-le par ${known.join(' ou ')}, ou ajoutez --format.`,
        `the name "${path}" does not tell the format. End it with ${known.join(' or ')}, or add --format.`,
      ),
    formatAgainstEnding: (path: string, format: string) =>
      say(
        `le nom «\u00a0${path}\u00a0» et «\u00a0--format ${format}\u00a0» se contredisent\u00a0: changez l’un des deux.`,
        `the name "${path}" and "--format ${format}" contradict each other: change one of them.`,
      ),
    outputIsInput: (path: string) =>
      say(
        `«\u00a0${path}\u00a0» est un des fichiers à lire\u00a0: il n’a pas été touché. Donnez un autre nom à --output.`,
        `"${path}" is one of the files to read: it was left as it is. Give --output another name.`,
      ),
    lang: (text: string) =>
      say(
        `la langue «\u00a0${text}\u00a0» n’existe pas\u00a0: écrivez fr ou en.`,
        `there is no language "${text}": write fr or en.`,
      ),
    langVariable: (text: string) =>
      say(
        `la variable ACI_LANG vaut «\u00a0${text}\u00a0»\u00a0: écrivez fr ou en.`,
        `the variable ACI_LANG is "${text}": write fr or en.`,
      ),
    standardInputTwice: say(
      'l’entrée standard «\u00a0-\u00a0» ne peut être lue qu’une fois.',
      'standard input "-" can be read only once.',
    ),
  },
  output: {
    written: (path: string) => say(`Résultat écrit dans ${path}.`, `Result written to ${path}.`),
    exists: (path: string) =>
      say(
        `${path} existe déjà\u00a0: il n’a pas été touché. Ajoutez --force pour le remplacer.`,
        `${path} exists already: it was left as it is. Add --force to replace it.`,
      ),
    noFolder: (path: string) =>
      say(
        `${path} ne peut pas être écrit\u00a0: son dossier n’existe pas.`,
        `${path} cannot be written: its folder does not exist.`,
      ),
    folder: (path: string) =>
      say(
        `${path} est un dossier\u00a0: donnez un nom de fichier.`,
        `${path} is a folder: give the name of a file.`,
      ),
    forbidden: (path: string) =>
      say(
        `${path} ne peut pas être écrit\u00a0: vous n’en avez pas le droit.`,
        `${path} cannot be written: you are not allowed to.`,
      ),
    noSpace: (path: string) =>
      say(
        `${path} ne peut pas être écrit\u00a0: le disque est plein.`,
        `${path} cannot be written: the disk is full.`,
      ),
    other: (path: string) => say(`${path} ne peut pas être écrit.`, `${path} cannot be written.`),
    /** Standard output that took less than what there was to print. */
    cutShort: (isDiskFull: boolean) =>
      say(
        `Le résultat n’a pas pu être écrit en entier${isDiskFull ? '\u00a0: le disque est plein' : ''}. N’utilisez pas ce qui en a été écrit.`,
        `The result could not be printed whole${isDiskFull ? ': the disk is full' : ''}. Do not use what was written.`,
      ),
  },
  validated: (good: number, refused: number, warnings: number) => {
    const parts = [
      counted(
        good,
        say(good < 2, good === 1),
        say('fichier valide', 'valid file'),
        say('fichiers valides', 'valid files'),
      ),
      ...(refused > 0
        ? [
            counted(
              refused,
              say(refused < 2, refused === 1),
              say('fichier refusé', 'refused file'),
              say('fichiers refusés', 'refused files'),
            ),
          ]
        : []),
      ...(warnings > 0
        ? [
            counted(
              warnings,
              say(warnings < 2, warnings === 1),
              say('avertissement', 'warning'),
              say('avertissements', 'warnings'),
            ),
          ]
        : []),
    ];
    return `${parts.join(', ')}.`;
  },
  yearHint: (years: readonly number[], isDescribed: boolean) =>
    say(
      `Autres exercices de ce ${isDescribed ? 'fichier' : 'contrat'}\u00a0: ${years.join(', ')} (--year ${years[0] ?? 1}, ou --year all pour tous).`,
      `Other years of this ${isDescribed ? 'file' : 'contract'}: ${years.join(', ')} (--year ${years[0] ?? 1}, or --year all).`,
    ),
  bug: (message: string) =>
    say(
      `erreur interne, qui n’est pas de votre fait\u00a0: ${message}\nMerci de la signaler avec le fichier qui la provoque.`,
      `internal error, which is none of your doing: ${message}\nPlease report it with the file that causes it.`,
    ),
}));

export type CommandWords = (typeof commandWords)['fr'];
