/** Many contracts in one summary: a row each, read, computed and not kept, and what they come to. */
import { optionsUsed } from '../../calculate/options.ts';
import { sayIn } from '../../output/phrase.ts';
import { text } from '../../output/value.ts';
import { refusedRow } from '../../portfolio/contract-rows.ts';
import { portfolioDocument } from '../../portfolio/portfolio-document.ts';
import { headJson, rowJson } from '../../portfolio/portfolio-json.ts';
import { portfolioTitles, sameCptsNote } from '../../portfolio/portfolio-notes.ts';
import { byLateness, type PortfolioFrame, type PortfolioRow } from '../../portfolio/rows.ts';
import { csvStream, jsonStream, ndjsonStream, type PortfolioStream } from '../../portfolio/streams.ts';
import { accumulator, type PortfolioTotals, type SameCpts, watchCpts } from '../../portfolio/totals.ts';
import { problemsToJson } from '../../problems/problem-json.ts';
import type { FileOptions } from '../compute-options.ts';
import { configTaken, sayConfig } from '../config.ts';
import { type Context, problemsText } from '../context.ts';
import { dialectOf, pageText } from '../documents.ts';
import { type Computed, codeOfRefused, computeEach, type FileResult, failed, isComputed } from '../files.ts';
import { formatAmong, type ManyFormat, summaryFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { fillSink, isForTerminal, requireWorkbookPlace } from '../output.ts';
import type { ExitCode } from '../system.ts';

/** What one contract says in the summary, or why it is refused after all. */
export type Summed =
  | { readonly rows: readonly PortfolioRow[]; readonly hasFailed?: boolean }
  | { readonly refused: FileResult };

/** What a command says of many contracts together. */
export interface Summary {
  readonly options: FileOptions;
  /** The files, where they had to be read before. */
  readonly files?: readonly FileResult[];
  readonly frame: PortfolioFrame;
  readonly sum: (file: Computed) => Summed;
}

/** The graver of two. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** A CPTS that stands in two files is told on standard error, whatever the format. */
export const twinText = (twin: SameCpts | undefined, { lang, isQuiet = false }: Context): string =>
  twin === undefined || isQuiet
    ? ''
    : `${sayIn(lang)('avertissement\u00a0: ', 'warning: ')}${sameCptsNote(twin)[lang]}\n`;

/** What one file adds to a summary: its rows, and what is said of it on standard error. */
function lineOf(file: FileResult, { sum }: Summary, context: Context) {
  const summed = summedUp(file, sum, context);
  const { sha256 } = file;
  const hashed = (row: PortfolioRow): PortfolioRow =>
    sha256 === '' ? row : { ...row, cells: { ...row.cells, sha256: text(sha256) } };
  if (!('refused' in summed)) {
    const code: ExitCode = summed.hasFailed === true ? 1 : 0;
    return { rows: summed.rows.map(hashed), said: '', code };
  }
  const { path, problems, language } = summed.refused;
  const said = problemsText(problems, language, { ...context, isQuiet: true });
  const diagnostics = problemsToJson(problems, context.lang, language);
  return { rows: [hashed(refusedRow(path, diagnostics))], said, code: codeOfRefused(problems) };
}

function summedUp(file: FileResult, sum: Summary['sum'], context: Context): Summed {
  if (!isComputed(file)) return { refused: file };
  try {
    return sum(file);
  } catch (error) {
    return { refused: failed(file.path, file.options, error, context) };
  }
}

/** What was asked for all of them, and what came from the folder's policy. */
const askedOf = ({ options }: Summary, context: Context): Pick<PortfolioFrame, 'meta'> => ({
  meta: {
    options: optionsUsed(options, { settings: options.settings ?? [] }),
    ...configTaken(context),
  },
});

/** Formats whose rows are written as they come; undefined for those that are made of all of them. */
function streamOf(format: ManyFormat, frame: PortfolioFrame, context: Context): PortfolioStream | undefined {
  if (format === 'json') return jsonStream(frame);
  if (format === 'ndjson') return ndjsonStream(frame);
  return format === 'csv' || format === 'csv-plain'
    ? csvStream(frame, dialectOf(format, context))
    : undefined;
}

/** Rows go out as they come, where the format allows it. A refused file is reported, the others go on, and the code is 1. */
export async function showSummary(
  paths: readonly string[],
  many: Summary,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { lang, configLine: policy } = context;
  const frame: PortfolioFrame = { ...many.frame, ...askedOf(many, context), ...(policy && { policy }) };
  const format = formatAmong(summaryFormats, raw);
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const stream = streamOf(format, frame, context);
  if (stream !== undefined) sayConfig(context);
  const kept: PortfolioRow[] = [];
  const sums = accumulator(frame.command);
  const watch = watchCpts();
  let code: ExitCode = 0;
  const endOf = async (totals: PortfolioTotals): Promise<string | Uint8Array> => {
    if (stream !== undefined) return stream.tail(totals);
    const rows = frame.command === 'check' ? [...kept].sort(byLateness) : kept;
    if (format === 'xlsx') {
      const { portfolioBytes } = await import('../xlsx.ts');
      return portfolioBytes({ frame, rows, totals }, lang);
    }
    const name = portfolioTitles[frame.command][lang];
    const page = format === 'markdown' || format === 'html' ? format : 'table';
    return pageText(portfolioDocument({ frame, rows, totals }, page !== 'table'), name, page, raw, context);
  };
  const isTyping = isForTerminal(raw, context) && stream !== undefined;
  await fillSink(paths.length, isTyping, raw, context, async ({ add, step }) => {
    if (stream !== undefined) await add(stream.head());
    for await (const file of many.files ?? computeEach(paths, many.options, context)) {
      const { rows, said, code: own } = lineOf(file, many, context);
      const twin = isComputed(file) ? watch(file.path, file.result.contract.cpts) : undefined;
      if (twin !== undefined) sums.repeat(twin);
      code = worse(code, own);
      for (const row of rows) {
        sums.take(row);
        if (stream === undefined) kept.push(row);
        else await add(stream.row(row));
      }
      step(`${said}${twinText(twin, context)}`);
    }
    await add(await endOf(sums.totals()));
  });
  return code;
}

/** The summary as data, kept in memory for a comparison; refused files are reported, and the code is then 1. */
export async function summaryData(
  paths: readonly string[],
  many: Summary,
  context: Context,
): Promise<{ readonly json: object; readonly code: ExitCode }> {
  const frame = { ...many.frame, ...askedOf(many, context) };
  const contracts: object[] = [];
  let code: ExitCode = 0;
  for await (const file of computeEach(paths, many.options, context)) {
    const { rows, said, code: own } = lineOf(file, many, context);
    code = worse(code, own);
    context.system.err.print(said);
    contracts.push(...rows.map((row) => rowJson(frame.command, row)));
  }
  return { json: { ...headJson(frame), contracts }, code };
}
