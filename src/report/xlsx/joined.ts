import type { Language } from '../../domain/contract.ts';

/** Remarks one after the other, without those that say nothing. */
export const joined = (texts: readonly string[], lang: Language): string =>
  texts.filter((text) => text !== '').join(lang === 'fr' ? '\u00a0; ' : '; ');
