// Our own code as the benchmarks call it, bundled from the sources: nothing has to be built first.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'aci-bench-'));
const outfile = join(folder, 'ours.mjs');
await build({
  stdin: {
    contents: `export { readContract } from './src/input/read-contract.ts';
export { computeContract } from './src/rules/compute.ts';
export { nationalScales } from './src/scale/in-force.ts';
export { centsOf } from './src/base/money.ts';
export { fileAt } from './scripts/country/country.ts';`,
    resolveDir: root,
  },
  bundle: true,
  outfile,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
export const { readContract, computeContract, nationalScales, centsOf, fileAt } = await import(
  pathToFileURL(outfile).href
);
await rm(folder, { recursive: true });
