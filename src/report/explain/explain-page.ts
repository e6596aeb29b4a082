/** What every part of an explanation is written with. */
import { type Addressed, addressText } from '../../domain/addresses/addressed.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import type { YearResult } from '../../domain/result.ts';
import type { Page } from '../result/page.ts';
import { type ExplainWords, explainWords } from './explain-words.ts';

export interface ExplainPage {
  readonly page: Page;
  readonly words: ExplainWords;
  readonly year: YearResult;
  /** How to ask for an amount of the year. */
  readonly addresses: ReadonlyMap<Explained, string>;
}

/** `all` are the amounts that have an address, written in the words of `addressLanguage`. */
export function explainPage(
  year: YearResult,
  all: readonly Addressed[],
  page: Page,
  addressLanguage: Language = page.fileLanguage,
): ExplainPage {
  const addresses = new Map<Explained, string>();
  for (const addressed of all) {
    if (!addresses.has(addressed.amount)) {
      addresses.set(addressed.amount, addressText(addressed, addressLanguage));
    }
  }
  return { page, words: explainWords[page.lang], year, addresses };
}
