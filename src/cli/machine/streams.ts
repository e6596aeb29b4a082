/** Standard output and standard error, which may break at any moment. */
import type { WriteStream } from 'node:tty';
import type { Stream } from '../system.ts';
import { codeOf } from './error-code.ts';

/** A stream that tells the first error met; a reader that went away (`aci … | head`) is none. */
export interface WatchedStream extends Stream {
  readonly failure: () => string | undefined;
}

/** After an error nothing more is written; the command goes on to its own exit code. */
export function streamOf(stream: WriteStream): WatchedStream {
  let isBroken = false;
  let failure: string | undefined;
  stream.on('error', (error) => {
    isBroken = true;
    if (codeOf(error) !== 'EPIPE') failure ??= codeOf(error);
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    print: (content) => void (isBroken || stream.write(content)),
    drained: () =>
      new Promise((settle) => {
        if (isBroken || !stream.writableNeedDrain) return settle();
        stream.once('drain', settle);
        stream.once('error', () => settle());
      }),
    failure: () => failure,
  };
}
