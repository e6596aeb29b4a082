/** From the paths on the command line to computed contracts and what is wrong with them. */
import { startOf } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { readContract } from '../contract/read-contract.ts';
import type { Language } from '../law/language.ts';
import { openReadings, type ReadingValue, readingIds, readingValueWord } from '../law/reading.ts';
import { tool } from '../output/names.ts';
import { harmless, truncate } from '../output/text.ts';
import { isRefused, type Problem, problem } from '../problems/problem.ts';
import { supposing } from '../simulate/scenario.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import {
  type FileOptions,
  isScalePath,
  loadScale,
  scenarioNamed,
  scenarioOption,
  unreadable,
} from './compute-options.ts';
import { configTaken, isConfig } from './config.ts';
import {
  type Context,
  Ended,
  Misuse,
  printProblems,
  refuseOptions,
  sayLine,
  standardInputTwice,
} from './context.ts';
import { leftOut, noContract, type OtherFile, scaleAmong, settingsAmong } from './other-files.ts';
import { keepInputs } from './output.ts';
import type { ExitCode } from './system.ts';

export interface FileResult {
  readonly path: string;
  /** Of its bytes; empty when they could not be read. */
  readonly sha256: string;
  /** The language of the file's keys, as far as it is known. */
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Absent when the file is refused. */
  readonly result?: ContractResult;
  /** What it is when it is no contract; its problems are then those of its own keys. */
  readonly other?: OtherFile;
}

/** A file that is not refused. */
export type Computed = FileResult & { readonly result: ContractResult };

export const isComputed = (file: FileResult): file is Computed => file.result !== undefined;

/** What a contract states for itself and the folder's policy replaces is said of each contract. */
function replacedByPolicy(
  { assumptions, terms, language }: Contract,
  options: FileOptions,
  { config }: Context,
): Problem[] {
  if (config === undefined) return [];
  const { file: policy } = config;
  const ofReadings = readingIds.flatMap((id): Problem[] => {
    const [stated, taken] = [assumptions[id], options.readings?.[id]];
    if (stated === undefined || taken === undefined || taken !== config.readings[id]) return [];
    if (stated.value === taken.value) return [];
    const word = (value: ReadingValue): string => readingValueWord(value, language);
    return [
      problem('policy-differs', stated.at, {
        key: openReadings[id][language],
        stated: word(stated.value),
        taken: word(taken.value),
        policy,
      }),
    ];
  });
  const [stated, taken] = [terms.scale, options.scale];
  const isReplaced = stated && taken && taken.at === config.scale?.at && stated.value !== taken.value;
  if (!isReplaced) return ofReadings;
  const key = keyWord('scale', language);
  return [
    ...ofReadings,
    problem('policy-differs', stated.at, { key, stated: stated.value, taken: taken.value, policy }),
  ];
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
  if (contract === undefined) return { path, sha256, language: language ?? context.lang, problems: found };
  const { language: own } = contract;
  const scenario = options.scenario === undefined ? undefined : scenarioNamed(options.scenario, contract);
  if (scenario !== undefined && 'problem' in scenario)
    return { path, sha256, language: own, problems: [...found, scenario.problem] };
  const read = { contract, options };
  const asked = scenario === undefined ? read : supposing(read, scenario.value);
  const result = computeContract(asked.contract, asked.options);
  const problems = [...found, ...replacedByPolicy(contract, options, context), ...result.problems];
  const common = { path, sha256, language: own, problems };
  return isRefused(problems) ? common : { ...common, result: { ...result, problems } };
}

/** Where a result comes from, for JSON and workbooks. */
export const originOf = ({ path, sha256, result }: FileResult, context: Context) => ({
  tool,
  file: path,
  sha256,
  sha256Of: context.system.sha256Of,
  lang: context.lang,
  ...(result === undefined ? {} : { options: result.options }),
  ...configTaken(context),
});

/** The same file with other problems, which its result carries too. */
export const withProblems = ({ result, ...file }: FileResult, problems: readonly Problem[]): FileResult => ({
  ...file,
  problems,
  ...(result === undefined ? {} : { result: { ...result, problems } }),
});

/** What an error of ours says, harmless and no longer than helps: it may quote the file. */
export const failureText = (error: unknown): string =>
  truncate(harmless(error instanceof Error ? error.message : String(error)), 200);

