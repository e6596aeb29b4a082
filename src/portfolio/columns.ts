/** What a summary of many contracts may say of each: one record a column, for people, spreadsheets and programs alike. */
import { type Phrase, phrase } from '../output/phrase.ts';

export interface ColumnRecord {
  readonly kind: 'text' | 'count' | 'date' | 'yes_no' | 'amount';
  /** The head of a French CSV; programs and English spreadsheets read the key. */
  readonly french: string;
  readonly head: Phrase;
  /** Where room is scarce. */
  readonly short?: Phrase;
  /** For programs, in the schema of the JSON. */
  readonly meaning: string;
}

const records = {
  file: {
    kind: 'text',
    french: 'fichier',
    head: phrase('Fichier', 'File'),
    meaning: 'The path as it was found.',
  },
  state: {
    kind: 'text',
    french: 'etat',
    head: phrase('État', 'State'),
    meaning: 'Only computed rows enter the totals.',
  },
  name: {
    kind: 'text',
    french: 'cpts',
    head: phrase('CPTS', 'CPTS'),
    meaning: 'Of the CPTS; null where the file is refused.',
  },
  department: {
    kind: 'text',
    french: 'departement',
    head: phrase('Département', 'Department'),
    meaning: 'As the file writes it.',
  },
  size_tier: {
    kind: 'count',
    french: 'taille',
    head: phrase('Taille', 'Tier'),
    short: phrase('T.', 'T.'),
    meaning: 'Size tier (taille), from 1 to 4.',
  },
  year: {
    kind: 'count',
    french: 'exercice',
    head: phrase('Exercice', 'Year'),
    short: phrase('Ex.', 'Yr'),
    meaning: 'Of the contract year, from 1.',
  },
  from: {
    kind: 'date',
    french: 'du',
    head: phrase('Du', 'From'),
    meaning: 'The first day of that year.',
  },
  to: {
    kind: 'date',
    french: 'au',
    head: phrase('Au', 'To'),
    meaning: 'Its last day, included.',
  },
  projected: {
    kind: 'yes_no',
    french: 'projete',
    head: phrase('Projeté', 'Projected'),
    meaning: 'True where the file does not describe that year.',
  },
  scale: {
    kind: 'text',
    french: 'bareme',
    head: phrase('Barème', 'Scale'),
    meaning: 'The id of the scale applied.',
  },
  ceiling: {
    kind: 'amount',
    french: 'plafond',
    head: phrase('Plafond', 'Ceiling'),
    meaning: 'The most that can be earned.',
  },
  entitled: {
    kind: 'amount',
    french: 'acquis',
    head: phrase('Acquis', 'Earned'),
    meaning: 'What is earned.',
  },
  to_verify: {
    kind: 'amount',
    french: 'a_verifier',
    head: phrase('À vérifier', 'To verify'),
    meaning: 'How much of it rests on amounts neither confirmed nor derived.',
  },
  pending: {
    kind: 'amount',
    french: 'en_attente',
    head: phrase('En attente', 'Pending'),
    meaning: 'What results not known yet could still add.',
  },
  payments: {
    kind: 'count',
    french: 'versements',
    head: phrase('Versements', 'Payments'),
    short: phrase('Nb', 'No.'),
    meaning: 'How many payments.',
  },
  first_payment: {
    kind: 'date',
    french: 'premier_versement',
    head: phrase('Premier', 'First'),
    meaning: 'The day of the first.',
  },
  last_payment: {
    kind: 'date',
    french: 'dernier_versement',
    head: phrase('Dernier', 'Last'),
    meaning: 'The day of the last.',
  },
  amount: {
    kind: 'amount',
    french: 'montant',
    head: phrase('Montant', 'Amount'),
    meaning: 'What the payments come to.',
  },
  on: {
    kind: 'date',
    french: 'arrete_au',
    head: phrase('Arrêté au', 'Compared on'),
    short: phrase('Au', 'On'),
    meaning: 'The day up to which payments are owed.',
  },
  owed: {
    kind: 'amount',
    french: 'du_a_cette_date',
    head: phrase('Dû', 'Owed'),
    meaning: 'What is owed by then.',
  },
  paid: {
    kind: 'amount',
    french: 'verse',
    head: phrase('Versé', 'Paid'),
    meaning: 'What was paid.',
  },
  unplaced: {
    kind: 'amount',
    french: 'sans_ligne',
    head: phrase('Sans ligne', 'No line'),
    meaning: 'Payments that no line takes.',
  },
  difference: {
    kind: 'amount',
    french: 'ecart',
    head: phrase('Écart', 'Difference'),
    meaning: 'Paid less owed.',
  },
  explained: {
    kind: 'count',
    french: 'ecarts_expliques',
    head: phrase('Expliqués', 'Explained'),
    meaning: 'Differences for which a cause was found; lines that share one count once.',
  },
  unexplained: {
    kind: 'count',
    french: 'ecarts_inexpliques',
    head: phrase('Inexpliqués', 'Unexplained'),
    meaning: 'Differences for no known cause.',
  },
  warnings: {
    kind: 'count',
    french: 'avertissements',
    head: phrase('Avertissements', 'Warnings'),
    short: phrase('Avis', 'Warn'),
    meaning: 'How many warnings.',
  },
} as const satisfies Readonly<Record<string, ColumnRecord>>;

export type ColumnKey = keyof typeof records;
export const columnRecords: Readonly<Record<ColumnKey, ColumnRecord>> = records;
