/** Every command once: its names, what help says of it, the options it takes, and where its code is. */
import { type Phrase, phrase } from '../output/phrase.ts';
import { run as calculate } from './commands/calculate.ts';
import type { Context } from './context.ts';
import {
  documentFormats,
  type Formats,
  pageFormats,
  scaleFormats,
  summaryFormats,
  validationFormats,
} from './formats.ts';
import type { OptionName, RawOptions } from './options.ts';
import type { ExitCode } from './system.ts';

/** `args`: what stands on the command line without dashes. */
export type Run = (args: readonly string[], raw: RawOptions, context: Context) => Promise<ExitCode>;

export interface CommandRecord {
  readonly name: string;
  readonly french: string;
  /** Whether it is for everyone or to go further. */
  readonly isFirst: boolean;
  readonly says: Phrase;
  readonly args: readonly { readonly name: Phrase; readonly says: Phrase }[];
  /** Its own options; those of `shared` follow. */
  readonly options: readonly OptionName[];
  readonly shared: readonly OptionName[];
  /** What an option means here, where that differs. */
  readonly words?: { readonly [Name in OptionName]?: Phrase };
  /** What stands for the value of `--year` here, where that is not a number or all. */
  readonly yearValue?: Phrase;
  readonly formats?: Pick<Formats, 'known' | 'ofEnding'>;
  readonly example: Phrase;
  /** Nothing of a command is loaded before it is asked for. */
  readonly load: () => Promise<Run>;
}

const written = ['format', 'output', 'force'] as const;
const display = ['quiet', 'lang', 'color'] as const;
/** Of every command that reads contracts. */
const reading = ['scale', 'assume', 'set', ...display] as const;
const result = ['year', ...written, 'attainment'] as const;

const file = {
  name: phrase('<FICHIER>', '<FILE>'),
  says: phrase(
    'fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    'YAML file; "-" reads standard input',
  ),
};
const files = {
  name: phrase('<FICHIER...>', '<FILE...>'),
  says: phrase(
    'fichiers YAML, dossiers ou motifs comme "2025/**/*.yaml"\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    'YAML files, folders, or patterns such as "2025/**/*.yaml"; "-" reads standard input',
  ),
};
const severalFiles = {
  ...files,
  says: phrase(
    `${files.says.fr}\u00a0; plusieurs donnent une synthèse`,
    `${files.says.en}; several give a summary`,
  ),
};

const oneYear = phrase(
  'exercice à montrer, par exemple 2\u00a0; le dernier décrit sinon',
  'contract year to show, for instance 2; the last described otherwise',
);

const languageOfKeys = phrase(
  'langue des clés et de l’affichage\u00a0: fr ou en',
  'language of the keys and of what is displayed: fr or en',
);

