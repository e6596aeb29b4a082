/** The machine this process runs on: files, terminal and environment, all in this folder and nowhere else. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Prompts, System } from '../system.ts';
import { list, read, whereIs } from './read-files.ts';
import { streamOf, type WatchedStream } from './streams.ts';
import { begin, write } from './write-file.ts';

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
    begin,
    sha256Of: (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex'),
    pageScript,
    now: () => performance.now(),
  };
  return process.stdin.isTTY === true && out.isTerminal ? { ...machine, prompts } : machine;
}
