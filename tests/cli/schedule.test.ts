import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { run } from '../support/fake-system.ts';

const french = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const english = readFileSync('fixtures/haut-chablais-english.yaml', 'utf8');
const pending = readFileSync('fixtures/bout-du-lac.yaml', 'utf8');
const ended = `
cpts: { nom: "=CPTS finie", taille: 2 }
contrat: { signature: 2022-09-26, fin: 2023-01-31 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
exercices: [{ annee: 1 }]
`;
const undated =
  'cpts: { nom: X, taille: 2 }\ncontrat: { bareme: aci-2022 }\nmissions: { acces_aux_soins: }\n';
const files = {
  'a.yaml': french,
  'b.yaml': english,
  'pending.yaml': pending,
  'ended.yaml': ended,
  'undated.yaml': undated,
  'bad.yaml': 'cpts: { nom: X, tialle: 2 }\n',
};
/** Narrow and plain spaces alike: what is tested here is not typography. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
/** The same on one line, for sentences that may be broken anywhere. */
const flat = (text: string): string => plain(text).replace(/\s+/g, ' ');

describe('aci schedule', () => {
  it('lists payments by date with their running total, in French', async () => {
    const { code, out, err } = await run(['schedule', 'a.yaml'], { files });
    expect([code, err]).toEqual([0, '']);
    expect(plain(out)).toMatch(/^26\/09\/2022 {2}Fonctionnement, en entier +1 +60 000,00 +60 000,00$/m);
    // 60 000 + 43 006,85
    expect(plain(out)).toMatch(/^01\/12\/2022 {2}Accès aux soins, avance +1 +43 006,85 +103 006,85$/m);
    expect(plain(out)).toMatch(/^ {12}Crises sanitaires, avance +1 +26 250,00\* +129 256,85\*$/m);
    // 204 915,08 + 260 745,00
    expect(plain(out)).toMatch(/^Total +465 660,08\*$/m);
    expect(plain(out)).toMatch(/^1 +26\/09\/2022 – 25\/09\/2023 +204 915,08\*$/m);
    expect(flat(out)).toContain('Exercices 3, 4, 5 non décrits dans le fichier : --jusqu-a 5 les projette.');
  });

  it('has a French name and writes English', async () => {
    const { code, out } = await run(['echeancier', '--lang', 'en', 'b.yaml'], { files });
    expect(code).toBe(0);
    expect(out).toMatch(/^2022-12-01 {2}Care access, advance +1 +43,006\.85 +103,006\.85$/m);
  });

  it('projects years on request, and says so', async () => {
    const args = ['schedule', 'a.yaml', '--through', '3', '--attainment', '45%', '--from', '2025-01-01'];
    const { out } = await run(args, { files });
    // year 3 in full: 30 000 × 45 %
    expect(plain(out)).toMatch(/^ +Accès aux soins, variable +3, projeté +13 500,00\*/m);
    expect(flat(out)).toContain('Projeté : le fichier ne décrit pas cet exercice');
    expect(flat(out)).toContain('comptés au taux supposé de 45 % (exercice 3)');
    expect(out).not.toContain('26/09/2022  ');
  });

  it('keeps the running total when it begins later', async () => {
    const { out } = await run(['schedule', 'a.yaml', '--from', '2023-03-01', '--to', '2023-03-01'], {
      files,
    });
    expect(plain(out)).toMatch(/Avant le 01\/03\/2023 +129 256,85\*$/m);
    expect(plain(out)).toMatch(/^01\/03\/2023 {2}Parcours, avance +1 +15 030,83\* +144 287,68\*$/m);
    // 15 030,83 + 6 441,78
    expect(plain(out)).toMatch(/^Total +21 472,61\*$/m);
  });

  it('shows one contract year alone', async () => {
    const { out } = await run(['schedule', 'a.yaml', '--year', '2'], { files });
    expect(plain(out)).toMatch(/^26\/09\/2023 {2}Fonctionnement, avance +2 +45 000,00 +45 000,00$/m);
    expect(plain(out)).toMatch(/^Total +260 745,00\*$/m);
    expect((await run(['schedule', 'a.yaml', '--year', '4'], { files })).code).toBe(2);
  });

  it('says that no payment falls within the dates', async () => {
    const { code, out } = await run(['schedule', 'a.yaml', '--to', '2022-09-25'], { files });
    expect(code).toBe(0);
    expect(out).toContain('Aucun versement entre ces dates.');
  });

  it('says what is pending, and what must be given back', async () => {
    expect(flat((await run(['schedule', 'pending.yaml'], { files })).out)).toContain(
      'peuvent ajouter jusqu’à 38 000,01 € aux soldes (exercice 1)',
    );
    const { out } = await run(['schedule', 'ended.yaml'], { files });
    // 60 000 × 128/365 = 21 041,10, less 60 000
    expect(plain(out)).toMatch(/Fonctionnement, à rendre +1 +−38 958,90/);
    // and 70 000 × 62/365 = 11 890,41, less 43 006,85: −31 116,44
    expect(flat(out)).toContain('À rendre : 70 075,34 €');
  });

  it.each([80, 120])('fits %i columns', async (columns) => {
    for (const name of ['a.yaml', 'pending.yaml', 'ended.yaml']) {
      for (const more of [[], ['--by', 'civil-year']]) {
        for (const lang of ['fr', 'en']) {
          const args = ['schedule', name, '--through', '5', '--attainment', '45%', '--lang', lang, ...more];
          const { out } = await run(args, { files, env: { COLUMNS: String(columns) } });
          for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        }
      }
    }
  });
});

