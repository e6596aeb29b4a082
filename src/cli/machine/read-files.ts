/** Reading the real file system. Nothing here throws: what cannot be read is said. */
import { closeSync, openSync, readSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bytes, FolderEntry, Unreadable } from '../system.ts';
import { codeOf } from './streams.ts';

const reasons: Readonly<Record<string, Unreadable['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

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
  try {
    return { kind: 'bytes', bytes: path === '-' ? await ofStandardInput() : ofFile(path) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasons[codeOf(error)] ?? 'other' };
  }
}

/** What a folder holds, in no order; undefined for anything but a folder that may be read. */
export async function list(path: string): Promise<FolderEntry[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return undefined;
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
