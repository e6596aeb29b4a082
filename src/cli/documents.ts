/** The formats of every command that prints a document, and how each is delivered. */
import type { WorkbookModel } from '../output/cells.ts';
import { type CsvDialect, csvHeads, csvRows, renderCsv } from '../output/csv.ts';
import type { Document, Table } from '../output/document.ts';
import { renderHtml } from '../output/document-html.ts';
import { renderMarkdown } from '../output/document-markdown.ts';
import { renderTerminal } from '../output/terminal.ts';
import { asTyped, type Context, hasColor, widthOf } from './context.ts';
import { type DocumentFormat, documentFormats, formatAmong } from './formats.ts';
import type { RawOptions } from './options.ts';
import { deliver, requireWorkbookPlace } from './output.ts';
import type { ExitCode } from './system.ts';

/** A workbook is no text. */
export type TextFormat = Exclude<DocumentFormat, 'xlsx'>;

/** The format asked for; a workbook that would go to a terminal is misuse. */
export function chosenDocumentFormat(raw: RawOptions, context: Context): DocumentFormat {
  const format = formatAmong<DocumentFormat>(documentFormats, raw);
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  return format;
}

/** What a command has to print. */
export interface Printed {
  readonly document: Document;
  /** What stands in a browser's tab: often a name that somebody else wrote. */
  readonly name: string;
  /** One table for spreadsheets and programs, where the document is more than that. */
  readonly data?: Table;
  /** JSON with its line end. */
  readonly json: () => string | Promise<string>;
  /**
   * What the tab of the document's worksheet says, in few words of ours; or the workbook, where one such sheet would not do.
   */
  readonly workbook: string | (() => Promise<WorkbookModel>);
}

export const dialectOf = (format: 'csv' | 'csv-plain', { lang }: Context): CsvDialect =>
  format === 'csv' ? lang : 'plain';

/** Formats that people read as it stands, without a spreadsheet. */
type PageFormat = 'table' | 'markdown' | 'html';

/** The document in one of these formats. `name`: what stands in a browser's tab. */
export function pageText(
  document: Document,
  name: string,
  format: PageFormat,
  raw: RawOptions,
  { system, lang }: Context,
): string {
  if (format === 'markdown') return renderMarkdown(document, lang);
  if (format === 'html') return renderHtml(document, name, lang);
  const asked = raw.output === undefined ? raw.color : (raw.color ?? false);
  const color = hasColor(asked, system.out, system.env);
  return asTyped(renderTerminal(document, { lang, color, width: widthOf(system.out, system.env) }), system);
}

/** The text in a format, whole. */
export async function printedText(
  printed: Printed,
  format: TextFormat,
  raw: RawOptions,
  context: Context,
): Promise<string> {
  const { document, data, name } = printed;
  switch (format) {
    case 'json':
      return printed.json();
    case 'csv':
    case 'csv-plain': {
      const dialect = dialectOf(format, context);
      return data === undefined
        ? renderCsv(document, dialect)
        : csvHeads(data, dialect) + csvRows(data, dialect);
    }
    default:
      return pageText(document, name, format, raw, context);
  }
}

/** Delivers what a command has to print. */
export async function deliverPrinted(
  printed: Printed,
  format: DocumentFormat,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (format !== 'xlsx') return deliver(await printedText(printed, format, raw, context), raw, context);
  const { document, name, workbook } = printed;
  const { deliverWorkbook, sheetWorkbook } = await import('./xlsx.ts');
  const model =
    typeof workbook === 'string' ? sheetWorkbook(document, name, workbook, context.lang) : await workbook();
  return deliverWorkbook(model, raw, context);
}
