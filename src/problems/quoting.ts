import type { Source } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import { harmless, truncate } from '../output/text.ts';

const longestQuote = 60;

/** A text of the file, or one to type, between the quotation marks of the language; cut when very long. */
export function quoted(text: string, lang: Language): string {
  const shown = truncate(harmless(text), longestQuote);
  return lang === 'fr' ? `«\u00a0${shown}\u00a0»` : `“${shown}”`;
}

const conjunctions = { fr: { and: 'et', or: 'ou' }, en: { and: 'and', or: 'or' } } as const;

/** `a, b et c`. */
export function listed(items: readonly string[], lang: Language, conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunctions[lang][conjunction]} ${items.at(-1) ?? ''}`;
}

const mostNamed = 12;

/** The words one may write, each quoted; the first ones only when there are many. */
export function choices(items: readonly string[], lang: Language): string {
  const named = items.slice(0, mostNamed).map((item) => quoted(item, lang));
  return items.length > mostNamed ? `${named.join(', ')}…` : listed(named, lang, 'or');
}

/**
 * A value as it is given: `taux_atteinte: 45 %` in a file, `--attainment 45%` on the command line, `taux_atteinte=45 %` at
 * the end of a path after `--set`, and alone to a question.
 */
export function settingIn(kind: Source['kind'], key: string, value: string): string {
  if (kind === 'answer') return value;
  if (kind === 'setting') return `${key}=${value}`;
  if (!key.startsWith('--')) return `${key}: ${value}`;
  const typed = value.replace(/ (?=%)/, '');
  return `${key}${key.includes(' ') ? '=' : ' '}${typed.includes(' ') ? `"${typed}"` : typed}`;
}

/** `U+00A0`. */
export const codePoint = (character: number): string =>
  `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;

/** The ends of a list of more than three numbers, each one more than the one before. */
export function endsOfNumbers(
  items: readonly string[],
): { readonly least: string; readonly greatest: string } | undefined {
  const [least] = items;
  const greatest = items.at(-1);
  const isInARow = items.every((item, index) => item === String(Number(least) + index));
  return least === undefined || greatest === undefined || items.length <= 3 || !isInARow
    ? undefined
    : { least, greatest };
}
