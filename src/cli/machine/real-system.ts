/** The machine this process runs on: terminal, standard output and standard error (which may break at any moment), environment. */
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isatty } from 'node:tty';
import { dayShown } from '../../amounts/calendar.ts';
import type { Prompts, Stream, System } from '../system.ts';
import { codeOf, list, read, whereIs, write } from './files.ts';

/** A stream that keeps the first error met; a reader that went away (`aci … | head`) is none. */
interface WatchedStream extends Stream {
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
function streamOf(name: StreamName): WatchedStream {
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

/** The library that asks is loaded only when there is something to ask. */
const prompts: Prompts = {
  async text(message, otherwise, wrong) {
    const { isCancel, text } = await import('@clack/prompts');
    const answer = await text({
      message,
      placeholder: otherwise,
      defaultValue: otherwise,
      validate: (typed = '') => wrong(typed),
      output: process.stderr,
    });
    return isCancel(answer) ? undefined : answer;
  },
  async choose<T extends string>(
    message: string,
    options: readonly { readonly value: T; readonly label: string }[],
    chosen: readonly T[],
  ) {
    const { isCancel, multiselect } = await import('@clack/prompts');
    const asked = { message, showInstructions: false, initialValues: chosen, output: process.stderr };
    const answer = await multiselect<string>({ ...asked, options: [...options] });
    return isCancel(answer)
      ? undefined
      : options.flatMap(({ value }) => (answer.includes(value) ? [value] : []));
  },
};

/** It is built beside the command, of which this part stands there too or in a folder below. */
async function pageScript(): Promise<string> {
  const [beside, above] = ['./page.js', '../page.js'].map((path) => new URL(path, import.meta.url));
  return readFile(beside ?? '', 'utf8').catch(() => readFile(above ?? '', 'utf8'));
}

interface RealSystem extends System {
  readonly out: WatchedStream;
  readonly err: WatchedStream;
}

/** How the command was typed, for advice that can be pasted: npm keeps what it runs from a clone in a cache of its own, too. */
const commandTyped = (): string => (process.env['npm_lifecycle_event'] === 'npx' ? 'npx aci' : 'aci');

export function realSystem(): RealSystem {
  const [out, err] = [streamOf('stdout'), streamOf('stderr')];
  const machine = {
    command: commandTyped(),
    env: process.env,
    out,
    err,
    read,
    list,
    whereIs,
    write,
    sha256Of: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex'),
    pageScript,
    today: () => dayShown(new Date()),
    seconds: () => Math.floor(Date.now() / 1000),
  };
  return process.stdin.isTTY === true && out.isTerminal ? { ...machine, prompts } : machine;
}
