/** Every command once: its names, what help says of it, and the options it takes. */
import { type Phrase, phrase } from '../law/language.ts';
import { run as calculate } from './commands/calculate.ts';
import type { DocumentFormat, Run } from './context.ts';
import {
  documentFormats,
  type Formats,
  pageFormats,
  scaleFormats,
  scheduleFormats,
  summaryFormats,
  validationFormats,
} from './formats.ts';
import type { OptionName } from './options.ts';

type OtherCommands = typeof import('./commands/others.ts');

export interface CommandRecord {
  readonly name: 'calculate' | Exclude<keyof OtherCommands, 'calculateMany'>;
  readonly french: string;
  /** To go further: help lists it after those for everyone. */
  readonly isFurther?: true;
  readonly says: Phrase;
  /** As help shows them, two spaces before what they mean. */
  readonly args: readonly Phrase[];
  readonly options: readonly OptionName[];
  /** What an option means here, with its flags where those differ, too. */
  readonly words?: { readonly [Name in OptionName]?: Phrase };
  /** Of its document. */
  readonly formats?: Formats<DocumentFormat>;
  /** Of what is no document. */
  readonly ownFormats?: Formats;
  readonly example: Phrase;
}

/** Nothing of a command is loaded before it is asked for, but of the one that most ask for. */
export const runOf = async (name: CommandRecord['name']): Promise<Run> =>
  name === 'calculate' ? calculate : (await import('./commands/others.ts'))[name];

const written = ['format', 'output', 'force'] as const;
const display = ['quiet', 'lang', 'color'] as const;
/** Of every command that reads contracts. */
const reading = ['scale', 'assume', 'set', ...display] as const;
const result = ['year', ...written, 'attainment'] as const;

const file = phrase(
  '<FICHIER>  fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
  '<FILE>  YAML file; "-" reads standard input',
);
const files = phrase(
  '<FICHIER...>  fichiers YAML, dossiers ou motifs comme "2025/**/*.yaml"\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
  '<FILE...>  YAML files, folders, or patterns such as "2025/**/*.yaml"; "-" reads standard input',
);
const severalFiles = phrase(
  `${files.fr}\u00a0; plusieurs donnent une synthèse`,
  `${files.en}; several give a summary`,
);

const oneYear = phrase(
  '-y, --exercice <N>  exercice à montrer, par exemple 2\u00a0; le dernier décrit sinon',
  '-y, --year <N>  contract year to show, for instance 2; the last described otherwise',
);

const languageOfKeys = phrase(
  'langue des clés et de l’affichage\u00a0: fr ou en',
  'language of the keys and of what is displayed: fr or en',
);

