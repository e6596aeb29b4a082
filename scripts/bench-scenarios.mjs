/** How long a thousand scenarios of one contract take: `node scripts/bench-scenarios.mjs [FILE]`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const count = 1_000;
const path = process.argv[2] ?? fileURLToPath(new URL('../fixtures/haut-chablais.yaml', import.meta.url));
const { readContract, computeContract, yearAlone, supposing, nationalScales } = await bundled(`
  export { readContract } from './src/input/read-contract.ts';
  export { computeContract, yearAlone } from './src/rules/compute.ts';
  export { supposing } from './src/rules/simulation/scenario.ts';
  export { nationalScales } from './src/scale/in-force.ts';
`);

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
