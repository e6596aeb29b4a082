/** Heads of an export that are one piece repeated: they are read or refused, and soon. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../support/fake-system.ts';

const contract = readFileSync('fixtures/haut-chablais.yaml', 'utf8');

it.each([
  ['a damaged head longer than any name', 'é?'.repeat(40_000)],
  ['thousands of damaged heads', '?;'.repeat(40_000)],
])('%s', async (_name, text) => {
  const before = process.cpuUsage();
  const { code } = await run(['check', 'a.yaml', '--payments', 'p.csv'], {
    files: { 'a.yaml': contract, 'p.csv': text },
  });
  expect(code).toBe(1);
  expect(process.cpuUsage(before).user).toBeLessThan(2_500_000);
});

it('spaces in the path of --set', async () => {
  const before = process.cpuUsage();
  const { code } = await run(['calculate', 'a.yaml', '--set', `cpts:${' '.repeat(60_000)}`], {
    files: { 'a.yaml': contract },
  });
  expect(code).toBe(1);
  expect(process.cpuUsage(before).user).toBeLessThan(2_500_000);
});

it('cells whose patterns could begin anew at each place, and columns named so', async () => {
  const before = process.cpuUsage();
  const gap = ' '.repeat(50_000);
  const cells = [
    `${','.repeat(50_000)}.,`,
    `1${'0'.repeat(50_000)},${'0'.repeat(50_000)}1`,
    `1${gap}x`,
    `-${gap}x`,
  ];
  const rows = [...cells.map((cell) => `2023-09-28;ACI;${cell}`), `1 ${gap}e;ACI;12,00`];
  const { code } = await run(['check', 'a.yaml', '--payments', 'p.csv'], {
    files: { 'a.yaml': contract, 'p.csv': `Date;Libellé;Montant\n${rows.join('\n')}\n` },
  });
  expect(code).toBe(1);
  const named = await run(['check', 'a.yaml', '--payments', 'p.csv', '--columns', `date=A${gap}=${gap}\n=`], {
    files: { 'a.yaml': contract, 'p.csv': 'Date;Montant\n2023-09-28;12,00\n' },
  });
  expect(named.code).toBe(2);
  expect(process.cpuUsage(before).user).toBeLessThan(2_500_000);
});
