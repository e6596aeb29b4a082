import type { Command } from 'commander';
import { validateWords } from '../../report/words/validate.ts';
import type { Context } from '../context.ts';
import { refusedOnDifference } from '../expected.ts';
import { computeFiles, printProblems } from '../files.ts';
import { addReadingOptions, computeOptions, type RawOptions } from '../options.ts';
import type { ExitCode } from '../system.ts';
import { updateExpected } from '../update-expected.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';

interface RawValidate extends RawOptions {
  readonly checkAmounts?: boolean;
  readonly update?: boolean;
}

async function validate(paths: readonly string[], raw: RawValidate, context: Context): Promise<ExitCode> {
  const { options, problems } = computeOptions(raw);
  if (problems.length > 0) {
    printProblems(problems, context.lang, context, raw);
    return 2;
  }
  const computed = await computeFiles(paths, options, context);
  const current = raw.update === true ? await updateExpected(computed, context) : computed;
  const checked = raw.checkAmounts === false ? current : current.map(refusedOnDifference);
  const files = checked.map(({ problems: found, ...file }) => ({
    ...file,
    problems: file.result === undefined ? found : problemsOfYears(found, yearsOfInterest(file.result)),
  }));
  for (const file of files) printProblems(file.problems, file.language, context, raw);
  const refused = files.filter((file) => file.result === undefined).length;
  const warnings = files
    .flatMap((file) => file.problems)
    .filter((item) => item.severity === 'warning').length;
  const summary = context.words.validated(files.length - refused, refused, warnings);
  if (raw.quiet !== true) context.system.err.print(`${summary}\n`);
  return refused > 0 ? 1 : 0;
}

/** `aci validate FILE…` (valider): the same checks as a calculation, without its result. */
export function registerValidate(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = validateWords[context.lang];
  const command = program
    .command('validate')
    .alias('valider')
    .description(help.validate)
    .argument('<FILE...>', help.files)
    .option('--check-amounts', words.checkAmounts)
    .option('--no-check-amounts', words.noCheckAmounts)
    .option('--update', words.update);
  addReadingOptions(command, context);
  command.action(async (paths: string[], raw: RawValidate) => end(await validate(paths, raw, context)));
}