describe('the room of a schedule', () => {
  it.each([80, 96, 97, 100, 104, 111, 120, 200])(
    'cuts no date and hides no year at %i columns',
    async (columns) => {
      for (const lang of ['fr', 'en']) {
        const args = ['schedule', 'a.yaml', '--lang', lang];
        const { out } = await run(args, { files, env: { COLUMNS: String(columns) } });
        expect(out).not.toContain('…');
        expect(out).toMatch(lang === 'fr' ? /^Date .*Exercice.*Cumul$/m : /^Date .*Year.*Running total$/m);
        expect(plain(out)).toMatch(/^(26\/09\/2022|26 septembre 2022|2022-09-26|26 September 2022) /m);
      }
    },
  );

  it('says which column it gave up', async () => {
    const { out } = await run(['schedule', 'a.yaml'], { files, env: { COLUMNS: '60' } });
    expect(out).not.toMatch(/^Date .*Exercice/m);
    expect(flat(out)).toContain('Colonnes masquées : Exercice.');
  });
});

describe('aci schedule --by civil-year', () => {
  it('counts cash and what is earned by calendar year', async () => {
    const { code, out } = await run(['schedule', 'a.yaml', '--by', 'annee-civile'], { files });
    expect(code).toBe(0);
    // cash of 2022: 60 000 + 43 006,85 + 26 250. Earned, by 97 of 365 days for operations, 15 945,21; by 31 of 299 for care
    // access 5 945,21 and 11 058,90 × 31/299 = 1 146,57, for the crisis plan 35 000 × 31/299 = 3 628,76: 26 665,75
    expect(plain(out)).toMatch(/^2022 +129 256,85\* +26 665,75\* +−102 591,10\*$/m);
    // marked, since its rows are
    expect(plain(out)).toMatch(/^Total +465 660,08\* +465 660,08\*$/m);
    expect(flat(out)).toContain('(une mission, à partir de son propre début)');
  });

  it('refuses dates that cut a year, a grouping that does not exist, and a calendar', async () => {
    const codeOf = async (...args: readonly string[]): Promise<number> =>
      (await run(['schedule', 'a.yaml', ...args], { files })).code;
    expect(await codeOf('--by', 'civil-year', '--from', '2023-01-02')).toBe(2);
    expect(await codeOf('--by', 'civil-year', '--to', '2023-12-30')).toBe(2);
    expect(await codeOf('--by', 'civil-year', '--from', '2023-01-01', '--to', '2023-12-31')).toBe(0);
    expect(await codeOf('--by', 'month')).toBe(2);
    expect(await codeOf('--by', 'civil-year', '--format', 'ics')).toBe(2);
  });
});

