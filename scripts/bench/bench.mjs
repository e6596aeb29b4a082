// Every budget of speed, side by side in one run: build first, then `npm run bench`. docs/performance.md keeps what came out.
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { files } from './files.mjs';
import { start } from './start.mjs';
import { years } from './years.mjs';

const command = resolve(process.argv[2] ?? 'dist/aci.js');
const say = (text) => process.stdout.write(`${text}\n`);
const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));

say(`Node.js ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);
let missed = 0;
for (const measure of [start, years, files]) {
  for (const { name, value, unit, atLeast, atMost } of await measure(command)) {
    const isMet = atMost === undefined ? value >= atLeast : value <= atMost;
    if (!isMet) missed += 1;
    const target = atMost === undefined ? `at least ${shown(atLeast)}` : `at most ${shown(atMost)}`;
    say(`${isMet ? 'pass' : 'FAIL'}  ${name}: ${shown(value)} ${unit} (${target})`);
  }
}
process.exitCode = missed === 0 ? 0 : 1;
