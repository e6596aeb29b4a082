import type { Contract, Language } from '../../domain/contract.ts';
import { paintFor } from '../../output/paint.ts';
import { resultEnglish } from '../words/result-english.ts';
import { resultFrench } from '../words/result-french.ts';
import type { ResultWords } from '../words/result-words.ts';
import { type Page, wideFrom } from './page.ts';

export interface PageOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export const resultWords: Readonly<Record<Language, ResultWords>> = { fr: resultFrench, en: resultEnglish };

/** The page on which results of this contract are written. */
export const pageFor = ({ language }: Contract, { lang, color, width }: PageOptions): Page => ({
  lang,
  fileLanguage: language,
  width,
  isWide: width >= wideFrom,
  paint: paintFor(color),
  words: resultWords[lang],
});
