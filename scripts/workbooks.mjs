// Random contracts as workbooks, recalculated by LibreOffice and compared with the command, cell by cell and to the cent:
// `node scripts/workbooks.mjs COUNT [SEED]`. Needs `soffice`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const count = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const folder = await mkdtemp(join(tmpdir(), 'aci-workbooks-'));
const outfile = join(folder, 'workbooks.mjs');
await build({
  stdin: {
    contents: `
      export * from './tests/support/office.ts';
      export { workbookOfText } from './tests/support/workbook.ts';
      export { contractTexts } from './tests/support/random-contract.ts';
      export { default as fc } from 'fast-check';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
const tools = await import(pathToFileURL(outfile).href);
const say = (text) => process.stdout.write(`${text}\n`);
const texts = tools.fc.sample(tools.contractTexts, { numRuns: count, seed });
// Some draws are files that the command refuses: they have no workbook.
const models = texts.flatMap((text) => {
  try {
    return [tools.workbookOfText(text)];
  } catch {
    return [];
  }
});
let [cells, wrong] = [0, 0];
const atOnce = 25;
for (let first = 0; first < models.length; first += atOnce) {
  const some = models.slice(first, first + atOnce);
  const found = await tools.recalculated(some);
  for (const [index, model] of some.entries()) {
    cells += model.sheets.flatMap(tools.expectedOf).length;
    const all = tools.differences(model, found[index]);
    wrong += all.length;
    for (const one of all.slice(0, 5)) say(`contract ${first + index} of seed ${seed}, ${one}`);
  }
  say(`${Math.min(first + atOnce, models.length)} workbooks, ${cells} formulas, ${wrong} differences`);
}
await rm(folder, { recursive: true });
process.exitCode = wrong === 0 ? 0 : 1;
