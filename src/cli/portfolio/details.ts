/** Many files, each result in full, one after the other: what `--details` asks for. */
import type { Context } from '../context.ts';
import { type Computed, computeEach, type FileResult, printProblems } from '../files.ts';
import type { FileOptions, RawOptions } from '../options.ts';
import { isForTerminal } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';

/** How whole results follow one another in a format. */
export interface Sequence {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

export const oneAfterTheOther: Sequence = { head: '', between: '\n', tail: '' };
/** Rows of one table. */
export const rowsOf = (head: string): Sequence => ({ head, between: '', tail: '' });
export const jsonArray: Sequence = { head: '[\n', between: ',\n', tail: '\n]\n' };

/** One result in full, and the problems to tell of it. Without a text it is refused, or left out: there is nothing to tell. */
export interface Detail {
  readonly text?: string;
  readonly isLeftOut?: boolean;
  readonly problems: FileResult['problems'];
  readonly hasFailed?: boolean;
}

export async function runDetails(
  paths: readonly string[],
  sequence: Sequence,
  tell: (file: Computed) => Detail | Promise<Detail>,
  options: FileOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const sink = await openSink(raw, context);
  const progress = progressOf(paths.length, raw.quiet === true || isForTerminal(raw, context), context);
  let [count, code]: [number, ExitCode] = [0, 0];
  await fill(sink, progress, async () => {
    await sink.add(sequence.head);
    for await (const file of computeEach(paths, options, context)) {
      const { result } = file;
      const detail: Detail =
        result === undefined ? { problems: file.problems } : await tell({ ...file, result });
      if (detail.problems.length > 0) progress.wipe();
      printProblems(detail.problems, file.language, context, raw);
      const isRefused = detail.text === undefined && detail.isLeftOut !== true;
      if (isRefused || detail.hasFailed === true) code = 1;
      if (detail.text !== undefined) {
        await sink.add(count === 0 ? detail.text : `${sequence.between}${detail.text}`);
        count += 1;
      }
      progress.step();
    }
    await sink.add(sequence.tail);
  });
  return code;
}
