/** Amounts that a file expects by the name `aci explain` knows them by: ceilings, indicators, payments. */
import type { Cents } from '../base/money.ts';
import type { Given } from '../base/source.ts';
import { type Addressed, addressText } from '../domain/addresses/addressed.ts';
import { findAddress } from '../domain/addresses/find.ts';
import type { Language } from '../domain/contract.ts';
import type { ExpectedLine } from '../domain/expected.ts';

/** An amount the file expects, and what it is compared with. */
export interface ExpectedAmount {
  readonly year: number;
  /** Its name in the file's words: `acces_aux_soins.variable`. */
  readonly line: string;
  readonly expected: Given<Cents>;
  readonly calculated: Cents;
}

/** A name that names nothing in its year. */
export interface UnknownName {
  readonly kind: 'unknown';
  readonly year: number;
  readonly name: Given<string>;
  readonly suggestion?: string;
}

export type NamedLine = { readonly kind: 'found'; readonly amount: ExpectedAmount } | UnknownName;

/** The amount that a line names among those `known` of its year. */
export function namedLine(
  { name, amount }: ExpectedLine,
  year: number,
  known: readonly Addressed[],
  language: Language,
): NamedLine {
  const found = findAddress(name.value, known, language, 'its_own');
  if (found.kind === 'unknown') return { ...found, year, name };
  const line = addressText(found.addressed, language);
  return {
    kind: 'found',
    amount: { year, line, expected: amount, calculated: found.addressed.amount.value },
  };
}
