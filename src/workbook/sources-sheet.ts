/** Where the figures come from, how sure they are, what follows the cells to fill and what does not. */
import {
  type ReadingShown,
  readingOrigins,
  readingsShown,
  readingsTaken,
} from '../calculate/document/readings-kept.ts';
import { scaleWords } from '../calculate/document/year-heading.ts';
import { unsureParts } from '../doubts/unsure.ts';
import { statuses } from '../law/scale.ts';
import {
  constant,
  free,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  signed,
  spread,
  words,
} from '../output/cells.ts';
import { envelopeNames, readingMeanings, readingValueMeanings, statusNames, tool } from '../output/names.ts';
import { bandRow } from '../output/sheet-address.ts';
import { problemText } from '../problems/problem.ts';
import { keyWord, readingValueWord, readingWords } from '../vocabulary/vocabulary.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';

/** Where the figures of a workbook come from, by which readings, and what was said of the file. */

export const sourceWidths = [58, 36, 36, 60] as const;
export const sourceColumns = sourceWidths.length;

export const section = (title: string, rows: readonly SheetRow[]): SheetRow[] =>
  rows.length === 0 ? [] : [bandRow([words(title, 'band')], sourceColumns), ...rows, []];

const fact = (label: string, value: SheetCell): SheetRow => [words(label), value];
export const texts = (lines: readonly string[]): SheetRow[] =>
  lines.map((line) => [spread(words(line, 'note'))]);

export function sourceRows({ figures, words: w, lang }: XlsxPage): SheetRow[] {
  const { result, source } = figures;
  const settings = result.options.settings ?? [];
  return [
    fact(w.sources.cpts, free(result.contract.cpts.name.value)),
    fact(w.sources.file, free(source.file)),
    fact(w.sources.fingerprint, free(source.sha256)),
    fact(w.sources.tool, words(`${tool.name} ${tool.version}`)),
    ...settings.map((setting) => fact(w.sources.settings, free(setting))),
    ...figures.years.flatMap(({ year }) => [
      fact(`${w.sources.yearOf(year.year)}, ${w.sources.scale}`, free(scaleWords(year.scale)[lang])),
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
    words(readingMeanings[id][lang]),
    words(typeof value === 'number' ? '' : readingValueMeanings[value][lang]),
    words(readingOrigins[origin][lang]),
  ]);
}

export function warningRows({ figures, lang }: XlsxPage): SheetRow[] {
  const { problems, contract } = figures.result;
  return problems.map((problem) => {
    const { what, fix } = problemText(problem, lang, contract.language);
    return [spread(free(`${what} ${fix} [${problem.code}]`, 'note'))];
  });
}

function unsureRows({ year }: WorkbookYear, { words: w, lang }: XlsxPage): SheetRow[] {
  return unsureParts(year).unsure.map(({ line, part, amount, status, cells }) => [
    words(
      `${w.sources.yearOf(year.year)}, ${envelopeNames[line].long[lang]}, ${part === 'fixed' ? w.fixedPart : w.variablePart}`,
    ),
    constant(amount),
    words(statusNames[status][lang]),
    free([...new Set(cells.map(({ source }) => source))].join(' ; ')),
  ]);
}

const differenceRows = ({ year }: WorkbookYear, { words: w, lang }: XlsxPage): SheetRow[] =>
  year.contractDifferences.map(({ line, part, contract, scale, difference }) => [
    words(
      `${w.sources.yearOf(year.year)}, ${envelopeNames[line].long[lang]}, ${part === 'fixed' ? w.fixedPart : w.variablePart}`,
    ),
    constant(contract),
    constant(scale),
    signed(constant(difference), true),
  ]);

export function sourcesSheet(page: XlsxPage): SheetModel {
  const { words: w, figures, lang } = page;
  const s = w.sources;
  const unsure = figures.years.flatMap((year) => unsureRows(year, page));
  const warnings = warningRows(page);
  const years = figures.years.map(({ year }) => year);
  const taken = readingsTaken(readingsShown(years), figures.result.readings, years);
  const legend = statuses.map(
    (status): SheetRow => [
      words(status === 'reported' || status === 'to_verify' ? '*' : ''),
      words(statusNames[status][lang]),
    ],
  );
  const { language } = figures.result.contract;
  const advice = s.advice(`${keyWord('contract', language)}: ${keyWord('amounts', language)}:`);
  return {
    name: w.sheets.sources,
    widths: sourceWidths,
    printedColumns: sourceColumns,
    rows: [
      [words(w.titles.sources, 'title')],
      [],
      ...section(s.origin, sourceRows(page)),
      ...section(s.follows, texts(s.followsText)),
      ...section(s.stays, texts(s.staysText)),
      ...section(s.exactness, texts(s.exactnessText)),
      ...section(s.statuses, legend),
      ...section(s.readings, readingRows(taken, page)),
      ...section(s.unsure, unsure.length === 0 ? texts([s.noUnsure]) : [...unsure, ...texts([advice])]),
      ...section(
        s.differences,
        figures.years.flatMap((year) => differenceRows(year, page)),
      ),
      ...section(s.warnings, warnings.length === 0 ? texts([s.noWarning]) : warnings),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    isOverflowing: true,
  };
}
