/** A kept result against today: the same file, options and years computed again, by today's tool and scales. */
import { startOf } from '../../amounts/source.ts';
import { comparedAgain, keptComparisonToJson } from '../../compare/kept-comparison.ts';
import { keptDocument, keptName } from '../../compare/kept-document.ts';
import { hasFormat, type KeptResult, readResults } from '../../compare/kept-result.ts';
import { phrase } from '../../law/language.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { computeOptions, type FileOptions, unreadable } from '../compute-options.ts';
import { type Context, Ended, Misuse, misuse, printProblems, standardInputTwice } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeOne, originOf } from '../files.ts';
import { flagOf, type OptionName } from '../options.ts';
import { keepInputs } from '../output.ts';
import { jsonOfYears } from '../result-json.ts';
import type { Bytes, ExitCode, Unreadable } from '../system.ts';

/** Beyond this many differences, a person wants a file. */
const mostOnTerminal = 40;

interface KeptFile {
  readonly name: string;
  readonly read: Bytes | Unreadable;
}

/** A kept result among what is to be compared: a file named `.json`, or standard input that says its format. */
export async function keptAmong(
  [path]: readonly string[],
  { system }: Context,
): Promise<KeptFile | undefined> {
  if (path === undefined || !(path === '-' || /\.json$/i.test(path))) return undefined;
  const read = await system.read(path);
  return path !== '-' || (read.kind === 'bytes' && hasFormat(read.bytes)) ? { name: path, read } : undefined;
}

export const twoSides = phrase(
  'donnez deux fichiers, un seul avec --exercices 1,2, un résultat gardé (.json) et le fichier du contrat, ou deux dossiers ou synthèses gardées (.json).',
  'give two files, one with --years 1,2, a kept result (.json) and the file of the contract, or two folders or kept summaries (.json).',
);

/** What was kept was computed with its own options. */
export function refuseWithKept(names: readonly OptionName[], { raw }: Context): void {
  const own = names.find((name) => raw[name] !== undefined);
  if (own === undefined) return;
  const [french, english] = [flagOf(own, 'fr'), flagOf(own, 'en')];
  throw misuse(
    `un résultat gardé se compare avec les options qui l’ont fait\u00a0: retirez ${french}.`,
    `a kept result is compared with the options that made it: remove ${english}.`,
  );
}

/** Exit code 1 when something differs. */
export async function compareKept(
  { name, read }: KeptFile,
  path: string,
  context: Context,
): Promise<ExitCode> {
  const { lang, raw } = context;
  if (path === '-' && name === '-') throw new Misuse(standardInputTwice);
  await keepInputs([name], context);
  const kept = keptResult(name, read, path, context);
  // Warnings were shown when the result was made.
  const quiet = { ...context, raw: { ...raw, quiet: true } };
  const file = await computeOne(path, optionsOf(kept, context), quiet);
  const years = file.result.years.filter(({ year }) => kept.years.some((one) => one.year === year));
  const found = comparedAgain(kept, jsonOfYears(file, years, context));
  const names = { kept: name, file: path };
  const printed = {
    document: () => keptDocument(found, names, context.format === 'table' ? mostOnTerminal : undefined),
    name: keptName(names)[lang],
    json: () => keptComparisonToJson(found, { meta: originOf(file, context), result: file.result }),
    workbook: lang === 'fr' ? 'Comparaison' : 'Comparison',
  };
  await deliverPrinted(printed, context);
  return found.isSame ? 0 : 1;
}

/** The kept result of this contract; where there is none, what is wrong is said and the command ends. */
function keptResult(name: string, read: KeptFile['read'], path: string, context: Context): KeptResult {
  const { results, problems }: ReturnType<typeof readResults> =
    read.kind === 'bytes'
      ? readResults(read.bytes, name)
      : { results: [], problems: [unreadable(name, read)] };
  const kept = resultFor(path, results);
  const wrong = [...problems, ...(kept === undefined ? [] : ownScaleProblems(kept, name, context.raw.scale))];
  if (kept !== undefined && wrong.length === 0) return kept;
  const files = results.map(({ input }) => input.file);
  const others = problem('result-of-other-files', startOf({ name, text: '' }), { files });
  printProblems(wrong.length > 0 ? wrong : [others], context.lang, context);
  throw new Ended(1);
}

/** The result of that file among those of one JSON: by its whole name, else by its last part. */
function resultFor(path: string, results: readonly KeptResult[]): KeptResult | undefined {
  const lastOf = (text: string): string | undefined => text.split(/[/\\]/).at(-1);
  if (results.length === 1) return results[0];
  return (
    results.find(({ input }) => input.file === path) ??
    results.find(({ input }) => lastOf(input.file) === lastOf(path))
  );
}

/** The scale that must be given again, since the result applied one of the user's own. */
function ownScaleProblems({ years }: KeptResult, name: string, scale: string | undefined): Problem[] {
  const own = years.find((year) => year.scale.file !== null)?.scale;
  if (own === undefined || own.file === null || scale !== undefined) return [];
  return [problem('result-own-scale', startOf({ name, text: '' }), { id: own.id, file: own.file })];
}

/** The options that the result recorded, as if they were typed; `scale` stands for the file of a scale of one's own. */
function optionsOf({ options: kept }: KeptResult, context: Context): FileOptions {
  const { attainment, scenario, through } = kept;
  const scale = context.raw.scale ?? kept.scale;
  const raw = {
    ...(scale === null ? {} : { scale }),
    // Rates are recorded with at most six decimals.
    ...(attainment === null ? {} : { attainment: `${(attainment * 100).toFixed(4)}%` }),
    ...(scenario === undefined ? {} : { scenario: [scenario] }),
    assume: Object.entries(kept.readings).map(([id, value]) => `${id}=${value}`),
    ...(kept.set === undefined ? {} : { set: kept.set }),
  };
  const options = computeOptions({ ...context, raw, lang: 'fr' });
  return { ...options, through: through ?? undefined };
}
