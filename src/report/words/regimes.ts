import type { Language } from '../../domain/contract.ts';
import type { Regime } from '../../domain/reading.ts';

/** What each reading of fungibility allows, in a few words. */
export const regimeMeanings = {
  fr: {
    free: 'sans limite entre enveloppes',
    missions: 'entre missions seulement',
    to_operations: 'missions vers fonctionnement',
    none: 'chaque enveloppe pour soi',
  },
  en: {
    free: 'any surplus covers any deficit',
    missions: 'between missions only',
    to_operations: 'from missions to operations',
    none: 'each envelope for itself',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Regime, string>>>>;
