import { type Phrase, phrase } from '../../law/language.ts';
import { csvHeads, csvRows } from '../../output/csv.ts';
import { type Table, withPolicy } from '../../output/document.ts';
import { htmlBody, htmlHead, htmlTail } from '../../output/document-html.ts';
import { renderMarkdown } from '../../output/document-markdown.ts';
import { harmless } from '../../output/text.ts';
import { refusedRow } from '../../portfolio/contract-rows.ts';
import { refusalsSection } from '../../portfolio/refusals.ts';
import type { PortfolioRow } from '../../portfolio/rows.ts';
import { watchCpts } from '../../portfolio/totals.ts';
import { validationToJson } from '../../problems/machine/validation-json.ts';
import { problemsToJson } from '../../problems/problem-json.ts';
import { configTaken, sayConfig } from '../config.ts';
import { asTyped, type Context, inLanguage, Misuse, problemsText } from '../context.ts';
import { dialectOf, jsonOf, printedText, type TextFormat, type Whole } from '../documents.ts';
import { type Computed, codeOfRefused, computeEach, type FileResult, failed, isComputed } from '../files.ts';
import { formatAmong, type ManyFormat, summaryFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { fillSink, isForTerminal, requireWorkbookPlace } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { type Summary, showSummary, twinText, worse } from './summary.ts';

/** What a command that also shows each in full makes of them. */
export interface Many extends Summary {
  /** The title of a page of all of them in full, and their table of data without rows. */
  readonly title: Phrase;
  readonly heads: Table;
  readonly whole: (file: Computed, format: ManyFormat) => Whole;
}

/** The format asked for; refused before anything is read where many contracts have no place in it. */
export function formatOfMany(raw: RawOptions, context: Context): ManyFormat {
  const format = formatAmong(summaryFormats, raw);
  if (format === 'xlsx' && raw.details === true)
    throw new Misuse(
      phrase(
        'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
        'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
      ),
    );
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  return format;
}

export function showMany(
  paths: readonly string[],
  many: Many,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const format = formatOfMany(raw, context);
  return raw.details === true && format !== 'xlsx'
    ? eachInFull(paths, many, format, raw, context)
    : showSummary(paths, many, raw, context);
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
