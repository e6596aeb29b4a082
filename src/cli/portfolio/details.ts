/** Many files, each result in full, one after the other: what `--details` asks for. */

import { csvHeads, csvRows } from '../../output/csv.ts';
import type { Table } from '../../output/document.ts';
import { htmlBody, htmlHead, htmlTail } from '../../output/document-html.ts';
import type { Phrase } from '../../output/phrase.ts';
import type { FileOptions } from '../compute-options.ts';
import type { Context } from '../context.ts';
import { dialectOf, type Printed, printedText, type TextFormat } from '../documents.ts';
import { type Computed, computeEach, type FileResult, printProblems } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { isForTerminal } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';

/** How whole results follow one another in a format. */
export interface Sequence {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

export const oneAfterTheOther: Sequence = { head: '', between: '\n', tail: '' };
/** Rows of one table. */
export const rowsOf = (head: string): Sequence => ({ head, between: '', tail: '' });
export const jsonArray: Sequence = { head: '[\n', between: ',\n', tail: '\n]\n' };

/** One result in full, and the problems to tell of it. Without a text it is refused, or left out: there is nothing to tell. */
export interface Detail {
  readonly text?: string;
  readonly isLeftOut?: boolean;
  readonly problems: FileResult['problems'];
  readonly hasFailed?: boolean;
}

export async function runDetails(
  paths: readonly string[],
  sequence: Sequence,
  tell: (file: Computed) => Detail | Promise<Detail>,
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const sink = await openSink(raw, context);
  const progress = progressOf(paths.length, raw.quiet === true || isForTerminal(raw, context), context);
  let [count, code]: [number, ExitCode] = [0, 0];
  await fill(sink, progress, async () => {
    await sink.add(sequence.head);
    for await (const file of computeEach(paths, options, context)) {
      const { result } = file;
      const detail: Detail =
        result === undefined ? { problems: file.problems } : await tell({ ...file, result });
      if (detail.problems.length > 0) progress.wipe();
      printProblems(detail.problems, file.language, context, raw);
      const isRefused = detail.text === undefined && detail.isLeftOut !== true;
      if (isRefused || detail.hasFailed === true) code = 1;
      if (detail.text !== undefined) {
        await sink.add(count === 0 ? detail.text : `${sequence.between}${detail.text}`);
        count += 1;
      }
      progress.step();
    }
    await sink.add(sequence.tail);
  });
  return code;
}

/** Documents of many files, one after the other: what stands before, between and after them, and each of them, in each format. */

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
export async function textAmong(
  printed: Printed,
  format: TextFormat,
  raw: RawOptions,
  context: Context,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await printed.json()).trimEnd();
    case 'csv':
    case 'csv-plain':
      return printed.data === undefined ? '' : csvRows(printed.data, dialectOf(format, context));
    case 'html':
      return htmlBody(printed.document, context.lang);
    default:
      return printedText(printed, format, raw, context);
  }
}
