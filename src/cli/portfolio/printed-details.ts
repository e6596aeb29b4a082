/** Documents of many files, one after the other: what stands before, between and after them, and each of them, in each format. */
import type { Table } from '../../output/document.ts';
import { csvHeads, csvRows } from '../../output/document-csv.ts';
import { htmlBody, htmlHead, htmlTail } from '../../output/document-html.ts';
import type { Phrase } from '../../output/phrase.ts';
import type { Context } from '../context.ts';
import { dialectOf, type Printed, printedText, type TextFormat } from '../documents.ts';
import type { RawOptions } from '../options.ts';
import { jsonArray, oneAfterTheOther, rowsOf, type Sequence } from './details.ts';

/** `title` names a page of them all; `heads` is their table of data without rows. */
export function sequenceOf(format: TextFormat, title: Phrase, heads: Table, context: Context): Sequence {
  const { lang } = context;
  switch (format) {
    case 'json':
      return jsonArray;
    case 'html':
      return { head: htmlHead(title[lang], lang), between: '', tail: htmlTail };
    case 'csv':
    case 'csv-plain':
      return rowsOf(csvHeads(heads, dialectOf(format, context)));
    default:
      return oneAfterTheOther;
  }
}

/** One of them; what stands before and after them all is written once. */
export function textAmong(printed: Printed, format: TextFormat, raw: RawOptions, context: Context): string {
  switch (format) {
    case 'json':
      return printed.json().trimEnd();
    case 'csv':
    case 'csv-plain':
      return printed.data === undefined ? '' : csvRows(printed.data, dialectOf(format, context));
    case 'html':
      return htmlBody(printed.document, context.lang);
    default:
      return printedText(printed, format, raw, context);
  }
}
