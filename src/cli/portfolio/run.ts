/** Many files, one summary: each is read, computed, told and forgotten, so that memory does not grow with their number. */
import { tool } from '../../domain/tool.ts';
import { problemToJson } from '../../report/json/problem.ts';
import type { PortfolioFormat } from '../../report/portfolio/formats.ts';
import type { PortfolioFrame, PortfolioRow } from '../../report/portfolio/row.ts';
import { accumulator } from '../../report/portfolio/totals.ts';
import {
  atTheEnd,
  type PortfolioWriter,
  portfolioWriter,
  type WriterOptions,
} from '../../report/portfolio/writer.ts';
import type { Context } from '../context.ts';
import { type Computed, computeEach, type FileResult, problemsText } from '../files.ts';
import type { FileOptions, RawOptions } from '../options.ts';
import { isForTerminal } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { requireWorkbookPlace, workbookBytes } from '../xlsx.ts';

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

const refusedRow = ({ path, problems, language }: FileResult, { lang }: Context): PortfolioRow => ({
  file: path,
  state: 'refused',
  cells: {},
  diagnostics: problems.map((item) => problemToJson(item, lang, language)),
});

async function lineOf(
  file: FileResult,
  tell: PortfolioJob['tell'],
  raw: RawOptions,
  context: Context,
): Promise<SummaryLine> {
  const { result } = file;
  const told: Told = result === undefined ? { refused: file } : await tell({ ...file, result });
  if (!('refused' in told)) return { rows: told.rows, said: '', hasFailed: told.hasFailed === true };
  const { problems, language } = told.refused;
  const said = problemsText(problems, language, context, { ...raw, quiet: true });
  return { rows: [refusedRow(told.refused, context)], said, hasFailed: true };
}

/** The library of workbooks is loaded only here, once the rows are known. */
const writerOf = (format: PortfolioFormat, frame: PortfolioFrame, options: WriterOptions): PortfolioWriter =>
  format === 'xlsx'
    ? atTheEnd(async (rows, totals) => {
        const { portfolioWorkbook } = await import('../../report/xlsx/portfolio/workbook.ts');
        return workbookBytes(portfolioWorkbook({ frame, rows, totals, lang: options.lang }));
      })
    : portfolioWriter(format, frame, options);

/** Rows go to the sink as they come. One refused file is reported, the others go on, and the command ends with 1. */
export async function runPortfolio(
  paths: readonly string[],
  format: PortfolioFormat,
  { frame, tell }: PortfolioJob,
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { system, lang } = context;
  const isToFile = raw.output !== undefined;
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const sink = await openSink(raw, context);
  const writer = writerOf(format, frame, {
    tool,
    lang,
    color: hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env),
    width: widthOf(system.out, system.env),
  });
  const isTyping = isForTerminal(raw, context) && !['table', 'markdown', 'html'].includes(format);
  const progress = progressOf(paths.length, raw.quiet === true || isTyping, context);
  const sums = accumulator(frame.command);
  let code: ExitCode = 0;
  await fill(sink, progress, async () => {
    await sink.add(writer.head());
    for await (const file of computeEach(paths, options, context)) {
      const { rows, said, hasFailed } = await lineOf(file, tell, raw, context);
      if (hasFailed) code = 1;
      if (said !== '') {
        progress.wipe();
        system.err.print(said);
      }
      for (const row of rows) {
        sums.take(row);
        await sink.add(writer.row(row));
      }
      progress.step();
    }
    await sink.add(await writer.tail(sums.totals()));
  });
  return code;
}
