import { nearest } from '../../base/suggestion.ts';
import type { Language } from '../contract.ts';
import { type Addressed, spellings } from './addressed.ts';

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

/** The amount that a text names in the words of either language, or what it may have meant. */
export function findAddress(
  text: string,
  all: readonly Addressed[],
  languages: readonly [Language, Language],
): Found {
  const wanted = plain(text);
  for (const lang of languages) {
    const addressed = all.find((one) => spellings(one, lang).some((spelling) => plain(spelling) === wanted));
    if (addressed !== undefined) return { kind: 'found', addressed };
  }
  const known = languages.flatMap((lang) => all.flatMap((one) => spellings(one, lang)));
  const suggestion = nearest(text, known);
  return suggestion === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion };
}
