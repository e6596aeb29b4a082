// Mutants: `npm run mutation -- [--tests FILE|FOLDER]… [--cases N] [--seconds S] [--runs N] [--every N] FILE|FOLDER…`. Stryker's instrumenter
// makes them; each must be noticed by a test named or by the second opinion on N random contracts. Only the tests that run
// the changed code are asked, those that run most of its file first, for `--seconds` at most. Those that nobody notices are printed, with their
// place. (Stryker's own runner does not see what vitest 4 kills.)
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundle, instrumented } from './bundle.mjs';

const secondsAtMost = 20;
/** Each load stays in memory: after so many a new worker begins. */
const loadsAtMost = 100;
/** Words and stories of amounts, which the second opinion does not look at. */
const words = ['StringLiteral', 'ObjectLiteral', 'Regex'];
/** Tests that start other programs, which would not meet the mutants, and those that prepare something at length. */
const notHere = /node:child_process|node:worker_threads|real-command|language-server|\/office|beforeAll/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'string' },
    cases: { type: 'string' },
    every: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '1' },
    runs: { type: 'string', default: '10' },
    tests: { type: 'string', multiple: true, default: [] },
  },
});
const say = (text) => process.stdout.write(`${text}\n`);

/** The files of a folder that end so, or the file itself. */
async function filesOf(path, ending) {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name))
    .sort();
}
const allFiles = async (paths, ending) => [
  ...new Set((await Promise.all(paths.map((path) => filesOf(path, ending)))).flat()),
];

const strayed = positionals.find((path) => path.endsWith('.test.ts'));
if (strayed !== undefined) throw new Error(`${strayed} is a test: write --tests before each one`);
const candidates = await allFiles(values.tests, '.test.ts');
const texts = await Promise.all(candidates.map((name) => readFile(name, 'utf8')));
const tests = candidates.filter((_, index) => !notHere.test(texts[index]));
const cases = Number(values.cases ?? (tests.length === 0 ? 200 : 0));
const made = await instrumented(await allFiles(positionals, '.ts'), tests.length === 0 ? words : []);

const folder = await mkdtemp(join(tmpdir(), 'aci-mutants-'));
const outfile = join(folder, 'mutants.mjs');
await bundle(outfile, tests, cases, made.contents);

const begin = () =>
  new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { url: pathToFileURL(outfile).href, runs: Number(values.runs) },
  });
let worker = begin();
let loads = 0;
async function renew() {
  await worker.terminate();
  worker = begin();
  loads = 0;
}

/** The answer; undefined when it takes too long. */
const ask = (question, seconds) =>
  new Promise((settle, fail) => {
    const answered = (answer) => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', fail);
      settle(answer);
    };
    const timer = setTimeout(() => answered(undefined), seconds * 1000);
    worker.on('message', answered);
    worker.on('error', fail);
    worker.postMessage(question);
  });

const met = await ask({ kind: 'meet' }, 600);
/** The tests that run each mutant; those first that run much of its file in little time. */
const testsOf = new Map();
const fileOf = new Map(made.mutants.map(({ id, fileName }) => [id, fileName]));
for (const { index, took, meets } of met.tests) {
  const depths = new Map();
  for (const id of meets) depths.set(fileOf.get(id), (depths.get(fileOf.get(id)) ?? 0) + 1);
  for (const id of meets) {
    const worth = depths.get(fileOf.get(id)) / (took + 10);
    testsOf.set(id, [...(testsOf.get(id) ?? []), { index, worth }]);
  }
}
const bestFirst = (id) => (testsOf.get(id) ?? []).sort((a, b) => b.worth - a.worth).map(({ index }) => index);
const allQuickestFirst = met.tests.toSorted((a, b) => a.took - b.took).map(({ index }) => index);
const onLoad = new Set(met.onLoad);
say(`${met.tests.length} tests`);

async function isNoticedBy(chosen, id, isAnew) {
  if (chosen.length === 0) return false;
  if (loads > loadsAtMost) await renew();
  if (isAnew) loads += 1;
  const answer = await ask(
    { id, isAnew, chosen, milliseconds: Number(values.seconds) * 1000 },
    secondsAtMost,
  );
  if (answer === undefined) await renew();
  return answer ?? true;
}

/** What runs when the sources are loaded is met by loading them anew, and then every test may notice it. */
const isNoticed = async (id, isLoaded) =>
  (await isNoticedBy(bestFirst(id), id, false)) ||
  (isLoaded && (await isNoticedBy(allQuickestFirst, id, true)));

/** Those that a file of many may spare: one in so many, the same each time. */
const judged = made.mutants
  .filter(({ status }) => status !== 'Ignored')
  .filter((_, index) => index % Number(values.every) === 0);
/** A value that the sources keep for good is only made anew by loading them anew. */
const keeps = (fileName) => /^const \w+ = once\(/m.test(made.texts.get(fileName));
/** With `--again`: those that an earlier run printed; the others were noticed then. */
const unmet = ' (no test runs it)';
const unnoticed =
  values.again === undefined
    ? undefined
    : new Set(readFileSync(values.again, 'utf8').replaceAll(unmet, '').split('\n'));
const counts = new Map();
for (const { id, fileName, mutatorName, location, replacement } of judged) {
  const count = counts.get(fileName) ?? { noticed: 0, all: 0 };
  counts.set(fileName, count);
  count.all += 1;
  const { line, column } = location.start;
  const text = made.texts.get(fileName).split('\n')[line] ?? '';
  const instead = replacement?.replace(/\s+/g, ' ').slice(0, 60);
  const place = `${relative('.', fileName)}:${line + 1}:${column + 1}`;
  const shown = `${place} ${mutatorName}: ${text.slice(column, column + 60)} → ${instead}`;
  if (unnoticed !== undefined && !unnoticed.has(shown)) count.noticed += 1;
  else if (await isNoticed(id, onLoad.has(id) || keeps(fileName))) count.noticed += 1;
  else say(onLoad.has(id) || testsOf.has(id) ? shown : `${shown}${unmet}`);
}

const percent = ({ noticed, all }) => `${((100 * noticed) / all).toFixed(1)} %`;
const total = { noticed: 0, all: 0 };
for (const [name, count] of counts) {
  total.noticed += count.noticed;
  total.all += count.all;
  say(`${relative('.', name)}: ${count.noticed} of ${count.all} found out, ${percent(count)}`);
}
say(`together: ${total.noticed} of ${total.all} found out, ${percent(total)}`);
const ignored = made.mutants.filter(({ status }) => status === 'Ignored');
for (const reason of new Set(ignored.map(({ statusReason }) => statusReason)))
  say(`left out, ${reason}: ${ignored.filter(({ statusReason }) => statusReason === reason).length}`);
await worker.terminate();
await rm(folder, { recursive: true });
