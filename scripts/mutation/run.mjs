// Mutants: `npm run mutation -- [--tests FILE]… [--cases N] FILE…`. Stryker's instrumenter makes them; each is loaded anew, and
// the tests named, or else the second opinion on N random contracts (200), must notice it. Those that nobody notices are
// printed, with their place. (Stryker's own runner does not see what vitest 4 kills.)
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const secondsAtMost = 60;
/** Words and stories of amounts, which the second opinion does not look at. */
const words = ['StringLiteral', 'ObjectLiteral', 'Regex'];
const require = createRequire(import.meta.url);
const core = createRequire(require.resolve('@stryker-mutator/core'));
const { createInstrumenter } = await import(
  pathToFileURL(core.resolve('@stryker-mutator/instrumenter')).href
);
const { createInjector } = await import(pathToFileURL(core.resolve('typed-inject')).href);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '200' },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const say = (text) => process.stdout.write(`${text}\n`);
const quiet = () => {};
const logger = {
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isTraceEnabled: () => false,
  debug: quiet,
  info: quiet,
  trace: quiet,
  warn: quiet,
};
const sources = await Promise.all(
  positionals.map(async (name) => ({
    name: resolve(name),
    mutate: true,
    content: await readFile(name, 'utf8'),
  })),
);
const unseen = values.tests.length === 0 ? words : [];
const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
const { files, mutants } = await instrumenter.instrument(sources, {
  plugins: [],
  excludedMutations: unseen,
  ignorers: [],
  mutator: { plugins: [], excludedMutations: unseen },
});
const instrumented = new Map(files.map(({ name, content }) => [name, content]));

const folder = await mkdtemp(join(tmpdir(), 'aci-mutants-'));
const outfile = join(folder, 'mutant.mjs');
const entry =
  values.tests.length === 0
    ? "export * from './tests/second-opinion/mutant.ts';"
    : `${values.tests.map((name) => `import './${name}';`).join('')}export { foundOut } from 'vitest'; export const casesOf = () => [];`;
await build({
  stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
  alias: { vitest: resolve('scripts/mutation/vitest-stand-in.mjs') },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
  plugins: [
    {
      name: 'mutants',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const contents = instrumented.get(path);
          return contents === undefined ? undefined : { contents, loader: 'ts' };
        }),
    },
  ],
});

const code = `
const { parentPort, workerData } = require('node:worker_threads');
let cases;
parentPort.on('message', async (id) => {
  globalThis.__stryker__ = { activeMutant: undefined };
  cases ??= (await import(workerData.url)).casesOf(workerData.count);
  globalThis.__stryker__.activeMutant = id;
  globalThis.__stryker__.hitCount = 0;
  globalThis.__stryker__.hitLimit = 5_000_000;
  try {
    const { foundOut } = await import(workerData.url + '?' + id);
    parentPort.postMessage({ reason: await foundOut(cases) });
  } catch (error) {
    parentPort.postMessage({ reason: String(error) });
  }
});`;
const workerData = { url: pathToFileURL(outfile).href, count: Number(values.cases) };
let worker;
let uses = 0;
async function reasonFor(id) {
  if (uses > 300) await worker?.terminate();
  if (worker === undefined || uses > 300) {
    worker = new Worker(code, { eval: true, workerData });
    uses = 0;
  }
  uses += 1;
  const current = worker;
  return await new Promise((settle) => {
    const timer = setTimeout(async () => {
      await current.terminate();
      worker = undefined;
      settle('time');
    }, secondsAtMost * 1000);
    current.once('message', ({ reason }) => {
      clearTimeout(timer);
      settle(reason);
    });
    current.postMessage(id);
  });
}

if ((await reasonFor('none')) !== undefined) throw new Error('they differ without any mutant');
const counts = new Map();
const seen = mutants.filter(({ status }) => status !== 'Ignored');
for (const { id, fileName, mutatorName, location, replacement } of seen) {
  const count = counts.get(fileName) ?? { killed: 0, all: 0 };
  counts.set(fileName, count);
  count.all += 1;
  if ((await reasonFor(id)) !== undefined) count.killed += 1;
  else {
    const { line, column } = location.start;
    const text = sources.find(({ name }) => name === fileName)?.content.split('\n')[line] ?? '';
    const place = `${fileName.slice(process.cwd().length + 1)}:${line + 1}:${column + 1}`;
    say(
      `${place} ${mutatorName}: ${text.slice(column, column + 60)} → ${replacement?.replace(/\s+/g, ' ').slice(0, 60)}`,
    );
  }
}
for (const [name, { killed, all }] of counts)
  say(`${name.slice(process.cwd().length + 1)}: ${killed} of ${all} found out`);
await worker?.terminate();
await rm(folder, { recursive: true });
