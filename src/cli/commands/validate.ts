import { problemsOfYears } from '../../calculate/result.ts';
import type { Phrase } from '../../law/language.ts';
import { both, counted } from '../../output/phrase.ts';
import { renderTerminal } from '../../output/terminal.ts';
import type { ValidatedFile } from '../../problems/machine/findings.ts';
import { machineFormats } from '../../problems/machine/machine-formats.ts';
import { validationSummary } from '../../problems/machine/validation-summary.ts';
import { refusedOnDifference } from '../amounts-expected.ts';
import { computeOptions, type FileOptions } from '../compute-options.ts';
import { configTaken, foldersUp } from '../config.ts';
import { type Context, lookOn, Misuse, misuse, printProblems, type Run, sayLine } from '../context.ts';
import { codeOfRefused, everyFile, type FileResult } from '../files.ts';
import { findFiles } from '../find-files.ts';
import { endingWithoutFormat, formatAmong, validationFormats } from '../formats.ts';
import { deliver } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { updateExpected } from '../update-expected.ts';
import { yearsOfInterest } from '../years.ts';

/** With `--strict` a warning refuses; with `--quiet` the others are not said. */
function judged(file: ValidatedFile, { raw }: Context): ValidatedFile {
  const isStrict = raw.strict === true;
  const problems = isStrict
    ? file.problems.map((item) => ({ ...item, severity: 'error' as const }))
    : file.problems;
  const shown = raw.quiet === true ? problems.filter(({ severity }) => severity === 'error') : problems;
  return { ...file, problems: shown, isValid: file.isValid && (!isStrict || problems.length === 0) };
}

/** What was computed is not kept. */
function validated(computed: FileResult, context: Context): ValidatedFile {
  const { path, sha256, language, problems, result, other } =
    context.raw.checkAmounts === false ? computed : refusedOnDifference(computed, context);
  const found = result === undefined ? problems : problemsOfYears(problems, yearsOfInterest(result));
  return { path, sha256, language, problems: found, isValid: other?.isValid ?? result !== undefined };
}

/** Every file in its order; the figures they expect are put right first where that is asked. */
async function* validatedFiles(
  paths: readonly string[],
  options: FileOptions,
  context: Context,
): AsyncGenerator<ValidatedFile, void, undefined> {
  const { update = false, updateAdd = false } = context.raw;
  for await (const file of everyFile(paths, options, context)) {
    const now = update || updateAdd ? await updateExpected(file, updateAdd, context) : file;
    yield judged(validated(now, context), context);
  }
}

/** `2 valid files, 1 refused file, 3 warnings.` */
function countsSaid(valid: number, refused: number, warnings: number): Phrase {
  const all = [
    [valid, ['fichier valide', 'fichiers valides'], ['valid file', 'valid files']],
    [refused, ['fichier refusé', 'fichiers refusés'], ['refused file', 'refused files']],
    [warnings, ['avertissement', 'avertissements'], ['warning', 'warnings']],
  ] as const;
  const said = all
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, fr, en]) => counted(count, fr, en));
  return both((lang) => `${said.map((each) => each[lang]).join(', ')}.`);
}

/**
 * How hosts of code name a file: from the root of the repository, the nearest folder above this one that has a `.git`, wherever
 * the command runs. Undefined outside of one.
 */
async function fromRepository({ system }: Context): Promise<ValidatedFile['fromRoot']> {
  const plain = async (path: string) => (await system.whereIs(path)).replaceAll('\\', '/').replace(/\/$/, '');
  for await (const folder of foldersUp('.', system)) {
    const entries = await system.list(folder);
    if (entries === undefined || 'kind' in entries || !entries.some(({ name }) => name === '.git')) continue;
    const [root, here] = [await plain(folder), await plain('.')];
    return (path) => {
      const given = path.replaceAll('\\', '/');
      const names: string[] = [];
      for (const name of (/^([A-Za-z]:)?\//.test(given) ? given : `${here}/${given}`).split('/')) {
        if (name === '..') names.pop();
        else if (name !== '.') names.push(name);
      }
      const whole = names.join('/');
      return whole.startsWith(`${root}/`) ? whole.slice(root.length + 1) : path;
    };
  }
  return undefined;
}

/** `aci validate FILE…` (valider): the same checks as a calculation, without its result, of scales and common settings too, for people and for machines. */
export const run: Run = async (paths, context) => {
  const { raw } = context;
  if (raw.format === 'xlsx' || raw.output?.toLowerCase().endsWith('.xlsx') === true) {
    const { command } = context.system;
    throw misuse(
      `valider n’écrit pas de classeur\u00a0: «\u00a0${command} calculer DOSSIER -o portefeuille.xlsx\u00a0» en donne un, où une feuille dit les fichiers refusés et leurs erreurs.`,
      `validate writes no workbook: “${command} calculate FOLDER -o portfolio.xlsx” gives one, of which a sheet tells the refused files and their errors.`,
    );
  }
  const format = formatAmong(validationFormats, raw.format === undefined ? raw : { format: raw.format });
  if (format === 'text' && raw.output !== undefined) {
    throw new Misuse(endingWithoutFormat(raw.output, Object.keys(validationFormats.ofEnding)));
  }
  const options = computeOptions(context);
  // Nothing is computed without the settings of a folder: they alone are reported where they are refused.
  const { refusedConfig } = context;
  const found = refusedConfig === undefined ? await findFiles(paths, context) : [refusedConfig];
  const coming = validatedFiles(found, options, context);
  // Problems are said as they are found; beside a report in a file they stand in the log.
  const isSummary = format === 'text' && raw.summary === true;
  const isSaid = format === 'text' ? !isSummary : raw.output !== undefined;
  const fromRoot = format === 'text' || format === 'json' ? undefined : await fromRepository(context);
  const files: ValidatedFile[] = [];
  let [valid, refused, warnings] = [0, 0, 0];
  let code: ExitCode = 0;
  for await (const file of coming) {
    if (isSaid) printProblems(file.problems, file.language, context);
    if (file.isValid) valid += 1;
    else {
      refused += 1;
      if (code !== 3) code = codeOfRefused(file.problems);
    }
    warnings += file.problems.filter(({ severity }) => severity === 'warning').length;
    if (format !== 'text' || isSummary) files.push({ ...file, fromRoot });
  }
  const { system, lang } = context;
  if (isSummary) system.out.print(renderTerminal(validationSummary(files), lookOn(system.out, context)));
  if (format !== 'text') {
    const report = machineFormats[format](files, lang, system.sha256Of, configTaken(context));
    await deliver(report, context);
  }
  if (!isSummary && raw.quiet !== true) {
    sayLine(countsSaid(valid, refused, warnings), context);
  }
  return code;
};
