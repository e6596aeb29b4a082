/** The workbook of several contracts: their rows, totals that follow them, and the files that were refused. */
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fileAt } from '../../scripts/country/country.ts';
import { compared, reckoned, rowsOf, rowWith } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';
import { hasOffice } from '../support/office.ts';

/** Without a signature the year is full. Tier 1: 50 000 + 10 000 + 45 % of 10 000 = 64 500. */
const a = `cpts: { nom: CPTS A, taille: 1 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 45 % } } }]
`;
/**
 * Tier 3, all of the year: 75 000 + 17 500 + 17 500 = 110 000. On 2 January 2023 operations (75 000) and the advance of the
 * fixed part (75 % of 17 500 = 13 125) are owed, 88 125 together; 88 000 were paid, 125 less.
 */
const c = `cpts: { nom: CPTS C, taille: 3 }
contrat: { signature: 2023-01-01 }
missions: { prevention: { debut: 2023-01-01 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 100 % } } }]
versements:
  - { date: 2023-01-01, ligne: fonctionnement, montant: 75 000 € }
  - { date: 2023-01-02, ligne: prevention.fixe.avance, montant: 13 000 € }
`;
const hostile = [
  '=HYPERLINK("http://x.example";"clic")',
  '<script>alert(1)</script>',
  '\u202egpj.exe',
  'a_x0041_',
];
const files = {
  'p/a.yaml': a,
  'p/bad.yaml': 'cpts: { nom: X, tialle: 2 }\n',
  'p/c.yaml': c,
  // Tier 3 as well, the same year: 110 000 each, and no payment.
  ...Object.fromEntries(
    hostile.map((name, index) => [
      `p/h${index}.yaml`,
      c.replace('CPTS C', JSON.stringify(name)).replace(/versements:[\s\S]*/, ''),
    ]),
  ),
};
const country = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => fileAt(7, index)).map(({ name, text }) => [`f/${name}`, text]),
);

async function bytesOf(
  command: string,
  where: string,
  of: Readonly<Record<string, string>>,
  ...options: string[]
) {
  const { bytes, code } = await run([command, where, '-f', 'xlsx', '-q', ...options], { files: of });
  return { code, bytes: bytes['-'] ?? new Uint8Array() };
}
const named = (workbook: Workbook, sheet: string, head: string): number => {
  const heads = rowsOf(workbook, sheet).find((row) => row.includes(head)) ?? [];
  return heads.indexOf(head);
};

