import { type Phrase, phrase } from '../../output/phrase.ts';
import { renderTerminal } from '../../output/terminal.ts';
import type { ValidatedFile } from '../../problems/machine/findings.ts';
import { machineFormats } from '../../problems/machine/machine-formats.ts';
import { validationSummary } from '../../problems/machine/validation-summary.ts';
import { refusedOnDifference } from '../amounts-expected.ts';
import type { Run } from '../commands.ts';
import { computeOptions, type FileOptions, unreadable } from '../compute-options.ts';
import { configTaken, isConfig, readConfig } from '../config.ts';
import { type Context, lookOn, Misuse, printProblems, sayLine } from '../context.ts';
import { codeOfRefused, computeEach, type FileResult } from '../files.ts';
import { findFiles } from '../find-files.ts';
import { endingWithoutFormat, formatAmong, validationFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { deliver, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { updateExpected } from '../update-expected.ts';
import { problemsOfYears, yearsOfInterest } from '../years.ts';

/** With `--strict` a warning refuses; with `--quiet` the others are not said. What was computed is not kept. */
function validated(computed: FileResult, raw: RawOptions, context: Context): ValidatedFile {
  const { path, sha256, language, problems, result } =
    raw.checkAmounts === false ? computed : refusedOnDifference(computed, raw, context);
  const isStrict = raw.strict === true;
  const found = result === undefined ? problems : problemsOfYears(problems, yearsOfInterest(result));
  const judged = isStrict ? found.map((item) => ({ ...item, severity: 'error' as const })) : found;
  const shown = context.isQuiet === true ? judged.filter((item) => item.severity === 'error') : judged;
  const isValid = result !== undefined && (!isStrict || judged.length === 0);
  return { path, sha256, language, problems: shown, isValid };
}

/** The common settings themselves, held to their own keys. */
async function validatedConfig(path: string, { system, lang }: Context): Promise<ValidatedFile> {
  const read = await system.read(path);
  if (read.kind === 'unreadable') {
    return { path, sha256: '', language: lang, problems: [unreadable(path, read)], isValid: false };
  }
  const { config, ...found } = readConfig(read.bytes, path, '.');
  return { path, sha256: system.sha256Of(read.bytes), ...found, isValid: config !== undefined };
}

/** Every file in its order; the figures they expect are put right first where that is asked. */
async function* validatedFiles(
  paths: readonly string[],
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): AsyncGenerator<ValidatedFile, void, undefined> {
  for (const path of paths.filter(isConfig)) yield validatedConfig(path, context);
  const contracts = paths.filter((path) => !isConfig(path));
  for await (const file of computeEach(contracts, options, context)) {
    yield validated(raw.update === true ? await updateExpected(file, context) : file, raw, context);
  }
}

/** `2 valid files, 1 refused file, 3 warnings.` French counts in the plural from two on, English does with none too. */
function countsSaid(valid: number, refused: number, warnings: number): Phrase {
  const counted = [
    { count: valid, fr: 'fichier$ valide$', en: 'valid file$' },
    { count: refused, fr: 'fichier$ refusé$', en: 'refused file$' },
    { count: warnings, fr: 'avertissement$', en: 'warning$' },
  ].filter(({ count }, index) => index === 0 || count > 0);
  return phrase(
    `${counted.map(({ count, fr }) => `${count} ${fr.replaceAll('$', count < 2 ? '' : 's')}`).join(', ')}.`,
    `${counted.map(({ count, en }) => `${count} ${en.replace('$', count === 1 ? '' : 's')}`).join(', ')}.`,
  );
}

/** Problems are said as they are found, and not kept. */
async function sayText(files: AsyncIterable<ValidatedFile>, context: Context): Promise<ExitCode> {
  let [valid, refused, warnings] = [0, 0, 0];
  let code: ExitCode = 0;
  for await (const { problems, language, isValid } of files) {
    printProblems(problems, language, context);
    if (isValid) valid += 1;
    else {
      refused += 1;
      if (code !== 3) code = codeOfRefused(problems);
    }
    warnings += problems.filter(({ severity }) => severity === 'warning').length;
  }
  if (context.isQuiet !== true) sayLine(countsSaid(valid, refused, warnings), context);
  return code;
}

/** `aci validate FILE…` (valider): the same checks as a calculation, without its result, for people and for machines. */
export const run: Run = async (paths, raw, context) => {
  if (raw.format === 'xlsx' || raw.output?.toLowerCase().endsWith('.xlsx') === true) {
    const { command } = context.system;
    throw new Misuse(
      phrase(
        `valider n’écrit pas de classeur\u00a0: «\u00a0${command} calculer DOSSIER -o portefeuille.xlsx\u00a0» en donne un, où une feuille dit les fichiers refusés et leurs erreurs.`,
        `validate writes no workbook: “${command} calculate FOLDER -o portfolio.xlsx” gives one, of which a sheet tells the refused files and their errors.`,
      ),
    );
  }
  const format = formatAmong(validationFormats, raw.format === undefined ? raw : { format: raw.format });
  if (format === 'text' && raw.output !== undefined) {
    throw new Misuse(endingWithoutFormat(raw.output, Object.keys(validationFormats.ofEnding)));
  }
  const options = computeOptions(raw, context);
  const found = await findFiles(paths, context);
  await keepInputs(found, raw, context);
  const coming = validatedFiles(found, options, raw, context);
  if (format === 'text' && raw.summary !== true) return sayText(coming, context);
  const files: ValidatedFile[] = [];
  for await (const file of coming) files.push(file);
  if (format === 'text') {
    const { out } = context.system;
    out.print(renderTerminal(validationSummary(files), lookOn(out, context)));
  } else {
    await deliver(
      machineFormats[format](files, context.lang, context.system.sha256Of, configTaken(context)),
      raw,
      context,
    );
  }
  const refused = files.filter((file) => !file.isValid);
  return refused.length === 0 ? 0 : codeOfRefused(refused.flatMap(({ problems }) => problems));
};
