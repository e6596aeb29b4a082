/** Where the figures of a workbook come from, by which readings, and what was said of the file. */
import { tool } from '../../domain/tool.ts';
import { readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { free, type SheetCell, type SheetRow, spread, words } from '../../output/cells.ts';
import { problemText } from '../problems/problem-text.ts';
import type { ReadingShown } from '../readings-shown.ts';
import { pageFor } from '../result/page-for.ts';
import { scaleWords } from '../result/year-heading.ts';
import { readingMeanings, readingValueMeanings } from '../words/readings.ts';
import { resultWords } from '../words/result-words.ts';
import type { XlsxPage } from './figures.ts';
import { bandRow } from './sheet-head.ts';

export const sourceWidths = [58, 36, 36, 60] as const;
export const sourceColumns = sourceWidths.length;

export const section = (title: string, rows: readonly SheetRow[]): SheetRow[] =>
  rows.length === 0 ? [] : [bandRow([words(title, 'band')], sourceColumns), ...rows, []];

const fact = (label: string, value: SheetCell): SheetRow => [words(label), value];
export const texts = (lines: readonly string[]): SheetRow[] =>
  lines.map((line) => [spread(words(line, 'note'))]);

export function sourceRows({ figures, words: w, lang }: XlsxPage): SheetRow[] {
  const { result, source } = figures;
  const page = pageFor(result.contract, { lang, color: false, width: 120 });
  const settings = result.options.settings ?? [];
  return [
    fact(w.sources.cpts, free(result.contract.cpts.name.value)),
    fact(w.sources.file, free(source.file)),
    fact(w.sources.fingerprint, free(source.sha256)),
    fact(w.sources.tool, words(`${tool.name} ${tool.version}`)),
    ...settings.map((setting) => fact(w.sources.settings, free(setting))),
    ...figures.years.flatMap(({ year }) => [
      fact(`${w.sources.yearOf(year.year)}, ${w.sources.scale}`, free(scaleWords(year.scale)[page.lang])),
      fact(
        `${w.sources.yearOf(year.year)}, ${w.sources.scaleFingerprint}`,
        free(source.sha256Of(year.scale.content)),
      ),
    ]),
  ];
}

export function readingRows(taken: readonly ReadingShown[], { figures, lang }: XlsxPage): SheetRow[] {
  const { language } = figures.result.contract;
  return taken.map(({ id, value, origin }) => [
    words(`${readingWords[id][language]}: ${readingValueWord(value, language)}`),
    words(readingMeanings[lang][id]),
    words(typeof value === 'number' ? '' : readingValueMeanings[lang][value]),
    words(resultWords[lang].readingOrigin[origin]),
  ]);
}

export function warningRows({ figures, lang }: XlsxPage): SheetRow[] {
  const { problems, contract } = figures.result;
  return problems.map((problem) => {
    const { what, fix } = problemText(problem, lang, contract.language);
    return [spread(free(`${what} ${fix} [${problem.code}]`, 'note'))];
  });
}
