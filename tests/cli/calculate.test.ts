import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const french = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const english = readFileSync('fixtures/haut-chablais-english.yaml', 'utf8');
const files = { 'a.yaml': french, 'b.yaml': english, 'bad.yaml': 'cpts: { nom: X, tialle: 2 }\n' };
/** Narrow and plain spaces alike: what is tested here is not typography. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('aci calculate', () => {
  it('shows the last described year to people, in French, on standard output only', async () => {
    const { code, out, err } = await run(['calculate', 'a.yaml'], { files });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(plain(out)).toContain('Exercice 2, du 26 septembre 2023 au 25 septembre 2024');
    expect(plain(out)).toMatch(/Total .*260 745,00/);
    expect(plain(out)).not.toContain('204 915,08');
    expect(out).not.toContain('\u001b');
  });

  it('answers to its French name, and shows the year asked for', async () => {
    const { code, out } = await run(['calculer', '--year', '1', 'a.yaml'], { files });
    expect(code).toBe(0);
    expect(plain(out)).toMatch(/Total .*204 915,08/);
  });

  it('shows every year with --year all', async () => {
    const { out } = await run(['calculate', '-y', 'all', 'a.yaml'], { files });
    // 204 915.08 + 260 745.00; the tier and the scale, the same in both years, are said once.
    expect(plain(out)).toContain(`CPTS du Haut-Chablais
Taille  2, par la population : 71 631 habitants, de 40 000 à 79 999
Barème  aci-2022, ACI CPTS, avenant 2 du 20 décembre 2021, vérifié le
        26 juillet 2026

Exercice     Plafond   Fonctionnement        Fixe    Variable        Total
1         234 178,09*       60 000,00  120 972,61*  23 942,47*  204 915,08*
2         297 500,00*       60 000,00  147 500,00*  53 245,00*  260 745,00*
───────────────────────────────────────────────────────────────────────────
Total     531 678,09*      120 000,00  268 472,61*  77 187,47*  465 660,08*

Exercice 1, du 26 septembre 2022 au 25 septembre 2023 (365 jours)

En euros`);
    expect(plain(out)).toContain('Fongibilité « libre » ; les autres lectures donneraient le même résultat.');
  });

  it('pays a year that ends early as the schedule does where a projection alone shows it', async () => {
    const file = `cpts: { nom: CPTS, population: 71 631 }
contrat: { signature: 2022-09-26, fin: 2024-03-31 }
missions: { acces_aux_soins: { debut: 2022-09-26 } }
exercices: [{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: 50 % } } }]
`;
    const args = ['calculate', 'fin.yaml', '--projection', '--on', '2024-01-15', '-f', 'json'];
    const { out } = await run(args, { files: { 'fin.yaml': file } });
    const { schedule }: { schedule: { year: number; line: string; amount: number }[] } = JSON.parse(out);
    const operations = schedule.filter(({ year, line }) => year === 2 && line.startsWith('operations'));
    // 75 % of 60 000 before anybody knew of the end; then 60 000 × 188/366 = 30 819.67, less 45 000.
    expect(operations.map(({ line, amount }) => [line, amount])).toEqual([
      ['operations.advance', 45_000],
      ['operations.balance', -14_180.33],
    ]);
  });

  it('writes English by --lang, by ACI_LANG or in an English locale', async () => {
    const spoken = await Promise.all([
      run(['calculate', '--lang', 'en', 'a.yaml'], { files }),
      run(['calculate', 'a.yaml'], { files, env: { ACI_LANG: 'en' } }),
      run(['calculate', 'a.yaml'], { files, env: { LANG: 'en_GB.UTF-8' } }),
      run(['calculate', 'a.yaml'], { files, env: { LC_ALL: 'fr_FR.UTF-8', LANG: 'en_GB.UTF-8' } }),
      run(['calculate', 'a.yaml'], { files, env: { LANG: 'C.UTF-8' } }),
    ]);
    expect(spoken.map(({ out }) => /^Year 2/m.test(out))).toEqual([true, true, true, false, false]);
  });

  it('colours a terminal, and only when it may', async () => {
    const hasColor = async (args: readonly string[], machine: Parameters<typeof run>[1]): Promise<boolean> =>
      (await run(['calculate', 'a.yaml', ...args], { files, ...machine })).out.includes('\u001b[');
    expect(await hasColor([], { isTerminal: true, columns: 80 })).toBe(true);
    expect(await hasColor([], { isTerminal: true, columns: 80, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await hasColor(['--no-color'], { isTerminal: true, columns: 80 })).toBe(false);
    expect(await hasColor([], { env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await hasColor(['--color'], { env: { NO_COLOR: '1' } })).toBe(true);
    expect(await hasColor([], { isTerminal: true, columns: 80, env: { TERM: 'dumb' } })).toBe(false);
  });

  it.each([80, 120])('fits %i columns', async (columns) => {
    for (const lang of ['fr', 'en']) {
      const { out } = await run(['calculate', '-y', 'all', '--lang', lang, 'a.yaml'], {
        files,
        env: { COLUMNS: String(columns) },
      });
      const widest = Math.max(...out.split('\n').map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(columns);
    }
  });

  it('gives JSON with all years, the file’s hash and plain euros', async () => {
    const { code, out } = await run(['calculate', '--format', 'json', 'a.yaml'], { files });
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.format).toBe('aci-cpts/result@1');
    expect(result.input.file).toBe('a.yaml');
    expect(result.input.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.years.map((year: { totals: { entitled: number } }) => year.totals.entitled)).toEqual([
      204915.08, 260745,
    ]);
    expect(result.cpts).toMatchObject({ name: 'CPTS du Haut-Chablais', population: 71631, size_tier: 2 });
  });

  it('gives French and English twins the same figures', async () => {
    const years = async (path: string): Promise<unknown> =>
      JSON.parse((await run(['calculate', '--format', 'json', path], { files })).out).years;
    const withoutNames = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, item) => (['name', 'reason', 'label'].includes(key) ? '' : item)),
      );
    expect(withoutNames(await years('b.yaml'))).toEqual(withoutNames(await years('a.yaml')));
  });

  it('refuses a wrong file: nothing on standard output, exit code 1', async () => {
    const { code, out, err } = await run(['calculate', 'bad.yaml'], { files });
    expect([code, out]).toEqual([1, '']);
    expect(plain(err)).toContain('bad.yaml:1:17 erreur');
    expect(err).toContain('taille');
  });

  it('shows good files beside a bad one, and still ends with 1', async () => {
    const { code, out, err } = await run(['calculate', 'bad.yaml', 'a.yaml'], { files });
    expect(code).toBe(1);
    expect(out).toContain('Haut-Chablais');
    expect(err).toContain('bad.yaml');
  });

  it('says that a file is unreadable', async () => {
    for (const reason of ['missing', 'folder', 'forbidden', 'other'] as const) {
      const { code, out, err } = await run(['calculate', 'x.yaml'], { files: { 'x.yaml': reason } });
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('x.yaml');
      expect(err).toContain('file-unreadable');
    }
  });

  it('reads standard input as -', async () => {
    const { code, out } = await run(['calculate', '-'], { files: { '-': french } });
    expect(code).toBe(0);
    expect(out).toContain('Haut-Chablais');
    expect((await run(['calculate', '-', '-'], { files: { '-': french } })).code).toBe(2);
  });

  it('simulates pending results at a rate', async () => {
    const text = 'cpts: { nom: X, taille: 2 }\ncontrat: { bareme: aci-2022 }\nmissions: { prevention: }\n';
    const { out } = await run(['calculate', '-', '--attainment', '45%', '--format', 'json'], {
      files: { '-': text },
    });
    // 15 000 × 45 %
    expect(JSON.parse(out).years[0].totals.variable).toBe(6750);
  });

  it('takes readings from --assume, in either language', async () => {
    const total = async (assume: string): Promise<number> => {
      const { out } = await run(['calculate', 'a.yaml', '--assume', assume, '--format', 'json'], { files });
      return JSON.parse(out).years[0].totals.fixed;
    };
    // 58 333.33 (10/12 of 70 000) + 20 416.67 (7/12 of 35 000) + 8 750 (7/12 of 15 000) + 35 000
    expect(await total('prorata=mois')).toBe(122500);
    expect(await total('prorata=months')).toBe(122500);
  });
});

describe('aci calculate -o', () => {
  it('writes the format that the ending says, and only that file', async () => {
    const json = await run(['calculate', 'a.yaml', '-o', 'r.json'], { files });
    expect(json.code).toBe(0);
    expect(json.out).toBe('');
    expect(JSON.parse(json.written['r.json'] ?? '').format).toBe('aci-cpts/result@1');
    const text = await run(['calculate', 'a.yaml', '-o', 'r.txt'], { files, env: { FORCE_COLOR: '1' } });
    expect(text.written['r.txt']).toContain('Haut-Chablais');
  });

  it('writes nothing when a file is refused', async () => {
    const { code, written } = await run(['calculate', 'bad.yaml', '-o', 'r.json'], { files });
    expect([code, written]).toEqual([1, {}]);
  });

  it('writes the summary of several, which says that one is refused', async () => {
    const { code, written } = await run(['calculate', 'a.yaml', 'bad.yaml', '-o', 'r.json'], { files });
    expect(code).toBe(1);
    expect(JSON.parse(written['r.json'] ?? '').files).toMatchObject({ computed: 1, refused: 1 });
  });

  it('says why it cannot', async () => {
    const reasons = {
      no_folder: ' cannot be written: its folder does not exist.',
      folder: ' is a folder: give the name of a file.',
      forbidden: ' cannot be written: you are not allowed to.',
      no_space: ' cannot be written: the disk is full.',
      other: ' cannot be written.',
    } as const;
    for (const writing of ['no_folder', 'folder', 'forbidden', 'no_space', 'other'] as const) {
      const args = ['calculate', 'a.yaml', '-o', 'r.json', '--lang', 'en'];
      const { code, err } = await run(args, { files, writing });
      expect([code, err.split('\n')[0]]).toEqual([2, `error: r.json${reasons[writing]}`]);
    }
  });
});
