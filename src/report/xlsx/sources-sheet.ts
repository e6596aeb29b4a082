/** Where the figures come from, how sure they are, what follows the cells to fill and what does not. */
import { statuses } from '../../domain/status.ts';
import { tool } from '../../domain/tool.ts';
import { keyWord, readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { unsureParts } from '../../rules/doubts/unsure.ts';
import { problemText } from '../problems/problem-text.ts';
import { readingsShown, readingsTaken } from '../readings-shown.ts';
import { scaleText } from '../result/header.ts';
import { pageFor, resultWords } from '../result/page-for.ts';
import { envelopeNames } from '../words/envelopes.ts';
import { readingMeanings, readingValueMeanings } from '../words/readings.ts';
import { statusNames } from '../words/statuses.ts';
import { constant, free, type SheetCell, type SheetModel, type SheetRow, spread, words } from './cells.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';
import { bandRow } from './sheet-head.ts';

const columnCount = 4;

const section = (title: string, rows: readonly SheetRow[]): SheetRow[] =>
  rows.length === 0 ? [] : [bandRow([words(title, 'band')], columnCount), ...rows, []];

const fact = (label: string, value: SheetCell): SheetRow => [words(label), value];
const texts = (lines: readonly string[]): SheetRow[] => lines.map((line) => [spread(words(line, 'note'))]);

function sourceRows({ figures, words: w, lang }: XlsxPage): SheetRow[] {
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
      fact(`${w.sources.yearOf(year.year)}, ${w.sources.scale}`, free(scaleText(year.scale, page))),
      fact(`${w.sources.yearOf(year.year)}, ${w.sources.scaleFingerprint}`, free(year.scale.sha256)),
    ]),
  ];
}

function readingRows({ figures, lang }: XlsxPage): SheetRow[] {
  const { result } = figures;
  const years = figures.years.map(({ year }) => year);
  const { language } = result.contract;
  return readingsTaken(readingsShown(years), result.readings, years).map(({ id, value, origin }) => [
    words(`${readingWords[id][language]}: ${readingValueWord(value, language)}`),
    words(readingMeanings[lang][id]),
    words(typeof value === 'number' ? '' : readingValueMeanings[lang][value]),
    words(resultWords[lang].readingOrigin[origin]),
  ]);
}

function unsureRows({ year }: WorkbookYear, { words: w, lang }: XlsxPage): SheetRow[] {
  return unsureParts(year).unsure.map(({ line, part, amount, status, cells }) => [
    words(
      `${w.sources.yearOf(year.year)}, ${envelopeNames[lang][line].long}, ${part === 'fixed' ? w.fixedPart : w.variablePart}`,
    ),
    constant(amount),
    words(statusNames[lang][status]),
    free([...new Set(cells.map(({ source }) => source))].join(' ; ')),
  ]);
}

const differenceRows = ({ year }: WorkbookYear, { words: w, lang }: XlsxPage): SheetRow[] =>
  year.contractDifferences.map(({ line, part, contract, scale, difference }) => [
    words(
      `${w.sources.yearOf(year.year)}, ${envelopeNames[lang][line].long}, ${part === 'fixed' ? w.fixedPart : w.variablePart}`,
    ),
    constant(contract),
    constant(scale),
    constant(difference),
  ]);

function warningRows({ figures, lang }: XlsxPage): SheetRow[] {
  const { problems, contract } = figures.result;
  return problems.map((problem) => {
    const { what, fix } = problemText(problem, lang, contract.language);
    return [spread(free(`${what} ${fix} [${problem.code}]`, 'note'))];
  });
}

export function sourcesSheet(page: XlsxPage): SheetModel {
  const { words: w, figures, lang } = page;
  const s = w.sources;
  const unsure = figures.years.flatMap((year) => unsureRows(year, page));
  const warnings = warningRows(page);
  const legend = statuses.map(
    (status): SheetRow => [
      words(status === 'reported' || status === 'to_verify' ? '*' : ''),
      words(statusNames[lang][status]),
    ],
  );
  const { language } = figures.result.contract;
  const advice = s.advice(`${keyWord('contract', language)}: ${keyWord('amounts', language)}:`);
  return {
    name: w.sheets.sources,
    widths: [58, 36, 36, 60],
    printedColumns: columnCount,
    rows: [
      [words(w.titles.sources, 'title')],
      [],
      ...section(s.origin, sourceRows(page)),
      ...section(s.follows, texts(s.followsText)),
      ...section(s.stays, texts(s.staysText)),
      ...section(s.exactness, texts(s.exactnessText)),
      ...section(s.statuses, legend),
      ...section(s.readings, readingRows(page)),
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
