/** What every section of a simulation is written with. */
import { isPositive } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explained } from '../../domain/explained.ts';
import { formatAmount } from '../../output/format.ts';
import { paintFor } from '../../output/paint.ts';
import type { Cell } from '../../output/table-layout.ts';
import { amountCell, isMarked, type Page, uncertainMark, wideFrom } from '../result/page.ts';
import { resultEnglish } from '../words/result-english.ts';
import { resultFrench } from '../words/result-french.ts';
import { simulationEnglish } from '../words/simulation-english.ts';
import { simulationFrench } from '../words/simulation-french.ts';
import type { SimulationWords } from '../words/simulation-words.ts';

export interface SimulationPage extends Page {
  readonly says: SimulationWords;
}

export interface SimulationPageOptions {
  readonly lang: Language;
  readonly fileLanguage: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export const simulationPage = ({
  lang,
  fileLanguage,
  color,
  width,
}: SimulationPageOptions): SimulationPage => ({
  lang,
  fileLanguage,
  width,
  isWide: width >= wideFrom,
  paint: paintFor(color),
  words: lang === 'fr' ? resultFrench : resultEnglish,
  says: lang === 'fr' ? simulationFrench : simulationEnglish,
});

/** An amount with its sign, for what is added or taken away. */
export function signedCell(amount: Explained, page: Page): Cell {
  const cell = amountCell(amount, page);
  return isPositive(amount.value) ? { ...cell, text: `+${cell.text}` } : cell;
}

/** An amount in a sentence, with the star of what is uncertain. */
export const markedAmount = (amount: Explained, lang: Language): string =>
  `${formatAmount(amount.value, lang)}${isMarked(amount) ? uncertainMark : ''}`;
