import type { Language } from '../contract.ts';
import type { Explained } from '../explained.ts';
import { type Segment, type SegmentWord, word } from './segment.ts';

/** An amount of a result and how to name it: `care_access.fixed.ceiling`. */
export interface Addressed {
  readonly segments: readonly Segment[];
  readonly amount: Explained;
  /** How many of the first segments may be left out. */
  readonly optional?: number;
  /** True for what belongs to the contract and to none of its years. */
  readonly isOfContract?: true;
}

export const at = (amount: Explained, ...keys: readonly SegmentWord[]): Addressed => ({
  segments: keys.map(word),
  amount,
});

/** The same amounts under one more segment. */
export const under = (segment: Segment, all: readonly Addressed[]): Addressed[] =>
  all.map((addressed) => ({ ...addressed, segments: [segment, ...addressed.segments] }));

export const addressText = ({ segments }: Addressed, lang: Language): string =>
  segments.map(({ names }) => names[lang]).join('.');

/** The address without what may be left out. */
export const shortText = ({ segments, optional = 0 }: Addressed, lang: Language): string =>
  segments
    .slice(optional)
    .map(({ names }) => names[lang])
    .join('.');

/** Every way to write the address, in one language. */
export function spellings({ segments, optional = 0 }: Addressed, lang: Language): string[] {
  const whole = segments.reduce<readonly string[]>((heads, { names, otherwise }, index) => {
    const words = otherwise === undefined ? [names[lang]] : [names[lang], otherwise];
    return index === 0 ? words : heads.flatMap((head) => words.map((next) => `${head}.${next}`));
  }, []);
  const prefix = segments
    .slice(0, optional)
    .map(({ names }) => `${names[lang]}.`)
    .join('');
  return prefix === '' ? [...whole] : [...whole, ...whole.map((text) => text.slice(prefix.length))];
}
