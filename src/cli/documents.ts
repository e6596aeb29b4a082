/** How what a command has to print is delivered in each format. */
import type { WorkbookModel } from '../output/cells.ts';
import { renderCsv } from '../output/csv.ts';
import { type Document, type Table, withPolicy } from '../output/document.ts';
import { renderHtml } from '../output/document-html.ts';
import { renderMarkdown } from '../output/document-markdown.ts';
import { renderTerminal } from '../output/terminal.ts';
import type { FileOptions } from './compute-options.ts';
import { configSection, sayConfig } from './config.ts';
import { asTyped, type Context, printProblems } from './context.ts';
import { type Computed, computeFiles, type FileResult, isComputed } from './files.ts';
import { type DocumentFormat, documentFormats, formatAmong, type ManyFormat } from './formats.ts';
import type { RawOptions } from './options.ts';
import { deliver, lookOfResult, requireWorkbookPlace } from './output.ts';
import type { ExitCode } from './system.ts';

/** The format asked for; a workbook that would go to a terminal is misuse. */
export function chosenDocumentFormat(raw: RawOptions, context: Context): DocumentFormat {
  const format = formatAmong<DocumentFormat>(documentFormats, raw);
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  return format;
}

type Tab = readonly [name: string, document: Document];

/** What a command has to print. */
export interface Printed {
  readonly document: Document;
  /** What stands in a browser's tab: often a name that somebody else wrote. */
  readonly name: string;
  /** One table for spreadsheets and programs, where the document is more than that. */
  readonly data?: Table;
  readonly json: () => object | Promise<object>;
  /** Of ndjson, where that is more than one line. */
  readonly lines?: () => readonly object[];
  /** Of a schedule. */
  readonly calendar?: () => string;
  /**
   * What the tab of the document's worksheet says, in few words of ours; or the tabs, each with its document; or the
   * workbook, where such sheets would not do.
   */
  readonly workbook: string | readonly Tab[] | (() => Promise<WorkbookModel>);
}

/** JSON, set out or on one line. What writes it is loaded only here. */
async function jsonOf(value: object | Promise<object>, format: 'json' | 'ndjson' = 'json'): Promise<string> {
  const { jsonText } = await import('../output/json-fields.ts');
  return `${jsonText(await value, format === 'json' ? 2 : undefined)}\n`;
}

/** The text in a format, whole. */
async function printedText(
  { document, data, name, json, lines, calendar }: Printed,
  format: Exclude<ManyFormat, 'xlsx'> | 'ics',
  raw: RawOptions,
  context: Context,
): Promise<string> {
  const { system, lang, configLine: policy } = context;
  const whole = [...document, configSection(policy)];
  if (format === 'markdown') return renderMarkdown(whole, lang);
  if (format === 'html') return renderHtml(whole, name, lang);
  if (format === 'table') return asTyped(renderTerminal(whole, lookOfResult(raw, context)), system);
  sayConfig(context);
  if (format === 'json') return jsonOf(json());
  if (format === 'ndjson') {
    const all = lines?.() ?? [json()];
    return (await Promise.all(all.map((each) => jsonOf(each, format)))).join('');
  }
  if (format === 'ics') return calendar?.() ?? '';
  const shown = data === undefined ? whole : [[withPolicy(data, policy)]];
  return renderCsv(shown, format === 'csv' ? lang : 'plain');
}

/** Delivers what a command has to print. */
export async function deliverPrinted(
  printed: Printed,
  format: ManyFormat | 'ics',
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { page } = context.system;
  if (page !== undefined && format === 'table' && raw.output === undefined) {
    page.draw([...printed.document, configSection(context.configLine)]);
    return 0;
  }
  if (format !== 'xlsx') return deliver(await printedText(printed, format, raw, context), raw, context);
  const { document, name, workbook } = printed;
  const { sheetsWorkbook, writeWorkbook } = await import('./xlsx.ts');
  if (typeof workbook === 'function') {
    sayConfig(context);
    return deliver(await writeWorkbook(await workbook()), raw, context);
  }
  const tabs: readonly Tab[] = typeof workbook === 'string' ? [[workbook, document]] : workbook;
  const noted = tabs.map(([tab, of]): Tab => [tab, [...of, configSection(context.configLine)]]);
  return deliver(await writeWorkbook(sheetsWorkbook(noted, name, context.lang)), raw, context);
}

/** What a command makes of one contract. Without `printed` it is refused, or left out where it says nothing. */
export interface Whole {
  readonly printed?: Printed;
  readonly isLeftOut?: boolean;
  readonly problems: FileResult['problems'];
  readonly hasFailed?: boolean;
}

/** One contract in full: what is wrong is said, the rest is delivered. */
export async function showOne<Format extends ManyFormat | 'ics'>(
  path: string,
  options: FileOptions,
  whole: (file: Computed, format: Format) => Whole,
  format: Format,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const [file] = await computeFiles([path], options, context);
  if (file === undefined) return 1;
  const { printed, problems } = isComputed(file) ? whole(file, format) : { ...file, printed: undefined };
  printProblems(problems, file.language, context);
  return printed === undefined ? 1 : deliverPrinted(printed, format, raw, context);
}
