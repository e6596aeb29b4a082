/** Dotted names of which a word is in the other language, such as `fonctionnement.balance`. */
import type { Language } from './contract.ts';
import type { Names } from './keys/record.ts';

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

/** The text with each word of the other language put in this one, where a known name has that word. */
export function inWordsOf(language: Language, text: string, known: readonly Names[]): string {
  const own = new Set(known.flatMap((names) => names[language].split('.')));
  const translated = new Map<string, string>();
  for (const names of known) {
    const right = names[language].split('.');
    for (const [index, word] of names[otherLanguage(language)].split('.').entries()) {
      translated.set(word, right[index] ?? word);
    }
  }
  return text
    .split('.')
    .map((word) => (own.has(word) ? word : (translated.get(word) ?? word)))
    .join('.');
}
