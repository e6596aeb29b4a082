// Random contracts as workbooks, recalculated by LibreOffice and compared with the command, cell by cell and to the cent, as
// exported and after every rate and every spending is changed; budgets likewise, with other lines, another balance and another
// delay; then the schedules of the contracts, and the summaries of a made-up country of as many contracts:
// `node scripts/workbooks.mjs COUNT [SEED]`. Needs `soffice`.
import { bundled } from './bundled.mjs';

const count = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const tools = await bundled(`
  export * from './tests/support/office.ts';
  export { workbookOfText } from './tests/support/workbook.ts';
  export { compared, reckoned } from './tests/support/delivered.ts';
  export { run } from './tests/support/fake-system.ts';
  export { fileAt } from './scripts/country/country.ts';
  export { contractTexts } from './tests/support/random-contract.ts';
  export { budgetPairs } from './tests/support/random-budget.ts';
  export { budgetWorkbookOfText } from './tests/support/budget-workbook.ts';
  export { default as fc } from 'fast-check';
`);
const say = (text) => process.stdout.write(`${text}\n`);
const texts = tools.fc.sample(tools.contractTexts, { numRuns: count, seed });
let state = seed;
/** Below `limit`; the same from one run to the next. */
function next(limit) {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * limit);
}
/** The same file with other rates and other spending. */
const changed = (text) =>
  text
    .replace(/taux_atteinte: [\d.]+ %/g, () => `taux_atteinte: ${next(1_200_000) / 10_000} %`)
    .replace(/depenses: [\d.]+ €/g, () => `depenses: ${(next(12_000_000) / 100).toFixed(2)} €`);
// Some draws are files that the command refuses: they have no workbook. Each is tried as exported, then with the cells changed.
const pairs = texts.flatMap(({ text }) => {
  try {
    const [before, after] = [tools.workbookOfText(text), tools.workbookOfText(changed(text))];
    return [
      [before, before],
      [tools.filledLike(before, after), after],
    ];
  } catch (error) {
    if (!String(error).includes('unreadable')) throw error;
    return [];
  }
});
say(`${pairs.length / 2} contracts of ${count}`);
for (const [index, texts] of tools.fc.sample(tools.budgetPairs, { numRuns: count, seed }).entries()) {
  const [before, after] = texts.map((text) =>
    tools.budgetWorkbookOfText(text, 2024, index % 2 === 0 ? 'received' : 'earned', index % 3 === 0),
  );
  pairs.push([before, before], [tools.filledLike(before, after), after]);
}
let [cells, wrong] = [0, 0];
const atOnce = 24;
for (let first = 0; first < pairs.length; first += atOnce) {
  const some = pairs.slice(first, first + atOnce);
  const found = await tools.recalculated(some.map(([model]) => model));
  for (const [index, [, expected]] of some.entries()) {
    cells += expected.sheets.flatMap(tools.expectedOf).length;
    const all = tools.differences(expected, found[index]);
    wrong += all.length;
    for (const one of all.slice(0, 5)) say(`workbook ${first + index} of seed ${seed}, ${one}`);
  }
  say(`${Math.min(first + atOnce, pairs.length)} workbooks, ${cells} formulas, ${wrong} differences`);
}

/** The workbooks that command lines deliver. Files that are refused have no schedule. */
const delivered = [];
for (const { text } of texts) {
  const { bytes } = await tools.run(['schedule', 'a.yaml', '--by', 'annee-civile', '-f', 'xlsx', '-q'], {
    files: { 'a.yaml': text },
  });
  if (bytes['-'] !== undefined) delivered.push(bytes['-']);
}
const country = Array.from({ length: count }, (_, index) => tools.fileAt(seed, index));
const files = Object.fromEntries(country.map(({ name, text }) => [`p/${name}`, text]));
for (const args of [['calculate'], ['calculate', '--year', 'all'], ['schedule'], ['check']]) {
  const { bytes } = await tools.run([...args, 'p', '-f', 'xlsx', '-q'], { files });
  delivered.push(bytes['-']);
}
for (let first = 0; first < delivered.length; first += atOnce) {
  const some = delivered.slice(first, first + atOnce);
  const found = await tools.reckoned(some.map((bytes) => ({ bytes })));
  for (const [index, bytes] of some.entries()) {
    const { formulas, differences } = await tools.compared(bytes, found[index]);
    cells += formulas;
    wrong += differences.length;
    for (const one of differences.slice(0, 5))
      say(`schedule or summary ${first + index} of seed ${seed}, ${one}`);
  }
}
say(`${delivered.length} schedules and summaries more, ${cells} formulas in all, ${wrong} differences`);
process.exitCode = wrong === 0 && pairs.length > 0 ? 0 : 1;
