// The long fuzz: `npm run fuzz -- COUNT [FIRST_SEED] [COMMANDS_IN]`. Each seed is one mutated fixture, validated; one in
// COMMANDS_IN (20) also goes through a whole command. The first twenty failures are shown.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);
const commandsIn = Number(process.argv[4] ?? 20);
const folder = await mkdtemp(join(tmpdir(), 'aci-fuzz-'));
const { fuzzOnce, seeds } = await bundled("export * from './tests/support/fuzz/fuzz.ts';");
const all = seeds('fixtures');
const slow = () => `Slowest: seed ${slowest.seed}, ${slowest.seconds.toFixed(2)} s.`;
const say = (text) => process.stdout.write(`${text}\n`);
const start = performance.now();
let failures = 0;
let slowest = { seed: first, seconds: 0 };
for (let seed = first; seed < first + count; seed += 1) {
  const { failure, seconds } = await fuzzOnce(all, seed, commandsIn);
  if (seconds > slowest.seconds) slowest = { seed, seconds };
  if (failure !== undefined) {
    failures += 1;
    const file = join(folder, `${seed}.yaml`);
    await writeFile(file, failure.text);
    if (failures <= 20) say(`seed ${seed} (${file}):\n  ${failure.reasons.join('\n  ')}`);
  }
  if ((seed - first + 1) % 10_000 === 0) say(`${seed - first + 1} files, ${failures} failures. ${slow()}`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
say(`${count} mutated files in ${seconds} s: ${failures} failures. ${slow()}`);
if (failures === 0) await rm(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
