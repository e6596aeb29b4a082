/** From the paths on the command line to computed contracts and what is wrong with them. */
import { createHash } from 'node:crypto';
import { startOf } from '../base/source.ts';
import type { Language } from '../domain/contract.ts';
import { isRefused, type Problem, problem } from '../domain/problem.ts';
import type { ContractResult } from '../domain/result.ts';
import { errorsThatHold, withSomeTier } from '../input/draft.ts';
import { readContract } from '../input/read-contract.ts';
import { renderProblems } from '../report/render-problems.ts';
import { computeContract } from '../rules/compute.ts';
import type { Context } from './context.ts';
import { Misuse } from './context.ts';
import type { FileOptions } from './options.ts';
import { resolveScale } from './own-scale.ts';
import { hasColor, widthOf } from './terminal.ts';

export interface FileResult {
  readonly path: string;
  readonly sha256: string;
  /** The language of the file's keys, as far as it is known. */
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Those it was computed with: a scale of the user's own stands among their scales. */
  readonly options: FileOptions;
  /** Absent when the file is refused. */
  readonly result?: ContractResult;
}

async function computeFile(path: string, options: FileOptions, context: Context): Promise<FileResult> {
  const read = await context.system.read(path);
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
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { contract, draft, language, problems: found } = readContract(bytes, path, options.settings);
  if (contract === undefined) {
    if (draft === undefined) return { path, sha256, language: context.lang, problems: found, options };
    const tiered = withSomeTier(draft);
    const further = errorsThatHold(tiered, computeContract(tiered.contract, options).problems);
    return { path, sha256, language, problems: [...found, ...further], options };
  }
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
  if (paths.filter((path) => path === '-').length > 1)
    throw new Misuse(context.words.misuse.standardInputTwice);
  const scale = await resolveScale(options, context);
  if (scale.options === undefined) {
    const { language, problems } = scale;
    yield { path: options.scale?.value ?? '', sha256: '', language, problems, options };
    return;
  }
  for (const [index, path] of paths.entries()) {
    const result = await computeFile(path, scale.options, context);
    yield index === 0 ? withProblems(result, scale.problems) : result;
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

/** Prints problems to standard error; with `isQuiet`, only errors. */
export function printProblems(
  problems: readonly Problem[],
  fileLanguage: Language,
  { system, lang }: Context,
  options: { readonly quiet?: boolean; readonly color?: boolean },
): void {
  const shown = options.quiet === true ? problems.filter((item) => item.severity === 'error') : problems;
  if (shown.length === 0) return;
  const color = hasColor(options.color, system.err, system.env);
  const width = widthOf(system.err, system.env);
  system.err.print(renderProblems(shown, { lang, fileLanguage, color, width }));
}
