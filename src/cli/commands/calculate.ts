import type { Command } from 'commander';
import type { Problem } from '../../domain/problem.ts';
import { renderResult } from '../../report/table.ts';
import { wrap } from '../../report/wrap.ts';
import { xlsxCommandWords } from '../../report/xlsx/words/command-words.ts';
import type { Context } from '../context.ts';
import { warnedOfDifference } from '../expected.ts';
import { computeFiles, type FileResult, printProblems } from '../files.ts';
import { offerFormats } from '../offered.ts';
import { addReadingOptions, addResultOptions, computeOptions, type RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs, resultFormats } from '../output.ts';
import { jsonOfYears } from '../result-json.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { deliverWorkbook, figuresOf, requireWorkbookPlace } from '../xlsx.ts';
import { chosenYears, problemsOfYears } from '../years.ts';

type Format = 'table' | 'json' | 'xlsx';

const formats: Formats<Format> = {
  known: [...resultFormats.known, 'xlsx'],
  usual: resultFormats.usual,
  ofEnding: { ...resultFormats.ofEnding, '.xlsx': 'xlsx' },
};

function asJson(files: readonly FileResult[], raw: RawOptions, context: Context): string {
  const all = files.flatMap((file) => {
    if (file.result === undefined) return [];
    return [jsonOfYears(file, file.result, chosenYears(file.result, raw.year, true, context), context)];
  });
  return `${JSON.stringify(files.length === 1 ? all[0] : all, null, 2)}\n`;
}

function asTables(files: readonly FileResult[], raw: RawOptions, context: Context): string {
  const { system, lang, words } = context;
  const isToFile = raw.output !== undefined;
  const color = hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env);
  const width = widthOf(system.out, system.env);
  const tables = files.flatMap(({ result }) => {
    if (result === undefined) return [];
    const years = chosenYears(result, raw.year, false, context);
    const others = result.years.filter((year) => !years.includes(year)).map((year) => year.year);
    const hint =
      others.length === 0
        ? ''
        : `\n${wrap(words.yearHint(others, result.contract.years.length > 0), width, '  ').join('\n')}\n`;
    return [`${renderResult(result, years, { lang, color, width })}${hint}`];
  });
  return tables.join('\n');
}

function problemsShown(
  { result, problems }: FileResult,
  raw: RawOptions,
  format: Format,
  context: Context,
): readonly Problem[] {
  if (result === undefined) return problems;
  return problemsOfYears(problems, chosenYears(result, raw.year, format !== 'table', context));
}

async function asWorkbook(
  files: readonly FileResult[],
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const [file] = files;
  if (file?.result === undefined) return 1;
  const { result } = file;
  const years = chosenYears(result, raw.year, true, context);
  return deliverWorkbook(figuresOf({ ...file, result }, years, context), raw, context);
}

async function calculate(paths: readonly string[], raw: RawOptions, context: Context): Promise<ExitCode> {
  const format = formatAmong(formats, raw, context);
  await keepInputs(paths, raw, context);
  if (format === 'xlsx') requireWorkbookPlace(paths, raw, context);
  const { options, problems } = computeOptions(raw);
  if (problems.length > 0) {
    printProblems(problems, context.lang, context, raw);
    return 2;
  }
  const files = (await computeFiles(paths, options, context)).map(warnedOfDifference);
  for (const file of files)
    printProblems(problemsShown(file, raw, format, context), file.language, context, raw);
  const hasRefused = files.some((file) => file.result === undefined);
  if (files.every((file) => file.result === undefined)) return 1;
  if (hasRefused && raw.output !== undefined) return 1;
  if (format === 'xlsx') return asWorkbook(files, raw, context);
  const text = format === 'json' ? asJson(files, raw, context) : asTables(files, raw, context);
  const code = await deliver(text, raw, context);
  return hasRefused ? 1 : code;
}

/** `aci calculate FILE…` (calculer): what each contract year earns. */
export function registerCalculate(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const command = program
    .command('calculate')
    .alias('calculer')
    .description(help.calculate)
    .argument('<FILE...>', help.files);
  addReadingOptions(addResultOptions(command, context, xlsxCommandWords[context.lang]), context);
  offerFormats(command, formats);
  command.action(async (paths: string[], raw: RawOptions) => end(await calculate(paths, raw, context)));
}
