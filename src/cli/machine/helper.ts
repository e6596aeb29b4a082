/** The whole of a helping thread: it says that it is ready, then answers each group of files. */
import { parentPort, workerData } from 'node:worker_threads';
import { answering } from '../many/answering.ts';
import { realSystem } from './real-system.ts';

const port = parentPort;
if (port !== null) {
  const answer = await answering(workerData, realSystem());
  let last = Promise.resolve();
  port.on('message', (paths: readonly string[]) => {
    last = last.then(async () => port.postMessage(await answer(paths)));
  });
  port.postMessage('ready');
}
