// The long fuzz: `npm run fuzz -- COUNT [FIRST_SEED] [COMMANDS_IN] [REAL]`. Each seed is one mutated fixture or one piece repeated,
// validated; one in COMMANDS_IN (20) also goes through a whole command in one of its formats, and the first REAL (0) through the
// built command as a process of its own. The first twenty failures are shown, each cut.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundled } from './bundled.mjs';

const [count = 10_000, first = 0, commandsIn = 20, real = 0] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'aci-fuzz-'));
const { fuzzOnce, realCase, unsound, seeds } = await bundled(
  "export * from './tests/support/fuzz/fuzz.ts'; export * from './tests/support/fuzz/sound.ts';",
);
const all = seeds('fixtures');
const say = (text) => process.stdout.write(`${text}\n`);
const slow = () => `Slowest: seed ${slowest.seed}, ${slowest.seconds.toFixed(2)} s of processor.`;
const start = performance.now();
let failures = 0;
let slowest = { seed: first, seconds: 0 };

async function fail(seed, text, reasons) {
  failures += 1;
  const file = join(folder, `${seed}.yaml`);
  await writeFile(file, text);
  if (failures <= 20)
    say(`seed ${seed} (${file}):\n  ${reasons.map((each) => each.slice(0, 400)).join('\n  ')}`);
}

for (let seed = first; seed < first + count; seed += 1) {
  const { failure, seconds } = await fuzzOnce(all, seed, commandsIn);
  if (seconds > slowest.seconds) slowest = { seed, seconds };
  if (failure !== undefined) await fail(seed, failure.text, failure.reasons);
  if ((seed - first + 1) % 10_000 === 0) say(`${seed - first + 1} files, ${failures} failures. ${slow()}`);
}
for (let seed = first; seed < first + real; seed += 1) {
  const { text, args, files } = realCase(all, seed);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/aci.js'), ...args], {
    cwd: folder,
    maxBuffer: 1e9,
    timeout: 60_000,
  });
  const format = args[args.indexOf('--format') + 1];
  const wrong =
    status === null || status === 3
      ? `ended with ${status}: ${stderr}`
      : (unsound(format, format === 'xlsx' ? stdout : stdout.toString()) ??
        unsound('text', stderr.toString()));
  if (wrong !== undefined) await fail(seed, text, [`${args.join(' ')}: ${wrong}`]);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
say(`${count} files, ${real} through the built command, in ${seconds} s: ${failures} failures. ${slow()}`);
if (failures === 0) await rm(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
