/** A result as Markdown, for a letter or a pull request: each year with its tables, and what must be said of them. */

import type { Language } from '../domain/contract.ts';
import type { ContractResult, YearResult } from '../domain/result.ts';
import { readingValueWord, readingWords } from '../domain/vocabulary.ts';
import { formatAmount, formatDate } from '../output/format.ts';
import { harmless } from '../output/harmless.ts';
import { markdownLines, markdownTableOf, markdownText } from '../output/markdown.ts';
import { readingsShown, readingsTaken } from './readings-shown.ts';
import { earningsOf } from './result/earnings.ts';
import { balanceNotes, balancesOf, hasFungibility } from './result/fungibility.ts';
import { headingOf, scaleText, tierText } from './result/header.ts';
import { indicatorsOf } from './result/indicators.ts';
import { yearNotes } from './result/notes.ts';
import { nameOf, type Page } from './result/page.ts';
import { pageFor } from './result/page-for.ts';
import { resultCsvWords } from './words/result-csv.ts';

/** Wide enough for any sentence to stay on one line. */
const noWidth = 1_000_000;

const paragraphs = (notes: readonly string[]): string[][] => notes.map((note) => [markdownText(note)]);
const colon = { fr: '\u00a0: ', en: ': ' } as const;

function differenceLines({ contractDifferences }: YearResult, page: Page): string[] {
  const { lang, words } = page;
  return contractDifferences.map(({ line, part, contract, scale }) => {
    const label = resultCsvWords[lang].part[part](nameOf(line, page));
    const [own, national] = [contract, scale].map(({ value }) => formatAmount(value, lang));
    const text = `${label}${colon[lang]}${words.contract} ${own}, ${words.scaleColumn} ${national}`;
    return `- ${markdownText(text)}`;
  });
}

function fundingLines({ otherFunding }: YearResult, { lang, words }: Page): string[] {
  return otherFunding.map(({ label, amount, date }) => {
    const day = date === undefined ? '' : `, ${words.on(formatDate(date, lang))}`;
    return `- ${markdownText(`${harmless(label)}${colon[lang]}${formatAmount(amount.value, lang)}${day}`)}`;
  });
}

function transferLines({ fungibility }: YearResult, page: Page): string[] {
  const { lang, words } = page;
  return fungibility.transfers.map(({ from, to, amount, isStated, reason }) => {
    const said = reason === undefined ? words.stated : words.statedBecause(harmless(reason));
    const way = `${nameOf(from, page)} → ${nameOf(to, page)}${colon[lang]}${formatAmount(amount.value, lang)}`;
    return `- ${markdownText(isStated ? `${way}, ${said}` : way)}`;
  });
}

/** A heading and what stands under it; nothing where there is nothing. */
const under = (title: string, lines: readonly string[]): string[][] =>
  lines.length === 0 ? [] : [[`### ${markdownText(title)}`], [...lines]];

function yearBlocks(year: YearResult, { options }: ContractResult, page: Page): string[][] {
  const { words, lang } = page;
  const indicators = indicatorsOf(year, page);
  const facts = [
    [words.tier, tierText(year, page)],
    [words.scale, scaleText(year.scale, page)],
  ] as const;
  return [
    [`## ${markdownText(headingOf(year, page))}`],
    ...(year.period?.isEnded === true ? paragraphs([words.endedEarly]) : []),
    ...(year.isProjected ? paragraphs([words.projected]) : []),
    facts.map(([label, text]) => `- ${markdownText(`${label}${colon[lang]}${text}`)}`),
    markdownTableOf(earningsOf(year, page)),
    ...paragraphs(yearNotes(year, options.attainment, page)),
    ...under(words.differences, differenceLines(year, page)),
    ...(indicators === undefined ? [] : under(words.indicators, markdownTableOf(indicators))),
    ...under(words.otherFunding, fundingLines(year, page)),
    ...(hasFungibility(year)
      ? [
          ...under(words.spendingTitle, markdownTableOf(balancesOf(year, page))),
          ...under(words.transfers, transferLines(year, page)),
          ...paragraphs(balanceNotes(year, page)),
        ]
      : []),
  ];
}

function readingLines(result: ContractResult, years: readonly YearResult[], page: Page): string[] {
  const { fileLanguage, words } = page;
  const taken = readingsTaken(readingsShown(years), result.readings, years);
  return taken.map(({ id, value, origin }) => {
    const text = `${readingWords[id][fileLanguage]}: ${readingValueWord(value, fileLanguage)}`;
    return `- ${markdownText(`${text} (${words.readingOrigin[origin]})`)}`;
  });
}

export function resultToMarkdown(
  result: ContractResult,
  years: readonly YearResult[],
  lang: Language,
): string {
  const page = pageFor(result.contract, { lang, color: false, width: noWidth });
  return markdownLines([
    [`# ${markdownText(harmless(result.contract.cpts.name.value))}`],
    ...(years.length === 0 ? paragraphs([page.words.noYear]) : []),
    ...years.flatMap((year) => yearBlocks(year, result, page)),
    ...under(page.words.readings, readingLines(result, years, page)),
  ]);
}