describe('aci calculate FOLDER -f xlsx', () => {
  it('has a row each, the total, each tier, and what is wrong in refused files', async () => {
    const { code, bytes } = await bytesOf('calculate', 'p', files);
    expect(code).toBe(1);
    const workbook = await readXlsx(bytes);
    const at = (label: string, head: string) =>
      rowWith(workbook, 'Contrats', label)[named(workbook, 'Contrats', head)];
    expect([at('CPTS A', 'Taille'), at('CPTS A', 'Acquis'), at('CPTS A', 'État')]).toEqual([
      1,
      64_500,
      'calculé',
    ]);
    expect([at('CPTS C', 'Versé'), at('CPTS C', 'Écart')]).toEqual([88_000, -125]);
    expect([at('p/bad.yaml', 'Acquis'), at('p/bad.yaml', 'État')]).toEqual([null, 'refusé']);
    // 64 500 + 5 × 110 000; payments are stated by C alone.
    expect([at('Total, 6 contrats', 'Acquis'), at('Total, 6 contrats', 'Écart')]).toEqual([614_500, -125]);
    const tier = (label: string) => {
      const row = rowWith(workbook, 'Par taille', label);
      return ['Contrats', 'Acquis', 'Versé'].map((head) => row[named(workbook, 'Par taille', head)]);
    };
    expect(tier('Taille 1')).toEqual([1, 64_500, '–']);
    expect(tier('Taille 3')).toEqual([5, 550_000, 88_000]);
    expect(rowWith(workbook, 'Refusés', 'p/bad.yaml')).toEqual([
      'p/bad.yaml',
      1,
      expect.stringContaining('tialle'),
      'key-unknown',
    ]);
    expect(rowsOf(workbook, 'Contrats').flat()).toContainEqual(
      expect.stringContaining('Fichiers refusés, hors des totaux'),
    );
  });

  it('holds texts as texts, without what would run or turn them round', async () => {
    const workbook = await readXlsx((await bytesOf('calculate', 'p', files)).bytes);
    const contracts = workbook.sheets[0];
    const formulas = [...(contracts?.cells ?? [])].map(([, { formula }]) => formula ?? '');
    expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
    expect(formulas.length).toBeGreaterThan(0);
    const texts = rowsOf(workbook, 'Contrats')
      .flat()
      .filter((value) => typeof value === 'string');
    expect(texts).toContain(hostile[0]);
    expect(texts).toContain(hostile[1]);
    expect(texts).toContain(hostile[3]);
    expect(texts.filter((text) => /[\p{Cc}\u202e]/u.test(text))).toEqual([]);
  });

  it('shows a difference with its sign either way, and other amounts without a plus', async () => {
    const workbook = await readXlsx((await bytesOf('check', 'p', files)).bytes, { readStyles: true });
    const rows = rowsOf(workbook, 'Contrats');
    const line = rows.findIndex((row) => row.includes('CPTS C'));
    for (const [head, sign] of [
      ['Écart', '+'],
      ['Versé', ''],
    ] as const) {
      const at = `${line},${named(workbook, 'Contrats', head)}`;
      const sections = workbook.sheets[0]?.cells?.get(at)?.style?.numFmt?.split(';') ?? [];
      expect([head, ...sections]).toEqual([
        head,
        `[$-40C]${sign}#,##0.00\\ [$€-40C]_*`,
        '[$-40C]"−"#,##0.00\\ [$€-40C]_*',
        '[$-40C]#,##0.00\\ [$€-40C]_*',
      ]);
    }
  });

  it('shows days as dates, and a projected year in brackets', async () => {
    const { bytes } = await bytesOf(
      'calculate',
      'p',
      { 'p/a.yaml': c.replace(/exercices:.*\n/, ''), 'p/b.yaml': a },
      '--lang',
      'en',
    );
    const workbook = await readXlsx(bytes, { readStyles: true });
    const row = rowWith(workbook, 'Contracts', 'CPTS C');
    expect(row[named(workbook, 'Contracts', 'From')]).toEqual(new Date(Date.UTC(2023, 0, 1)));
    const column = named(workbook, 'Contracts', 'Year');
    const line = rowsOf(workbook, 'Contracts').indexOf(row);
    expect(workbook.sheets[0]?.cells?.get(`${line},${column}`)?.style?.numFmt).toBe('"("0")"');
  });

  it('is none of a terminal, of --details, nor of validate', async () => {
    const terminal = await run(['calculate', 'p', '-f', 'xlsx'], { files, isTerminal: true });
    expect([terminal.code, terminal.err]).toEqual([2, expect.stringContaining('terminal')]);
    for (const args of [
      ['calculate', 'p', '--details'],
      ['validate', 'p'],
    ]) {
      const { code, err } = await run([...args, '-f', 'xlsx'], { files });
      expect([args, code, err]).toEqual([args, 2, expect.stringContaining('classeur')]);
    }
  });

  it('is written even where every file is refused', async () => {
    const { code, bytes } = await bytesOf('check', 'p', { 'p/1.yaml': 'a: 1\n', 'p/2.yaml': 'b: 1\n' });
    expect(code).toBe(1);
    expect(rowWith(await readXlsx(bytes), 'Contrats', 'Total, 0 contrat')).toContain('–');
  });

  it.each(['calculate', 'schedule', 'check'])('adds up to what the JSON says: %s', async (command) => {
    const workbook = await readXlsx((await bytesOf(command, 'f', country, '--lang', 'en')).bytes);
    const { out } = await run([command, 'f', '-f', 'json', '-q', '--lang', 'en'], { files: country });
    const { tiers } = JSON.parse(out);
    expect(tiers.length).toBeGreaterThan(2);
    for (const { size_tier: tier, contracts, sums } of tiers) {
      const [, count, ...amounts] = rowWith(workbook, 'By tier', `Tier ${tier}`);
      expect(count).toBe(contracts);
      const known = Object.values(sums).map((sum) => sum ?? '–');
      expect(known).toEqual(expect.arrayContaining(amounts));
    }
  });
});

describe.skipIf(!hasOffice())('in LibreOffice (skipped where there is no soffice)', () => {
  it('gives the same totals, and those of a row that is changed', async () => {
    const own = (await bytesOf('calculate', 'p', files)).bytes;
    const others = await Promise.all(
      ['calculate', 'schedule', 'check'].map(async (command) => (await bytesOf(command, 'f', country)).bytes),
    );
    const one = { 'a.yaml': c };
    const schedule = (
      await run(['schedule', 'a.yaml', '--by', 'annee-civile', '-f', 'xlsx', '-q'], { files: one })
    ).bytes['-'];
    const whole = [own, ...others, schedule ?? new Uint8Array()];
    const before = await readXlsx(own);
    const rowA = rowsOf(before, 'Contrats').findIndex(([label]) => label === 'CPTS A');
    const typed = [
      { sheet: 'Contrats', row: rowA, column: named(before, 'Contrats', 'Acquis'), value: 70_000.01 },
    ];
    const payments = rowsOf(await readXlsx(schedule ?? new Uint8Array()), 'Échéancier');
    const paid = [
      { sheet: 'Échéancier', row: payments.findIndex((row) => row[3] === 13_125), column: 3, value: 10_000 },
    ];
    const found = await reckoned([
      ...whole.map((bytes) => ({ bytes })),
      { bytes: own, typed },
      { bytes: schedule ?? new Uint8Array(), typed: paid },
    ]);
    for (const [index, bytes] of whole.entries()) {
      const workbook = found[index];
      if (workbook === undefined) throw new Error('a workbook was not reckoned');
      const { formulas, differences } = await compared(bytes, workbook);
      expect([index, differences]).toEqual([index, []]);
      expect(formulas).toBeGreaterThan(10);
    }
    const [changed, shifted] = found.slice(-2);
    if (changed === undefined || shifted === undefined) throw new Error('a workbook was not reckoned');
    // 550 000 + 70 000.01.
    expect(rowWith(changed, 'Contrats', 'Total, 6 contrats')[named(changed, 'Contrats', 'Acquis')]).toBe(
      620_000.01,
    );
    // 3 125 less: 106 875 in all.
    expect(rowWith(shifted, 'Échéancier', 'Total')[3]).toBe(106_875);
  });
});
