/** Writing a real file whole or not at all: beside its place first, then put there in one step. */
import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WriteOutcome } from '../system.ts';
import { codeOf } from './error-code.ts';
import { whereIs } from './read-files.ts';

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

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does the work; a signal in the middle (Ctrl+C) removes the unfinished file before it ends the process. */
async function removedWhenStopped(temporary: string, work: () => Promise<void>): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    try {
      unlinkSync(temporary);
    } catch {}
    for (const name of signals) process.off(name, stop);
    process.kill(process.pid, signal);
  };
  for (const name of signals) process.on(name, stop);
  try {
    await work();
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}

/**
 * Puts the finished file in place without ever replacing one: a link cannot overwrite. Where the disk knows no
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

/** The permissions of the file to replace; undefined where there is none. */
interface Replaced {
  readonly mode: number;
}

async function writeBeside(temporary: string, content: string | Uint8Array, replaced: Replaced | undefined) {
  const file = await open(temporary, 'wx');
  try {
    if (replaced !== undefined) await file.chmod(replaced.mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Writes a file, through links; an existing one is kept unless `isForced`, and then keeps its permissions. */
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
  const replaced = found === undefined ? undefined : { mode: found.mode & 0o777 };
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await removedWhenStopped(temporary, async () => {
      await writeBeside(temporary, content, replaced);
      await (isForced ? rename(temporary, target) : place(temporary, target));
    });
    return 'written';
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return outcomes[codeOf(error)] ?? 'other';
  }
}
