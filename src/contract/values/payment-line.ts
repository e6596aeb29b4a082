/**
 * Payment lines as people name them: `acces_aux_soins.variable`, `Accès aux soins – volet variable`, `Solde parcours, fixe`.
 */
import type { PaymentLine } from '../../law/contract-terms.ts';
import { problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { inWordsOf } from '../../vocabulary/record.ts';
import { paymentLines, paymentLineWord } from '../../vocabulary/vocabulary.ts';
import type { Read, Scalar } from '../scalar.ts';

/** The words of a text people typed, without accents, case and punctuation. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

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
  const kept = new Set(words.map((word) => meanings[word] ?? word));
  // « Qualité et pertinence des soins » is no « accès aux soins ».
  if (kept.has('qualite')) kept.delete('soins');
  return [...kept].sort().join(' ');
}

const byKey: ReadonlyMap<string, PaymentLine> = new Map(
  paymentLines.flatMap((line) =>
    (['fr', 'en'] as const).map((language) => [keyOf(paymentLineWord(line, language)), line] as const),
  ),
);

/** The line that a text names; undefined when it names none. */
export const lineNamed = (text: string): PaymentLine | undefined => byKey.get(keyOf(text));

const lineNames = paymentLines.map((line) => ({
  fr: paymentLineWord(line, 'fr'),
  en: paymentLineWord(line, 'en'),
}));

/** The line of a column that holds nothing else. */
export function readExportedLine(scalar: Scalar): Read<PaymentLine> {
  const line = lineNamed(scalar.text);
  if (line !== undefined) return { value: line };
  const allowed = paymentLines.map((each) => paymentLineWord(each, scalar.language));
  const suggestion = nearest(inWordsOf(scalar.language, scalar.text, lineNames), allowed);
  const hint = suggestion === undefined ? {} : { suggestion };
  return { problem: problem('word-unknown', scalar.at, { of: 'line', text: scalar.text, allowed, ...hint }) };
}

/** A label is free text, unless it names a line or all but does. */
export const isMeantAsLine = (text: string): boolean =>
  lineNamed(text) !== undefined ||
  (/^[^\s.]+\.[^\s]+$/.test(text) &&
    nearest(
      text,
      paymentLines.flatMap((line) => [paymentLineWord(line, 'fr'), paymentLineWord(line, 'en')]),
    ) !== undefined);
