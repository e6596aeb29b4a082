/** For real: what a machine can do to a command. Nothing is lost or half written, and a sentence says what happened. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realCommand, runReal, startReal } from '../support/real-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync('fixtures/haut-chablais.yaml', join(folder, 'a.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
/** What is left of unfinished files. */
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('that is a full disk: a sentence and 2, no stack trace', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, err } = await runReal(['calculate', 'a.yaml'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(err).toBe(
      'erreur\u00a0: Le résultat n’a pas pu être écrit en entier\u00a0: le disque est plein. N’utilisez pas ce qui en a été écrit.\n',
    );
    expect(code).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('that takes a part only: a sentence and 2', async () => {
    // The shell allows files of eight blocks; the result is longer.
    const child = ['-c', 'ulimit -f 8 && exec "$@" > cut.json', 'sh', process.execPath, await realCommand()];
    const args = [...child, 'calculate', 'a.yaml', '--format', 'json', '--lang', 'en'];
    const { status, stderr } = spawnSync('/bin/sh', args, { cwd: folder, encoding: 'utf8' });
    expect(statSync(join(folder, 'cut.json')).size).toBeGreaterThan(0);
    expect(stderr).toBe('error: The result could not be printed whole. Do not use what was written.\n');
    expect(status).toBe(2);
  });
});

describe('input', () => {
  it('from standard input can be one of two contracts to compare, which each read it', async () => {
    const args = [await realCommand(), 'compare', '-', 'a.yaml', '--lang', 'en'];
    const { status, stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      input: written('a.yaml').replace('33,3 %', '40 %'),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Comparison: - and a.yaml')]);
  });

  it('from a standard input that never ends is read up to a limit', async () => {
    const child = await startReal(['calculate', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin?.on('error', () => undefined);
    const chunk = Buffer.alloc(1_000_000, 'a');
    const feed = (): void => {
      while (child.stdin?.writable && child.stdin.write(chunk));
      child.stdin?.once('drain', feed);
    };
    feed();
    expect(await new Promise((settle) => child.on('exit', settle))).toBe(1);
  });
});

describe('an output file', () => {
  it('is never half there when the command is interrupted at any moment', async () => {
    await realCommand();
    for (const delay of [100, 250]) {
      const child = await startReal(['calculate', 'a.yaml', '-o', 'b.json', '--force'], {
        cwd: folder,
        stdio: 'ignore',
      });
      const timer = setTimeout(() => child.kill('SIGINT'), delay);
      await new Promise((settle) => child.on('exit', settle));
      clearTimeout(timer);
      if (existsSync(join(folder, 'b.json'))) expect(JSON.parse(written('b.json')).years).toHaveLength(2);
      expect(leftovers()).toEqual([]);
    }
  });
});

describe('the surroundings', () => {
  it('without HOME, in the C locale, in any time zone, change no figure', async () => {
    await realCommand();
    // The first and the last zone of the world, the one as people have it and the other bare.
    const [last, first] = await Promise.all(
      [
        { ...process.env, TZ: 'Etc/GMT+12' },
        { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'Pacific/Kiritimati' },
      ].map((env) => runReal(['calculate', 'a.yaml', '--format', 'json'], { cwd: folder, env })),
    );
    expect(JSON.parse(last?.out ?? '').years).toHaveLength(2);
    expect(first?.out).toBe(last?.out);
  });

  it('with a working folder that was removed, still read and write by whole paths', async () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const child = ['-c', 'rmdir ../gone && exec "$@"', 'sh', process.execPath, resolve(await realCommand())];
    const args = [...child, 'calculate', join(folder, 'a.yaml'), '-o', join(folder, 'b.json')];
    const { status, stderr } = spawnSync('/bin/sh', args, { cwd: gone, encoding: 'utf8' });
    expect(stderr).toMatch(/Résultat écrit/);
    expect(status).toBe(0);
  });
});
