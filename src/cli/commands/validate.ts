import { renderTerminal } from '../../output/terminal.ts';
import type { ValidatedFile } from '../../problems/machine/findings.ts';
import { type MachineFormat, machineFormats } from '../../problems/machine/machine-formats.ts';
import { validationSummary } from '../../problems/machine/validation-summary.ts';
import type { Run } from '../commands.ts';
import { computeOptions } from '../compute-options.ts';
import { type Context, Misuse } from '../context.ts';
import { type RawValidate, validated } from '../expected.ts';
import { computeEach, computeFiles, printProblems } from '../files.ts';
import { findFiles } from '../find-files.ts';
import { type Formats, formatAmong } from '../formats.ts';
import { deliver, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { updateExpected } from '../update-expected.ts';
import { xlsxCommandWords } from '../words/workbook-command.ts';

const formats: Formats<MachineFormat | 'text'> = {
  known: ['text', 'json', 'github', 'sarif', 'junit', 'gitlab'],
  usual: 'text',
  ofEnding: { '.json': 'json', '.sarif': 'sarif', '.xml': 'junit' },
};

/** Every file in its order; the figures they expect are put right first where that is asked. */
async function* validatedFiles(
  paths: readonly string[],
  raw: RawValidate,
  context: Context,
): AsyncGenerator<ValidatedFile, void, undefined> {
  const { options } = computeOptions(raw);
  if (raw.update !== true) {
    for await (const file of computeEach(paths, options, context)) yield validated(file, raw);
    return;
  }
  const computed = await computeFiles(paths, options, context);
  for (const file of await updateExpected(computed, context)) yield validated(file, raw);
}

/** Problems are said as they are found, and not kept. */
async function sayText(
  files: AsyncIterable<ValidatedFile>,
  raw: RawValidate,
  context: Context,
): Promise<ExitCode> {
  let [valid, refused, warnings] = [0, 0, 0];
  for await (const { problems, language, isValid } of files) {
    printProblems(problems, language, context, raw);
    if (isValid) valid += 1;
    else refused += 1;
    warnings += problems.filter(({ severity }) => severity === 'warning').length;
  }
  const { system, words } = context;
  if (raw.quiet !== true) system.err.print(`${words.validated(valid, refused, warnings)}\n`);
  return refused > 0 ? 1 : 0;
}

async function validate(paths: readonly string[], raw: RawValidate, context: Context): Promise<ExitCode> {
  if (raw.format === 'xlsx' || raw.output?.toLowerCase().endsWith('.xlsx') === true) {
    throw new Misuse(xlsxCommandWords[context.lang].notOfValidate);
  }
  const format = formatAmong(formats, raw.format === undefined ? raw : { format: raw.format }, context);
  if (format === 'text' && raw.output !== undefined) {
    throw new Misuse(context.words.misuse.ending(raw.output, Object.keys(formats.ofEnding)));
  }
  const { problems } = computeOptions(raw);
  if (problems.length > 0) {
    printProblems(problems, context.lang, context, raw);
    return 2;
  }
  const found = await findFiles(paths, context);
  await keepInputs(found, raw, context);
  const coming = validatedFiles(found, raw, context);
  if (format === 'text' && raw.summary !== true) return sayText(coming, raw, context);
  const files: ValidatedFile[] = [];
  for await (const file of coming) files.push(file);
  if (format === 'text') {
    const { system, lang } = context;
    const color = hasColor(raw.color, system.out, system.env);
    system.out.print(
      renderTerminal(validationSummary(files), { lang, color, width: widthOf(system.out, system.env) }),
    );
  } else {
    await deliver(machineFormats[format](files, context.lang, context.system.sha256Of), raw, context);
  }
  return files.some((file) => !file.isValid) ? 1 : 0;
}

/** `aci validate FILE…` (valider): the same checks as a calculation, without its result, for people and for machines. */
export const run: Run = validate;
