// The long comparison: `npm run second-opinion -- COUNT [FIRST_SEED] [budgets|forms]`. Each seed is one random contract, its
// budget, or both forms of its indicators; the first twenty on which the product and the second opinion differ are shown.
import { bundled } from './bundled.mjs';

const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? 0);
const { compareSeed, compareBudget, compareForms, reportOf } = await bundled(
  "export * from './tests/second-opinion/compare.ts';",
);
const compare = { budgets: compareBudget, forms: compareForms }[process.argv[4]] ?? compareSeed;
const say = (text) => process.stdout.write(`${text}\n`);
const start = performance.now();
let [figures, refused, failures] = [0, 0, 0];
for (let seed = first; seed < first + count; seed += 1) {
  const compared = compare(seed);
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
