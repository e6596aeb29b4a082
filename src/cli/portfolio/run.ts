/** Many files, one summary: each is read, computed, told and forgotten, so that memory does not grow with their number. */
import { type Portfolio, portfolioDocument } from '../../portfolio/portfolio-document.ts';
import { portfolioTitles } from '../../portfolio/portfolio-notes.ts';
import { type PortfolioFrame, type PortfolioRow, refusedRow } from '../../portfolio/rows.ts';
import { csvStream, jsonStream, ndjsonStream, type PortfolioStream } from '../../portfolio/streams.ts';
import { accumulator } from '../../portfolio/totals.ts';
import { problemToJson } from '../../problems/problem-json.ts';
import { type Context, Misuse } from '../context.ts';
import { type DocumentFormat, dialectOf, documentFormats, type PageFormat, pageText } from '../documents.ts';
import { type Computed, computeEach, type FileResult, problemsText } from '../files.ts';
import { findFiles } from '../find-files.ts';
import type { FileOptions, RawOptions } from '../options.ts';
import { type Formats, formatAmong, isForTerminal } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';
import { portfolioCommandWords } from '../words/portfolio-command.ts';
import { requireWorkbookPlace, workbookBytes } from '../xlsx.ts';

/** The formats of a summary: those of any document, and a line of JSON for each row. */

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
    const { portfolioWorkbook } = await import('../../workbook/portfolio-workbook.ts');
    return workbookBytes(portfolioWorkbook(portfolio, lang));
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

/** Whether a command line means one contract or several. */

export interface Meant {
  readonly paths: readonly string[];
  /** True for several arguments, a folder or a pattern, whatever the number of files they come to. */
  readonly isMany: boolean;
}

export async function filesMeant(args: readonly string[], context: Context): Promise<Meant> {
  // Standard input named twice is said to be a misuse further on.
  if (args.length > 0 && args.every((arg) => arg === '-')) return { paths: args, isMany: args.length > 1 };
  const paths = await findFiles(args, context);
  return { paths, isMany: args.length > 1 || paths.length !== 1 || paths[0] !== args[0] };
}
