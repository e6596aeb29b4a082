/** A result for people: sections with one empty line between them. */
import type { ContractResult, YearResult } from '../domain/result.ts';
import { harmless } from '../output/harmless.ts';
import { wrap } from '../output/wrap.ts';
import { differencesSection } from './result/differences.ts';
import { earningsTable } from './result/earnings.ts';
import { balanceNotes, balancesSection, hasFungibility } from './result/fungibility.ts';
import { yearHeader } from './result/header.ts';
import { indicatorsSection } from './result/indicators.ts';
import { yearNotes } from './result/notes.ts';
import { otherFundingSection } from './result/other-funding.ts';
import type { Page } from './result/page.ts';
import { type PageOptions, pageFor } from './result/page-for.ts';
import { readingsSection } from './result/readings.ts';
import { regimesSection } from './result/regimes.ts';
import { transfersSection } from './result/transfers.ts';

export type RenderResultOptions = PageOptions;

/** The text to print for the years to show, ending with a line break. */
export function renderResult(
  result: ContractResult,
  years: readonly YearResult[],
  options: RenderResultOptions,
): string {
  const { contract, readings } = result;
  const page = pageFor(contract, options);
  const name = wrap(harmless(contract.cpts.name.value), page.width, '  ').map(page.paint.strong);
  const sections = [
    ...(years.length === 0 ? [[...name, page.words.noYear]] : []),
    ...years.flatMap((year, index) => yearSections(year, result, index === 0 ? name : [], page)),
    readingsSection(years, readings, page),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const yearSections = (
  year: YearResult,
  { options }: ContractResult,
  name: readonly string[],
  page: Page,
): string[][] => [
  [...name, ...yearHeader(year, page)],
  earningsTable(year, page),
  yearNotes(year, options.attainment, page),
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
