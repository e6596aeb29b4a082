import type { Language } from '../law/contract.ts';
import type { Status } from '../law/status.ts';

/** How sure a figure is, in people's words. */
export const statusNames = {
  fr: {
    confirmed: 'confirmé',
    derived: 'déduit de montants confirmés',
    reported: 'rapporté par une seule source',
    to_verify: 'à vérifier',
  },
  en: {
    confirmed: 'confirmed',
    derived: 'derived from confirmed amounts',
    reported: 'reported by a single source',
    to_verify: 'to be verified',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<Status, string>>>>;

/** The sign that stands after an amount: the doubt shows without colour. A confirmed amount has none. */
export const statusMarks = {
  confirmed: '',
  derived: '=',
  reported: '?',
  to_verify: '*',
} as const satisfies Readonly<Record<Status, string>>;
