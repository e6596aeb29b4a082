import { warnedOfDifference } from '../amounts-expected.ts';
import {
  type CalculateOptions,
  calculateOptions,
  printedCalculation,
  problemsShown,
  shownOf,
} from '../calculate-one.ts';
import type { Run } from '../commands.ts';
import type { Context } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computedOf, computeFiles, printProblems } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { type DocumentFormat, resultFormat } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs, requireWorkbookPlace } from '../output.ts';
import type { ExitCode } from '../system.ts';

async function calculateOne(
  path: string,
  format: DocumentFormat,
  { compute, on }: CalculateOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const [file] = (await computeFiles([path], compute, context)).map((each) =>
    warnedOfDifference(each, raw, context),
  );
  const computed = file === undefined ? undefined : computedOf(file);
  if (file === undefined || computed === undefined) {
    if (file !== undefined) printProblems(file.problems, file.language, context, raw);
    return 1;
  }
  const shown = shownOf(computed, on, format === 'json' || format === 'xlsx', raw);
  printProblems(problemsShown(shown), file.language, context, raw);
  return deliverPrinted(printedCalculation(shown, format, context), format, raw, context);
}

async function calculate(args: readonly string[], raw: RawOptions, context: Context): Promise<ExitCode> {
  const asked = calculateOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, context.lang, context, raw);
    return 2;
  }
  const { paths, isMany } = await filesAsked(args, context);
  await keepInputs(paths, raw, context);
  if (isMany) {
    const { calculateMany } = await import('./others.ts');
    return calculateMany(paths, asked, raw, context);
  }
  const [path = ''] = paths;
  return calculateOne(path, resultFormat(raw), asked, raw, context);
}

/** `aci calculate FILE…` (calculer): what each contract year earns; of several files, what they come to together. */
export const run: Run = calculate;
