/** The real file system: reading, of which nothing throws, and writing a file whole or not at all. */
import { closeSync, openSync, readSync, unlinkSync } from 'node:fs';
import { link, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type {
  Bytes,
  FolderEntry,
  GrowingFile,
  Unreadable,
  UnwrittenOutcome,
  WriteOutcome,
} from '../system.ts';

/** The code by which the system names an error, such as ENOENT; empty for an error of another kind. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

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

const outcomes: Readonly<Record<string, UnwrittenOutcome>> = {
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

const outcomeOf = (error: unknown): UnwrittenOutcome => outcomes[codeOf(error)] ?? 'other';

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

/** A file under a name of its own beside its place, to be put at `target` in one step. */
async function growing(temporary: string, target: string, isForced: boolean): Promise<GrowingFile> {
  const file = await open(temporary, 'wx');
  const forget = removedWhenStopped(temporary);
  let failed: UnwrittenOutcome | undefined;
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    forget();
  };
  return {
    async add(content) {
      if (failed !== undefined) return;
      await file.appendFile(content).catch((error: unknown) => {
        failed = outcomeOf(error);
      });
    },
    async finish() {
      try {
        if (failed !== undefined) return failed;
        // A file that is replaced keeps its permissions.
        const replaced = await stat(target).catch(() => undefined);
        if (replaced !== undefined) await file.chmod(replaced.mode & 0o777);
        await file.sync();
        await file.close();
        await (isForced ? rename(temporary, target) : place(temporary, target));
        return 'written';
      } catch (error) {
        return outcomeOf(error);
      } finally {
        await abandon();
      }
    },
    abandon,
  };
}

/** Begins a file, through links; an existing one is refused at once unless `isForced`. */
export async function begin(path: string, isForced: boolean): Promise<GrowingFile | UnwrittenOutcome> {
  const target = await whereIs(path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory() === true) return 'folder';
  if (found !== undefined && !isForced) return 'exists';
  if (found?.isFile() === false) return 'other';
  const temporary = join(dirname(target), `.${basename(target)}.${crypto.randomUUID().slice(0, 13)}.tmp`);
  return growing(temporary, target, isForced).catch(outcomeOf);
}

/** A finished text or workbook, written whole or not at all. */
export async function write(
  path: string,
  content: string | Uint8Array,
  isForced: boolean,
): Promise<WriteOutcome> {
  const file = await begin(path, isForced);
  if (typeof file === 'string') return file;
  await file.add(content);
  return file.finish();
}
