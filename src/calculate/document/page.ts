/** What every section of a result is written with. */
import { isZero } from '../../amounts/money.ts';
import type { Contract, Language } from '../../law/contract.ts';
import type { Explained } from '../../law/explained.ts';
import type { ScaleLine } from '../../law/mission.ts';
import { isUncertain } from '../../law/status.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { type Paint, paintFor } from '../../output/paint.ts';
import { type ResultWords, resultWords } from './result-words.ts';

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

export interface PageOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The page on which results of this contract are written. */
export const pageFor = ({ language }: Contract, { lang, color, width }: PageOptions): Page => ({
  lang,
  fileLanguage: language,
  width,
  isWide: width >= wideFrom,
  paint: paintFor(color),
  words: resultWords[lang],
});
