/** Many contracts in one summary: a row each, and what they come to. */
import { sayIn } from '../../output/phrase.ts';
import { text } from '../../output/value.ts';
import { refusedRow } from '../../portfolio/contract-rows.ts';
import { portfolioData, portfolioDocument } from '../../portfolio/portfolio-document.ts';
import { portfolioLines, portfolioToJson } from '../../portfolio/portfolio-json.ts';
import { portfolioTitles, sameCptsNote } from '../../portfolio/portfolio-notes.ts';
import { byLateness, type PortfolioFrame, type PortfolioRow } from '../../portfolio/rows.ts';
import { type Portfolio, type SameCpts, totalsOf, watchCpts } from '../../portfolio/totals.ts';
import { problemsToJson } from '../../problems/problem-json.ts';
import type { FileOptions } from '../compute-options.ts';
import { configTaken } from '../config.ts';
import { type Context, problemsText } from '../context.ts';
import { deliverPrinted, type Printed } from '../documents.ts';
import { type Computed, codeOfRefused, computeEach, type FileResult, failed, isComputed } from '../files.ts';
import type { ExitCode } from '../system.ts';

/** What one contract says in the summary, or why it is refused after all. */
export type Summed =
  | { readonly rows: readonly PortfolioRow[]; readonly hasFailed?: boolean }
  | { readonly refused: FileResult['problems'] };

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

/** A CPTS that stands in several files is told on standard error, whatever the format. */
export function saySameCpts(all: readonly SameCpts[], { system, lang, raw }: Context): void {
  const warning = sayIn(lang)('avertissement\u00a0: ', 'warning: ');
  if (raw.quiet !== true) for (const same of all) system.err.print(`${warning}${sameCptsNote(same)[lang]}\n`);
}

/** What one file adds to a summary: its rows, and what is said of it on standard error. */
function lineOf(file: FileResult, { sum }: Summary, context: Context) {
  const summed = summedOf(file, sum, context);
  const { path, sha256, language } = file;
  const hashed = (row: PortfolioRow): PortfolioRow =>
    sha256 === '' ? row : { ...row, cells: { ...row.cells, sha256: text(sha256) } };
  if (!('refused' in summed)) {
    const code: ExitCode = summed.hasFailed === true ? 1 : 0;
    return { rows: summed.rows.map(hashed), said: '', code };
  }
  const { refused } = summed;
  const said = problemsText(refused, language, { ...context, raw: { ...context.raw, quiet: true } });
  const diagnostics = problemsToJson(refused, context.lang, language);
  return { rows: [hashed(refusedRow(path, diagnostics))], said, code: codeOfRefused(refused) };
}

function summedOf(file: FileResult, sum: Summary['sum'], context: Context): Summed {
  try {
    return isComputed(file) ? sum(file) : { refused: file.problems };
  } catch (error) {
    return { refused: failed(file.path, error, context).problems };
  }
}

/** Every file read, computed and not kept, but for its rows. A refused file is reported, the others go on, and the code is 1. */
export async function summedUp(
  paths: readonly string[],
  many: Summary,
  context: Context,
): Promise<{ readonly portfolio: Portfolio; readonly code: ExitCode }> {
  const { options } = many;
  const { attainment, scenario } = options;
  const meta = { options, ...configTaken(context) };
  const frame: PortfolioFrame = { ...many.frame, attainment, scenario, meta, policy: context.configLine };
  const rows: PortfolioRow[] = [];
  const watch = watchCpts();
  let code: ExitCode = 0;
  for await (const file of many.files ?? computeEach(paths, options, context)) {
    const line = lineOf(file, many, context);
    if (isComputed(file)) watch.add(file.path, file.result.contract.cpts);
    code = worse(code, line.code);
    rows.push(...line.rows);
    context.system.err.print(line.said);
  }
  return { portfolio: { frame, rows, totals: totalsOf(frame.command, rows, watch.same()) }, code };
}

export async function showSummary(
  paths: readonly string[],
  many: Summary,
  context: Context,
): Promise<ExitCode> {
  const { portfolio, code } = await summedUp(paths, many, context);
  const { frame, rows, totals } = portfolio;
  saySameCpts(totals.sameCpts, context);
  const shown = frame.command === 'check' ? { ...portfolio, rows: rows.toSorted(byLateness) } : portfolio;
  const printed: Printed = {
    document: () => portfolioDocument(shown, context.format !== 'table'),
    name: portfolioTitles[frame.command][context.lang],
    data: () => portfolioData(portfolio),
    json: () => portfolioToJson(portfolio),
    lines: () => portfolioLines(portfolio),
    workbook: async () => (await import('../xlsx.ts')).portfolioWorkbook(shown, context.lang),
  };
  return worse(code, await deliverPrinted(printed, context));
}
