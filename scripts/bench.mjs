// The targets of speed, side by side in one run: `npm run build && npm run bench`. docs/performance.md keeps what came out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasBrowser, startBrowser } from './browser.mjs';
import { bundled } from './bundled.mjs';

const command = process.argv[2] ?? 'dist/aci.js';
const example = 'fixtures/haut-chablais.yaml';
const say = (text) => process.stdout.write(`${text}\n`);
/** The middle of several measures: one that another program disturbed does not count. */
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds that a Node.js of its own takes, and what it says on standard error. */
function timed(args, expected = 0) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== expected) throw new Error(`${args.join(' ')} ended with code ${status}\n${stderr}`);
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

/** What was paid against what was owed: 5 000 payments of one contract, and 10 000 rows of a fund for 200, one line in thirty wrong. */
async function checks() {
  const { fileAt, ...ours } = await bundled(`
    export { fileAt } from './scripts/country/country.ts';
    export { computeContract, dateToIso, nationalScales, readContract, scheduleOf } from './src/index.ts';
  `);
  const folder = mkdtempSync(join(tmpdir(), 'aci-bench-'));
  const contracts = join(folder, 'contracts');
  mkdirSync(contracts);
  const rows = [];
  for (let index = 0, made = 0; made < 200; index += 1) {
    const { name, text } = fileAt(1, index);
    const finess = String(740_000_000 + index);
    const own = `${text.split('\nversements:')[0].replace('cpts:\n', `cpts:\n  finess: "${finess}"\n`)}\n`;
    const { contract } = ours.readContract(Buffer.from(own), name);
    if (contract?.terms.signed === undefined || contract.cpts.finess === undefined) continue;
    made += 1;
    writeFileSync(join(contracts, name), own);
    const options = { scales: ours.nationalScales, through: 5 };
    for (const { date, amount } of ours.scheduleOf(ours.computeContract(contract, options)).payments) {
      const cents = Number(amount.value) + (rows.length % 30 === 0 ? 12_345 : 0);
      if (cents > 0) rows.push(`${ours.dateToIso(date)};${finess};ACI;${(cents / 100).toFixed(2)}`);
    }
  }
  while (rows.length < 10_000) rows.push('2026-11-30;999999999;ACI;12.00');
  const list = join(folder, 'fund.csv');
  writeFileSync(list, `Date;FINESS;Objet;Montant\n${rows.slice(0, 10_000).join('\n')}\n`);
  const account = join(folder, 'account.csv');
  const payments = Array.from({ length: 5_000 }, (_, index) => {
    const day = new Date(Date.UTC(2022, 8, 26 + Math.floor(index / 5))).toISOString().slice(0, 10);
    return `${day};CPAM ACI;${100 + ((index * 7_919) % 600)}.00`;
  });
  writeFileSync(account, `Date;Libellé;Montant\n${payments.join('\n')}\n`);
  const once = (path, csv) =>
    middle(
      Array.from({ length: 3 }, () => timed([command, 'check', path, '-p', csv, '-q'], 1).milliseconds),
    ) / 1_000;
  const measured = [
    { name: '5 000 payments checked', value: once(example, account), unit: 's', atMost: 1.5 },
    { name: '10 000 rows of 200 contracts checked', value: once(contracts, list), unit: 's', atMost: 5 },
  ];
  rmSync(folder, { recursive: true });
  return measured;
}

/** A digit typed into a contract of five years and forty indicators, until the page shows what it makes: the year's part. */
async function typed() {
  if (!hasBrowser) return [];
  const indicators = Array.from(
    { length: 20 },
    (_, index) => `      - { nom: Indicateur ${index + 1}, montant: 1 000 € }`,
  );
  const missions = ['acces_aux_soins', 'parcours'];
  const results = indicators
    .map((_, index) => `Indicateur ${index + 1}: ${index % 3 === 0 ? 'non' : 'oui'}`)
    .join(', ');
  const yearOf = (year) =>
    `  - annee: ${year}\n    missions:\n${missions.map((mission) => `      ${mission}: { depenses: 10 000 €, resultats: { ${results} } }`).join('\n')}`;
  const text = `cpts: { nom: Essai, population: 62 000 }\ncontrat: { signature: 2021-03-01 }\nmissions:\n${missions
    .map((mission) => `  ${mission}:\n    debut: 2021-03-01\n    indicateurs:\n${indicators.join('\n')}`)
    .join('\n')}\nexercices:\n${[1, 2, 3, 4, 5].map(yearOf).join('\n')}\n`;
  const browser = await startBrowser();
  const page = await browser.newPage();
  await page.goto(new URL('../dist/aci-cpts.html', import.meta.url).href);
  const times = await page.evaluate(async (contract) => {
    const once = async (population) => {
      const typed = contract.replace('62 000', String(population));
      const start = performance.now();
      await globalThis.aciPage.type(typed);
      return performance.now() - start;
    };
    await globalThis.aciPage.open('essai.yaml', new TextEncoder().encode(contract));
    const all = [];
    for (let index = 0; index < 31; index += 1) all.push(await once(62_000 + index));
    return all;
  }, text);
  await browser.close();
  return [{ name: 'a change typed in the page', value: middle(times.slice(5)), unit: 'ms', atMost: 100 }];
}

const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));
say(`Node.js ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);
for (const measure of [start, files, years, checks, typed]) {
  for (const { name, value, unit, atLeast, atMost } of await measure()) {
    const isMet = atMost === undefined ? value >= atLeast : value <= atMost;
    const target = atMost === undefined ? `at least ${shown(atLeast)}` : `at most ${shown(atMost)}`;
    if (!isMet) process.exitCode = 1;
    say(`${isMet ? 'pass' : 'FAIL'}  ${name}: ${shown(value)} ${unit} (${target})`);
  }
}
