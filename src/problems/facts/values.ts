/** Scalars that cannot be read, or could be read in two ways. */
import type { ValueKind } from './kinds.ts';

export interface ValueProblems {
  'value-empty': { readonly key: string };
  /** What a spreadsheet shows for a formula that failed: `#REF!`. */
  'spreadsheet-error': { readonly key: string; readonly text: string };
  'value-invalid': {
    readonly key: string;
    readonly text: string;
    readonly expected: ValueKind;
    /** The value itself, written so that it can be read, where that is plain. */
    readonly example?: string;
    /** True where the text says that the value is not known yet, and the key may be left out. */
    readonly isUnknown?: true;
    /** True where it stands between the quotation marks of word processors, which would be a part of it. */
    readonly isInCurlyQuotes?: true;
  };
  'value-out-of-range': {
    readonly key: string;
    readonly text: string;
    readonly least: string;
    readonly greatest: string;
    /** For the number of a contract year, which some take for a calendar year. */
    readonly counts?: 'contract_years';
  };
  'amount-too-precise': { readonly key: string; readonly text: string; readonly rounded: string };
  /** Both ways to write it, ready to be typed. */
  'amount-ambiguous': {
    readonly key: string;
    readonly text: string;
    readonly thousands: string;
    readonly decimals: string;
    /** True for a number that is no amount, which has decimals and no cents. */
    readonly isPlainNumber?: true;
  };
  'amount-negative': { readonly key: string; readonly text: string };
  /** Both ways to write it, ready to be typed; the percentage alone where there is no other. */
  'rate-ambiguous': {
    readonly key: string;
    readonly text: string;
    readonly percent: string;
    readonly share?: string;
  };
  'rate-negative': { readonly key: string; readonly text: string; readonly positive: string };
  'date-not-existing': { readonly key: string; readonly text: string };
  'word-unknown': {
    readonly key: string;
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'word-other-language': { readonly key: string; readonly text: string; readonly right: string };
}
