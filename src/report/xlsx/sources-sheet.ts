/** Where the figures come from, how sure they are, what follows the cells to fill and what does not. */
import { statuses } from '../../domain/status.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { constant, free, type SheetModel, type SheetRow, signed, words } from '../../output/cells.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { statusNames } from '../../output/statuses.ts';
import { unsureParts } from '../../rules/doubts/unsure.ts';
import { readingsShown, readingsTaken } from '../readings-shown.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';
import {
  readingRows,
  section,
  sourceColumns,
  sourceRows,
  sourceWidths,
  texts,
  warningRows,
} from './source-rows.ts';

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
      words(statusNames[lang][status]),
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
