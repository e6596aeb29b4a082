/** Many files, one summary: each is read, computed, told and forgotten, so that memory does not grow with their number. */

import { type Portfolio, portfolioDocument } from '../../portfolio/portfolio-document.ts';
import { portfolioTitles } from '../../portfolio/portfolio-notes.ts';
import { type PortfolioFrame, type PortfolioRow, refusedRow } from '../../portfolio/rows.ts';
import { csvStream, jsonStream, ndjsonStream, type PortfolioStream } from '../../portfolio/streams.ts';
import { accumulator } from '../../portfolio/totals.ts';
import { problemToJson } from '../../problems/problem-json.ts';
import type { FileOptions } from '../compute-options.ts';
import type { Context } from '../context.ts';
import { dialectOf, type PageFormat, pageText } from '../documents.ts';
import { type Computed, computeEach, type FileResult, problemsText } from '../files.ts';
import type { summaryFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { isForTerminal, requireWorkbookPlace } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';

type SummaryFormat = (typeof summaryFormats.known)[number];

/** What one contract says in the summary, or why it is refused after all. */
export type Told =
  | { readonly rows: readonly PortfolioRow[]; readonly hasFailed?: boolean }
  | { readonly refused: FileResult };

export interface PortfolioJob {
  readonly frame: PortfolioFrame;
  readonly tell: (file: Computed) => Told | Promise<Told>;
}

/** What one file adds to a summary. */
interface SummaryLine {
  readonly rows: readonly PortfolioRow[];
  /** What is to be said on standard error. */
  readonly said: string;
  readonly hasFailed: boolean;
}

async function lineOf(
  file: FileResult,
  tell: PortfolioJob['tell'],
  raw: RawOptions,
  context: Context,
): Promise<SummaryLine> {
  const { result } = file;
  const told: Told = result === undefined ? { refused: file } : await tell({ ...file, result });
  if (!('refused' in told)) return { rows: told.rows, said: '', hasFailed: told.hasFailed === true };
  const { path, problems, language } = told.refused;
  const said = problemsText(problems, language, context, { ...raw, quiet: true });
  const diagnostics = problems.map((item) => problemToJson(item, context.lang, language));
  return { rows: [refusedRow(path, diagnostics)], said, hasFailed: true };
}

type WholeFormat = PageFormat | 'xlsx';

/** Formats whose rows are written as they come; undefined for those that are made of all of them. */
function streamOf(
  format: Exclude<SummaryFormat, WholeFormat>,
  frame: PortfolioFrame,
  context: Context,
): PortfolioStream {
  if (format === 'json') return jsonStream(frame);
  return format === 'ndjson' ? ndjsonStream(frame) : csvStream(frame, dialectOf(format, context));
}

/** The rows, which are small, kept until all is known. The library of workbooks is loaded only here. */
async function wholeOf(
  format: WholeFormat,
  portfolio: Portfolio,
  raw: RawOptions,
  context: Context,
): Promise<string | Uint8Array> {
  const { lang } = context;
  if (format === 'xlsx') {
    const { portfolioBytes } = await import('../xlsx.ts');
    return portfolioBytes(portfolio, lang);
  }
  const name = portfolioTitles[portfolio.frame.command][lang];
  return pageText(portfolioDocument(portfolio, format !== 'table'), name, format, raw, context);
}

const isWhole = (format: SummaryFormat): format is WholeFormat =>
  format === 'table' || format === 'markdown' || format === 'html' || format === 'xlsx';

/** Rows go to the sink as they come, where the format allows it. One refused file is reported, the others go on, and the command ends with 1. */
export async function runPortfolio(
  paths: readonly string[],
  format: SummaryFormat,
  { frame, tell }: PortfolioJob,
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const sink = await openSink(raw, context);
  const stream = isWhole(format) ? undefined : streamOf(format, frame, context);
  const kept: PortfolioRow[] = [];
  const isTyping = isForTerminal(raw, context) && stream !== undefined;
  const progress = progressOf(paths.length, raw.quiet === true || isTyping, context);
  const sums = accumulator(frame.command);
  let code: ExitCode = 0;
  await fill(sink, progress, async () => {
    if (stream !== undefined) await sink.add(stream.head());
    for await (const file of computeEach(paths, options, context)) {
      const { rows, said, hasFailed } = await lineOf(file, tell, raw, context);
      if (hasFailed) code = 1;
      if (said !== '') {
        progress.wipe();
        context.system.err.print(said);
      }
      for (const row of rows) {
        sums.take(row);
        if (stream === undefined) kept.push(row);
        else await sink.add(stream.row(row));
      }
      progress.step();
    }
    const totals = sums.totals();
    const end = isWhole(format)
      ? await wholeOf(format, { frame, rows: kept, totals }, raw, context)
      : (stream?.tail(totals) ?? '');
    await sink.add(end);
  });
  return code;
}
