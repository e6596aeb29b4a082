/** What commands about a single contract have in common: read it, compute it, say what is wrong. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import { computeOptions } from './compute-options.ts';
import type { Context } from './context.ts';
import { computeFiles, type FileResult, printProblems } from './files.ts';
import type { RawOptions } from './options.ts';
import type { ExitCode } from './system.ts';

export interface Calculated {
  readonly kind: 'computed';
  readonly file: FileResult;
  readonly result: ContractResult;
  readonly options: ComputeOptions;
}
type OneFile = Calculated | { readonly kind: 'ended'; readonly code: ExitCode };

/** Problems are printed; a refused file ends the command with 1, a misused option with 2. */
export async function computeOne(path: string, raw: RawOptions, context: Context): Promise<OneFile> {
  const { options, problems } = computeOptions(raw, context.lang);
  if (problems.length > 0) {
    printProblems(problems, context.lang, context, raw);
    return { kind: 'ended', code: 2 };
  }
  const [file] = await computeFiles([path], options, context);
  if (file === undefined) return { kind: 'ended', code: 1 };
  printProblems(file.problems, file.language, context, raw);
  const { result } = file;
  return result === undefined
    ? { kind: 'ended', code: 1 }
    : { kind: 'computed', file, result, options: file.options };
}
