/** What every section of a result is written with. */
import type { Cents } from '../../base/money.ts';
import { isZero } from '../../base/money.ts';
import type { Ratio } from '../../base/ratio.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import type { ScaleLine } from '../../domain/mission.ts';
import { isUncertain } from '../../domain/status.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { formatPlainAmount, formatRate } from '../../output/format.ts';
import type { Paint } from '../../output/paint.ts';
import type { Cell } from '../../output/table-layout.ts';
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
export const noValue: Cell = { text: '–' };

export const nameOf = (line: ScaleLine, page: Page): string => {
  const { long, short } = envelopeNames[page.lang][line];
  return page.isWide ? long : short;
};

export const isMarked = (amount: Explained): boolean => isUncertain(amount.status) && !isZero(amount.value);

/** An amount in a column that says its unit, marked when it rests on uncertain figures. */
export const amountCell = (amount: Explained, page: Page): Cell => {
  const text = formatPlainAmount(amount.value, page.lang);
  return isMarked(amount) ? { text, mark: uncertainMark } : { text };
};

/** An amount of which it does not matter here how sure it is: spending, transfers. */
export const plainCell = (amount: Cents, page: Page): Cell => ({
  text: formatPlainAmount(amount, page.lang),
});

export const rateCell = (rate: Ratio | undefined, page: Page, decimals: 1 | 2 = 2): Cell =>
  rate === undefined ? noValue : { text: formatRate(rate, page.lang, decimals).replace('≈\u00a0', '≈') };

/** A text that no line break may cut: a date, the words of a file. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
