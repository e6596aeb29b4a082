/** Payments, and the exports they come from. */
import type { CsvSeparator, NoFacts } from './kinds.ts';

export interface PaymentProblems {
  // Payments
  'line-unknown': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'payment-negative': {
    readonly key: string;
    readonly text: string;
    /** True in an export, where a word beside the amount tells a recovery. */
    readonly isExported: boolean;
  };
  'amount-separators': { readonly key: string; readonly text: string };
  // Exports of payments
  /** A cell without an amount or a date; its column as the header names it. */
  'csv-cell-invalid': {
    readonly column: string;
    readonly text: string;
    readonly expected: 'amount' | 'date';
  };
  'csv-date-not-existing': { readonly column: string; readonly text: string };
  'csv-empty': NoFacts;
  'csv-too-large': { readonly limit: number };
  'csv-not-text': NoFacts;
  'csv-quote-unclosed': NoFacts;
  'csv-column-missing': { readonly column: 'date' | 'amount'; readonly found: readonly string[] };
  'csv-column-twice': { readonly name: string };
  'csv-separator-mixed': { readonly separator: CsvSeparator; readonly other: CsvSeparator };
  'csv-field-count': {
    readonly expected: number;
    readonly found: number;
    readonly separator: CsvSeparator;
  };
}
