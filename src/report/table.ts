/** A result for people: sections with one empty line between them. */
import type { Language } from '../domain/contract.ts';
import type { ContractResult, YearResult } from '../domain/result.ts';
import { harmless } from './harmless.ts';
import { paintFor } from './paint.ts';
import { differencesSection } from './result/differences.ts';
import { earningsTable } from './result/earnings.ts';
import { balanceNotes, balancesSection, hasFungibility } from './result/fungibility.ts';
import { yearHeader } from './result/header.ts';
import { indicatorsSection } from './result/indicators.ts';
import { yearNotes } from './result/notes.ts';
import { otherFundingSection } from './result/other-funding.ts';
import { type Page, wideFrom } from './result/page.ts';
import { readingsSection } from './result/readings.ts';
import { regimesSection } from './result/regimes.ts';
import { transfersSection } from './result/transfers.ts';
import { resultEnglish } from './words/result-english.ts';
import { resultFrench } from './words/result-french.ts';
import type { ResultWords } from './words/result-words.ts';
import { wrap } from './wrap.ts';

export interface RenderResultOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

export const resultWords: Readonly<Record<Language, ResultWords>> = { fr: resultFrench, en: resultEnglish };

/** The text to print for the years to show, ending with a line break. */
export function renderResult(
  result: ContractResult,
  years: readonly YearResult[],
  options: RenderResultOptions,
): string {
  const { contract, readings } = result;
  const page: Page = {
    lang: options.lang,
    fileLanguage: contract.language,
    width: options.width,
    isWide: options.width >= wideFrom,
    paint: paintFor(options.color),
    words: resultWords[options.lang],
  };
  const name = wrap(harmless(contract.cpts.name.value), page.width, '  ').map(page.paint.strong);
  const sections = [
    ...(years.length === 0 ? [[...name, page.words.noYear]] : []),
    ...years.flatMap((year, index) => yearSections(year, index === 0 ? name : [], page)),
    readingsSection(years, readings, page),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const yearSections = (year: YearResult, name: readonly string[], page: Page): string[][] => [
  [...name, ...yearHeader(year, page)],
  earningsTable(year, page),
  yearNotes(year, page),
  differencesSection(year, page),
  indicatorsSection(year, page),
  otherFundingSection(year, page),
  ...(hasFungibility(year)
    ? [
        balancesSection(year, page),
        transfersSection(year, page),
        balanceNotes(year, page),
        regimesSection(year, page),
      ]
    : []),
];
