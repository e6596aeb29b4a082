/** The formats of a summary: those of any document, and a line of JSON for each row. */
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { type Context, Misuse } from '../context.ts';
import { type DocumentFormat, documentFormats } from '../documents.ts';
import type { RawOptions } from '../options.ts';
import { type Formats, formatAmong } from '../output.ts';

export type SummaryFormat = DocumentFormat | 'ndjson';

export const summaryFormats: Formats<SummaryFormat> = {
  ...documentFormats,
  known: [...documentFormats.known, 'ndjson'],
  ofEnding: { ...documentFormats.ofEnding, '.ndjson': 'ndjson' },
};

/** `--details` with a format of summaries only is a misuse that says so. */
export function resultFormat(
  raw: RawOptions & { readonly details?: boolean },
  context: Context,
): DocumentFormat {
  const summary: readonly string[] = summaryFormats.known;
  const isOfSummary = raw.format !== undefined && summary.includes(raw.format);
  const isKnown = documentFormats.known.some((known) => known === raw.format);
  if (raw.details === true && isOfSummary && !isKnown) {
    throw new Misuse(portfolioCommandWords[context.lang].detailsOfOne(raw.format ?? ''));
  }
  return formatAmong<DocumentFormat>(documentFormats, raw, context);
}
