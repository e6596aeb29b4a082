/** Every option once, as help shows it: its flags in a language, two spaces, and what it means. Commands list those they take. */
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { french } from '../output/option-names.ts';
import { both } from '../output/phrase.ts';
import { shellWord } from '../output/text.ts';

interface More {
  /** Other words by which people look for it: "did you mean". */
  readonly alsoCalled?: readonly string[];
  /** French words for values, and what they stand for. */
  readonly words?: Readonly<Record<string, string>>;
  /** The option that says the contrary. */
  readonly negative?: Phrase;
  /** Why it may not be given again with another value: the last one alone would count. */
  readonly once?: Phrase;
}

export interface OptionRecord extends More {
  /** Given or not, with a value, or with several as it is given again. */
  readonly kind: 'flag' | 'value' | 'list';
  readonly says: Phrase;
}

const option =
  <Kind extends OptionRecord['kind']>(kind: Kind) =>
  (fr: string, en: string, more: More = {}) => ({ ...more, kind, says: phrase(fr, en) });
const flag = option('flag');
const value = option('value');
const list = option('list');

export const options = {
  name: value(`${french('--name')} <NOM>  nom de la CPTS`, '--name <NAME>  name of the CPTS'),
  population: value(
    '--population <N>  habitants couverts, par exemple 62000',
    '--population <N>  inhabitants covered, for instance 62000',
    { alsoCalled: ['habitants', 'inhabitants'] },
  ),
  signed: value(
    `${french('--signed')} <JOUR>  jour de la signature, par exemple 2024-03-01`,
    '--signed <DATE>  day of the signature, for instance 2024-03-01',
  ),
  missions: value(
    '--missions <A,B>  missions du contrat, par exemple acces_aux_soins,parcours',
    '--missions <A,B>  missions of the contract, for instance care_access,care_pathways',
  ),
  payments: value(
    '-p, --versements <CSV>  versements reçus, en CSV, tels que la banque ou la caisse les exporte',
    '-p, --payments <CSV>  payments received, as CSV, as the bank or the fund exports them',
    {
      alsoCalled: ['paiements'],
      once: phrase(
        '--versements ne se donne qu’une fois\u00a0: réunissez les relevés dans un seul fichier, l’un sous l’autre.',
        '--payments is given only once: put the exports together in one file, one below the other.',
      ),
    },
  ),
  year: value(
    `-y, ${french('--year')} <N|tous>  exercice à montrer\u00a0: un numéro, ou «\u00a0tous\u00a0»`,
    '-y, --year <N|all>  contract year to show: a number, or "all"',
    { alsoCalled: ['annee'], words: { tous: 'all', toutes: 'all', dernier: 'last' } },
  ),
  years: value(
    '--exercices <N,M>  compare deux exercices du même fichier, par exemple 1,2',
    '--years <N,M>  compare two years of the same file, for instance 1,2',
    { alsoCalled: ['annees'] },
  ),
  on: value(
    `${french('--on')} <JOUR>  l’exercice en cours ce jour-là, par exemple 2025-12-31`,
    '--on <DATE>  the contract year that runs on this day, for instance 2025-12-31',
    { alsoCalled: ['date'] },
  ),
  by: value(
    `${french('--by')} <annee-civile>  les encaissements et les droits acquis par année civile`,
    '--by <civil-year>  what is received and earned in each calendar year',
    { words: { 'annee-civile': 'civil-year', 'année-civile': 'civil-year' } },
  ),
  from: value(
    `${french('--from')} <JOUR>  premier jour à montrer, par exemple 2024-01-01`,
    '--from <DATE>  first day to show, for instance 2024-01-01',
    { alsoCalled: ['depuis', 'a-partir'] },
  ),
  to: value(
    `${french('--to')} <JOUR>  dernier jour à montrer, par exemple 2024-12-31`,
    '--to <DATE>  last day to show, for instance 2024-12-31',
    { alsoCalled: ['jusqu-au'] },
  ),
  through: value(
    `${french('--through')} <N>  projette les exercices non décrits jusqu’à celui-ci, par exemple 5`,
    '--through <N>  project the years that are not described up to this one, for instance 5',
  ),
  projection: flag(
    '--projection  projette les exercices commencés que le fichier ne décrit pas (par défaut pour un dossier)',
    '--projection  project the years begun that the file does not describe (the default for a folder)',
    {
      negative: phrase(
        '--sans-projection  ne compte aucun exercice que le fichier ne décrit pas',
        '--no-projection  count no year that the file does not describe',
      ),
    },
  ),
  scenario: list(
    '--scenario <NOM>  suppose les résultats de ce scénario du fichier',
    '--scenario <NAME>  suppose the results of this scenario of the file',
  ),
  basis: value(
    `${french('--basis')} <acquis|encaisse>  l’ACI pour ce que l’année rapporte (acquis, par défaut) ou pour ce qu’elle encaisse`,
    '--basis <earned|received>  the ACI for what the year earns (earned, the default) or for what it receives',
    { words: { acquis: 'earned', encaisse: 'received', encaissé: 'received' } },
  ),
  wholeEuros: flag(
    `${french('--whole-euros')}  le budget par compte en euros entiers`,
    '--whole-euros  the budget by account in whole euros',
  ),
  actuals: value(
    '--realise <FEC>  les comptes de l’année à côté du budget\u00a0: le FEC, tel que le comptable l’exporte',
    '--actuals <FEC>  the books of the year beside the budget: the FEC, as the accountant exports it',
    { alsoCalled: ['fec', 'comptes', 'books'] },
  ),
  tolerance: value(
    '--tolerance <EUROS>  écart accepté par échéance, ou par ligne où les versements la nomment (par défaut, 0,00)',
    '--tolerance <EUROS>  difference accepted on a due date, or on a line that payments name (by default, 0.00)',
  ),
  columns: value(
    `${french('--columns')} <NOMS>  colonnes que le relevé nomme autrement\u00a0: "date=Date de règlement, montant=Net payé"`,
    '--columns <NAMES>  columns that the export names otherwise: "date=Settled on, amount=Net paid"',
  ),
  side: value(
    `${french('--side')} <banque|comptes|caisse>  à qui est le relevé\u00a0: banque de la CPTS, ses comptes (512), ou la caisse`,
    '--side <bank|books|fund>  whose export it is: the bank of the CPTS, its books (512), or the fund',
    {
      words: {
        banque: 'bank',
        comptes: 'books',
        comptabilite: 'books',
        comptabilité: 'books',
        caisse: 'fund',
      },
    },
  ),
  payer: value(
    `${french('--payer')} <NOM|tous>  nom de la caisse dans les libellés, en plus de CPAM et d’Assurance Maladie\u00a0; «\u00a0tous\u00a0» compte toutes les recettes`,
    '--payer <NAME|all>  name of the fund in labels, beside CPAM and Assurance Maladie; "all" counts every credit',
    { words: { tous: 'all' } },
  ),
  showApart: flag(
    `${french('--show-apart')}  liste les lignes mises à part`,
    '--show-apart  list the rows set apart',
  ),
  levers: flag(
    `${french('--levers')}  ce que chaque indicateur rapporte, manque et peut encore rapporter`,
    '--levers  what each indicator earns, misses and may still earn',
  ),
  target: value(
    `${french('--target')} <MONTANT>  ce qu’il faut pour atteindre un montant\u00a0: 280000, ou acces_aux_soins.variable=20000`,
    '--target <AMOUNT>  what it takes to reach an amount: 280000, or care_access.variable=20000',
    { alsoCalled: ['objectif'] },
  ),
  depth: value(
    '-d, --profondeur <N>  nombre de niveaux à montrer sous le montant',
    '-d, --depth <N>  how many levels to show below the amount',
  ),
  list: flag(
    '--liste  montre tous les montants que l’on peut expliquer',
    '--list  show every amount that can be explained',
  ),
  tier: value(
    '-t, --taille <N>  ne montre qu’une taille, de 1 à 4',
    '-t, --tier <N>  show one tier only, from 1 to 4',
    { alsoCalled: ['size-tier'] },
  ),
  diff: value(
    '--ecarts <NOM|FICHIER>  montre ce qui change depuis cet autre barème',
    '--diff <ID|FILE>  show what changes since this other scale',
    { alsoCalled: ['difference'] },
  ),
  of: value('--de <NOM>  de quoi', '--of <NAME>  of what'),
  summary: flag(
    '--resume  montre une ligne par fichier au lieu des messages',
    '--summary  show one line a file instead of the messages',
  ),
  strict: flag('--strict  traite les avertissements comme des erreurs', '--strict  take warnings for errors'),
  checkAmounts: flag(
    '--montants  compare les montants attendus aux montants calculés (par défaut)',
    '--check-amounts  compare the expected amounts with those calculated (the default)',
    {
      negative: phrase(
        '--sans-montants  ne compare pas les montants attendus',
        '--no-check-amounts  do not compare the expected amounts',
      ),
    },
  ),
  update: flag(
    '--mettre-a-jour  remplace dans les fichiers les montants attendus par les montants calculés',
    '--update  replace the expected amounts in the files by those calculated',
    { alsoCalled: ['maj'] },
  ),
  updateAdd: flag(
    '--mettre-a-jour=ajouter  de même, et écrit les montants attendus des exercices qui n’en ont pas',
    '--update=add  the same, and write expected amounts for years that have none',
  ),
  attainment: value(
    `-a, ${french('--attainment')} <TAUX>  taux supposé pour les résultats en attente, par exemple 45%`,
    '-a, --attainment <RATE>  rate assumed for pending results, for instance 45%',
    { alsoCalled: ['atteinte', 'taux-atteinte', 'attainment-rate'] },
  ),
  details: flag(
    '--details  de plusieurs fichiers, montre chaque résultat en entier au lieu de la synthèse',
    '--details  of several files, show each result in full instead of the summary',
  ),
  format: value('-f, --format <FORMAT>  l’un de', '-f, --format <FORMAT>  one of'),
  output: value(
    '-o, --sortie <FICHIER>  écrit le résultat dans un fichier',
    '-o, --output <FILE>  write the result to a file',
    { alsoCalled: ['fichier'] },
  ),
  force: flag(
    '--forcer  remplace le fichier de sortie s’il existe',
    '--force  replace the output file if it exists',
  ),
  scale: value(
    `${french('--scale')} <NOM|FICHIER>  barème à appliquer\u00a0: un nom comme aci-2022, ou un fichier .yaml à vous`,
    '--scale <ID|FILE>  scale to apply: a name such as aci-2022, or a .yaml file of your own',
  ),
  assume: list(
    `${french('--assume')} <NOM=VALEUR>  lecture du texte à retenir, par exemple prorata=mois`,
    '--assume <ID=VALUE>  reading of the text to take, for instance prorata=months',
    { alsoCalled: ['lecture', 'assumption'] },
  ),
  set: list(
    `${french('--set')} <CHEMIN=VALEUR>  remplace une valeur du fichier, par exemple exercices.2.missions.prevention.taux_atteinte=80%`,
    '--set <PATH=VALUE>  replace a value of the file, for instance years.2.missions.prevention.attainment_rate=80%',
  ),
  quiet: flag(
    '-q, --silencieux  ne montre ni avertissement ni résumé',
    '-q, --quiet  show no warning and no summary',
  ),
  lang: value(
    '--langue <fr|en>  langue de l’affichage\u00a0: fr ou en',
    '--lang <fr|en>  language of what is shown: fr or en',
    { alsoCalled: ['language'] },
  ),
  color: flag('--couleur  affiche en couleurs', '--color  show colours', {
    negative: phrase('--sans-couleur  affiche sans couleurs', '--no-color  show no colours'),
  }),
} satisfies Readonly<Record<string, OptionRecord>>;

