/** The formats of a summary: those of any document, and a line of JSON for each row. */
import { type DocumentFormat, documentFormats } from '../documents.ts';
import type { Formats } from '../output.ts';

export type SummaryFormat = DocumentFormat | 'ndjson';

export const summaryFormats: Formats<SummaryFormat> = {
  ...documentFormats,
  known: [...documentFormats.known, 'ndjson'],
  ofEnding: { ...documentFormats.ofEnding, '.ndjson': 'ndjson' },
};
