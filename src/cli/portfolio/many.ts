/** Many contracts: one summary, or each in full with `--details`. Each is read, computed and shown, and not kept. */
import { optionsUsed } from '../../calculate/options.ts';
import { csvHeads, csvRows } from '../../output/csv.ts';
import { type Table, withPolicy } from '../../output/document.ts';
import { htmlBody, htmlHead, htmlTail } from '../../output/document-html.ts';
import { renderMarkdown } from '../../output/document-markdown.ts';
import { type Phrase, phrase, sayIn } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';
import { text } from '../../output/value.ts';
import { refusedRow } from '../../portfolio/contract-rows.ts';
import { portfolioDocument } from '../../portfolio/portfolio-document.ts';
import { headJson, rowJson } from '../../portfolio/portfolio-json.ts';
import { portfolioTitles, sameCptsNote } from '../../portfolio/portfolio-notes.ts';
import { refusalsSection } from '../../portfolio/refusals.ts';
import { byLateness, type PortfolioFrame, type PortfolioRow } from '../../portfolio/rows.ts';
import { csvStream, jsonStream, ndjsonStream, type PortfolioStream } from '../../portfolio/streams.ts';
import { accumulator, type PortfolioTotals, type SameCpts, watchCpts } from '../../portfolio/totals.ts';
import { validationToJson } from '../../problems/machine/validation-json.ts';
import { problemsToJson } from '../../problems/problem-json.ts';
import type { FileOptions } from '../compute-options.ts';
import { configTaken, sayConfig } from '../config.ts';
import { asTyped, type Context, inLanguage, Misuse, problemsText } from '../context.ts';
import { dialectOf, jsonOf, pageText, printedText, type TextFormat, type Whole } from '../documents.ts';
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

/** What a command that also shows each in full makes of them. */
export interface Many extends Summary {
  /** The title of a page of all of them in full, and their table of data without rows. */
  readonly title: Phrase;
  readonly heads: Table;
  readonly whole: (file: Computed, format: ManyFormat) => Whole;
}

export function showMany(
  paths: readonly string[],
  many: Many,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (raw.details !== true) return showSummary(paths, many, raw, context);
  const format = formatAmong(summaryFormats, raw);
  if (format === 'xlsx')
    throw new Misuse(
      phrase(
        'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
        'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
      ),
    );
  return eachInFull(paths, many, format, raw, context);
}

/** The graver of two. */
export const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** A CPTS that stands in two files is told on standard error, whatever the format. */
const twinText = (twin: SameCpts | undefined, { lang, isQuiet = false }: Context): string =>
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

/** What stands before, between and after whole results in a format. */
function framesOf(format: TextFormat, { title, heads }: Many, context: Context) {
  const { lang } = context;
  switch (format) {
    case 'json':
      return { head: '[\n', between: ',\n', tail: '\n]\n' };
    case 'html':
      return { head: htmlHead(title[lang], lang), between: '', tail: htmlTail };
    case 'csv':
    case 'csv-plain':
      return {
        head: csvHeads(withPolicy(heads, context.configLine), dialectOf(format, context)),
        between: '',
        tail: '',
      };
    case 'ndjson':
      return { head: '', between: '', tail: '' };
    default:
      return { head: '', between: '\n', tail: '' };
  }
}

/** One of them, without what is written once for all; a refused one for programs alone, until the end. */
async function textAmong(
  { printed, problems }: Whole,
  file: FileResult,
  format: TextFormat,
  raw: RawOptions,
  context: Context,
): Promise<string | undefined> {
  if (format === 'json' || format === 'ndjson') {
    const json =
      printed?.json() ??
      validationToJson([{ ...file, problems, isValid: false }], context.lang, configTaken(context));
    return (await jsonOf(json, format)).replace(format === 'json' ? /\n$/ : '', '');
  }
  if (printed === undefined) return undefined;
  if (format === 'html') return htmlBody(printed.document, context.lang);
  if (format !== 'csv' && format !== 'csv-plain') return printedText(printed, format, raw, context);
  return printed.data && csvRows(withPolicy(printed.data, context.configLine), dialectOf(format, context));
}

/** Whom such a page or letter is sent to did not see what the command said of refused files. */
function refusalsText(rows: readonly PortfolioRow[], format: TextFormat, { lang }: Context): string {
  const document = [refusalsSection(rows)];
  if (rows.length === 0) return '';
  if (format === 'html') return htmlBody(document, lang);
  return format === 'markdown' ? `\n${renderMarkdown(document, lang)}` : '';
}

/** One of them. A file without the year that was asked for is left out with a word, one that makes us fail is refused. */
async function inFull(
  file: FileResult,
  many: Many,
  format: TextFormat,
  raw: RawOptions,
  context: Context,
): Promise<Whole & { readonly said?: string; readonly text?: string | undefined }> {
  try {
    const whole = isComputed(file) ? many.whole(file, format) : { problems: file.problems };
    if (whole.isLeftOut === true) return whole;
    return { ...whole, text: await textAmong(whole, file, format, raw, context) };
  } catch (error) {
    const { path, problems } = file;
    if (error instanceof Misuse)
      return { problems, isLeftOut: true, said: leftOutText(path, error, context) };
    const whole = failed(path, file.options, error, context);
    return { problems: whole.problems, text: await textAmong(whole, file, format, raw, context) };
  }
}

const leftOutText = (path: string, { says }: Misuse, { lang, system, isQuiet = false }: Context): string =>
  isQuiet
    ? ''
    : `${asTyped(harmless(`${path}${lang === 'fr' ? '\u00a0' : ''}: ${inLanguage(says, lang)}`), system)}\n`;

async function eachInFull(
  paths: readonly string[],
  many: Many,
  format: TextFormat,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { head, between, tail } = framesOf(format, many, context);
  if (head !== '') sayConfig(context);
  const watch = watchCpts();
  const refused: PortfolioRow[] = [];
  let [count, code]: [number, ExitCode] = [0, 0];
  await fillSink(paths.length, isForTerminal(raw, context), raw, context, async ({ add, step }) => {
    await add(head);
    for await (const file of many.files ?? computeEach(paths, many.options, context)) {
      const whole = await inFull(file, many, format, raw, context);
      const { printed, problems, text, said = '' } = whole;
      if (printed === undefined && whole.isLeftOut !== true) {
        refused.push(refusedRow(file.path, problemsToJson(problems, context.lang, file.language)));
        code = worse(code, codeOfRefused(problems));
      }
      if (whole.hasFailed === true) code = worse(code, 1);
      const twin = isComputed(file) ? watch(file.path, file.result.contract.cpts) : undefined;
      step(`${said}${problemsText(problems, file.language, context)}${twinText(twin, context)}`);
      if (text === undefined) continue;
      await add(count > 0 ? between + text : text);
      count += 1;
    }
    await add(refusalsText(refused, format, context));
    await add(tail);
  });
  return code;
}
