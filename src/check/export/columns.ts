/** The columns of an export that matter, by the names that people and tools give them in French and English. */
import { plainWords } from '../../contract/values/payment-line.ts';
import type { Language } from '../../law/contract.ts';

export type ColumnName = 'date' | 'amount' | 'debit' | 'line' | 'label' | 'recovery';

type Names = Readonly<Record<Language, readonly string[]>>;

/** Names as their plain words; those of a more exact kind come first where an export has several. */
const columnNames: Readonly<Record<ColumnName, Names>> = {
  date: {
    fr: [
      'date de paiement',
      'date paiement',
      'date de versement',
      'date versement',
      'date du versement',
      'date du paiement',
      'date operation',
      'date d operation',
      'date comptable',
      'date de valeur',
      'date valeur',
    ],
    en: ['date', 'payment date', 'date of payment', 'paid on', 'value date', 'booking date'],
  },
  amount: {
    fr: [
      'montant',
      'montant verse',
      'montant paye',
      'montant du versement',
      'montant en euros',
      'montant euros',
      'montant eur',
      'montant ttc',
      'somme',
      'credit',
      'credit euros',
    ],
    en: ['amount', 'amount paid', 'amount eur', 'paid', 'paid amount'],
  },
  debit: { fr: ['debit', 'debit euros'], en: ['money out'] },
  line: {
    fr: ['ligne', 'ligne de paiement', 'ligne budgetaire', 'poste', 'volet', 'rubrique'],
    en: ['line', 'payment line', 'budget line'],
  },
  label: {
    fr: ['libelle', 'libelle operation', 'intitule', 'objet', 'motif', 'designation', 'commentaire'],
    en: ['label', 'description', 'details', 'reason', 'comment'],
  },
  recovery: {
    fr: ['recuperation', 'nature', 'nature du versement', 'type', 'trop percu'],
    en: ['recovery', 'kind'],
  },
};

const columns: readonly ColumnName[] = ['date', 'amount', 'debit', 'line', 'label', 'recovery'];

export interface KnownColumn {
  readonly column: ColumnName;
  readonly language: Language;
  /** Its place among the names of its kind: the smaller, the more exact. */
  readonly rank: number;
}

const known: ReadonlyMap<string, KnownColumn> = new Map(
  columns.flatMap((column) =>
    (['fr', 'en'] as const).flatMap((language) =>
      columnNames[column][language].map((name, rank) => [name, { column, language, rank }] as const),
    ),
  ),
);

/** The column that a head names; undefined for one that does not matter here. */
export const knownColumn = (head: string): KnownColumn | undefined => known.get(plainWords(head).join(' '));