export type OptionName = keyof typeof options;

interface Values {
  readonly flag: boolean;
  readonly value: string;
  readonly list: readonly string[];
}

/** Options as a command is given them: texts, still to be read. */
export type RawOptions = { readonly [Name in OptionName]?: Values[(typeof options)[Name]['kind']] };

/** `-y, --exercice <N|tous>` and what it means. */
export function partsOf(text: string): { readonly flags?: string; readonly says: string } {
  const [says = '', flags] = text.split('  ').reverse();
  return flags === undefined ? { says } : { flags, says };
}

const longOf = (text: string): string => /--[\w=-]+/.exec(text)?.[0] ?? '';

/** An option with its dashes, as it is called in a language. */
export const flagOf = (name: OptionName, lang: Language): string => longOf(options[name].says[lang]);

/**
 * The options that decide amounts, as they were given, to stand behind a command: advice that leaves them out would show other
 * amounts. Nothing without any.
 */
export const optionsTyped = (raw: RawOptions): Phrase =>
  both((lang) =>
    (['scale', 'attainment', 'assume', 'set'] as const)
      .flatMap((name) =>
        [raw[name] ?? []].flat().map((given) => ` ${flagOf(name, lang)} ${shellWord(given)}`),
      )
      .join(''),
  );

/** Every name of an option and of its contrary, and the one that the user's language has for it. */
export function namesOf(
  name: OptionName,
  lang: Language,
): readonly { readonly word: string; readonly flag: string }[] {
  const { says, negative, alsoCalled = [] }: OptionRecord = options[name];
  return [says, negative].flatMap((phrases) => {
    if (phrases === undefined) return [];
    const words = [phrases.en, phrases.fr].map((text) => longOf(text).slice(2));
    return [...words, ...(phrases === says ? alsoCalled : [])].map((word) => ({
      word,
      flag: longOf(phrases[lang]),
    }));
  });
}
