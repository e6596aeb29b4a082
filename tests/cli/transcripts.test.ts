/**
 * Transcripts: files, command lines, and all that comes back. `vitest run tests/cli/transcripts.test.ts -u` writes them anew from
 * their files and command lines; what changed is then read before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type FakeMachine, run } from '../support/fake-system.ts';

const folder = new URL('./transcripts/', import.meta.url);
/** What is tested here is not typography. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** `NAME=value` before the command is its environment, `tty=80` a terminal of so many columns. */
function machineOf(words: readonly string[], files: FakeMachine['files']): FakeMachine {
  const env = Object.fromEntries(words.map((word) => word.split('=')));
  const { tty, npx, ...others } = env;
  const terminal = tty === undefined ? {} : { isTerminal: true, columns: Number(tty) };
  return {
    files: files ?? {},
    env: others,
    ...terminal,
    ...(npx === undefined ? {} : { command: 'npx aci' }),
  };
}

/** `! ` stands before each line of standard error, `> ` before the name of a file written, `→ ` before a code other than 0. */
async function played(line: string, files: FakeMachine['files']): Promise<string> {
  const words = [...line.matchAll(/(?:"[^"]*"|\S)+/g)].map(([word]) => word.replaceAll('"', ''));
  const start = words.indexOf('aci');
  const { code, out, err, written, bytes } = await run(
    words.slice(start + 1),
    machineOf(words.slice(0, start), files),
  );
  const said = err === '' ? '' : err.replace(/\n$/, '').replace(/^/gm, '! ').replace(/ $/gm, '');
  const names = [...Object.keys(written), ...Object.keys(bytes)].map((name) => `> ${name}`);
  const parts = [out.replace(/\n$/, ''), said, ...names, code === 0 ? '' : `→ ${code}`];
  return plain(parts.filter((part) => part !== '').join('\n'));
}

/** Blocks begin with `=== name` (a file, or `=== name < path` of this repository), `$ ` (a command) or `// `. */
async function replayed(text: string): Promise<string> {
  const files: Record<string, string> = {};
  const blocks = text.split(/^(?=(?:=== |\$ |\/\/ ))/m);
  const again: string[] = [];
  for (const block of blocks) {
    const [first = '', ...rest] = block.split('\n');
    const [, name = '', path] = /^=== (\S+)(?: < (\S+))?$/.exec(first) ?? [];
    if (name !== '')
      files[name] = path === undefined ? rest.join('\n').replace(/\n+$/, '\n') : readFileSync(path, 'utf8');
    again.push(first.startsWith('$ ') ? `${first}\n${await played(first.slice(2), files)}\n\n` : block);
  }
  return again.join('');
}

it.each(readdirSync(folder))('%s', async (name) => {
  const file = new URL(name, folder);
  await expect(await replayed(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file.pathname);
});
