/** The words that addresses are made of: those of the file, and those that only results know. */
import type { Names } from '../keys/record.ts';
import { keyWords, regimeWords } from '../vocabulary.ts';

export const segmentWords = {
  ...keyWords,
  ...regimeWords,
  letter_of_intent: keyWords.letterOfIntent,
  ceiling: { fr: 'plafond', en: 'ceiling' },
  to_verify: { fr: 'a_verifier', en: 'to_verify' },
  funded: { fr: 'finance', en: 'funded' },
  spent: { fr: 'depense', en: 'spent' },
  balance: { fr: 'solde', en: 'balance' },
  received: { fr: 'recu', en: 'received' },
  given: { fr: 'donne', en: 'given' },
  readings: { fr: 'lectures', en: 'readings' },
  differences: { fr: 'ecarts', en: 'differences' },
  schedule: { fr: 'echeancier', en: 'schedule' },
  advance: { fr: 'avance', en: 'advance' },
} as const satisfies Readonly<Record<string, Names>>;
export type SegmentWord = keyof typeof segmentWords;

/** One step of an address: its word, and other ways to write it, such as an indicator's own name. */
export interface Segment {
  readonly names: Names;
  readonly otherwise?: string;
}

export const word = (key: SegmentWord): Segment => ({ names: segmentWords[key] });

/** The place in a list, counted from 1; what stands there may also be called by its name. */
export const numbered = (index: number, otherwise?: string): Segment => {
  const text = String(index + 1);
  return { names: { fr: text, en: text }, ...(otherwise === undefined ? {} : { otherwise }) };
};