/** A file that makes us fail, for a reason that is ours: it is refused with what happened. */
export function failed(path: string, error: unknown, { lang }: Context): FileResult {
  if (error instanceof Misuse || error instanceof Ended) throw error;
  const found = problem('internal-error', startOf({ name: path, text: '' }), { message: failureText(error) });
  return { path, sha256: '', language: lang, problems: [found] };
}

/** Exit code for what is wrong with a file that is refused. */
export const codeOfRefused = (problems: readonly Problem[]): ExitCode =>
  problems.some(({ code }) => code === 'internal-error') ? 3 : 1;

async function readAndComputed(path: string, options: FileOptions, context: Context): Promise<FileResult> {
  const read = await context.system.read(path);
  if (read.kind !== 'bytes')
    return { path, sha256: '', language: context.lang, problems: [unreadable(path, read)] };
  if (isConfig(path)) {
    return { path, sha256: context.system.sha256Of(read.bytes), ...settingsAmong(read.bytes, path) };
  }
  const file = computeBytes(read.bytes, path, options, context);
  const scale = isComputed(file) ? undefined : scaleAmong(read.bytes, path);
  return scale === undefined ? file : { ...file, ...scale };
}

/** A scenario that one file lacks is misuse; several files are each refused under their own name. */
function withScenarioSaid(file: FileResult, isAlone: boolean, context: Context): FileResult {
  const { path, problems } = file;
  const unknown = problems.filter(({ place }) => place.source.name === scenarioOption);
  if (isAlone) refuseOptions(unknown, context);
  const ofFile = (one: Problem): Problem =>
    unknown.includes(one) ? { ...one, place: startOf({ name: path, text: '' }) } : one;
  return unknown.length === 0 ? file : { ...file, problems: problems.map(ofFile) };
}

/**
 * Every file in the order given, one after the other, whatever is wrong with some of them: none is kept. A scale of the user's
 * own stands before a national one of the same name; one that is refused is the one file refused, for nothing is computed without
 * it. What is said of it is said once, with the first file. Scales and common settings among the files are files too.
 */
export async function* everyFile(
  paths: readonly string[],
  asked: FileOptions,
  context: Context,
): AsyncGenerator<FileResult, void, undefined> {
  if (paths.filter((path) => path === '-').length > 1) throw new Misuse(standardInputTwice);
  await keepInputs(paths, context);
  let options = asked;
  let said: readonly Problem[] = [];
  const { scale } = asked;
  if (scale !== undefined && isScalePath(scale.value)) {
    const { scale: own, language, problems } = await loadScale(scale.value, context);
    if (own === undefined) {
      yield { path: scale.value, sha256: '', language, problems };
      return;
    }
    const others = asked.scales.filter(({ id }) => id !== own.id);
    options = { ...asked, scales: [own, ...others], scale: { value: own.id, at: scale.at } };
    said = problems;
  }
  for (const path of paths) {
    const isAlone = paths.length === 1;
    const read = await readAndComputed(path, options, context).catch((error: unknown) => {
      if (isAlone) throw error;
      return failed(path, error, context);
    });
    const file = withScenarioSaid(read, isAlone, context);
    yield said.length === 0 ? file : withProblems(file, [...said, ...file.problems]);
    said = [];
  }
}

/** The contracts among them: what is something else is left out and said; alone, it is misuse. */
export async function* computeEach(
  paths: readonly string[],
  options: FileOptions,
  context: Context,
): AsyncGenerator<FileResult, void, undefined> {
  for await (const file of everyFile(paths, options, context)) {
    if (file.other === undefined) yield file;
    else if (paths.length === 1) throw new Misuse(noContract(file.path, file.other));
    else if (context.raw.quiet !== true) sayLine(leftOut(file.path, file.other), context);
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

/** A single contract. Its problems are printed, of which `shown` may choose; a refused file ends the command. */
export async function computeOne(
  path: string,
  options: FileOptions,
  context: Context,
  shown: (file: Computed) => readonly Problem[] = ({ problems }) => problems,
): Promise<Computed> {
  const [file] = await computeFiles([path], options, context);
  if (file === undefined) throw new Ended(1);
  printProblems(isComputed(file) ? shown(file) : file.problems, file.language, context);
  if (!isComputed(file)) throw new Ended(1);
  return file;
}
