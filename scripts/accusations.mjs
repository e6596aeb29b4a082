// How often the check accuses wrongly: `node scripts/accusations.mjs [--count 1000] [--seed 1] [--show KIND]`. Contracts and exports are
// made up from the seed, so every run gives the same figures: they stand in docs/performance.md.
import { parseArgs } from 'node:util';
import { bundled } from './bundled.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
const { forms, kinds, plantedAt, randomGapAt, rightAt } = await bundled(`
  export * from './scripts/accusations/accusations.ts';
  export { forms } from './scripts/accusations/export.ts';
  export { kinds } from './scripts/accusations/planted.ts';
`);

/** Draws until so many exports could be made, at most four times as many. */
function tally(name, at) {
  const counts = { right: 0, equal: 0, beside: 0, unnamed: 0, wrong: 0 };
  let made = 0;
  for (let index = 0; made < count && index < 4 * count; index += 1) {
    const { verdict, said } = at(index);
    if (verdict === 'skipped') continue;
    made += 1;
    counts[verdict] += 1;
    if (values.show !== undefined && name.includes(values.show) && verdict !== 'right') {
      process.stdout.write(`${name} ${index} ${verdict}: ${said}\n`);
    }
  }
  return { made, ...counts };
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const started = Date.now();
process.stdout.write(
  `${'export'.padEnd(24)}${'made'.padStart(7)}${['named', 'no false', 'alone', 'false'].map((each) => each.padStart(10)).join('')}\n`,
);
for (const form of forms) {
  const rows = [
    ['right payments', (index) => rightAt(form, seed, index)],
    ['random gap', (index) => randomGapAt(form, seed, index)],
    ...kinds.map((kind) => [kind, (index) => plantedAt(kind, form, seed, index)]),
  ];
  for (const [name, at] of rows) {
    if (values.show !== undefined && !name.includes(values.show.split(' ')[0])) continue;
    const { made, right, equal, beside, wrong } = tally(`${name}`, at);
    const shown = [right + equal + beside, right + equal, right, wrong].map((part) => percent(part, made));
    process.stdout.write(
      `${`${name}, ${form}`.padEnd(24)}${String(made).padStart(7)}${shown.map((each) => each.padStart(10)).join('')}\n`,
    );
  }
}
process.stdout.write(
  `${count} exports of each kind and form, from seed ${seed}, in ${Math.round((Date.now() - started) / 1000)} s.\n`,
);
