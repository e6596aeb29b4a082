import type { Contract, Language } from '../../domain/contract.ts';
import { paintFor } from '../../output/paint.ts';
import { resultWords } from '../words/result-words.ts';
import { type Page, wideFrom } from './page.ts';

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
