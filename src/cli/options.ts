/** Every option once: its name, its French name, its value and what it means. Commands list those they take. */
import type { Language } from '../law/contract-terms.ts';
import { type Phrase, phrase } from '../output/phrase.ts';

export interface OptionRecord {
  readonly short?: string;
  /** Long name without its dashes, where it is not the record's own name. */
  readonly english?: string;
  readonly french?: string;
  /** Name of its value in help; without it the option is given or not. */
  readonly value?: Phrase;
  readonly isRepeated?: true;
  /** French words for values, and what they stand for. */
  readonly frenchValues?: Readonly<Record<string, string>>;
  readonly says: Phrase;
  /** The option that says the contrary. */
  readonly negative?: { readonly english: string; readonly french: string; readonly says: Phrase };
  /** Other words by which people look for it: "did you mean". */
  readonly alsoCalled?: readonly string[];
}

const day = phrase('JOUR', 'DATE');
const file = phrase('FICHIER', 'FILE');
const yearWords = { tous: 'all', toutes: 'all', dernier: 'last' };

export const options = {
  name: { french: 'nom', value: phrase('NOM', 'NAME'), says: phrase('nom de la CPTS', 'name of the CPTS') },
  population: {
    value: phrase('N', 'N'),
    says: phrase('habitants couverts, par exemple 62000', 'inhabitants covered, for instance 62000'),
    alsoCalled: ['habitants', 'inhabitants'],
  },
  signed: {
    french: 'signature',
    value: day,
    says: phrase(
      'jour de la signature, par exemple 2024-03-01',
      'day of the signature, for instance 2024-03-01',
    ),
  },
  missions: {
    value: phrase('A,B', 'A,B'),
    says: phrase(
      'missions du contrat, par exemple acces_aux_soins,parcours',
      'missions of the contract, for instance care_access,care_pathways',
    ),
  },
  payments: {
    short: 'p',
    french: 'versements',
    value: phrase('CSV', 'CSV'),
    says: phrase(
      'versements reçus, en CSV, tels que la banque ou la caisse les exporte',
      'payments received, as CSV, as the bank or the fund exports them',
    ),
    alsoCalled: ['paiements'],
  },
  year: {
    short: 'y',
    french: 'exercice',
    value: phrase('N|tous', 'N|all'),
    frenchValues: yearWords,
    says: phrase(
      'exercice à montrer\u00a0: un numéro, ou «\u00a0tous\u00a0»',
      'contract year to show: a number, or "all"',
    ),
    alsoCalled: ['annee'],
  },
  years: {
    french: 'exercices',
    value: phrase('N,M', 'N,M'),
    says: phrase(
      'compare deux exercices du même fichier, par exemple 1,2',
      'compare two years of the same file, for instance 1,2',
    ),
    alsoCalled: ['annees'],
  },
  on: {
    french: 'au',
    value: day,
    says: phrase(
      'l’exercice en cours ce jour-là, par exemple 2025-12-31',
      'the contract year that runs on this day, for instance 2025-12-31',
    ),
    alsoCalled: ['date'],
  },
  by: {
    french: 'par',
    value: phrase('annee-civile', 'civil-year'),
    frenchValues: { 'annee-civile': 'civil-year', 'année-civile': 'civil-year' },
    says: phrase(
      'les encaissements et les droits acquis par année civile',
      'what is received and earned in each calendar year',
    ),
  },
  from: {
    french: 'du',
    value: day,
    says: phrase(
      'premier jour à montrer, par exemple 2024-01-01',
      'first day to show, for instance 2024-01-01',
    ),
    alsoCalled: ['depuis', 'a-partir'],
  },
  to: {
    french: 'au',
    value: day,
    says: phrase(
      'dernier jour à montrer, par exemple 2024-12-31',
      'last day to show, for instance 2024-12-31',
    ),
    alsoCalled: ['jusqu-au'],
  },
  through: {
    french: 'jusqu-a',
    value: phrase('N', 'N'),
    says: phrase(
      'projette les exercices non décrits jusqu’à celui-ci, par exemple 5',
      'project the years that are not described up to this one, for instance 5',
    ),
  },
  scenario: {
    value: phrase('NOM', 'NAME'),
    isRepeated: true,
    says: phrase(
      'seulement ce scénario du fichier\u00a0; répétable',
      'only this scenario of the file; may be repeated',
    ),
  },
  basis: {
    french: 'base',
    value: phrase('acquis|encaisse', 'earned|received'),
    frenchValues: { acquis: 'earned', encaisse: 'received', encaissé: 'received' },
    says: phrase(
      'l’ACI pour ce que l’année rapporte (acquis, par défaut) ou pour ce qu’elle encaisse',
      'the ACI for what the year earns (earned, the default) or for what it receives',
    ),
  },
  wholeEuros: {
    english: 'whole-euros',
    french: 'euros-entiers',
    says: phrase('le budget par compte en euros entiers', 'the budget by account in whole euros'),
  },
  tolerance: {
    value: phrase('EUROS', 'EUROS'),
    says: phrase(
      'écart accepté par échéance, ou par ligne où les versements la nomment (par défaut, 0,00)',
      'difference accepted on a due date, or on a line that payments name (by default, 0.00)',
    ),
  },
  columns: {
    french: 'colonnes',
    value: phrase('NOMS', 'NAMES'),
    says: phrase(
      'colonnes que le relevé nomme autrement\u00a0: "date=Date de règlement, montant=Net payé"',
      'columns that the export names otherwise: "date=Settled on, amount=Net paid"',
    ),
  },
  side: {
    french: 'cote',
    value: phrase('banque|comptes|caisse', 'bank|books|fund'),
    frenchValues: {
      banque: 'bank',
      comptes: 'books',
      comptabilite: 'books',
      comptabilité: 'books',
      caisse: 'fund',
    },
    says: phrase(
      'à qui est le relevé\u00a0: banque de la CPTS, ses comptes (512), ou la caisse',
      'whose export it is: the bank of the CPTS, its books (512), or the fund',
    ),
  },
  payer: {
    french: 'payeur',
    value: phrase('NOM|tous', 'NAME|all'),
    frenchValues: { tous: 'all' },
    says: phrase(
      'nom de la caisse dans les libellés, en plus de CPAM et d’Assurance Maladie\u00a0; «\u00a0tous\u00a0» compte toutes les recettes',
      'name of the fund in labels, beside CPAM and Assurance Maladie; "all" counts every credit',
    ),
  },
  showApart: {
    english: 'show-apart',
    french: 'mis-a-part',
    says: phrase('liste les lignes mises à part', 'list the rows set apart'),
  },
  levers: {
    french: 'leviers',
    says: phrase(
      'ce que chaque indicateur rapporte, manque et peut encore rapporter',
      'what each indicator earns, misses and may still earn',
    ),
  },
  target: {
    french: 'cible',
    value: phrase('MONTANT', 'AMOUNT'),
    says: phrase(
      'ce qu’il faut pour atteindre un montant\u00a0: 280000, ou acces_aux_soins.variable=20000',
      'what it takes to reach an amount: 280000, or care_access.variable=20000',
    ),
    alsoCalled: ['objectif'],
  },
  depth: {
    short: 'd',
    french: 'profondeur',
    value: phrase('N', 'N'),
    says: phrase('nombre de niveaux à montrer sous le montant', 'how many levels to show below the amount'),
  },
  list: {
    french: 'liste',
    says: phrase(
      'montre tous les montants que l’on peut expliquer',
      'show every amount that can be explained',
    ),
  },
  tier: {
    short: 't',
    french: 'taille',
    value: phrase('N', 'N'),
    says: phrase('ne montre qu’une taille, de 1 à 4', 'show one tier only, from 1 to 4'),
    alsoCalled: ['size-tier'],
  },
  diff: {
    french: 'ecarts',
    value: phrase('NOM|FICHIER', 'ID|FILE'),
    says: phrase('montre ce qui change depuis cet autre barème', 'show what changes since this other scale'),
    alsoCalled: ['difference'],
  },
  of: {
    french: 'de',
    value: phrase('NOM', 'NAME'),
    says: phrase('de quoi', 'of what'),
  },
  summary: {
    french: 'resume',
    says: phrase(
      'montre une ligne par fichier au lieu des messages',
      'show one line a file instead of the messages',
    ),
  },
  strict: {
    says: phrase('traite les avertissements comme des erreurs', 'take warnings for errors'),
  },
  checkAmounts: {
    english: 'check-amounts',
    french: 'montants',
    says: phrase(
      'compare les montants attendus aux montants calculés (par défaut)',
      'compare the expected amounts with those calculated (the default)',
    ),
    negative: {
      english: 'no-check-amounts',
      french: 'sans-montants',
      says: phrase('ne compare pas les montants attendus', 'do not compare the expected amounts'),
    },
  },
  update: {
    french: 'mettre-a-jour',
    says: phrase(
      'remplace dans les fichiers les montants attendus par les montants calculés',
      'replace the expected amounts in the files by those calculated',
    ),
    alsoCalled: ['maj'],
  },
  attainment: {
    short: 'a',
    french: 'taux',
    value: phrase('TAUX', 'RATE'),
    says: phrase(
      'taux supposé pour les résultats en attente, par exemple 45%',
      'rate assumed for pending results, for instance 45%',
    ),
    alsoCalled: ['atteinte', 'taux-atteinte', 'attainment-rate'],
  },
  details: {
    says: phrase(
      'de plusieurs fichiers, montre chaque résultat en entier au lieu de la synthèse',
      'of several files, show each result in full instead of the summary',
    ),
  },
  format: { short: 'f', value: phrase('FORMAT', 'FORMAT'), says: phrase('l’un de', 'one of') },
  output: {
    short: 'o',
    french: 'sortie',
    value: file,
    says: phrase('écrit le résultat dans un fichier', 'write the result to a file'),
    alsoCalled: ['fichier'],
  },
  force: {
    french: 'forcer',
    says: phrase('remplace le fichier de sortie s’il existe', 'replace the output file if it exists'),
  },
  scale: {
    french: 'bareme',
    value: phrase('NOM|FICHIER', 'ID|FILE'),
    says: phrase(
      'barème à appliquer\u00a0: un nom comme aci-2022, ou un fichier .yaml à vous',
      'scale to apply: a name such as aci-2022, or a .yaml file of your own',
    ),
  },
  assume: {
    french: 'hypothese',
    value: phrase('NOM=VALEUR', 'ID=VALUE'),
    isRepeated: true,
    says: phrase(
      'lecture du texte à retenir, par exemple prorata=mois',
      'reading of the text to take, for instance prorata=months',
    ),
    alsoCalled: ['lecture', 'assumption'],
  },
  set: {
    french: 'remplacer',
    value: phrase('CHEMIN=VALEUR', 'PATH=VALUE'),
    isRepeated: true,
    says: phrase(
      'remplace une valeur du fichier, par exemple exercices.2.missions.prevention.taux_atteinte=80%',
      'replace a value of the file, for instance years.2.missions.prevention.attainment_rate=80%',
    ),
  },
  quiet: {
    short: 'q',
    french: 'silencieux',
    says: phrase('ne montre ni avertissement ni résumé', 'show no warning and no summary'),
  },
  lang: {
    french: 'langue',
    value: phrase('fr|en', 'fr|en'),
    says: phrase('langue de l’affichage\u00a0: fr ou en', 'language of what is shown: fr or en'),
    alsoCalled: ['language'],
  },
  color: {
    french: 'couleur',
    says: phrase('affiche en couleurs', 'show colours'),
    negative: {
      english: 'no-color',
      french: 'sans-couleur',
      says: phrase('affiche sans couleurs', 'show no colours'),
    },
  },
} as const satisfies Readonly<Record<string, OptionRecord>>;

export type OptionName = keyof typeof options;

type Value<Record> = Record extends { isRepeated: true }
  ? readonly string[]
  : Record extends { value: Phrase }
    ? string
    : boolean;

/** Options as a command is given them: texts, still to be read. */
export type RawOptions = { readonly [Name in OptionName]?: Value<(typeof options)[Name]> };

/** An option with its dashes, as it is called in a language. */
export function flagOf(name: OptionName, lang: Language): string {
  const { english = name, french = english }: OptionRecord = options[name];
  return `--${lang === 'fr' ? french : english}`;
}
