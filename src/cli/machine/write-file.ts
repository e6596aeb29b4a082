/** Writing a real file whole or not at all: beside its place first, then put there in one step. */
import { unlinkSync } from 'node:fs';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { GrowingFile, UnwrittenOutcome, WriteOutcome } from '../system.ts';
import { whereIs } from './read-files.ts';
import { codeOf } from './streams.ts';

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

/** A file under a name of its own, to be put at `target`. */
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
