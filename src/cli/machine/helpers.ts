/** Other threads of this process, for work on many files. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Helper } from '../system.ts';

/** Its code is built beside the command's, in the folder of this part or in the one below; absent elsewhere, as in tests. */
function codeOfHelper(): URL | undefined {
  const places = ['./helper.js', './aci/helper.js'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => place.protocol === 'file:' && existsSync(fileURLToPath(place)));
}

/** Threads in all, this one among them: ACI_THREADS, else the processors there are. */
export function threadsOf(env: Readonly<Record<string, string | undefined>>): number {
  const stated = Number(env['ACI_THREADS']);
  return Number.isInteger(stated) && stated >= 1 ? stated : availableParallelism();
}

interface Waiting<Answer> {
  readonly settle: (answer: Answer) => void;
  readonly refuse: (error: Error) => void;
}

/** A thread answers in the order it is asked; once it is lost, so is all that it was asked. */
function helperOf<Answer>(code: URL, order: unknown): Helper<Answer> {
  const worker = new Worker(code, { workerData: order });
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

/** None where there is one processor, or where threads cannot be had: the work is then done without. */
export function helpers<Answer>(order: unknown, atMost: number): readonly Helper<Answer>[] {
  const code = codeOfHelper();
  const count = Math.min(threadsOf(process.env) - 1, atMost);
  const started: Helper<Answer>[] = [];
  if (code === undefined) return started;
  try {
    while (started.length < count) started.push(helperOf(code, order));
  } catch {}
  return started;
}
