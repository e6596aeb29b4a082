/**
 * The one table of the words a file may use: each concept's name in the code, its French and its English name.
 * A file keeps to one language. Keys are unique within a language wherever they stand, so a key means one thing.
 */

import type { Direction } from '../law/indicator-terms.ts';
import type { Language, Phrase } from '../law/language.ts';
import type { CrisisPlan } from '../law/mission.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import type { Status } from '../law/scale.ts';
import { budgetKeys } from './budget-keys.ts';
import { configKeys } from './config-keys.ts';
import { contractKeys } from './contract-keys.ts';
import { moneyKeys } from './money-keys.ts';
import type { KeyRecord } from './record.ts';
import { scaleKeys } from './scale-keys.ts';
import { yearKeys } from './year-keys.ts';

/** Every key of the files people write. */
export const keyWords = { ...contractKeys, ...yearKeys, ...moneyKeys, ...scaleKeys, ...configKeys } as const;
export type KeyName = keyof typeof keyWords;
/** The same, with those that mean what they do beneath `budget` alone. */
export const keyRecords: Readonly<Record<string, KeyRecord>> = { ...budgetKeys, ...keyWords };

/** The file's word for a concept. */
export const keyWord = (key: KeyName, language: Language): string => keyWords[key][language];

/** How sure a figure is, in a scale of one's own. */
export const statusWords = {
  confirmed: { fr: 'confirme', en: 'confirmed' },
  derived: { fr: 'deduit', en: 'derived' },
  reported: { fr: 'rapporte', en: 'reported' },
  to_verify: { fr: 'a_verifier', en: 'to_verify' },
} as const satisfies Readonly<Record<Status, Phrase>>;

export const planWords = {
  initial: { fr: 'initial', en: 'initial' },
  update: { fr: 'mise_a_jour', en: 'update' },
  none: { fr: 'aucun', en: 'none' },
} as const satisfies Readonly<Record<CrisisPlan, Phrase>>;

export const directionWords = {
  up: { fr: 'hausse', en: 'up' },
  down: { fr: 'baisse', en: 'down' },
} as const satisfies Readonly<Record<Direction, Phrase>>;

export const modeWords = {
  proportional: { fr: 'proportionnel', en: 'proportional' },
  threshold: { fr: 'seuil', en: 'threshold' },
} as const satisfies Readonly<Record<'proportional' | 'threshold', Phrase>>;

const segmentWords: Readonly<Record<string, Phrase>> = {
  ...keyWords,
  advance: { fr: 'avance', en: 'advance' },
  balance: { fr: 'solde', en: 'balance' },
};

/** A payment line in the words of a file: `acces_aux_soins.fixe.avance`. */
export const paymentLineWord = (line: PaymentLine, language: Language): string =>
  line
    .split('.')
    .map((segment) => segmentWords[segment]?.[language] ?? segment)
    .join('.');
