/** The real file system: reading, of which nothing throws, and writing a file whole or not at all. */

import { closeSync, type Dirent, openSync, readSync, type Stats, statSync, unlinkSync } from 'node:fs';
import { link, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bytes, FolderEntry, Unreadable, WriteOutcome } from '../system.ts';

/** The code by which the system names an error, such as ENOENT; empty for an error of another kind. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: Readonly<Record<string, Unreadable['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ENAMETOOLONG: 'missing',
  EMFILE: 'too_many_open',
  ENFILE: 'too_many_open',
};

/** What an error says of a path that leads to `found`. */
function unreadable(error: unknown, found: Stats | undefined): Unreadable {
  const reason = reasons[codeOf(error)] ?? 'other';
  const isClosed = reason === 'forbidden' && found?.isDirectory() === true;
  return { kind: 'unreadable', reason: isClosed ? 'closed_folder' : reason };
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** Pipes and devices are opened only where a shell names them itself, as in `<(…)`: others may keep their reader waiting for ever. */
const mayBeOpened = (path: string, found: Stats | undefined): boolean =>
  found === undefined || found.isFile() || found.isDirectory() || /^\/(dev|proc)\//.test(path);

/** No file is read beyond this: the readers refuse smaller ones, and a device or a pipe may never end. */
const bytesUpTo = 16_000_000;

async function ofStandardInput(): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (!Buffer.isBuffer(chunk)) continue;
    read.push(chunk);
    size += chunk.length;
    if (size > bytesUpTo) break;
  }
  return Buffer.concat(read);
}

/** It can be read only once, whoever asks again. */
let standardInput: Promise<Uint8Array> | undefined;

/** More than a contract takes. */
const bytesAtOnce = 65_536;

/** Read at one go: to hand a few kilobytes to the background and wait for them takes longer than they do. */
function ofFile(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const read: Uint8Array[] = [];
    const piece = Buffer.allocUnsafe(bytesAtOnce);
    let size = 0;
    while (size <= bytesUpTo) {
      const count = readSync(file, piece);
      if (count === 0) break;
      read.push(Uint8Array.from(piece.subarray(0, count)));
      size += count;
    }
    return Buffer.concat(read);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file, or of standard input for `-`. */
export async function read(path: string): Promise<Bytes | Unreadable> {
  let found: Stats | undefined;
  try {
    if (path === '-') {
      standardInput ??= ofStandardInput();
      return { kind: 'bytes', bytes: await standardInput };
    }
    found = statOf(path);
    if (!mayBeOpened(path, found)) return { kind: 'unreadable', reason: 'no_file' };
    return { kind: 'bytes', bytes: ofFile(path) };
  } catch (error) {
    return unreadable(error, found);
  }
}

/** What a link leads to, where it leads anywhere. */
function kindOf(entry: Dirent, folder: string): FolderEntry['kind'] {
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'file';
  try {
    return statOf(join(folder, entry.name))?.isDirectory() === true ? 'folder_link' : 'file';
  } catch {
    return 'file';
  }
}

/** What a folder holds, in no order; why it cannot be told; undefined for anything but a folder. */
export async function list(path: string): Promise<FolderEntry[] | Unreadable | undefined> {
  let found: Stats | undefined;
  try {
    found = statOf(path);
    if (found?.isDirectory() !== true) return undefined;
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry, path) }));
  } catch (error) {
    return found && unreadable(error, found);
  }
}

/** A path from the root; as it is where the folder one works in was removed. */
function wholePath(path: string): string {
  try {
    return resolve(path);
  } catch {
    return path;
  }
}

/** The one name of the file that a path leads to, through links, whether it exists or not. */
export async function whereIs(path: string): Promise<string> {
  const whole = wholePath(path);
  const folder = await realpath(dirname(whole)).catch(() => dirname(whole));
  return realpath(whole).catch(() => join(folder, basename(whole)));
}

const outcomes: Readonly<Record<string, WriteOutcome>> = {
  EEXIST: 'exists',
  ENOENT: 'no_folder',
  ENOTDIR: 'no_folder',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'no_space',
  EDQUOT: 'no_space',
};

const outcomeOf = (error: unknown): WriteOutcome => outcomes[codeOf(error)] ?? 'other';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From now on a signal (Ctrl+C) removes the unfinished file before it ends the process; the answer ends that. */
function removedWhenStopped(temporary: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    try {
      unlinkSync(temporary);
    } catch {}
    for (const name of signals) process.off(name, stop);
    process.kill(process.pid, signal);
  };
  for (const name of signals) process.on(name, stop);
  return () => {
    for (const name of signals) process.off(name, stop);
  };
}

/**
 * Puts the finished file in place without ever replacing one: a link cannot overwrite. Where the disk has no
 * links (a USB key), an empty file takes the place first, for creating one cannot overwrite either.
 */
async function place(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await unlink(temporary);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await (await open(path, 'wx')).close();
    await rename(temporary, path);
  }
}

/** A finished text or workbook, through links, written whole or not at all; an existing file is kept unless `isForced`. */
export async function write(
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<WriteOutcome> {
  const target = await whereIs(path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() === true) return 'folder';
  if (found !== undefined && !isForced) return 'exists';
  if (found?.isFile() === false) return 'other';
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID().slice(0, 13)}.tmp`);
  const forget = removedWhenStopped(temporary);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      // A file that is replaced keeps its permissions.
      if (found !== undefined) await file.chmod(found.mode & 0o777);
      await file.sync();
    } finally {
      await file.close();
    }
    await (isForced ? rename(temporary, target) : place(temporary, target));
    return 'written';
  } catch (error) {
    return outcomeOf(error);
  } finally {
    await unlink(temporary).catch(() => undefined);
    forget();
  }
}
