import type { Language } from '../domain/contract.ts';

/** Above a table that goes on beyond the edge of a telephone. */
export const swipeHint: Readonly<Record<Language, string>> = {
  fr: 'Faites glisser le tableau pour voir la suite\u00a0→',
  en: 'Swipe the table to see the rest →',
};
