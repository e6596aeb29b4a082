import type { Row, Section, Table } from '../../output/document.ts';
import { harmless } from '../../output/text.ts';
import { refusedRow } from '../../portfolio/contract-rows.ts';
import { portfolioTitles } from '../../portfolio/portfolio-notes.ts';
import { refusalsSection } from '../../portfolio/refusals.ts';
import type { PortfolioRow } from '../../portfolio/rows.ts';
import { watchCpts } from '../../portfolio/totals.ts';
import { validationToJson } from '../../problems/machine/validation-json.ts';
import { problemsToJson } from '../../problems/problem-json.ts';
import { configTaken } from '../config.ts';
import { asTyped, type Context, Misuse, misuse, problemsText } from '../context.ts';
import { deliverPrinted, type Printed, type Whole } from '../documents.ts';
import { type Computed, codeOfRefused, computeEach, type FileResult, failed, isComputed } from '../files.ts';
import type { ExitCode } from '../system.ts';
import { type Summary, saySameCpts, showSummary, worse } from './summary.ts';

/** What a command that also shows each in full makes of them. */
export interface Many extends Summary {
  /** Their table of data without rows. */
  readonly heads: Table;
  readonly whole: (file: Computed) => Whole;
}

/** What is refused before anything is read: many contracts in full have no place in a workbook. */
export function refuseWorkbookOfAll({ format, raw }: Context): void {
  if (format === 'xlsx' && raw.details === true)
    throw misuse(
      'un classeur décrit un seul contrat, ou la synthèse de plusieurs\u00a0: retirez --details, ou donnez un seul fichier.',
      'a workbook tells one contract, or the summary of several: remove --details, or give one file.',
    );
}

export function showMany(paths: readonly string[], many: Many, context: Context): Promise<ExitCode> {
  refuseWorkbookOfAll(context);
  return context.raw.details === true ? eachInFull(paths, many, context) : showSummary(paths, many, context);
}

interface InFull extends Whole {
  readonly said?: string;
  readonly json?: object;
  readonly rows?: readonly Row[];
  readonly sections?: readonly Section[];
}

/** One of them, with what the format shows of it. A file without the year that was asked for is left out with a word, one that makes us fail is refused. */
async function inFull(file: FileResult, many: Many, context: Context): Promise<InFull> {
  const { format } = context;
  const written = async (whole: Whole): Promise<InFull> => {
    if (whole.isLeftOut === true) return whole;
    if (format === 'csv' || format === 'csv-plain')
      return { ...whole, rows: whole.printed?.data?.().rows ?? [] };
    if (format !== 'json' && format !== 'ndjson')
      return { ...whole, sections: whole.printed?.document() ?? [] };
    // For programs a refused one stands among them.
    const refused = [{ ...file, problems: whole.problems, isValid: false }];
    const json = whole.printed?.json() ?? validationToJson(refused, context.lang, configTaken(context));
    return { ...whole, json: await json };
  };
  try {
    return await written(isComputed(file) ? many.whole(file) : { problems: file.problems });
  } catch (error) {
    const { path, problems } = file;
    if (error instanceof Misuse)
      return { problems, isLeftOut: true, said: leftOutText(path, error, context) };
    return written({ problems: failed(path, error, context).problems });
  }
}

const leftOutText = (path: string, { says }: Misuse, { lang, system, raw }: Context): string =>
  raw.quiet === true
    ? ''
    : `${asTyped(harmless(`${path}${lang === 'fr' ? '\u00a0' : ''}: ${says[lang]}`), system)}\n`;

async function eachInFull(paths: readonly string[], many: Many, context: Context): Promise<ExitCode> {
  const { lang, system, format } = context;
  const watch = watchCpts();
  // Of each only what the format shows is kept, for whole results take more memory.
  const [sections, rows, json, refused]: [Section[], Row[], object[], PortfolioRow[]] = [[], [], [], []];
  let code: ExitCode = 0;
  for await (const file of many.files ?? computeEach(paths, many.options, context)) {
    const whole = await inFull(file, many, context);
    const { printed, problems, said = '' } = whole;
    if (whole.json !== undefined) json.push(whole.json);
    rows.push(...(whole.rows ?? []));
    sections.push(...(whole.sections ?? []));
    if (printed === undefined && whole.isLeftOut !== true) {
      refused.push(refusedRow(file.path, problemsToJson(problems, lang, file.language)));
      code = worse(code, codeOfRefused(problems));
    }
    if (whole.hasFailed === true) code = worse(code, 1);
    if (isComputed(file)) watch.add(file.path, file.result.contract.cpts);
    system.err.print(`${said}${problemsText(problems, file.language, context)}`);
  }
  saySameCpts(watch.same(), context);
  if (format === 'markdown' || format === 'html') sections.push(refusalsSection(refused));
  const together: Printed = {
    document: () => sections,
    name: portfolioTitles[many.frame.command][lang],
    data: () => ({ ...many.heads, rows }),
    json: () => json,
    lines: () => json,
    workbook: '',
  };
  return worse(code, await deliverPrinted(together, context));
}
