/** Payment lines as people name them: `acces_aux_soins.variable`, `Accès aux soins – volet variable`, `Solde parcours, fixe`. */

import type { Phrase } from '../../law/language.ts';
import { type PaymentLine, paymentLines } from '../../law/payment-line.ts';
import { nearest, plainName, suggestionOf } from '../../problems/suggestion.ts';
import { inWordsOf } from '../../vocabulary/record.ts';
import { paymentLineWord } from '../../vocabulary/vocabulary.ts';
import { type Read, refuse, type Scalar } from './scalar.ts';

/** The words of a text people typed, without accents, case and punctuation. */
export const plainWords = (text: string): readonly string[] => plainName(text).match(/[a-z0-9]+/g) ?? [];

/** Words that name nothing by themselves. */
const idle: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les of the to for mission volet part partie aci cpts'.split(' '),
);

/** Words that mean the one on the right. */
const meanings: Readonly<Record<string, string>> = {
  acompte: 'avance',
  avances: 'avance',
  soldes: 'solde',
  fixes: 'fixe',
  variables: 'variable',
  acces: 'soins',
  crises: 'crise',
  sanitaires: 'sanitaire',
  pathway: 'pathways',
};

/** Words that the agreement's long names add. */
const added: ReadonlySet<string> = new Set(
  'pluriprofessionnels pluriprofessionnel graves grave reponse pertinence professionnels actions action multi'.split(
    ' ',
  ),
);

/** One text for all the ways to name a line, whatever the order of the words. */
function keyOf(text: string): string {
  const words = plainWords(text).filter((word) => !idle.has(word) && !added.has(word));
  const kept = new Set(words.map((word) => (Object.hasOwn(meanings, word) ? meanings[word] : word)));
  // « Qualité et pertinence des soins » is no « accès aux soins ».
  if (kept.has('qualite')) kept.delete('soins');
  return [...kept].sort().join(' ');
}

/** Every line with its name in each language. */
export const lineNames: readonly { readonly value: PaymentLine; readonly names: Phrase }[] = paymentLines.map(
  (value) => ({ value, names: { fr: paymentLineWord(value, 'fr'), en: paymentLineWord(value, 'en') } }),
);

const byKey: ReadonlyMap<string, PaymentLine> = new Map(
  lineNames.flatMap(({ value, names: { fr, en } }) => [
    [keyOf(fr), value] as const,
    [keyOf(en), value] as const,
  ]),
);

/** The line that a text names; undefined when it names none. */
export const lineNamed = (text: string): PaymentLine | undefined => byKey.get(keyOf(text));

/** The line of a column that holds nothing else. */
export function readExportedLine(scalar: Scalar): Read<PaymentLine> {
  const line = lineNamed(scalar.text);
  if (line !== undefined) return { value: line };
  const allowed = lineNames.map(({ names }) => names[scalar.language]);
  const all = lineNames.map(({ names }) => names);
  const hint = suggestionOf(inWordsOf(scalar.language, scalar.text, all), allowed);
  return refuse('word-unknown', scalar, { of: 'line', text: scalar.text, allowed, ...hint });
}

/** A label is free text, unless it names a line or all but does. */
export const isMeantAsLine = (text: string): boolean =>
  lineNamed(text) !== undefined ||
  (/^[^\s.]+\.[^\s]+$/.test(text) &&
    nearest(
      text,
      lineNames.flatMap(({ names: { fr, en } }) => [fr, en]),
    ) !== undefined);
