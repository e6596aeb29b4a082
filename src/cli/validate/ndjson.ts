/** `aci validate --format ndjson`: each file is told as it comes, and forgotten. */
import {
  fileLine,
  headLine,
  noFiles,
  summaryLine,
  type ValidationCounts,
  withFile,
} from '../../report/json/validation.ts';
import type { ValidatedFile } from '../../report/machine/validation.ts';
import type { Context } from '../context.ts';
import { isForTerminal } from '../output.ts';
import { progressOf } from '../progress.ts';
import { fill, openSink } from '../sink.ts';
import type { ExitCode } from '../system.ts';
import type { RawValidate } from './validated.ts';

export async function writeLines(
  files: AsyncIterable<ValidatedFile>,
  count: number,
  raw: RawValidate,
  context: Context,
): Promise<ExitCode> {
  const sink = await openSink(raw, context);
  const progress = progressOf(count, raw.quiet === true || isForTerminal(raw, context), context);
  let counts: ValidationCounts = noFiles;
  await fill(sink, progress, async () => {
    await sink.add(headLine());
    for await (const file of files) {
      counts = withFile(counts, file);
      await sink.add(fileLine(file, context.lang));
      progress.step();
    }
    await sink.add(summaryLine(counts));
  });
  return counts.refused > 0 ? 1 : 0;
}
