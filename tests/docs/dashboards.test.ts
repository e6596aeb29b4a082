/** The recipes of docs/json.md, run on what the commands write, where jq and pandas are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const page = readFileSync('docs/json.md', 'utf8');
const recipes = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, text = '']) => text);

/** Undated, so full years. Tier 2, prevention at 45 %: 15 000 + 6 750; tier 1, quality at 100 %: 7 500 + 7 500. */
const files = {
  'p/a.yaml': `cpts: { nom: CPTS A, taille: 2, departement: "74", finess: "010000123" }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 45 % } } }]
`,
  'p/b.yaml': `cpts: { nom: CPTS B, taille: 1 }
contrat: { bareme: aci-2022 }
missions: { qualite: }
exercices: [{ annee: 1, missions: { qualite: { taux_atteinte: 100 % } } }]
`,
  'p/c.yaml': 'cpts: { nom: CPTS C, tialle: 1 }\n',
};
const place = mkdtempSync(join(tmpdir(), 'aci-json-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const isThere = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

const details = async () =>
  (await run(['calculate', 'p', '--details', '-f', 'ndjson', '--lang', 'en'], { files })).out;
function jq(program: string, input: string, ...options: string[]): string {
  const { stdout, stderr } = spawnSync('jq', [...options, program], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(!isThere('jq', '--version'))('jq', () => {
  const [missions = '', paid = '', refused = ''] = recipes('jq');

  it('tells what each mission earned, with the department and the FINESS number', async () => {
    expect(lines(jq(missions, await details(), '-c'))).toEqual([
      {
        cpts: 'CPTS A',
        department: '74',
        finess: '010000123',
        year: 1,
        mission: 'prevention',
        fixed: 15_000,
        variable: 6_750,
        entitled: 21_750,
      },
      {
        cpts: 'CPTS B',
        department: null,
        finess: null,
        year: 1,
        mission: 'quality',
        fixed: 7_500,
        variable: 7_500,
        entitled: 15_000,
      },
    ]);
  });

  it('adds up what each mission is paid in a calendar year', async () => {
    const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
    const { out } = await run(['schedule', 'a.yaml', '-f', 'json', '-q'], { files: { 'a.yaml': text } });
    // 43 006.85 in advance on 1 December 2022; in 2023 14 335.62, 11 058.90 and the advance of year 2, 52 500.
    expect(lines(jq(paid, out, '-c'))).toEqual(
      expect.arrayContaining([
        { year: '2022', of: 'care_access', amount: 43_006.85 },
        { year: '2022', of: 'operations', amount: 60_000 },
        { year: '2023', of: 'care_access', amount: 77_894.52 },
      ]),
    );
  });

  it('tells the refused files and why', async () => {
    expect(jq(refused, await details(), '-r')).toContain(
      'p/c.yaml:1: The key “tialle” does not exist here.\n',
    );
  });
});

// Looked for only: loading it takes a second.
const findsPandas = 'import importlib.util, sys; sys.exit(importlib.util.find_spec("pandas") is None)';
it.skipIf(!isThere('python3', '-c', findsPandas))('pandas makes a table of missions by CPTS', async () => {
  writeFileSync(join(place, 'results.ndjson'), await details());
  const [program = ''] = recipes('python');
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { cwd: place, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['name,prevention,quality\nCPTS A,21750.0,\nCPTS B,,15000.0', '']);
});

it('Power Query names columns that every row has', async () => {
  const [program = ''] = recipes('powerquery');
  const [, list = ''] = /Columns = \{(.*)\}/.exec(program) ?? [];
  const columns = [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
  const typed = [...program.matchAll(/\{"(\w+)", /g)].map(([, name = '']) => name);
  const { written } = await run(['calculate', 'p', '-o', 'portfolio.json', '-q'], { files });
  const { contracts } = JSON.parse(written['portfolio.json'] ?? '');
  expect([columns.length, contracts.length]).toEqual([11, 3]);
  for (const row of contracts)
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...columns, ...typed]));
});
