/** Standard output and standard error, which may break at any moment. */
import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Stream } from '../system.ts';

/** The code by which the system names an error, such as ENOENT; empty for an error of another kind. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** A stream that keeps the first error met; a reader that went away (`aci … | head`) is none. */
export interface WatchedStream extends Stream {
  readonly failure: () => string | undefined;
}

const descriptors = { stdout: 1, stderr: 2 } as const;
type StreamName = keyof typeof descriptors;

/** How Linux and Windows say that a pipe has no reader any more. */
const readerGone: readonly string[] = ['EPIPE', 'EOF'];

/** A full pipe that another program made non-blocking is tried again after so long. */
const pauseInMilliseconds = 5;
const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseInMilliseconds);
};

/** Writes all of it, for a file or a pipe may take a part only; the code of the error where it takes no more. */
function writeWhole(descriptor: number, bytes: Uint8Array): string | undefined {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EAGAIN') pause();
      else if (code !== 'EINTR') return code;
    }
  }
  return undefined;
}

/** Node writes to terminals itself, in their own encoding; an error there could not be shown anywhere. */
function terminal(name: StreamName): WatchedStream {
  const stream = process[name];
  let isBroken = false;
  stream.on('error', () => {
    isBroken = true;
  });
  return {
    isTerminal: true,
    columns: stream.columns,
    print: (content) => void (isBroken || stream.write(content)),
    failure: () => undefined,
  };
}

/** After an error nothing more is written; the command goes on to its own exit code. */
export function streamOf(name: StreamName): WatchedStream {
  const descriptor = descriptors[name];
  if (isatty(descriptor)) return terminal(name);
  let broken: string | undefined;
  return {
    isTerminal: false,
    columns: undefined,
    print: (content) => {
      broken ??= writeWhole(descriptor, typeof content === 'string' ? Buffer.from(content) : content);
    },
    failure: () => (broken === undefined || readerGone.includes(broken) ? undefined : broken),
  };
}
