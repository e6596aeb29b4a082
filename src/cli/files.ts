/** From the paths on the command line to computed contracts and what is wrong with them. */
import { startOf } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ContractResult } from '../calculate/result.ts';
import { readContract } from '../contract/read-contract.ts';
import type { Language } from '../law/contract-terms.ts';
import { isRefused, type Problem, problem } from '../problems/problem.ts';
import { renderProblems } from '../problems/render.ts';
import type { FileOptions } from './compute-options.ts';
import { asTyped, type Context, hasColor, Misuse, widthOf } from './context.ts';
import { standardInputTwice } from './misuse.ts';
import { resolveScale } from './own-scale.ts';
import type { Bytes, Unreadable } from './system.ts';

export interface FileResult {
  readonly path: string;
  /** Of its bytes; empty when they could not be read. */
  readonly sha256: string;
  /** The language of the file's keys, as far as it is known. */
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Those it was computed with: a scale of the user's own stands among their scales. */
  readonly options: FileOptions;
  /** Absent when the file is refused. */
  readonly result?: ContractResult;
}

/** A file that is not refused. */
export type Computed = FileResult & { readonly result: ContractResult };

export const computedOf = (file: FileResult): Computed | undefined =>
  file.result === undefined ? undefined : { ...file, result: file.result };

function computeRead(
  read: Bytes | Unreadable,
  path: string,
  options: FileOptions,
  context: Context,
): FileResult {
  if (read.kind === 'unreadable') {
    const place = startOf({ name: path, text: '' });
    const problems = [problem('file-unreadable', place, { reason: read.reason })];
    return { path, sha256: '', language: context.lang, problems, options };
  }
  return computeBytes(read.bytes, path, options, context);
}

/** A file whose bytes are known, under the name people call it. */
export function computeBytes(
  bytes: Uint8Array,
  path: string,
  options: FileOptions,
  context: Context,
): FileResult {
  const sha256 = context.system.sha256Of(bytes);
  const { contract, language, problems: found } = readContract(bytes, path, options.settings);
  if (contract === undefined)
    return { path, sha256, language: language ?? context.lang, problems: found, options };
  const result = computeContract(contract, options);
  const problems = [...found, ...result.problems];
  const common = { path, sha256, language: contract.language, problems, options };
  return isRefused(problems) ? common : { ...common, result: { ...result, problems } };
}

/** What is said of the scale is said once, with the first file. */
function withProblems({ result, ...file }: FileResult, added: readonly Problem[]): FileResult {
  const problems = [...added, ...file.problems];
  return { ...file, problems, ...(result === undefined ? {} : { result: { ...result, problems } }) };
}

/**
 * Every file in the order given, one after the other, whatever is wrong with some of them: none is kept. A scale of the user's
 * own that is refused is the one file refused: nothing is computed without it.
 */
export async function* computeEach(
  paths: readonly string[],
  options: FileOptions,
  context: Context,
): AsyncGenerator<FileResult, void, undefined> {
  if (paths.filter((path) => path === '-').length > 1) throw new Misuse(standardInputTwice);
  const scale = await resolveScale(options, context);
  if (scale.options === undefined) {
    const { language, problems } = scale;
    yield { path: options.scale?.value ?? '', sha256: '', language, problems, options };
    return;
  }
  let said = scale.problems;
  for (const path of paths) {
    const result = computeRead(await context.system.read(path), path, scale.options, context);
    yield said.length === 0 ? result : withProblems(result, said);
    said = [];
  }
}

/** The same, all together. */
export async function computeFiles(
  paths: readonly string[],
  options: FileOptions,
  context: Context,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for await (const result of computeEach(paths, options, context)) results.push(result);
  return results;
}

/** Problems as standard error shows them; with `quiet`, only errors. Empty where there are none. */
export function problemsText(
  problems: readonly Problem[],
  fileLanguage: Language,
  { system, lang }: Context,
  options: { readonly quiet?: boolean; readonly color?: boolean },
): string {
  const shown = options.quiet === true ? problems.filter((item) => item.severity === 'error') : problems;
  const color = hasColor(options.color, system.err, system.env);
  const width = widthOf(system.err, system.env);
  return renderProblems(shown, {
    lang,
    fileLanguage,
    color,
    width,
    asTyped: (text) => asTyped(text, system),
  });
}

/** Prints problems to standard error. */
export function printProblems(...said: Parameters<typeof problemsText>): void {
  const [problems, , { system }] = said;
  if (problems.length === 0) return;
  const text = problemsText(...said);
  if (text !== '') system.err.print(text);
}
