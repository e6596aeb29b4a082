// Writes a believable country of made-up contracts: `node scripts/country.mjs FOLDER [--count 850] [--seed 1]`. Tiers, dates,
// missions, results (45 % attained on average), spending (operations overspent, missions not) and some payments are drawn from the
// seed, so every run gives the same files. For measures and demonstrations.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '850' }, seed: { type: 'string', default: '1' } },
});
const [folder] = positionals;
const [count, seed] = [Number(values.count), Number(values.seed)];
if (folder === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write('node scripts/country.mjs FOLDER [--count 850] [--seed 1]\n');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
if ((await readdir(folder)).length > 0) {
  process.stderr.write(`${folder} is not empty: nothing was written.\n`);
  process.exit(2);
}

const { fileAt } = await bundled("export { fileAt } from './scripts/country/country.ts';");
for (let index = 0; index < count; index += 1) {
  const { name, text } = fileAt(seed, index);
  await writeFile(join(folder, name), text);
}
process.stdout.write(`${count} contracts written to ${folder}, from seed ${seed}.\n`);