export const commands: readonly CommandRecord[] = [
  {
    name: 'init',
    french: 'creer',
    says: phrase(
      'crée un fichier de départ commenté\u00a0; pose les questions dans un terminal',
      'create a starter file with notes; asks questions in a terminal',
    ),
    args: [
      phrase('[FICHIER]  fichier à écrire\u00a0; affiché sinon', '[FILE]  file to write; printed otherwise'),
    ],
    options: ['name', 'population', 'signed', 'missions', 'output', 'force', ...display],
    words: {
      output: phrase('écrit dans ce fichier, comme FICHIER', 'write to this file, as FILE does'),
      lang: languageOfKeys,
    },
    example: phrase('creer ma-cpts.yaml', 'init my-cpts.yaml'),
  },
  {
    name: 'validate',
    french: 'valider',
    says: phrase('vérifie les fichiers sans afficher de résultat', 'check files without showing a result'),
    args: [files],
    options: [...written, 'summary', 'strict', 'checkAmounts', 'update', 'updateAdd', ...reading],
    words: { output: phrase('écrit le rapport dans un fichier', 'write the report to a file') },
    ownFormats: validationFormats,
    example: phrase('valider contrats/ --resume', 'validate contracts/ --summary'),
  },
  {
    name: 'calculate',
    french: 'calculer',
    says: phrase(
      'calcule ce que chaque exercice rapporte, enveloppe par enveloppe',
      'compute what each contract year earns, envelope by envelope',
    ),
    args: [severalFiles],
    options: ['year', 'on', 'projection', 'details', ...written, 'scenario', 'attainment', ...reading],
    words: {
      year: phrase(
        'exercice à montrer\u00a0: un numéro, «\u00a0dernier\u00a0» pour le dernier décrit, ou «\u00a0tous\u00a0»',
        'contract year to show: a number, "last" for the last described, or "all"',
      ),
    },
    formats: summaryFormats,
    example: phrase('calculer ma-cpts.yaml -o resultat.xlsx', 'calculate my-cpts.yaml -o result.xlsx'),
  },
  {
    name: 'schedule',
    french: 'echeancier',
    says: phrase(
      'montre chaque versement du contrat, à sa date',
      'show every payment of the contract, on its date',
    ),
    args: [severalFiles],
    options: [
      'year',
      'by',
      'from',
      'to',
      'projection',
      'through',
      'scenario',
      'attainment',
      'details',
      ...written,
      ...reading,
    ],
    words: {
      year: phrase(
        'les versements d’un seul exercice\u00a0: son numéro\u00a0; sinon tous',
        'the payments of one contract year only: its number; otherwise all',
      ),
    },
    formats: scheduleFormats,
    example: phrase('echeancier ma-cpts.yaml --par annee-civile', 'schedule my-cpts.yaml --by civil-year'),
  },
  {
    name: 'budget',
    french: 'budget',
    says: phrase(
      'le budget d’une année civile\u00a0: par compte, par enveloppe et la trésorerie par mois',
      'the budget of a calendar year: by account, by envelope, and cash by month',
    ),
    args: [file],
    options: ['year', 'scenario', 'target', 'basis', 'wholeEuros', 'actuals', ...written, ...reading],
    words: {
      scenario: phrase(
        'seulement ce scénario du fichier\u00a0; répétable',
        'only this scenario of the file; may be repeated',
      ),
      target: phrase(
        '--cible <MONTANT>  ce qu’il faut pour recevoir un montant dans l’année, 260000, ou garder la banque au-dessus\u00a0: tresorerie=0',
        '--target <AMOUNT>  what it takes to receive an amount in the year, 260000, or to keep the bank above one: cash=0',
      ),
      year: phrase(
        '-y, --exercice <ANNEE>  année civile\u00a0; celle de la trésorerie du fichier sinon, ou qui suit le dernier solde décrit',
        '-y, --year <YEAR>  calendar year; else that of the treasury in the file, or the one after the last described settlement',
      ),
    },
    formats: documentFormats,
    example: phrase('budget ma-cpts.yaml -o budget.xlsx', 'budget my-cpts.yaml -o budget.xlsx'),
  },
  {
    name: 'simulate',
    french: 'simuler',
    says: phrase(
      'met côte à côte les scénarios d’un exercice, et dit ce qui reste à gagner',
      'put the scenarios of a year side by side, and say what is left to win',
    ),
    args: [file],
    options: ['levers', 'target', 'through', ...result, ...reading],
    words: {
      year: oneYear,
    },
    formats: documentFormats,
    example: phrase('simuler ma-cpts.yaml --leviers', 'simulate my-cpts.yaml --levers'),
  },
  {
    name: 'check',
    french: 'controler',
    says: phrase(
      'compare les versements reçus à ce qui était dû, et dit pourquoi ils diffèrent',
      'compare the payments received with what was owed, and say why they differ',
    ),
    args: [severalFiles],
    options: [
      'payments',
      'payer',
      'columns',
      'side',
      'on',
      'from',
      'projection',
      'tolerance',
      'showApart',
      'details',
      ...written,
      'attainment',
      ...reading,
    ],
    words: {
      on: phrase(
        'jour jusqu’auquel compter ce qui est dû (par défaut, le dernier jour du relevé)',
        'day up to which what is owed counts (by default, the last day of the export)',
      ),
      from: phrase(
        'jour à partir duquel contrôler\u00a0: ce qui était dû avant est tenu pour réglé',
        'day from which to check: what was due before is taken for settled',
      ),
    },
    formats: summaryFormats,
    example: phrase(
      'controler ma-cpts.yaml --versements releve.csv',
      'check my-cpts.yaml --payments statement.csv',
    ),
  },
  {
    name: 'explain',
    french: 'expliquer',
    says: phrase(
      'explique un montant, jusqu’à l’article, au barème et à la ligne du fichier',
      'explain an amount, down to the article, the scale and the line of the file',
    ),
    args: [
      file,
      phrase(
        '[LIGNE]  montant à expliquer, par exemple acces_aux_soins.variable\u00a0; le total sinon',
        '[LINE]  amount to explain, for instance care_access.variable; the total otherwise',
      ),
    ],
    options: ['year', 'depth', 'list', ...written, 'scenario', 'attainment', ...reading],
    formats: documentFormats,
    example: phrase(
      'expliquer ma-cpts.yaml acces_aux_soins.variable',
      'explain my-cpts.yaml care_access.variable',
    ),
  },
  {
    name: 'report',
    french: 'rapport',
    says: phrase(
      'fait une page à lire dans un navigateur ou à imprimer, avec des curseurs «\u00a0et si\u00a0»',
      'make a page to read in a browser or to print, with what-if sliders',
    ),
    args: [file],
    options: [...result, 'scenario', ...reading],
    words: {
      scenario: phrase('montre d’abord ce scénario du fichier', 'show this scenario of the file first'),
      year: phrase(
        '-y, --exercice <N>  exercice à montrer d’abord\u00a0; la page les a tous',
        '-y, --year <N>  year to show first; the page has them all',
      ),
      output: phrase('écrit la page dans un fichier', 'write the page to a file'),
    },
    ownFormats: pageFormats,
    example: phrase('rapport ma-cpts.yaml -o rapport.html', 'report my-cpts.yaml -o report.html'),
  },
  {
    name: 'doubts',
    french: 'incertitudes',
    isFurther: true,
    says: phrase(
      'chiffre chaque incertitude\u00a0: lectures du texte, montants à vérifier, autre taille',
      'price each doubt: readings of the text, amounts to verify, another tier',
    ),
    args: [severalFiles],
    options: [...result, ...reading],
    formats: summaryFormats,
    example: phrase('incertitudes contrats/', 'doubts contracts/'),
  },
  {
    name: 'statement',
    french: 'decompte',
    isFurther: true,
    says: phrase(
      'fait le décompte d’une échéance\u00a0: acquis, avancé, à verser, et le calcul de chaque ligne',
      'make the statement of one due date: earned, advanced, to pay, and how each line is calculated',
    ),
    args: [file],
    options: ['on', ...written, 'scenario', 'attainment', ...reading],
    words: {
      on: phrase(
        'jour de l’échéance, par exemple 2025-09-26\u00a0; le solde du dernier exercice décrit sinon',
        'the due date, for instance 2025-09-26; the settlement of the last year described otherwise',
      ),
    },
    formats: documentFormats,
    example: phrase('decompte ma-cpts.yaml --au 2025-09-26', 'statement my-cpts.yaml --on 2025-09-26'),
  },
  {
    name: 'compare',
    french: 'comparer',
    isFurther: true,
    says: phrase(
      'met côte à côte deux fichiers ou deux exercices, un résultat gardé et celui d’aujourd’hui, ou deux dossiers',
      'put two files or two years side by side, a kept result and that of today, or two folders',
    ),
    args: [
      phrase(
        '<FICHIER...>  deux fichiers YAML, un seul avec --exercices, un résultat gardé (.json) et son fichier YAML, ou deux dossiers ou synthèses gardées (.json)',
        '<FILE...>  two YAML files, one with --years, a kept result (.json) and its YAML file, or two folders or kept summaries (.json)',
      ),
    ],
    options: ['years', ...result, ...reading],
    words: {
      year: oneYear,
    },
    formats: documentFormats,
    example: phrase('comparer ma-cpts.yaml --exercices 1,2', 'compare my-cpts.yaml --years 1,2'),
  },
  {
    name: 'scale',
    french: 'bareme',
    isFurther: true,
    says: phrase(
      'montre les montants d’un barème, leurs statuts et leurs sources',
      'show the amounts of a scale, their statuses and sources',
    ),
    args: [
      phrase(
        '[NOM|FICHIER]  nom d’un barème, ou fichier .yaml d’un barème à vous\u00a0; le plus récent sinon',
        '[ID|FILE]  name of a scale, or .yaml file of a scale of your own; the newest otherwise',
      ),
    ],
    options: ['on', 'tier', 'diff', ...written, ...display],
    words: {
      on: phrase(
        'montre le barème en vigueur ce jour, par exemple 2023-01-01',
        'show the scale in force on this day, for instance 2023-01-01',
      ),
    },
    formats: scaleFormats,
    example: phrase('bareme --ecarts aci-2019', 'scale --diff aci-2019'),
  },
  {
    name: 'schema',
    french: 'modele',
    isFurther: true,
    says: phrase(
      'donne le schéma JSON qui aide un éditeur à écrire le fichier, ou un programme à lire un résultat',
      'print the JSON Schema that helps an editor to write the file, or a program to read a result',
    ),
    args: [],
    options: ['of', 'output', 'force', ...display],
    words: {
      of: phrase(
        'de quoi\u00a0: contract (le contrat, par défaut), scale (un barème à vous), config (les réglages d’un dossier), ou ce que les commandes écrivent en JSON\u00a0: result, schedule, statement, check, budget, simulation, portfolio, validation',
        'of what: contract (the default), scale (one of your own), config (what a folder has in common), or what commands write as JSON: result, schedule, statement, check, budget, simulation, portfolio, validation',
      ),
      output: phrase('écrit le schéma dans un fichier', 'write the schema to a file'),
      lang: languageOfKeys,
    },
    example: phrase('modele -o aci-contrat.schema.json', 'schema -o aci-contract.schema.json'),
  },
];
