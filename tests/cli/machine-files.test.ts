/** The real file system: what stands among files and is none, and files written whole or not at all. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { list, read, write } from '../../src/cli/machine/files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'a.yaml'), 'text');
});
const at = (name: string): string => join(folder, name);
const isRoot = process.getuid?.() === 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a link to a folder is told from a folder, whatever it leads to', async () => {
  symlinkSync('.', join(folder, 'round'));
  symlinkSync('nowhere', join(folder, 'broken.yaml'));
  symlinkSync('a.yaml', join(folder, 'linked.yaml'));
  const found = await list(folder);
  if (!Array.isArray(found)) throw new Error('no folder');
  expect(Object.fromEntries(found.map(({ name, kind }) => [name, kind]))).toEqual({
    'a.yaml': 'file',
    below: 'folder',
    'broken.yaml': 'file',
    'linked.yaml': 'file',
    round: 'folder_link',
  });
  expect(await list(join(folder, 'a.yaml'))).toBeUndefined();
});

it.skipIf(process.platform === 'win32')('a pipe or a device of a folder is not opened', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  symlinkSync('/dev/zero', join(folder, 'endless.yaml'));
  for (const name of ['pipe.yaml', 'endless.yaml']) {
    expect(await read(join(folder, name))).toEqual({ kind: 'unreadable', reason: 'no_file' });
  }
});

it('what is no file is told from what may not be read', async () => {
  expect(await read(folder)).toEqual({ kind: 'unreadable', reason: 'folder' });
  expect(await read(at('a.yaml/b'))).toEqual({ kind: 'unreadable', reason: 'missing' });
});

it.skipIf(!existsSync('/dev/zero'))('a device that a shell names is read up to a limit', async () => {
  const found = await read('/dev/zero');
  expect('bytes' in found && Math.floor(found.bytes.length / 1_000_000)).toBe(16);
});

it.skipIf(isRoot)('where one has no right, it is said', async () => {
  writeFileSync(at('mine.yaml'), '', { mode: 0o000 });
  expect(await read(at('mine.yaml'))).toEqual({ kind: 'unreadable', reason: 'forbidden' });
  mkdirSync(at('closed'), { mode: 0o555 });
  expect(await write(at('closed/b.json'), '', false)).toBe('forbidden');
  chmodSync(at('closed'), 0o755);
});

describe('a file is written', () => {
  it('once by two writers at the same time, and the other is refused', async () => {
    const both = await Promise.all(['one', 'two'].map((text) => write(at('once.json'), text, false)));
    expect(both.toSorted()).toEqual(['exists', 'written']);
    expect(readFileSync(at('once.json'), 'utf8')).toBe(both[0] === 'written' ? 'one' : 'two');
  });

  it('by force through its link, with its permissions', async () => {
    writeFileSync(at('kept.json'), 'old', { mode: 0o600 });
    symlinkSync('kept.json', at('link.json'));
    expect(await write(at('link.json'), 'new', true)).toBe('written');
    expect(readFileSync(at('kept.json'), 'utf8')).toBe('new');
    expect(statSync(at('kept.json')).mode & 0o777).toBe(0o600);
  });

  it('neither in place of a folder nor in one that is not there; nothing unfinished is left', async () => {
    expect(await write(at('below'), 'new', true)).toBe('folder');
    expect(await write(at('none/b.json'), 'new', false)).toBe('no_folder');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
