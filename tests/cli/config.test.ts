/** What a folder of contracts has in common: found upwards, taken after options, listed in every result, refused like a contract. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

/** Tier 2, prevention begun on 2 December 2022: 298 of 365 days, or 10 started months of 12. */
const contract = `cpts: { nom: CPTS X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { prevention: { debut: 2022-12-02 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 0 % } } }]
`;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const files = {
  'p/2025/a.yaml': contract,
  'p/modeles/b.yaml': contract,
  'p/aci.config.yaml': 'hypotheses: { prorata: mois }\nexclure: ["modeles/**"]\npayeur: Agent comptable\n',
};
const fixed = (out: string): number => JSON.parse(out).years[0].missions[0].fixed.entitled;

describe('aci.config.yaml', () => {
  it('is found in the folders above, gives what no option says, and is named in one line', async () => {
    // 15 000 × 10/12 = 12 500; by days 15 000 × 298/365 = 12 246.58.
    const { out, err } = await run(['calculate', 'p/2025/a.yaml', '-f', 'json'], { files });
    expect(fixed(out)).toBe(12_500);
    expect(JSON.parse(out).config).toEqual({
      file: 'p/aci.config.yaml',
      taken: 'Taken from p/aci.config.yaml: prorata: months.',
    });
    expect(plain(err)).toContain('Repris de p/aci.config.yaml : prorata: mois.');
    const table = await run(['calculate', 'p/2025/a.yaml'], { files });
    expect(plain(table.out)).toContain('Repris de p/aci.config.yaml : prorata: mois.');
    const option = await run(['calculate', 'p/2025/a.yaml', '-f', 'json', '--assume', 'prorata=days'], {
      files,
    });
    expect(fixed(option.out)).toBe(12_246.58);
  });

  it('stands in every format that a program keeps', async () => {
    const taken = { file: 'p/aci.config.yaml', taken: 'Taken from p/aci.config.yaml: prorata: months.' };
    const commands = ['schedule', 'statement', 'budget', 'simulate', 'doubts', 'explain', 'validate'];
    const asked = [...commands, 'check --payments r.csv', 'explain --list', 'compare --years 1,1'].map(
      (command) => command.split(' '),
    );
    for (const [command = '', ...options] of asked) {
      const { out } = await run([command, 'p/2025/a.yaml', ...options, '-f', 'json'], {
        files: { ...files, 'r.csv': 'date;montant\n27/09/2022;60000,00\n' },
      });
      expect([command, JSON.parse(out).config?.file]).toEqual([command, taken.file]);
    }
    const policy = 'Repris de p/aci.config.yaml : prorata: mois, exclus : modeles/**.';
    const folder = JSON.parse((await run(['calculate', 'p', '-f', 'json'], { files })).out);
    expect(folder.config.taken).toContain('prorata: months');
    expect(folder.options.readings).toEqual({ prorata: 'months' });
    const csv = plain((await run(['calculer', 'p', '-f', 'csv', '-q'], { files })).out)
      .trimEnd()
      .split('\r\n');
    expect(csv[0]).toMatch(/;politique$/);
    expect(csv[1]).toContain(policy);
    const one = plain((await run(['echeancier', 'p/2025/a.yaml', '-f', 'csv', '-q'], { files })).out);
    expect(one.split('\r\n').at(-2)).toMatch(/;Repris de p\/aci.config.yaml : prorata: mois\.$/);
  });

  it('goes before what a contract states, and each contract says so where they differ', async () => {
    const own = { ...files, 'p/2025/a.yaml': `${contract}hypotheses: { prorata: jours }\n` };
    const { out, err } = await run(['calculate', 'p/2025/a.yaml', '-f', 'json'], { files: own });
    expect(fixed(out)).toBe(12_500);
    expect(plain(err).replace(/\s+/g, ' ')).toContain(
      'p/2025/a.yaml:5:24 avertissement : Ce contrat dit « prorata: jours », mais p/aci.config.yaml l’emporte avec « mois ».',
    );
    const asked = await run(['calculate', 'p/2025/a.yaml', '-f', 'json', '--assume', 'prorata=mois'], {
      files: own,
    });
    expect(asked.err).not.toContain('policy-differs');
  });

  it('leaves out of a folder the files that it excludes, and itself', async () => {
    const { out, code } = await run(['schedule', 'p', '-f', 'json', '-q'], { files });
    expect([code, JSON.parse(out).contracts.map(({ file }: { file: string }) => file)]).toEqual([
      0,
      ['p/2025/a.yaml'],
    ]);
  });

  it('says the payer to a check, and the language where nobody chose one', async () => {
    const english = {
      'a.yaml': contract,
      'aci.config.yml': 'lang: en\npayer: Agent comptable\ncolumns: { amount: Net paid }\n',
    };
    const csv =
      'Date;Libellé;Net paid\n27/09/2022;VIR AGENT COMPTABLE;60000,00\n28/09/2022;VIR LOYER;-500,00\n';
    const { out } = await run(['check', 'a.yaml', '-p', 'r.csv'], {
      files: { ...english, 'r.csv': csv },
      env: { COLUMNS: '120' },
    });
    expect(out).toContain(
      'Taken from aci.config.yml: lang: en, payer: Agent comptable, columns: amount=Net paid.',
    );
    expect(out).toContain('60,000.00');
    const french = await run(['calculate', 'a.yaml', '--lang', 'fr'], { files: english });
    expect(french.out).toContain('Exercice 1');
  });

  it('is refused for a wrong key or value, with place and cure, and by validate too', async () => {
    const wrong = { ...files, 'p/aci.config.yaml': 'barem: aci-2022\nhypotheses: { prorata: semaine }\n' };
    const { code, out, err } = await run(['calculate', 'p/2025/a.yaml'], { files: wrong });
    expect([code, out]).toEqual([1, '']);
    expect(plain(err)).toContain('p/aci.config.yaml:1:1 erreur');
    expect(plain(err)).toContain('Vouliez-vous écrire « bareme » ?');
    expect(plain(err)).toContain('p/aci.config.yaml:2:24 erreur');
    expect((await run(['validate', 'p/aci.config.yaml'], { files })).code).toBe(0);
    // A machine that waits for a report is told what is wrong there.
    const reported = await run(['validate', 'p', '-f', 'json'], { files: wrong });
    expect(reported.code).toBe(1);
    expect(JSON.parse(reported.out)).toMatchObject({
      summary: { files: 1, refused: 1, errors: 2 },
      files: [{ file: 'p/aci.config.yaml', valid: false, diagnostics: [{ line: 1 }, { line: 2 }] }],
    });
  });

  it('changes no byte of a result where there is none', async () => {
    const { out } = await run(['calculate', 'a.yaml', '-f', 'json'], { files: { 'a.yaml': contract } });
    expect(JSON.parse(out)).not.toHaveProperty('config');
  });
});
