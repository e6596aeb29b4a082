/** Other threads of this process, for work on many files. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Helper } from '../system.ts';

/** Its code is built beside the command's, in the folder of this part or in the one below; absent elsewhere, as in tests. */
function codeOfHelper(): URL | undefined {
  const places = ['./helper.js', './aci/helper.js'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => place.protocol === 'file:' && existsSync(fileURLToPath(place)));
}

/**
 * Fewer files than this for each further thread do not pay: each compiles the code for itself, which a single one leaves to
 * the other processors (docs/performance.md).
 */
const filesAThread = 1_000;

/** A thread keeps some two processors busy: V8 compiles and collects garbage beside it. */
const processorsAThread = 2;

/** Threads in all, this one among them: ACI_THREADS, else as many as the processors can serve where that pays. */
export function threadsOf(files: number, env: Readonly<Record<string, string | undefined>>): number {
  const stated = Number(env['ACI_THREADS']);
  if (Number.isInteger(stated) && stated >= 1) return Math.min(stated, files);
  const served = Math.max(1, Math.floor(availableParallelism() / processorsAThread));
  return Math.min(served, 1 + Math.floor(files / filesAThread));
}

interface Waiting<Answer> {
  readonly settle: (answer: Answer) => void;
  readonly refuse: (error: Error) => void;
}

/** A thread answers in the order it is asked; once it is lost, so is all that it was asked. */
function helperOf<Answer>(worker: Worker): Helper<Answer> {
  const waiting: Waiting<Answer>[] = [];
  let lost: Error | undefined;
  let begin: Pick<Waiting<void>, 'settle' | 'refuse'> | undefined;
  const ready = new Promise<void>((settle, refuse) => {
    begin = { settle, refuse };
  });
  // It may be lost before anybody waits for it.
  ready.catch(() => undefined);
  const lose = (error: Error): void => {
    lost ??= error;
    begin?.refuse(lost);
    for (const { refuse } of waiting.splice(0)) refuse(lost);
  };
  worker.on('error', lose);
  worker.on('messageerror', lose);
  worker.on('exit', (code) => lose(new Error(`exit ${code}`)));
  worker.once('message', () => {
    begin?.settle();
    worker.on('message', (answer: Answer) => waiting.shift()?.settle(answer));
  });
  return {
    ready,
    ask: (paths) =>
      new Promise((settle, refuse) => {
        if (lost !== undefined) return refuse(lost);
        waiting.push({ settle, refuse });
        worker.postMessage(paths);
      }),
    end: () => void worker.terminate(),
  };
}

/** None where they would not pay, or where threads cannot be had: the work is then done without. */
export async function helpers<Answer>(order: unknown, files: number): Promise<readonly Helper<Answer>[]> {
  const code = codeOfHelper();
  const count = threadsOf(files, process.env) - 1;
  const started: Helper<Answer>[] = [];
  if (code === undefined || count < 1) return started;
  try {
    const { Worker } = await import('node:worker_threads');
    while (started.length < count) started.push(helperOf(new Worker(code, { workerData: order })));
  } catch {}
  return started;
}
