/** Many files, one summary: each is read, computed, told and forgotten, so that memory does not grow with their number. */
import { tool } from '../../domain/tool.ts';
import type { PortfolioFrame, PortfolioRow } from '../../report/portfolio/row.ts';
import { accumulator } from '../../report/portfolio/totals.ts';
import { type PortfolioFormat, portfolioFormats, portfolioWriter } from '../../report/portfolio/writer.ts';
import { problemToJson } from '../../report/problem-json.ts';
import type { Context } from '../context.ts';
import { computeEach, type FileResult, printProblems } from '../files.ts';
import type { FileOptions, RawOptions } from '../options.ts';
import type { Formats } from '../output.ts';
import { progressOf } from '../progress.ts';
import { openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';

/** The formats of a summary, and the endings that say them. */
export const summaryFormats: Formats<PortfolioFormat> = {
  known: portfolioFormats,
  usual: 'table',
  ofEnding: {
    '.txt': 'table',
    '.json': 'json',
    '.ndjson': 'ndjson',
    '.csv': 'csv',
    '.md': 'markdown',
    '.html': 'html',
  },
  alsoOfEnding: { '.csv': ['csv-plain'] },
};

export type Computed = FileResult & { readonly result: NonNullable<FileResult['result']> };

/** What one contract says in the summary, or why it is refused after all. */
export type Told =
  | { readonly rows: readonly PortfolioRow[]; readonly hasFailed?: boolean }
  | { readonly refused: FileResult };

export interface PortfolioJob {
  readonly frame: PortfolioFrame;
  readonly tell: (file: Computed) => Told | Promise<Told>;
}

const refusedRow = ({ path, problems, language }: FileResult, { lang }: Context): PortfolioRow => ({
  file: path,
  state: 'refused',
  cells: {},
  diagnostics: problems.map((item) => problemToJson(item, lang, language)),
});

/** Rows go to the sink as they come. One refused file is reported, the others go on, and the command ends with 1. */
export async function runPortfolio(
  paths: readonly string[],
  format: PortfolioFormat,
  job: PortfolioJob,
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { system, lang } = context;
  const isToFile = raw.output !== undefined;
  const sink = await openSink(raw, context);
  const writer = portfolioWriter(format, job.frame, {
    tool,
    lang,
    color: hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env),
    width: widthOf(system.out, system.env),
  });
  const isTyping = !isToFile && system.out.isTerminal && !['table', 'markdown', 'html'].includes(format);
  const progress = progressOf(paths.length, raw.quiet === true || isTyping, context);
  const sums = accumulator(job.frame.command);
  let hasFailed = false;
  try {
    await sink.add(writer.head());
    for await (const file of computeEach(paths, options, context)) {
      const { result } = file;
      const told: Told = result === undefined ? { refused: file } : await job.tell({ ...file, result });
      if ('refused' in told) {
        hasFailed = true;
        progress.wipe();
        printProblems(told.refused.problems, told.refused.language, context, { ...raw, quiet: true });
      }
      if ('hasFailed' in told && told.hasFailed === true) hasFailed = true;
      for (const row of 'refused' in told ? [refusedRow(told.refused, context)] : told.rows) {
        sums.take(row);
        await sink.add(writer.row(row));
      }
      progress.step();
    }
    progress.wipe();
    await sink.add(writer.tail(sums.totals()));
  } catch (error) {
    progress.wipe();
    await sink.abandon();
    throw error;
  }
  await sink.finish();
  return hasFailed ? 1 : 0;
}
