// The targets of speed, side by side in one run: `npm run build && npm run bench`. docs/performance.md keeps what came out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';

const command = process.argv[2] ?? 'dist/aci.js';
const example = 'fixtures/haut-chablais.yaml';
const say = (text) => process.stdout.write(`${text}\n`);
/** The middle of several measures: one that another program disturbed does not count. */
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds that a Node.js of its own takes, and what it says on standard error. */
function timed(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with code ${status}\n${stderr}`);
  return { milliseconds: performance.now() - start, stderr };
}

/** From the start of the process to the result on the worked example, over a Node.js that does nothing. */
function start() {
  const once = (args) => timed(args).milliseconds;
  const ours = [command, 'calculate', example, '--year', '1'];
  once(ours);
  const pairs = Array.from({ length: 21 }, () => ({ empty: once(['-e', '0']), ours: once(ours) }));
  const [empty, own] = ['empty', 'ours'].map((key) => Math.round(middle(pairs.map((pair) => pair[key]))));
  const ratio = middle(pairs.map((pair) => pair.ours / pair.empty));
  return [{ name: `start to result (${own} ms over ${empty} ms)`, value: ratio, unit: '×', atMost: 3 }];
}

/** A made-up country, read from disk and computed. */
async function files() {
  const { fileAt } = await bundled("export { fileAt } from './scripts/country/country.ts';");
  const folder = mkdtempSync(join(tmpdir(), 'aci-bench-'));
  for (let index = 0; index < 850; index += 1) {
    const { name, text } = fileAt(1, index);
    writeFileSync(join(folder, name), text);
  }
  const tell =
    "process.on('exit', () => process.stderr.write('used ' + JSON.stringify(process.resourceUsage())))";
  const told = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`];
  const runs = Array.from({ length: 3 }, () => timed([...told, command, 'validate', folder, '--quiet']));
  rmSync(folder, { recursive: true });
  const used = runs.map(({ stderr }) => JSON.parse(/used (.*)$/.exec(stderr)?.[1] ?? ''));
  const processor = middle(used.map((run) => (run.userCPUTime + run.systemCPUTime) / 1e6)).toFixed(1);
  const seconds = middle(runs.map((run) => run.milliseconds / 1_000));
  const memory = middle(used.map((run) => run.maxRSS / 1_024));
  return [
    {
      name: `850 files read and computed (${processor} s of processor)`,
      value: seconds,
      unit: 's',
      atMost: 2,
    },
    { name: 'memory for them', value: memory, unit: 'MB', atMost: 200 },
  ];
}

/** First years of the worked example in 40 sizes, every amount explained, in one process. */
async function years() {
  const { readContract, computeContract, nationalScales } = await bundled(
    "export { readContract, computeContract, nationalScales } from './src/index.ts';",
  );
  const contracts = Array.from({ length: 40 }, (_, index) => {
    const missions = ['acces_aux_soins', 'parcours', 'prevention'];
    const from = new Date(Date.UTC(2022, 8, 26 + index * 7)).toISOString().slice(0, 10);
    const text = `cpts: { nom: Mesure, population: ${20_000 + index * 5_003} }
contrat: { signature: 2022-09-26 }
missions: { ${[...missions, 'crise_sanitaire'].map((name) => `${name}: { debut: ${from} }`).join(', ')} }
exercices: [{ annee: 1, missions: { ${missions.map((name) => `${name}: { taux_atteinte: ${20 + index * 2} % }`).join(', ')} } }]
`;
    return readContract(Buffer.from(text), 'mesure.yaml').contract;
  });
  const perSecond = (count) => {
    const begin = performance.now();
    for (let index = 0; index < count; index += 1)
      computeContract(contracts[index % contracts.length], { scales: nationalScales });
    return (count * 1_000) / (performance.now() - begin);
  };
  perSecond(50_000);
  const value = middle(Array.from({ length: 7 }, () => perSecond(50_000)));
  return [{ name: 'contract years a second, all explained', value, unit: '/s', atLeast: 50_000 }];
}

const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));
say(`Node.js ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);
for (const measure of [start, files, years]) {
  for (const { name, value, unit, atLeast, atMost } of await measure()) {
    const isMet = atMost === undefined ? value >= atLeast : value <= atMost;
    const target = atMost === undefined ? `at least ${shown(atLeast)}` : `at most ${shown(atMost)}`;
    if (!isMet) process.exitCode = 1;
    say(`${isMet ? 'pass' : 'FAIL'}  ${name}: ${shown(value)} ${unit} (${target})`);
  }
}
