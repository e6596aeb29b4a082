import { isFailed } from '../../check/payment-check.ts';
import { harmless, wrap } from '../../output/text.ts';
import { isRefused } from '../../problems/problem.ts';
import { type CheckOptions, checkOptions, makeCheck, printedCheck } from '../check-made.ts';
import { type Context, Misuse, printProblems, type Run, standardInputTwice, widthOf } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeOne } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { linesRefused, type Observed, observedIn, openExport, paymentsRead } from '../payments.ts';
import { checkMany } from '../portfolio/check-many.ts';
import type { ExitCode } from '../system.ts';

/** What was read of exports that have something wrong in them: nothing is dropped in silence. */
function sayRead({ read, refused }: Observed, { system, lang }: Context): void {
  const opened = read.filter(({ count }) => count > 0 || refused > 0);
  const counts = opened.map(({ file, count, sum }) => paymentsRead(file, count, sum));
  const all = refused > 0 ? [...counts, linesRefused(refused)] : counts;
  const width = widthOf(system.err, system);
  for (const line of all.flatMap((said) => wrap(harmless(said[lang]), width, '  ')))
    system.err.print(`${line}\n`);
}

async function checkOne(path: string, options: CheckOptions, context: Context): Promise<ExitCode> {
  const { raw } = context;
  if (path === '-' && raw.payments === '-') throw new Misuse(standardInputTwice);
  const file = await computeOne(path, options.compute, context);
  const exported = raw.payments === undefined ? undefined : await openExport(raw.payments, options, context);
  const observed = observedIn(file.result.contract, exported, options);
  printProblems(observed.problems, observed.language, context);
  if (isRefused(observed.problems)) {
    sayRead(observed, context);
    return 1;
  }
  const made = makeCheck(file, observed, options, context);
  printProblems(made.problems, file.language, context);
  if (isRefused(made.problems)) return 1;
  const code = await deliverPrinted(printedCheck(made, file, context), context);
  return isFailed(made.checked) ? 1 : code;
}

/** `aci check FILE…` (controler): what was paid against what was owed, and why they differ. */
export const run: Run = async (args, context) => {
  const options = checkOptions(context);
  const { paths, isMany } = await filesAsked(args, context);
  return isMany ? checkMany(paths, options, context) : checkOne(paths[0] ?? '', options, context);
};
