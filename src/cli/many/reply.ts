/** The lines of a few files, as this thread makes them. */
import { type Context, Misuse } from '../context.ts';
import { computeResolved } from '../files.ts';
import type { FileOptions } from '../options.ts';
import type { Reply, Work } from './work.ts';

/** Never throws: what fails is told after the lines that came before, as it would be without threads. */
export async function replyOf<Line>(
  paths: readonly string[],
  { tell }: Work<Line>,
  resolved: FileOptions,
  context: Context,
): Promise<Reply<Line>> {
  const lines: Line[] = [];
  try {
    for await (const file of computeResolved(paths, resolved, context)) lines.push(await tell(file));
    return { lines };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { lines, failure: { isMisuse: error instanceof Misuse, message } };
  }
}
