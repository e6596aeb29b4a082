/** What the command says of itself, in French. */
import type { CommandWords } from '../../command-words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

export const fr: CommandWords = {
  help: {
    usage: 'Utilisation\u00a0:',
    anyOption: '[options]',
    anyCommand: '[commande]',
    arguments: 'Arguments\u00a0:',
    options: 'Options\u00a0:',
    commands: 'Commandes\u00a0:',
    program:
      'Calcule ce que le contrat ACI d’une CPTS lui rapporte\u00a0: volets fixe et variable, mission par mission, et l’explique.',
    epilogue: 'Pour commencer\u00a0: aci creer ma-cpts.yaml, puis aci calculer ma-cpts.yaml',
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
    file: 'fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    levers: 'ce que chaque indicateur rapporte, manque et peut encore rapporter',
    target: 'ce qu’il faut pour atteindre un montant\u00a0: 280000, ou acces_aux_soins.variable=20000',
    files: 'fichiers YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    year: 'exercice à montrer\u00a0: un numéro, ou «\u00a0all\u00a0» pour tous',
    force: 'remplace le fichier de sortie s’il existe',
    lang: 'langue de l’affichage\u00a0: fr ou en',
    scale: 'barème à appliquer\u00a0: un nom comme aci-2022, ou un fichier .yaml à vous',
    attainment: 'taux supposé pour les résultats en attente, par exemple 45%',
    assume: 'lecture du texte à retenir, par exemple prorata=mois',
    set: 'remplace une valeur du fichier, par exemple exercices.2.missions.prevention.taux_atteinte=80%',
    quiet: 'ne montre ni avertissement ni résumé',
    color: 'affiche en couleurs',
    noColor: 'affiche sans couleurs',
  },
  misuse: {
    prefix: 'erreur\u00a0: ',
    unknownOption: (option) => `l’option «\u00a0${option}\u00a0» n’existe pas.`,
    unknownCommand: (command) => `la commande «\u00a0${command}\u00a0» n’existe pas.`,
    missingArgument: 'il manque le nom d’un fichier.',
    missingValue: (option) => `il manque une valeur après l’option «\u00a0${option}\u00a0».`,
    excessArguments: 'il y a trop d’arguments.',
    noCommand: 'il manque une commande.',
    didYouMean: (word) => `Vouliez-vous dire «\u00a0${word}\u00a0»\u00a0?`,
    seeHelp: (command) => `Pour l’aide\u00a0: aci ${command === undefined ? '' : `${command} `}--help`,
    year: (text) =>
      `«\u00a0${text}\u00a0» n’est pas un exercice\u00a0: écrivez un numéro, de 1 à 5, «\u00a0last\u00a0» pour le dernier décrit, ou «\u00a0all\u00a0» pour tous.`,
    oneYear:
      'une simulation porte sur un exercice\u00a0: écrivez par exemple --year 2, ou --through 5 pour les exercices à venir.',
    yearPair: (text) =>
      `«\u00a0${text}\u00a0» ne nomme pas deux exercices\u00a0: écrivez par exemple --years 1,2.`,
    twoSides: 'donnez deux fichiers, ou un seul avec --years 1,2.',
    yearAbsent: (year, known, isDescribed) =>
      isDescribed
        ? `le fichier ne décrit pas l’exercice ${year}. Exercices décrits\u00a0: ${known.join(', ')}.`
        : `ce contrat n’a pas d’exercice ${year}. Exercices de ce contrat\u00a0: ${known.join(', ')}.`,
    format: (text, known) =>
      `le format «\u00a0${text}\u00a0» n’existe pas. Formats\u00a0: ${known.join(', ')}.`,
    ending: (path, known) =>
      `le nom «\u00a0${path}\u00a0» ne dit pas le format. Terminez-le par ${known.join(' ou ')}, ou ajoutez --format.`,
    formatAgainstEnding: (path, format) =>
      `le nom «\u00a0${path}\u00a0» et «\u00a0--format ${format}\u00a0» se contredisent\u00a0: changez l’un des deux.`,
    outputIsInput: (path) =>
      `«\u00a0${path}\u00a0» est un des fichiers à lire\u00a0: il n’a pas été touché. Donnez un autre nom à --output.`,
    lang: (text) => `la langue «\u00a0${text}\u00a0» n’existe pas\u00a0: écrivez fr ou en.`,
    langVariable: (text) => `la variable ACI_LANG vaut «\u00a0${text}\u00a0»\u00a0: écrivez fr ou en.`,
    standardInputTwice: 'l’entrée standard «\u00a0-\u00a0» ne peut être lue qu’une fois.',
  },
  output: {
    written: (path) => `Résultat écrit dans ${path}.`,
    exists: (path) => `${path} existe déjà\u00a0: il n’a pas été touché. Ajoutez --force pour le remplacer.`,
    noFolder: (path) => `${path} ne peut pas être écrit\u00a0: son dossier n’existe pas.`,
    folder: (path) => `${path} est un dossier\u00a0: donnez un nom de fichier.`,
    forbidden: (path) => `${path} ne peut pas être écrit\u00a0: vous n’en avez pas le droit.`,
    noSpace: (path) => `${path} ne peut pas être écrit\u00a0: le disque est plein.`,
    other: (path) => `${path} ne peut pas être écrit.`,
    cutShort: (isDiskFull) =>
      `Le résultat n’a pas pu être écrit en entier${isDiskFull ? '\u00a0: le disque est plein' : ''}. N’utilisez pas ce qui en a été écrit.`,
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
    `Autres exercices de ce ${isDescribed ? 'fichier' : 'contrat'}\u00a0: ${years.join(', ')} (--year ${years[0] ?? 1}, ou --year all pour tous).`,
  bug: (message) =>
    `erreur interne, qui n’est pas de votre fait\u00a0: ${message}\nMerci de la signaler avec le fichier qui la provoque.`,
};
