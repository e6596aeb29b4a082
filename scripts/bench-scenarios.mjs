/** How long a thousand scenarios of one contract take: `node scripts/bench-scenarios.mjs [FILE]`. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const count = 1_000;
const path = process.argv[2] ?? fileURLToPath(new URL('../fixtures/haut-chablais.yaml', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'aci-bench-'));
const outfile = join(folder, 'bench.mjs');
buildSync({
  stdin: {
    contents: `export { readContract } from './src/input/read-contract.ts';
export { computeContract, yearAlone } from './src/rules/compute.ts';
export { supposing } from './src/rules/simulation/scenario.ts';
export { nationalScales } from './src/scale/in-force.ts';`,
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
  },
  bundle: true,
  outfile,
  platform: 'node',
  format: 'esm',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
const { readContract, computeContract, yearAlone, supposing, nationalScales } = await import(
  pathToFileURL(outfile).href
);
await rm(folder, { recursive: true });

const { contract } = readContract(await readFile(path), path);
if (contract === undefined) throw new Error(`${path} cannot be read`);
const options = { scales: nationalScales };
const last = contract.years.at(-1)?.year.value ?? 1;
const at = contract.cpts.at;

/** One general rate and one for a mission, different each time. */
const scenarioOf = (index) => ({
  at,
  name: { value: String(index), at },
  attainmentRate: { value: { num: index, den: count }, at },
  missions: {
    prevention: { at, attainmentRate: { value: { num: count - index, den: count }, at }, indicators: [] },
  },
});

function timed(name, run) {
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  for (let index = 0; index < count; index += 1) run(supposing(contract, scenarioOf(index), options));
  const milliseconds = Math.round(performance.now() - before);
  const { user, system } = process.cpuUsage(cpu);
  const processor = Math.round((user + system) / 1_000);
  process.stdout.write(`${count} scenarios, ${name}: ${milliseconds} ms (${processor} ms of processor)\n`);
}

timed('one year each', (other) => yearAlone(other.contract, last, other.options));
timed('every year each', (other) => computeContract(other.contract, other.options));
