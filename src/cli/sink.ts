/** Where a result goes that is written as it comes: standard output, or a file that appears whole at the end. */
import type { Context } from './context.ts';
import type { RawOptions } from './options.ts';
import { sayOutcome } from './output.ts';
import type { Progress } from './progress.ts';

export interface Sink {
  /** Text is gathered; bytes come as they are, after it. */
  readonly add: (content: string | Uint8Array) => Promise<void>;
  /** Says that the file was written; throws Misuse when it was not. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Texts are gathered up to this many signs, so that thousands of rows are not thousands of writes. */
const gatherUpTo = 65_536;

function gathered(
  write: (content: string | Uint8Array) => Promise<void>,
): Pick<Sink, 'add'> & { flush: () => Promise<void> } {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await write(text);
  };
  return {
    add: async (content) => {
      if (typeof content !== 'string') {
        await flush();
        await write(content);
        return;
      }
      waiting += content;
      if (waiting.length >= gatherUpTo) await flush();
    },
    flush,
  };
}

/** Fills a sink and ends it; work that throws leaves nothing behind. */
export async function fill(sink: Sink, progress: Progress, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await sink.abandon();
    throw error;
  } finally {
    progress.wipe();
  }
  await sink.finish();
}

/** A file that cannot be written is misuse, and said before anything is computed. */
export async function openSink(raw: RawOptions, context: Context): Promise<Sink> {
  const { system } = context;
  const { output } = raw;
  if (output === undefined) {
    const { out } = system;
    const { add, flush } = gathered(async (content) => out.print(content));
    return { add, finish: flush, abandon: flush };
  }
  const file = await system.begin(output, raw.force === true);
  if (typeof file === 'string') {
    sayOutcome(file, output, context);
    throw new Error('a file that was not begun was said to be written');
  }
  const { add, flush } = gathered((content) => file.add(content));
  return {
    add,
    finish: async () => {
      await flush();
      const sentence = sayOutcome(await file.finish(), output, context);
      if (raw.quiet !== true) system.err.print(`${sentence}\n`);
    },
    abandon: () => file.abandon(),
  };
}
