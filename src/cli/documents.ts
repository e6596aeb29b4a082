/** How what a command has to print is delivered in each format. */
import { cellText } from '../output/cell-words.ts';
import type { WorkbookModel } from '../output/cells.ts';
import { renderCsv } from '../output/csv.ts';
import { type Document, type Table, withPolicy } from '../output/document.ts';
import { renderHtml } from '../output/document-html.ts';
import { renderMarkdown } from '../output/document-markdown.ts';
import { jsonText } from '../output/json-text.ts';
import { renderTerminal } from '../output/terminal.ts';
import type { FileOptions } from './compute-options.ts';
import { configSection, sayConfig } from './config.ts';
import { asTyped, type Context, type DocumentFormat, lookOn, printProblems } from './context.ts';
import { type Computed, computeFiles, type FileResult, isComputed } from './files.ts';
import { type Formats, formatAmong } from './formats.ts';
import { deliver, refuseTerminal } from './output.ts';
import type { ExitCode } from './system.ts';

/** The format asked for; a workbook that would go to a terminal is misuse. */
export function chosenFormat(formats: Formats<DocumentFormat>, context: Context): DocumentFormat {
  const format = formatAmong(formats, context.raw);
  if (format === 'xlsx')
    refuseTerminal(
      context,
      'un classeur ne s’affiche pas dans un terminal\u00a0: ajoutez «\u00a0-o classeur.xlsx\u00a0».',
      'a terminal cannot show a workbook: add “-o workbook.xlsx”.',
    );
  return format;
}

type Tab = readonly [name: string, document: Document];

/** What a command has to print; each form of it is made where the format asks for it. */
export interface Printed {
  readonly document: () => Document;
  /** What stands in a browser's tab: often a name that somebody else wrote. */
  readonly name: string;
  /** One table for spreadsheets and programs, where the document is more than that. */
  readonly data?: () => Table;
  readonly json: () => object | Promise<object>;
  /** Of ndjson, where that is more than one line. */
  readonly lines?: () => readonly object[];
  /** In the format of its kind alone: the calendar of a schedule, the file of a scale. */
  readonly own?: () => string;
  /**
   * What the tab of the document's worksheet says, in few words of ours; or the tabs, each with its document; or the
   * workbook, where such sheets would not do.
   */
  readonly workbook: string | readonly Tab[] | (() => Promise<WorkbookModel>);
}

async function workbookOf({ document, name, workbook }: Printed, context: Context): Promise<Uint8Array> {
  const { worksheetOf, writeWorkbook } = await import('./xlsx.ts');
  if (typeof workbook === 'function') {
    sayConfig(context);
    return writeWorkbook(await workbook());
  }
  const tabs: readonly Tab[] = typeof workbook === 'string' ? [[workbook, document()]] : workbook;
  const { lang, configLine: policy } = context;
  const sheets = tabs.map(([tab, of]) => worksheetOf([...of, configSection(policy)], tab, lang));
  return writeWorkbook({ title: cellText(name), sheets, lang });
}

/** The whole of it, in the format asked for. */
async function contentOf(printed: Printed, context: Context): Promise<string | Uint8Array> {
  const { document, data, name, json, lines, own } = printed;
  const { system, lang, format, configLine: policy } = context;
  const whole = () => [...document(), configSection(policy)];
  if (format === 'xlsx') return workbookOf(printed, context);
  if (format === 'markdown') return renderMarkdown(whole(), lang);
  if (format === 'html') return renderHtml(whole(), name, lang);
  if (format === 'table') return asTyped(renderTerminal(whole(), lookOn(system.out, context)), system);
  sayConfig(context);
  if (format === 'ics' || format === 'yaml') return own?.() ?? '';
  if (format === 'csv' || format === 'csv-plain') {
    const shown = data === undefined ? whole() : [[withPolicy(data(), policy)]];
    return renderCsv(shown, format === 'csv' ? lang : 'plain');
  }
  const all = format === 'json' ? [await json()] : (lines?.() ?? [await json()]);
  return all.map((each) => `${jsonText(each, format === 'json' ? 2 : undefined)}\n`).join('');
}

/** Delivers what a command has to print. */
export async function deliverPrinted(printed: Printed, context: Context): Promise<ExitCode> {
  const { system, raw, format, configLine } = context;
  if (system.page === undefined || format !== 'table' || raw.output !== undefined)
    return deliver(await contentOf(printed, context), context);
  system.page.draw([...printed.document(), configSection(configLine)]);
  return 0;
}

/** What a command makes of one contract. Without `printed` it is refused, or left out where it says nothing. */
export interface Whole {
  readonly printed?: Printed;
  readonly isLeftOut?: boolean;
  readonly problems: FileResult['problems'];
  readonly hasFailed?: boolean;
}

/** One contract in full: what is wrong is said, the rest is delivered. */
export async function showOne(
  path: string,
  options: FileOptions,
  whole: (file: Computed) => Whole,
  context: Context,
): Promise<ExitCode> {
  const [file] = await computeFiles([path], options, context);
  if (file === undefined) return 1;
  const { printed, problems } = isComputed(file) ? whole(file) : { ...file, printed: undefined };
  printProblems(problems, file.language, context);
  return printed === undefined ? 1 : deliverPrinted(printed, context);
}
