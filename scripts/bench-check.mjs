// How long `aci check` takes on 5 000 payments, the start of the command included: build first, then
// `node scripts/bench-check.mjs [COMMAND]`. The contract is fixtures/haut-chablais.yaml; the payments are made up, always the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const command = process.argv[2] ?? 'dist/aci.js';
const count = 5_000;

/** A small generator of whole numbers, so that every run sees the same payments. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const lines = [
  'fonctionnement.avance',
  'acces_aux_soins.fixe.avance',
  'parcours.fixe.solde',
  'prevention.variable',
  'crise_sanitaire.fixe',
];
const due = ['60000,00', '43006,85', '69256,85', '54185,62', '52500,00', '26250,00', '18200,69', '155625,00'];

const two = (number) => String(number).padStart(2, '0');
function row(next, isNamed) {
  const date = `${two(next(28) + 1)}/${two(next(12) + 1)}/${2022 + next(5)}`;
  const amount = next(4) === 0 ? due[next(due.length)] : `${next(60_000) + 1},${two(next(100))}`;
  return `${date};${isNamed ? lines[next(lines.length)] : ''};${amount}`;
}

const folder = mkdtempSync(join(tmpdir(), 'aci-bench-'));
for (const [name, isNamed] of [
  ['with a line', () => true],
  ['without a line', () => false],
  ['mixed', (index) => index % 2 === 0],
]) {
  const next = generator(7);
  const rows = Array.from({ length: count }, (_, index) => row(next, isNamed(index)));
  const path = join(folder, 'payments.csv');
  writeFileSync(path, `Date;Ligne;Montant\n${rows.join('\n')}\n`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [
    command,
    'check',
    'fixtures/haut-chablais.yaml',
    '--quiet',
    '--payments',
    path,
  ]);
  const time = Math.round(performance.now() - start);
  process.stdout.write(`${count} payments ${name}: ${time} ms, exit code ${status}\n`);
}
rmSync(folder, { recursive: true });
