import type { Cents } from '../../base/money.ts';
import type { OtherReading } from '../../domain/doubts.ts';
import { readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { formatPlainDifference } from '../../output/format.ts';
import type { Cell } from '../../output/table-layout.ts';
import type { Page } from '../result/page.ts';
import type { DoubtsWords } from './doubts-words.ts';

/** What every section of doubts is written with. */
export interface DoubtsPage {
  readonly page: Page;
  readonly words: DoubtsWords;
}

/** `+12 057,53`: a difference always says its sign. */
export const differenceCell = (amount: Cents, { lang }: Page): Cell => ({
  text: formatPlainDifference(amount, lang),
});

/** `prorata: mois`, in the words to type. */
export const readingText = ({ reading, other }: OtherReading, { fileLanguage }: Page): string =>
  `${readingWords[reading][fileLanguage]}: ${readingValueWord(other, fileLanguage)}`;
