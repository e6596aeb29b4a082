import { wrap } from '../../output/text.ts';
import { isRefused } from '../../problems/problem.ts';
import {
  type CheckOptions,
  checkOptions,
  makeCheck,
  printedCheck,
  type RawCheckOptions,
} from '../check-made.ts';
import type { Run } from '../commands.ts';
import { type Context, Misuse, widthOf } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeFiles, printProblems } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { resultFormat } from '../formats.ts';
import { standardInputTwice } from '../misuse.ts';
import { keepInputs, requireWorkbookPlace } from '../output.ts';
import { type Observed, observedIn, openExport } from '../payments.ts';
import { checkMany } from '../portfolio/check-many.ts';
import type { ExitCode } from '../system.ts';
import { linesRefused, paymentsRead } from '../words/check-command.ts';

/** What was read of exports that have something wrong in them: nothing is dropped in silence. */
function sayRead({ read, refused }: Observed, { system, lang }: Context): void {
  const counts = read.map(({ file, count, sum }) => paymentsRead(file, count, sum));
  const all = refused > 0 ? [...counts, linesRefused(refused)] : counts;
  const width = widthOf(system.err, system.env);
  for (const line of all.flatMap((said) => wrap(said[lang], width, '  '))) system.err.print(`${line}\n`);
}

async function checkOne(
  path: string,
  options: CheckOptions,
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const format = resultFormat(raw);
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  await keepInputs([path, ...(raw.payments === undefined ? [] : [raw.payments])], raw, context);
  if (path === '-' && raw.payments === '-') throw new Misuse(standardInputTwice);
  const [file] = await computeFiles([path], options.compute, context);
  if (file === undefined) return 1;
  printProblems(file.problems, file.language, context, raw);
  if (file.result === undefined) return 1;
  const exported = raw.payments === undefined ? undefined : await openExport(raw.payments, options, context);
  const observed = observedIn(file.result.contract, exported, options);
  printProblems(observed.problems, observed.language, context, raw);
  if (isRefused(observed.problems)) {
    sayRead(observed, context);
    return 1;
  }
  const made = makeCheck(file.result, file.options, observed, options, context);
  printProblems(made.problems, file.language, context, raw);
  if (isRefused(made.problems)) return 1;
  const code = await deliverPrinted(printedCheck(made, file, context), format, raw, context);
  return made.checked.explanations.length > 0 ? 1 : code;
}

async function check(args: readonly string[], raw: RawCheckOptions, context: Context): Promise<ExitCode> {
  const options = checkOptions(raw, context);
  if (options.problems.length > 0) {
    printProblems(options.problems, context.lang, context, raw);
    return 2;
  }
  const { paths, isMany } = await filesAsked(args, context);
  const [path = ''] = paths;
  if (!isMany) return checkOne(path, options, raw, context);
  await keepInputs([...paths, ...(raw.payments === undefined ? [] : [raw.payments])], raw, context);
  return checkMany(paths, options, raw, context);
}

/** `aci check FILE…` (controler): what was paid against what was owed, and why they differ. */
export const run: Run = check;