describe('aci schedule, to programs and files', () => {
  it('writes JSON', async () => {
    const { out } = await run(['schedule', 'a.yaml', '--format', 'json', '--to', '2022-09-26'], { files });
    expect(JSON.parse(out)).toMatchObject({
      format: 'aci-cpts/schedule@1',
      from: null,
      to: '2022-09-26',
      schedule: [
        {
          date: '2022-09-26',
          line: 'operations',
          year: 1,
          amount: 60000,
          status: 'confirmed',
          projected: false,
          running_total: 60000,
        },
      ],
      years: [{ year: 1, paid: 60000, pending: 0, projected: false, simulated: false }],
      civil_years: [],
      diagnostics: [],
    });
  });

  it('writes the format that the name of the file says', async () => {
    const { code, written } = await run(['schedule', 'a.yaml', '-o', 's.csv'], { files });
    expect(code).toBe(0);
    expect(written['s.csv']).toContain(
      '\r\n26/09/2022;fonctionnement;"Fonctionnement, en entier";1;"60000,00";"60000,00";confirmé;non;CPTS du Haut-Chablais;aci-2022;a.yaml\r\n',
    );
    const calendar = await run(['schedule', 'a.yaml', '-o', 's.ics'], { files });
    expect(calendar.written['s.ics']).toContain('BEGIN:VCALENDAR');
    expect((await run(['schedule', 'a.yaml', '-o', 's.pdf'], { files })).code).toBe(2);
  });

  it('writes the whole document as Markdown and as a page, of several files too', async () => {
    const markdown = plain((await run(['schedule', 'a.yaml', '-f', 'markdown'], { files })).out);
    expect(markdown).toContain(
      '| 26 septembre 2022 | Fonctionnement, en entier | 1 | 60 000,00 | 60 000,00 |',
    );
    expect(markdown).toContain('| **Total** |  |  | **465 660,08\\*** |  |');
    const args = ['schedule', 'a.yaml', 'pending.yaml', '--details', '-f', 'html'];
    const page = (await run(args, { files })).out;
    expect(page.match(/<h1>/g)).toHaveLength(2);
    expect(page.match(/<html/g)).toHaveLength(1);
  });

  it('lets no name of a file act as a formula, and keeps negative amounts as numbers', async () => {
    const { out } = await run(['schedule', 'ended.yaml', '--format', 'csv', '--lang', 'en'], { files });
    expect(out).toContain(',-38958.90,');
    expect(out).toContain(",'=CPTS finie");
  });

  it('puts one event a day into the calendar, the same whenever it is made', async () => {
    const args = ['schedule', 'a.yaml', '--format', 'ics'];
    const [one, two] = [await run(args, { files }), await run(args, { files })];
    expect(one.out).toBe(two.out);
    // 2022-09-26, 2022-12-01, 2023-03-01, 2023-09-26 and 2024-09-26
    expect(one.out.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(5);
    expect(one.out).toContain('UID:2022-12-01.2022-09-26.cpts-du-haut-chablais@aci-cpts\r\n');
    // 43 006,85 + 26 250
    expect(plain(one.out)).toContain('Versement ACI : 69 256\\,85 €');
  });

  it('stamps events made later as newer, under the same names, so that importing again replaces', async () => {
    const args = ['schedule', 'a.yaml', '--format', 'ics', '--quiet'];
    // 1 January 2027 at 12:34:56 in Greenwich is 1 798 806 896 seconds after 1970, 220 970 096 after 2020.
    const made = await run(args, { files, seconds: 1_798_806_896 });
    const again = await run([...args, '--attainment', '30%'], { files, seconds: 1_798_806_897 });
    const of = (name: string, { out }: { out: string }) =>
      [...out.matchAll(new RegExp(`^${name}:(.*)\r$`, 'gm'))].map((m) => m[1]);
    expect([...new Set(of('DTSTAMP', made)), ...new Set(of('SEQUENCE', made))]).toEqual([
      '20270101T123456Z',
      '220970096',
    ]);
    expect([...new Set(of('DTSTAMP', again)), ...new Set(of('SEQUENCE', again))]).toEqual([
      '20270101T123457Z',
      '220970097',
    ]);
    expect(of('UID', again)).toEqual(of('UID', made));
  });

  it('gives an event of its own name to money that must be given back', async () => {
    const { out } = await run(['schedule', 'ended.yaml', '--format', 'ics'], { files });
    // 60 000 × 128/365 = 21 041,10, less 60 000; 70 000 × 62/365 = 11 890,41, less 43 006,85: 70 075,34 to give back
    expect(plain(out)).toContain('SUMMARY:À rendre à la CPAM : 70 075\\,34 €');
  });
});

describe('aci schedule, misused', () => {
  it('refuses a contract without a signature, and a wrong file', async () => {
    const { code, out, err } = await run(['schedule', 'undated.yaml'], { files });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[schedule-needs-signature]');
    expect((await run(['schedule', 'bad.yaml'], { files })).code).toBe(1);
  });

  it('says what is wrong with dates and years', async () => {
    const { code, err } = await run(['schedule', 'a.yaml', '--from', '2023-02-30', '--through', '6'], {
      files,
    });
    expect(code).toBe(2);
    expect(err).toContain('option --du,');
    expect(err).toContain('option --jusqu-a,');
    const swapped = await run(['schedule', 'a.yaml', '--from', '2023-02-02', '--to', '2023-02-01'], {
      files,
    });
    expect(swapped.code).toBe(2);
  });
});

describe('aci calculate --format json', () => {
  const scheduleOf = async (...args: readonly string[]): Promise<{ line: string; year: number | null }[]> =>
    JSON.parse((await run(['calculate', '--format', 'json', ...args], { files })).out).schedule;

  it('has the schedule of the years shown', async () => {
    // 12 payments of year 1, 16 of year 2
    expect(await scheduleOf('a.yaml')).toHaveLength(28);
    const second = await scheduleOf('a.yaml', '--year', '2');
    expect(second).toHaveLength(16);
    expect(second.every(({ year }) => year === 2)).toBe(true);
  });

  it('has none without a signature, which is no problem there', async () => {
    const { code, out } = await run(['calculate', '--format', 'json', 'undated.yaml'], { files });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schedule: [] });
    expect(out).not.toContain('schedule-needs-signature');
  });
});
