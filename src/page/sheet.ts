/** What every section of the page of a contract year is written with. */
import { type Page, pageFor } from '../calculate/document/page.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { YearDoubts } from '../doubts/year-doubts.ts';
import { addressesOf, addressText } from '../explain/addresses.ts';
import type { Contract, Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import type { Problem } from '../problems/problem.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** All that the page says of a contract year. */
export interface YearShown {
  readonly result: ContractResult;
  readonly year: YearResult;
  readonly payments: readonly ScheduledPayment[];
  readonly doubts: YearDoubts;
  /** What the file's reader is warned of. */
  readonly problems: readonly Problem[];
}

export interface Sheet extends YearShown {
  readonly page: Page;
  readonly words: PageWords;
  readonly addresses: ReadonlyMap<Explained, string>;
}

/** Wide enough that no sentence is broken into lines: the browser does that. */
const unbrokenWidth = 100_000;

export const pageOf = (contract: Contract, lang: Language): Page =>
  pageFor(contract, { lang, color: false, width: unbrokenWidth });

/** An amount is explained under the address that `aci explain` knows it by. */
export function sheetOf(shown: YearShown, lang: Language): Sheet {
  const page = pageOf(shown.result.contract, lang);
  const addresses = new Map<Explained, string>();
  for (const addressed of addressesOf(shown.year, shown.payments)) {
    if (!addresses.has(addressed.amount)) {
      addresses.set(addressed.amount, addressText(addressed, page.fileLanguage));
    }
  }
  return { ...shown, page, words: pageWords[lang], addresses };
}