export const commands: readonly CommandRecord[] = [
  {
    name: 'init',
    french: 'creer',
    isFirst: true,
    says: phrase(
      'crée un fichier de départ commenté\u00a0; pose les questions dans un terminal',
      'create a starter file with notes; asks questions in a terminal',
    ),
    args: [
      {
        name: phrase('[FICHIER]', '[FILE]'),
        says: phrase('fichier à écrire\u00a0; affiché sinon', 'file to write; printed otherwise'),
      },
    ],
    options: ['name', 'population', 'signed', 'missions', 'output', 'force'],
    shared: display,
    words: {
      output: phrase('écrit dans ce fichier, comme FICHIER', 'write to this file, as FILE does'),
      lang: languageOfKeys,
    },
    example: phrase('creer ma-cpts.yaml', 'init my-cpts.yaml'),
    load: async () => (await import('./commands/others.ts')).init,
  },
  {
    name: 'validate',
    french: 'valider',
    isFirst: true,
    says: phrase('vérifie les fichiers sans afficher de résultat', 'check files without showing a result'),
    args: [files],
    options: [...written, 'summary', 'strict', 'checkAmounts', 'update'],
    shared: reading,
    words: { output: phrase('écrit le rapport dans un fichier', 'write the report to a file') },
    formats: validationFormats,
    example: phrase('valider contrats/ --resume', 'validate contracts/ --summary'),
    load: async () => (await import('./commands/others.ts')).validate,
  },
  {
    name: 'calculate',
    french: 'calculer',
    isFirst: true,
    says: phrase(
      'calcule ce que chaque exercice rapporte, enveloppe par enveloppe',
      'compute what each contract year earns, envelope by envelope',
    ),
    args: [severalFiles],
    options: ['year', 'on', 'details', ...written, 'attainment'],
    shared: reading,
    words: {
      year: phrase(
        'exercice à montrer\u00a0: un numéro, «\u00a0dernier\u00a0» pour le dernier décrit, ou «\u00a0tous\u00a0»',
        'contract year to show: a number, "last" for the last described, or "all"',
      ),
    },
    formats: summaryFormats,
    example: phrase('calculer ma-cpts.yaml -o resultat.xlsx', 'calculate my-cpts.yaml -o result.xlsx'),
    load: async () => calculate,
  },
  {
    name: 'schedule',
    french: 'echeancier',
    isFirst: true,
    says: phrase(
      'montre chaque versement du contrat, à sa date',
      'show every payment of the contract, on its date',
    ),
    args: [severalFiles],
    options: ['year', 'by', 'from', 'to', 'through', 'attainment', 'details', ...written],
    shared: reading,
    words: {
      year: phrase(
        'les versements d’un seul exercice\u00a0: son numéro\u00a0; sinon tous',
        'the payments of one contract year only: its number; otherwise all',
      ),
    },
    formats: {
      known: [...summaryFormats.known, 'ics'],
      ofEnding: { ...summaryFormats.ofEnding, '.ics': 'ics' },
    },
    example: phrase('echeancier ma-cpts.yaml --par annee-civile', 'schedule my-cpts.yaml --by civil-year'),
    load: async () => (await import('./commands/others.ts')).schedule,
  },
  {
    name: 'budget',
    french: 'budget',
    isFirst: true,
    says: phrase(
      'le budget d’une année civile\u00a0: par compte, par enveloppe et la trésorerie par mois',
      'the budget of a calendar year: by account, by envelope, and cash by month',
    ),
    args: [file],
    options: ['year', 'scenario', 'basis', 'wholeEuros', ...written],
    shared: reading,
    words: {
      year: phrase(
        'année civile\u00a0; celle qui suit le dernier solde décrit sinon',
        'calendar year; the one after the last described settlement otherwise',
      ),
    },
    yearValue: phrase('ANNEE', 'YEAR'),
    formats: documentFormats,
    example: phrase('budget ma-cpts.yaml -o budget.xlsx', 'budget my-cpts.yaml -o budget.xlsx'),
    load: async () => (await import('./commands/others.ts')).budget,
  },
  {
    name: 'simulate',
    french: 'simuler',
    isFirst: true,
    says: phrase(
      'met côte à côte les scénarios d’un exercice, et dit ce qui reste à gagner',
      'put the scenarios of a year side by side, and say what is left to win',
    ),
    args: [file],
    options: ['levers', 'target', 'through', ...result],
    shared: reading,
    words: {
      year: oneYear,
    },
    yearValue: phrase('N', 'N'),
    formats: documentFormats,
    example: phrase('simuler ma-cpts.yaml --leviers', 'simulate my-cpts.yaml --levers'),
    load: async () => (await import('./commands/others.ts')).simulate,
  },
  {
    name: 'check',
    french: 'controler',
    isFirst: true,
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
      'tolerance',
      'showApart',
      'details',
      ...written,
      'attainment',
    ],
    shared: reading,
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
    load: async () => (await import('./commands/others.ts')).check,
  },
  {
    name: 'explain',
    french: 'expliquer',
    isFirst: true,
    says: phrase(
      'explique un montant, jusqu’à l’article, au barème et à la ligne du fichier',
      'explain an amount, down to the article, the scale and the line of the file',
    ),
    args: [
      file,
      {
        name: phrase('[LIGNE]', '[LINE]'),
        says: phrase(
          'montant à expliquer, par exemple acces_aux_soins.variable\u00a0; le total sinon',
          'amount to explain, for instance care_access.variable; the total otherwise',
        ),
      },
    ],
    options: ['year', 'depth', 'list', ...written, 'attainment'],
    shared: reading,
    words: {
      format: phrase(
        'text, json ou markdown\u00a0; avec --liste, aussi csv, csv-plain, html et xlsx',
        'text, json or markdown; with --list, also csv, csv-plain, html and xlsx',
      ),
    },
    formats: documentFormats,
    example: phrase(
      'expliquer ma-cpts.yaml acces_aux_soins.variable',
      'explain my-cpts.yaml care_access.variable',
    ),
    load: async () => (await import('./commands/others.ts')).explain,
  },
  {
    name: 'report',
    french: 'rapport',
    isFirst: true,
    says: phrase(
      'fait une page à lire dans un navigateur ou à imprimer, avec des curseurs «\u00a0et si\u00a0»',
      'make a page to read in a browser or to print, with what-if sliders',
    ),
    args: [file],
    options: [...result],
    shared: reading,
    words: {
      year: phrase(
        'exercice à montrer d’abord\u00a0; la page les a tous',
        'year to show first; the page has them all',
      ),
      output: phrase('écrit la page dans un fichier', 'write the page to a file'),
    },
    yearValue: phrase('N', 'N'),
    formats: pageFormats,
    example: phrase('rapport ma-cpts.yaml -o rapport.html', 'report my-cpts.yaml -o report.html'),
    load: async () => (await import('./commands/others.ts')).report,
  },
  {
    name: 'doubts',
    french: 'incertitudes',
    isFirst: false,
    says: phrase(
      'chiffre chaque incertitude\u00a0: lectures du texte, montants à vérifier, autre taille',
      'price each doubt: readings of the text, amounts to verify, another tier',
    ),
    args: [file],
    options: [...result],
    shared: reading,
    formats: documentFormats,
    example: phrase('incertitudes ma-cpts.yaml', 'doubts my-cpts.yaml'),
    load: async () => (await import('./commands/others.ts')).doubts,
  },
  {
    name: 'statement',
    french: 'decompte',
    isFirst: false,
    says: phrase(
      'fait le décompte d’une échéance\u00a0: acquis, avancé, à verser, et le calcul de chaque ligne',
      'make the statement of one due date: earned, advanced, to pay, and how each line is calculated',
    ),
    args: [file],
    options: ['on', ...written, 'attainment'],
    shared: reading,
    words: {
      on: phrase(
        'jour de l’échéance, par exemple 2025-09-26\u00a0; le solde du dernier exercice décrit sinon',
        'the due date, for instance 2025-09-26; the settlement of the last year described otherwise',
      ),
    },
    formats: documentFormats,
    example: phrase('decompte ma-cpts.yaml --au 2025-09-26', 'statement my-cpts.yaml --on 2025-09-26'),
    load: async () => (await import('./commands/others.ts')).statement,
  },
  {
    name: 'compare',
    french: 'comparer',
    isFirst: false,
    says: phrase(
      'met côte à côte deux fichiers ou deux exercices, ou un résultat gardé et celui d’aujourd’hui',
      'put two files or two years side by side, or a kept result and that of today',
    ),
    args: [
      {
        ...files,
        says: phrase(
          'deux fichiers YAML, un seul avec --exercices, ou un résultat gardé (.json) et son fichier YAML',
          'two YAML files, one with --years, or a kept result (.json) and its YAML file',
        ),
      },
    ],
    options: ['years', ...result],
    shared: reading,
    words: {
      year: oneYear,
    },
    yearValue: phrase('N', 'N'),
    formats: documentFormats,
    example: phrase('comparer ma-cpts.yaml --exercices 1,2', 'compare my-cpts.yaml --years 1,2'),
    load: async () => (await import('./commands/others.ts')).compare,
  },
  {
    name: 'scale',
    french: 'bareme',
    isFirst: false,
    says: phrase(
      'montre les montants d’un barème, leurs statuts et leurs sources',
      'show the amounts of a scale, their statuses and sources',
    ),
    args: [
      {
        name: phrase('[NOM|FICHIER]', '[ID|FILE]'),
        says: phrase(
          'nom d’un barème, ou fichier .yaml d’un barème à vous\u00a0; le plus récent sinon',
          'name of a scale, or .yaml file of a scale of your own; the newest otherwise',
        ),
      },
    ],
    options: ['on', 'tier', 'diff', ...written],
    shared: display,
    words: {
      on: phrase(
        'montre le barème en vigueur ce jour, par exemple 2023-01-01',
        'show the scale in force on this day, for instance 2023-01-01',
      ),
    },
    formats: scaleFormats,
    example: phrase('bareme --ecarts aci-2019', 'scale --diff aci-2019'),
    load: async () => (await import('./commands/others.ts')).scale,
  },
  {
    name: 'schema',
    french: 'modele',
    isFirst: false,
    says: phrase(
      'donne le schéma JSON qui aide un éditeur à écrire le fichier, ou un programme à lire un résultat',
      'print the JSON Schema that helps an editor to write the file, or a program to read a result',
    ),
    args: [],
    options: ['of', 'output', 'force'],
    shared: display,
    words: {
      of: phrase(
        'de quoi\u00a0: contract (le contrat, par défaut), scale (un barème à vous), ou ce que les commandes écrivent en JSON\u00a0: result, schedule, statement, check, budget, simulation, portfolio, validation',
        'of what: contract (the default), scale (one of your own), or what commands write as JSON: result, schedule, statement, check, budget, simulation, portfolio, validation',
      ),
      output: phrase('écrit le schéma dans un fichier', 'write the schema to a file'),
      lang: languageOfKeys,
    },
    example: phrase('modele -o aci-contrat.schema.json', 'schema -o aci-contract.schema.json'),
    load: async () => (await import('./commands/others.ts')).schema,
  },
];
