// The long comparison: `npm run second-opinion -- COUNT [FIRST_SEED]`. Each seed is one random contract; the first twenty
// on which the product and the second opinion differ are shown.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 0);
const folder = await mkdtemp(join(tmpdir(), 'aci-second-opinion-'));
const outfile = join(folder, 'compare.mjs');
await build({
  entryPoints: ['tests/second-opinion/compare.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
const { compareSeed, reportOf } = await import(pathToFileURL(outfile).href);
await rm(folder, { recursive: true });
const say = (text) => process.stdout.write(`${text}\n`);
const start = performance.now();
let [figures, refused, failures] = [0, 0, 0];
for (let seed = first; seed < first + count; seed += 1) {
  const compared = compareSeed(seed);
  figures += compared.figures;
  refused += compared.isRefused ? 1 : 0;
  if (compared.differences.length > 0) {
    failures += 1;
    if (failures <= 20) say(`seed ${seed}:\n${reportOf(compared)}`);
  }
  if ((seed - first + 1) % 10_000 === 0) say(`${seed - first + 1} contracts, ${failures} differ`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
say(
  `${count} contracts (${refused} refused by both), ${figures} figures, in ${seconds} s: ${failures} differ.`,
);
process.exitCode = failures === 0 ? 0 : 1;
