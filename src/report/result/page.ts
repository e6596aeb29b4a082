/** What every section of a result is written with. */
import { isZero } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import type { ScaleLine } from '../../domain/mission.ts';
import { isUncertain } from '../../domain/status.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import type { Paint } from '../../output/paint.ts';
import type { ResultWords } from '../words/result-words.ts';

export interface Page {
  readonly lang: Language;
  /** The language of the file's keys. */
  readonly fileLanguage: Language;
  readonly width: number;
  readonly isWide: boolean;
  readonly paint: Paint;
  readonly words: ResultWords;
}

/** From this width on, names are long and columns breathe. */
export const wideFrom = 100;

export const uncertainMark = '*';

export const nameOf = (line: ScaleLine, page: Page): string => {
  const { long, short } = envelopeNames[page.lang][line];
  return page.isWide ? long : short;
};

export const isMarked = (amount: Explained): boolean => isUncertain(amount.status) && !isZero(amount.value);

/** A text that no line break may cut: a date, the words of a file. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
