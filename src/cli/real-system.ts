/** The real machine: files, terminal and environment, all in this one file. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { Bytes, FolderEntry, Stream, System, Unreadable, WriteOutcome } from './system.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const unreadable: Readonly<Record<string, Unreadable['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};
const unwritable: Readonly<Record<string, WriteOutcome>> = {
  EEXIST: 'exists',
  ENOENT: 'no_folder',
  ENOTDIR: 'no_folder',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'no_space',
};

/** Beyond this, standard input is cut: the reader refuses anything as large. */
const inputLimit = 2_000_000;

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > inputLimit) break;
  }
  return Buffer.concat(chunks);
}

async function read(path: string): Promise<Bytes | Unreadable> {
  try {
    return { kind: 'bytes', bytes: path === '-' ? await readInput() : await readFile(path) };
  } catch (error) {
    return { kind: 'unreadable', reason: unreadable[codeOf(error)] ?? 'other' };
  }
}

async function list(path: string): Promise<FolderEntry[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return undefined;
  }
}

/** Puts the finished file in place without ever replacing one: a link cannot overwrite. */
async function place(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(temporary, path, constants.COPYFILE_EXCL);
  }
  await unlink(temporary);
}

async function write(path: string, text: string, isForced: boolean): Promise<WriteOutcome> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return 'folder';
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await (isForced ? rename(temporary, path) : place(temporary, path));
    return 'written';
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return unwritable[codeOf(error)] ?? 'other';
  }
}

async function whereIs(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
  return realpath(whole).catch(() => join(folder, basename(whole)));
}

/** A reader that goes away (`aci … | head`) is written to no more; the command goes on to its own exit code. */
function streamOf(stream: WriteStream): Stream {
  let isGone = false;
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
    isGone = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    print: (text) => void (isGone || stream.write(text)),
  };
}

/** One line from the terminal; its end (Ctrl+D, Ctrl+C) is undefined. */
function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((settle) => {
    lines.on('close', () => settle(undefined));
    lines.question(question, (answer) => {
      settle(answer);
      lines.close();
    });
  });
}

/** The machine this process runs on. */
export function realSystem(): System {
  const [out, err] = [streamOf(process.stdout), streamOf(process.stderr)];
  const machine = { env: process.env, out, err, read, list, whereIs, write };
  return process.stdin.isTTY === true && out.isTerminal ? { ...machine, ask } : machine;
}
