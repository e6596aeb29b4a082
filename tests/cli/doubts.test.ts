import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowWith } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

const files = { 'a.yaml': readFileSync('fixtures/haut-chablais.yaml', 'utf8') };
/** Narrow and plain spaces alike: what is tested here is not typography. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('aci doubts', () => {
  it('says in one line what is certain, then prices each doubt', async () => {
    const { code, out, err } = await run(['incertitudes', 'a.yaml', '-y', '1'], { files });
    expect([code, err]).toEqual([0, '']);
    // Worked by hand in tests/rules/doubts.
    expect(plain(out)).toContain(
      'Sur 204 915,08 € pour l’exercice 1, 117 342,47 € sont certains quelle que soit',
    );
    expect(plain(out)).toMatch(/^variable_annee_partielle: plein +216 972,61\* +\+12 057,53$/m);
    expect(plain(out)).toMatch(/^Crises sanitaires, fixe +35 000,00\* +à vérifier +la règle aussi$/m);
    expect(plain(out)).toMatch(/^taille 3, 8 369 habitants de plus +258 520,20 +\+53 605,12$/m);
    expect(plain(out)).toContain('La fongibilité ne change rien à ce qui est dû');
  });

  // A renewed contract of tier 2: operations 60 000 certain; care access 70 000 confirmed, paid by the rule of renewals;
  // prevention 15 000 to verify, paid by it too. 60 000 + 70 000 + 15 000 = 145 000.
  const renewed = `cpts: { nom: Essai, taille: 2 }
contrat: { signature: 2024-10-01, renouvellement: oui }
missions: { acces_aux_soins: { debut: 2019-12-01 }, prevention: { debut: 2019-12-01 } }
`;

  it('keeps what rests on a rule alone out of the total to verify, and totals it apart', async () => {
    const { out } = await run(['doubts', 'r.yaml', '-q'], { files: { 'r.yaml': renewed } });
    expect(plain(out)).toContain(`Montants à vérifier   Du total
Prévention, fixe     15 000,00*  à vérifier  la règle aussi
───────────────────────────────────────────────────────────
Total à vérifier     15 000,00*`);
    expect(plain(out)).toContain(`Règles à vérifier       Du total
Accès aux soins, fixe  70 000,00  renouvellement
────────────────────────────────────────────────
Total sous ces règles  70 000,00`);
    const json = JSON.parse(
      (await run(['doubts', 'r.yaml', '-f', 'json'], { files: { 'r.yaml': renewed } })).out,
    );
    expect(json.years[0]).toMatchObject({
      total: 145000,
      certain: 60000,
      to_verify: 15000,
      rules_to_verify: 70000,
    });
    expect(json.years[0].unconfirmed[1]).toMatchObject({ amount: 70000, rules: [{ id: 'renewal' }] });
  });

  it('writes a workbook with a tab a year, whose totals follow the amounts', async () => {
    const { bytes } = await run(['doubts', 'r.yaml', '-o', 'd.xlsx', '-q'], { files: { 'r.yaml': renewed } });
    const workbook = await readXlsx(bytes['d.xlsx'] ?? new Uint8Array());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4, 5].map((year) => `Exercice ${year}`),
    );
    const { cells } = workbook.sheets[0] ?? {};
    const formulas = [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toHaveLength(2);
    for (const formula of formulas) expect(formula).toMatch(/^ROUND\(SUM\(B(\d+):B\1\),2\)$/);
    expect(rowWith(workbook, 'Exercice 1', 'Total à vérifier')[1]).toBe(15_000);
    expect(rowWith(workbook, 'Exercice 1', 'Total sous ces règles')[1]).toBe(70_000);
  });

  it('writes for a letter and for the web without losing a mark', async () => {
    const markdown = await run(['doubts', 'a.yaml', '-y', '1', '-f', 'markdown'], { files });
    expect(plain(markdown.out)).toContain('| Prévention, fixe | 8 589,04\\* | à vérifier |  |');
    const page = await run(['doubts', 'a.yaml', '-y', '1', '-f', 'html'], { files });
    expect(plain(page.out)).toContain('<td class="n">8 589,04<span class="mark">*</span></td>');
  });

  it('cuts no title, however narrow', async () => {
    const { out } = await run(['doubts', 'a.yaml', '-y', '1'], { files, env: { COLUMNS: '60' } });
    expect(plain(out)).toContain('À une autre taille que 2, pour les mêmes résultats\n');
    expect(out).not.toContain('…');
  });

  it('says so where no other reading changes anything', async () => {
    const { out } = await run(['doubts', 'a.yaml'], { files });
    expect(plain(out)).toContain('Sur 260 745,00 € pour l’exercice 2, 130 000,00 € sont certains');
    expect(plain(out)).toContain('Aucune autre lecture du texte ne change ce que cet exercice rapporte.');
  });

  it('speaks English, with the words of the file to type', async () => {
    const { out } = await run(['doubts', 'a.yaml', '-y', '1', '--lang', 'en'], { files });
    expect(plain(out)).toContain('Of €204,915.08 for year 1, €117,342.47 are certain whatever the reading.');
    expect(out).toContain('prorata: mois');
  });

  it('gives all years as JSON', async () => {
    const { out } = await run(['doubts', 'a.yaml', '-f', 'json'], { files });
    const json = JSON.parse(out);
    expect(json.format).toBe('aci-cpts/doubts@1');
    expect(json.years.map((year: { certain: number }) => year.certain)).toEqual([117342.47, 130000]);
    expect(json.years[0].readings[2]).toEqual({
      reading: 'prorata',
      used: 'days',
      other: 'months',
      total: 206875,
      difference: 1959.92,
      pending: 0,
      pending_difference: 0,
    });
    expect(json.years[0].tiers.others[1].away).toEqual({ direction: 'more', inhabitants: 8369 });
  });

  it.each([80, 120])('fits %i columns', async (columns) => {
    for (const lang of ['fr', 'en']) {
      const args = ['doubts', 'a.yaml', '-y', 'all', '--lang', lang];
      const { out } = await run(args, { files, env: { COLUMNS: String(columns) } });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it('ends with 1 for a refused file and with 2 for misuse', async () => {
    expect((await run(['doubts', 'absent.yaml'], { files })).code).toBe(1);
    expect((await run(['doubts', 'a.yaml', '--year', '7'], { files })).code).toBe(2);
  });
});
