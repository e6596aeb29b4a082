import type { Language } from '../law/contract.ts';
import { nearest } from '../problems/suggestion.ts';
import { inWordsOf, otherLanguage } from '../vocabulary/record.ts';
import { type Addressed, shortText, spellings } from './addresses.ts';

/** Case, accents, spaces and hyphens do not matter in an address. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_');

export type Found =
  | { readonly kind: 'found'; readonly addressed: Addressed }
  | { readonly kind: 'unknown'; readonly suggestion?: string };

/** The amount that a text names in the words of either language, or what it may have meant in those of `language`. */
export function findAddress(text: string, all: readonly Addressed[], language: Language): Found {
  const wanted = plain(text);
  const languages = [language, otherLanguage(language)];
  for (const lang of languages) {
    const addressed = all.find((one) => spellings(one, lang).some((spelling) => plain(spelling) === wanted));
    if (addressed !== undefined) return { kind: 'found', addressed };
  }
  const known = languages.flatMap((lang) => all.flatMap((one) => spellings(one, lang)));
  const names = all.map((one) => ({ fr: shortText(one, 'fr'), en: shortText(one, 'en') }));
  const suggestion = nearest(inWordsOf(language, wanted, names), known);
  return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion };
}
