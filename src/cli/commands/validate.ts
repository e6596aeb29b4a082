import type { Command } from 'commander';
import { type MachineFormat, machineFormats } from '../../report/machine/render.ts';
import type { ValidatedFile } from '../../report/machine/validation.ts';
import { renderSummary } from '../../report/validation-summary.ts';
import { validateWords } from '../../report/words/validate.ts';
import { type Context, Misuse } from '../context.ts';
import { refusedOnDifference } from '../expected.ts';
import { computeFiles, type FileResult, printProblems } from '../files.ts';
import { findFiles } from '../find-files.ts';
import { offerFormats } from '../offered.ts';
import { addReadingOptions, computeOptions, type RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { updateExpected } from '../update-expected.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';

interface RawValidate extends RawOptions {
  readonly checkAmounts?: boolean;
  readonly update?: boolean;
  readonly summary?: boolean;
  readonly strict?: boolean;
}

const formats: Formats<MachineFormat | 'text'> = {
  known: ['text', 'json', 'github', 'sarif', 'junit', 'gitlab'],
  usual: 'text',
  ofEnding: { '.json': 'json', '.sarif': 'sarif', '.xml': 'junit' },
};

/** With `--strict` a warning refuses; with `--quiet` the others are not told. */
function validated({ problems, result, ...file }: FileResult, raw: RawValidate): ValidatedFile {
  const isStrict = raw.strict === true;
  const found = result === undefined ? problems : problemsOfYears(problems, yearsOfInterest(result));
  const told = isStrict ? found.map((item) => ({ ...item, severity: 'error' as const })) : found;
  const shown = raw.quiet === true ? told.filter((item) => item.severity === 'error') : told;
  return { ...file, problems: shown, isValid: result !== undefined && (!isStrict || told.length === 0) };
}

function sayText(files: readonly ValidatedFile[], raw: RawValidate, context: Context): void {
  const { system, lang, words } = context;
  if (raw.summary === true) {
    const color = hasColor(raw.color, system.out, system.env);
    system.out.print(renderSummary(files, { lang, color, width: widthOf(system.out, system.env) }));
    return;
  }
  for (const file of files) printProblems(file.problems, file.language, context, raw);
  if (raw.quiet === true) return;
  const refused = files.filter((file) => !file.isValid).length;
  const warnings = files.flatMap((file) => file.problems).filter((item) => item.severity === 'warning');
  system.err.print(`${words.validated(files.length - refused, refused, warnings.length)}\n`);
}

async function validate(paths: readonly string[], raw: RawValidate, context: Context): Promise<ExitCode> {
  const format = formatAmong(formats, raw.format === undefined ? raw : { format: raw.format }, context);
  if (format === 'text' && raw.output !== undefined) {
    throw new Misuse(context.words.misuse.ending(raw.output, Object.keys(formats.ofEnding)));
  }
  const { options, problems } = computeOptions(raw);
  if (problems.length > 0) {
    printProblems(problems, context.lang, context, raw);
    return 2;
  }
  const found = await findFiles(paths, context);
  await keepInputs(found, raw, context);
  const computed = await computeFiles(found, options, context);
  const current = raw.update === true ? await updateExpected(computed, context) : computed;
  const checked = raw.checkAmounts === false ? current : current.map(refusedOnDifference);
  const files = checked.map((file) => validated(file, raw));
  if (format === 'text') sayText(files, raw, context);
  else await deliver(machineFormats[format](files, context.lang), raw, context);
  return files.some((file) => !file.isValid) ? 1 : 0;
}

/** `aci validate FILE…` (valider): the same checks as a calculation, without its result, for people and for machines. */
export function registerValidate(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = validateWords[context.lang];
  const command = program
    .command('validate')
    .alias('valider')
    .description(help.validate)
    .argument('<FILE...>', words.paths)
    .option('-f, --format <FORMAT>', words.format)
    .option('-o, --output <FILE>', words.output)
    .option('--force', help.force)
    .option('--summary', words.summaryOption)
    .option('--strict', words.strict)
    .option('--check-amounts', words.checkAmounts)
    .option('--no-check-amounts', words.noCheckAmounts)
    .option('--update', words.update);
  offerFormats(command, formats);
  addReadingOptions(command, context);
  command.action(async (paths: string[], raw: RawValidate) => end(await validate(paths, raw, context)));
}
