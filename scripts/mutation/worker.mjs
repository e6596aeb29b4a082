// Runs tests on one mutant after another. `{ kind: 'meet' }` tells which tests meet which mutants and how long each takes;
// `{ id, isAnew, chosen, milliseconds }` answers whether one of the chosen tests notices the mutant within that time, loading the
// module anew where asked.
import { parentPort, workerData } from 'node:worker_threads';

const maps = new Set();
/** A WeakMap that forgets everything when told to. */
globalThis.ForgetfulMap = class {
  #inside = new WeakMap();
  constructor() {
    maps.add(this);
  }
  get = (key) => this.#inside.get(key);
  has = (key) => this.#inside.has(key);
  set = (key, value) => {
    this.#inside.set(key, value);
    return this;
  };
  forget = () => {
    this.#inside = new WeakMap();
  };
};
const forget = () => {
  for (const map of maps) map.forget();
};

/** Milliseconds of work, whatever else the machine does. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

globalThis.runsAtMost = workerData.runs;
globalThis.__stryker__ = {};
const stryker = globalThis.__stryker__;
let loads = 0;
const load = async () => {
  loads += 1;
  maps.clear();
  const { tests, opinions } = await import(`${workerData.url}?${loads}`);
  return [...tests, ...opinions];
};

async function meet() {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  stryker.isCounting = true;
  const bodies = await load();
  const tests = [];
  for (const [index, body] of bodies.entries()) {
    forget();
    stryker.currentTestId = `${index}`;
    const since = worked();
    await body();
    const took = worked() - since;
    tests.push({ index, took, meets: Object.keys(stryker.mutantCoverage.perTest[index] ?? {}) });
  }
  stryker.isCounting = false;
  return { tests, onLoad: Object.keys(stryker.mutantCoverage.static) };
}

let warm;
async function isNoticed({ id, isAnew, chosen, milliseconds }) {
  stryker.hitCount = 0;
  stryker.hitLimit = 3_000_000;
  if (!isAnew && warm === undefined) {
    stryker.activeMutant = undefined;
    warm = await load();
  }
  stryker.activeMutant = id;
  try {
    const bodies = isAnew ? await load() : warm;
    const until = worked() + milliseconds;
    for (const index of chosen) {
      if (worked() > until) return false;
      forget();
      await bodies[index]();
    }
    return false;
  } catch {
    return true;
  } finally {
    if (isAnew) warm = undefined;
  }
}

parentPort.on('message', async (asked) => {
  parentPort.postMessage(asked.kind === 'meet' ? await meet() : await isNoticed(asked));
});
