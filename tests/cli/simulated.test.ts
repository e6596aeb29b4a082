/** What rests on a supposed rate is never called earned, in any format. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

/** Tier 2, the whole year: 60 000 + 15 000, and 60 % of the 15 000 that wait: 84 000. */
const waiting = `cpts: { nom: CPTS B, taille: 2 }
contrat: { signature: 2023-01-01 }
missions: { prevention: { debut: 2023-01-01 } }
exercices: [{ annee: 1 }]
`;
const known = waiting.replace('annee: 1', 'annee: 1, missions: { prevention: { taux_atteinte: 45 % } }');
const mixed = waiting.replace(
  'annee: 1',
  'annee: 1, missions: { prevention: { indicateurs: [{ nom: A, taux_atteinte: 50 % }, { nom: B }] } }',
);
const files = { 'p/b.yaml': waiting, 'p/a.yaml': known, 'mixed.yaml': mixed };
const supposing = ['--taux', '60%'] as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n {2}(?! )/g, ' ');
const said = async (...args: readonly string[]): Promise<string> =>
  plain((await run([...args, '--quiet'], { files })).out);
/** The cells of a plain CSV, row by row, by the name of their column. */
async function cellsOf(...args: readonly string[]): Promise<Record<string, string>[]> {
  const [heads = '', ...rows] = (await said(...args, '-f', 'csv-plain')).trimEnd().split('\r\n');
  const names = heads.split(',');
  return rows.map((row) =>
    Object.fromEntries(
      row
        .replace(/"[^"]*"/g, 'quoted')
        .split(',')
        .map((cell, index) => [names[index], cell]),
    ),
  );
}
const rate = 'au taux supposé de 60 %';

describe('a folder at a supposed rate', () => {
  it.each(['table', 'markdown', 'html'])('says so in the summary: %s', async (format) => {
    const out = await said('calculer', 'p', ...supposing, '-f', format);
    expect(out).toContain('84 000,00');
    expect(out).toContain('Simulé');
    expect(out).toContain(rate);
    expect(out).toContain('des montants simulés');
    expect(out).not.toMatch(/acquis/i);
    expect(await said('echeancier', 'p', ...supposing, '-f', format)).toContain(rate);
  });

  it('says so in its workbook', async () => {
    const { bytes } = await run(['calculer', 'p', ...supposing, '-f', 'xlsx'], { files });
    const workbook = await readXlsx(bytes['-'] ?? new Uint8Array());
    const cells = rowsOf(workbook, 'Contrats').flat().map(String);
    expect(cells).toContain('Simulé');
    expect(cells).toContain('Simulation');
    expect(cells.filter((cell) => /acquis/i.test(cell))).toEqual([]);
  });

  it('says so of each row to programs, and nothing new without a rate', async () => {
    for (const command of ['calculate', 'schedule']) {
      const rows = await cellsOf(command, 'p', ...supposing);
      expect(rows.map(({ simulated }) => simulated)).toEqual(['false', 'true']);
      expect(Object.keys((await cellsOf(command, 'p'))[0] ?? {})).not.toContain('simulated');
      const json = JSON.parse(await said(command, 'p', ...supposing, '-f', 'json'));
      expect(json.attainment).toBe(0.6);
      expect(json.contracts.map(({ simulated }: { simulated: boolean }) => simulated)).toEqual([false, true]);
    }
  });

  it('calls known results earned, whatever rate is supposed', async () => {
    const out = await said('calculer', 'p/a.yaml', 'p/a.yaml', ...supposing);
    expect(out).not.toContain('imul');
  });
});

describe('scenarios side by side', () => {
  const scenarios = {
    'f.yaml': `${known}scenarios:\n  same: { taux_atteinte: 30 % }\n  other: { missions: { prevention: { taux_atteinte: 90 % } } }\n`,
  };
  it('say at the top which of them suppose results, in a workbook too', async () => {
    // What is known waits for no rate; a mission's own rate takes its place.
    const expected = 'SIMULATION : des résultats supposés comptent dans other.';
    expect(plain((await run(['simuler', 'f.yaml', '-q'], { files: scenarios })).out)).toContain(expected);
    const { bytes } = await run(['simuler', 'f.yaml', '-q', '-f', 'xlsx'], { files: scenarios });
    const workbook = await readXlsx(bytes['-'] ?? new Uint8Array());
    expect(rowsOf(workbook, 'Simulation').slice(0, 6).flat().map(String).map(plain)).toContain(expected);
  });
});

