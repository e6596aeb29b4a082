import type { Command } from 'commander';
import { resultCsvHead } from '../../report/result-csv.ts';
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { calculateMany } from '../calculate/many.ts';
import { problemsShown, shownOf, textOf } from '../calculate/one.ts';
import {
  addCalculateOptions,
  type CalculateOptions,
  calculateOptions,
  type RawCalculate,
  type ResultFormat,
  resultFormat,
  type TextFormat,
} from '../calculate/options.ts';
import type { Context } from '../context.ts';
import { warnedOfDifference } from '../expected.ts';
import { computedOf, computeFiles, printProblems } from '../files.ts';
import { deliver, keepInputs } from '../output.ts';
import { filesMeant } from '../portfolio/many.ts';
import type { ExitCode } from '../system.ts';
import { deliverWorkbook, figuresOf, requireWorkbookPlace } from '../xlsx.ts';

/** A document of its own: a spreadsheet has its heads, JSON its line end. */
function documentOf(text: string, format: TextFormat, { lang }: Context): string {
  if (format === 'csv') return `${resultCsvHead(lang)}${text}`;
  if (format === 'csv-plain') return `${resultCsvHead('plain')}${text}`;
  return format === 'json' ? `${text}\n` : text;
}

async function calculateOne(
  path: string,
  format: ResultFormat,
  { compute, on }: CalculateOptions,
  raw: RawCalculate,
  context: Context,
): Promise<ExitCode> {
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const [file] = (await computeFiles([path], compute, context)).map(warnedOfDifference);
  const computed = file === undefined ? undefined : computedOf(file);
  if (file === undefined || computed === undefined) {
    if (file !== undefined) printProblems(file.problems, file.language, context, raw);
    return 1;
  }
  const shown = shownOf(computed, on, format === 'json' || format === 'xlsx', raw, context);
  printProblems(problemsShown(shown), file.language, context, raw);
  if (format === 'xlsx') {
    const { workbookOf } = await import('../../report/xlsx/workbook.ts');
    return deliverWorkbook(workbookOf(figuresOf(shown.file, shown.years, context)), raw, context);
  }
  return deliver(documentOf(textOf(shown, format, raw, context), format, context), raw, context);
}

async function calculate(args: readonly string[], raw: RawCalculate, context: Context): Promise<ExitCode> {
  const asked = calculateOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, context.lang, context, raw);
    return 2;
  }
  const { paths, isMany } = await filesMeant(args, context);
  await keepInputs(paths, raw, context);
  if (isMany) return calculateMany(paths, asked, raw, context);
  const [path = ''] = paths;
  return calculateOne(path, resultFormat(raw, context), asked, raw, context);
}

/** `aci calculate FILE…` (calculer): what each contract year earns; of several files, what they come to together. */
export function registerCalculate(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const command = program
    .command('calculate')
    .alias('calculer')
    .description(context.words.help.calculate)
    .argument('<FILE...>', portfolioCommandWords[context.lang].paths);
  addCalculateOptions(command, context);
  command.action(async (paths: string[], raw: RawCalculate) => end(await calculate(paths, raw, context)));
}
