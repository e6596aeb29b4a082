/** What stands among files and is none, on the real file system. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { list, read } from '../../src/cli/machine/files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'a.yaml'), 'text');
});
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