describe('one file at a supposed rate', () => {
  it('is simulated where a target starts from it, not as the file says', async () => {
    const out = await said('simuler', 'p/b.yaml', '--cible', '88000', ...supposing);
    expect(out).toMatch(/^Simulé +84 000,00 €\*? ; il manque 4 000,00 €/m);
    expect(out).not.toContain('Selon le fichier');
  });

  it('marks in its CSV the result that is supposed, and no other', async () => {
    const rows = await cellsOf('calculer', 'mixed.yaml', ...supposing);
    expect(rows.map(({ line, indicator, simulated }) => [line, indicator, simulated])).toEqual([
      ['operations', '', 'false'],
      ['prevention.fixed', '', 'false'],
      ['prevention.variable', 'A', 'false'],
      ['prevention.variable', 'B', 'true'],
    ]);
    expect(await said('calculer', 'mixed.yaml', '-f', 'csv')).not.toContain('simul');
    const details = await cellsOf('calculer', 'p', '--details', ...supposing);
    expect(details.map(({ simulated }) => simulated)).toEqual([
      ...['false', 'false', 'false'],
      ...['false', 'false', 'true'],
    ]);
  });

  it('marks the payment and the calendar years that rest on it', async () => {
    const rows = await cellsOf('echeancier', 'p/b.yaml', ...supposing);
    expect(rows.filter(({ simulated }) => simulated === 'true').map(({ line }) => line)).toEqual([
      'prevention.variable',
    ]);
    // Earned by the days of 2023, paid on 1 January 2024.
    const civil = await cellsOf('echeancier', 'p/b.yaml', '--by', 'civil-year', ...supposing);
    expect(civil.map(({ calendar_year: year, simulated }) => [year, simulated])).toEqual([
      ['2023', 'true'],
      ['2024', 'true'],
    ]);
  });

  it('calls a calendar year and a year ahead simulated, or foreseen where the file does not describe it', async () => {
    const civil = ['echeancier', 'p/b.yaml', '--par', 'annee-civile'];
    expect(await said(...civil)).toContain('Acquis');
    expect(await said(...civil, '--jusqu-a', '2')).toContain('Prévu');
    const ahead = ['simuler', 'p/b.yaml', '--jusqu-a', '5'];
    expect(await said(...ahead)).toContain('Prévu');
    for (const asked of [civil, ahead, ['simuler', 'p/b.yaml', '--leviers']]) {
      const out = await said(...asked, ...supposing);
      expect(out).toContain('Simulé');
      expect(out).toContain(rate);
      expect(out).not.toMatch(/acquis/i);
    }
  });

  it('says so on its page, where the sliders stand', async () => {
    const out = await said('rapport', 'p/b.yaml', ...supposing);
    expect(out).toMatch(
      /Total simulé de l’exercice<\/span> <strong>84 000,00 €<\/strong> <span class="of">au taux supposé de 60 %</,
    );
    expect(out).not.toContain('>comme dans le fichier<');
    expect(out).toContain('value="60" aria-valuetext="60 % (supposé)"');
    expect(out).not.toContain('>pas encore connu<');
  });
});

describe('the star of amounts to verify', () => {
  it('follows what is pending, running totals and what is to be received', async () => {
    const payments = await said('echeancier', 'p/b.yaml');
    // Operations are confirmed; prevention is not: its advance is 75 % of 15 000.
    expect(payments).toMatch(/Fonctionnement, en entier +1 +60 000,00 +60 000,00$/m);
    expect(payments).toMatch(/Prévention, avance +1 +11 250,00\* +71 250,00\*$/m);
    expect(payments).toMatch(/ 15 000,00\*$/m);
    expect(await said('echeancier', 'p/b.yaml', '--par', 'annee-civile')).toMatch(/^2023 .* 3 750,00\*/m);
  });
});
