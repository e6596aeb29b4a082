// From the start of the process to the result on the worked example, beside a Node.js that does nothing.
import { spawnSync } from 'node:child_process';
import { median } from './median.mjs';

const runs = 21;

function timed(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with code ${status}`);
  return performance.now() - start;
}

/** `command` is the built command's file. */
export function start(command) {
  const calculate = [command, 'calculate', 'fixtures/haut-chablais.yaml'];
  timed(calculate);
  const measured = Array.from({ length: runs }, () => ({
    empty: timed(['-e', '0']),
    ours: timed(calculate),
  }));
  const [empty, ours] = [median(measured.map((run) => run.empty)), median(measured.map((run) => run.ours))];
  const ratio = median(measured.map((run) => run.ours / run.empty));
  const name = `start to result (${Math.round(ours)} ms) over node -e 0 (${Math.round(empty)} ms)`;
  return [{ name, value: ratio, unit: '×', atMost: 1.5 }];
}
