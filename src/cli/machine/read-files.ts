/** Reading the real file system. Nothing here throws: what cannot be read is said. */
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bytes, FolderEntry, Unreadable } from '../system.ts';
import { codeOf } from './error-code.ts';

const reasons: Readonly<Record<string, Unreadable['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** No file is read beyond this: the readers refuse smaller ones, and a device or a pipe may never end. */
const bytesUpTo = 16_000_000;

async function upToLimit(chunks: AsyncIterable<unknown>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (!Buffer.isBuffer(chunk)) continue;
    read.push(chunk);
    size += chunk.length;
    if (size > bytesUpTo) break;
  }
  return Buffer.concat(read);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return upToLimit(process.stdin);
  const file = await open(path);
  try {
    return await upToLimit(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** The bytes of a file, or of standard input for `-`. */
export async function read(path: string): Promise<Bytes | Unreadable> {
  try {
    return { kind: 'bytes', bytes: await bytesOf(path) };
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
