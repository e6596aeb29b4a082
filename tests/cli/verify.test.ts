import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const contract = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

async function kept(args: readonly string[], files: Readonly<Record<string, string>>): Promise<string> {
  return (await run(['calculate', ...args, '-f', 'json'], { files })).out;
}

describe('aci verify', () => {
  const files = { 'c.yaml': contract };

  it.each([
    [[]],
    [['--year', '2']],
    [['--assume', 'prorata=mois', '--assume', 'fongibilite=aucune']],
    [['--attainment', '12.5%']],
    [['--scale', 'aci-2019']],
    [['--set', 'exercices.2.missions.prevention.taux_atteinte=80 %', '--set', 'cpts.taille=3']],
  ])('replays a result asked with %j', async (args) => {
    const result = await kept(['c.yaml', ...args], files);
    const { code, out } = await run(['verify', 'r.json', 'c.yaml'], {
      files: { ...files, 'r.json': result },
    });
    expect(plain(out)).toContain('Mêmes chiffres');
    expect(code).toBe(0);
  });

  it('says which figures differ and that the file changed', async () => {
    const edited = contract.replace('realise: 5 %', 'realise: 4.5 %');
    const all = { 'r.json': await kept(['c.yaml'], files), 'c.yaml': edited };
    const { code, out } = await run(['verifier', 'r.json', 'c.yaml'], { files: all });
    expect(code).toBe(1);
    // From 6.5 % towards 4 %: 5 % is 1.5/2.5 = 60 %, 4.5 % is 2/2.5 = 80 % of 15 000, so 9 000 becomes 12 000.
    expect(plain(out)).toMatch(/Patients en ALD .* acquis +9 000,00 € +12 000,00 €/);
    expect(plain(out)).toMatch(/Fichier +[\da-f]{12} → [\da-f]{12}/);
    expect(plain(out)).toContain('Barème    aci-2022, inchangé');
    const csv = await run(['verify', 'r.json', 'c.yaml', '-f', 'csv'], { files: all });
    expect([csv.code, plain(csv.out)]).toEqual([1, expect.stringMatching(/acquis";"9000,00";"12000,00"/)]);
    const json: unknown = JSON.parse(
      (await run(['verify', 'r.json', 'c.yaml', '-f', 'json'], { files: all })).out,
    );
    expect(json).toMatchObject({
      format: 'aci-cpts/verification@1',
      same: false,
      changes: { tool: { changed: false }, file: { changed: true } },
    });
    expect(json).toHaveProperty(
      'differences',
      expect.arrayContaining([
        {
          path: 'years.2.missions.care_access.variable.entitled',
          before: 22500,
          after: 25500,
          present: 'both',
        },
      ]),
    );
  });

  it('says which readings changed, in the words of a file', async () => {
    const edited = `${contract}\nhypotheses: { variable_annee_partielle: plein }\n`;
    const all = { 'r.json': await kept(['c.yaml'], files), 'c.yaml': edited };
    const { out } = await run(['verify', 'r.json', 'c.yaml'], { files: all });
    expect(out).toContain('variable_annee_partielle proratise → plein');
  });

  it('does not shift what follows a mission that is gone', async () => {
    const edited = contract.replaceAll(/^.*parcours:.*\n/gm, '');
    const all = { 'r.json': await kept(['c.yaml'], files), 'c.yaml': edited };
    const { out } = await run(['verify', 'r.json', 'c.yaml', '-f', 'json'], { files: all });
    expect(out).toContain('years.1.missions.care_pathways.entitled');
    expect(out).not.toContain('missions.prevention.fixed');
  });

  it.each([
    ['"value": "days"', '"value": "months"'],
    ['"value": "prorated"', '"value": "full"'],
  ])('knows edited readings, even where the figures are the same: %s', async (before, after) => {
    const result = await kept(['c.yaml'], files);
    const edited = result.replace(before, after);
    expect(edited).not.toBe(result);
    const all = { ...files, 'r.json': edited };
    const { code, out } = await run(['verify', 'r.json', 'c.yaml'], { files: all });
    expect(code).toBe(1);
    expect(plain(out).replace(/\s+/g, ' ')).toContain('le résultat a été modifié après coup');
    const json = await run(['verify', 'r.json', 'c.yaml', '-f', 'json'], { files: all });
    expect(JSON.parse(json.out)).toMatchObject({ same: false, edited: true });
  });

  it('knows an edited result: nothing else changed, yet a figure did', async () => {
    const edited = (await kept(['c.yaml'], files)).replaceAll('57342.47', '57342.48');
    const { code, out } = await run(['verify', 'r.json', 'c.yaml'], {
      files: { ...files, 'r.json': edited },
    });
    expect(code).toBe(1);
    expect(plain(out)).toMatch(/modifié\s+après coup/);
  });

  it('asks for the scale of one’s own, and tells when its content changed', async () => {
    const scale = (await run(['scale', '-f', 'yaml'])).out.replace('"aci-2022"', 'local');
    const all = { ...files, 's.yaml': scale };
    const result = await kept(['c.yaml', '--scale', 's.yaml'], all);
    const without = await run(['verify', 'r.json', 'c.yaml'], { files: { ...all, 'r.json': result } });
    expect(without.code).toBe(1);
    expect(without.err).toContain('[result-own-scale]');
    const args = ['verify', 'r.json', 'c.yaml', '--scale', 's.yaml'];
    expect((await run(args, { files: { ...all, 'r.json': result } })).code).toBe(0);
    const changed = { 's.yaml': scale.replace('montant: 70000', 'montant: 71000'), 'r.json': result };
    const { code, out } = await run(args, { files: { ...files, ...changed } });
    expect(code).toBe(1);
    expect(plain(out)).toContain('local, même nom, contenu changé');
  });

  it('finds the file among the results of several', async () => {
    const both = { 'a/c.yaml': contract, 'd.yaml': contract.replace('71 631', '71 632') };
    const result = await kept(['a/c.yaml', 'd.yaml', '--details'], both);
    const all = { ...both, 'r.json': result, 'c.yaml': contract, 'e.yaml': contract };
    expect((await run(['verify', 'r.json', 'd.yaml'], { files: all })).code).toBe(0);
    expect((await run(['verify', 'r.json', 'c.yaml'], { files: all })).code).toBe(0);
    expect((await run(['verify', 'r.json', 'e.yaml'], { files: all })).err).toContain(
      '[result-of-other-files]',
    );
  });

  it.each([
    ['{', 'result-not-json'],
    ['', 'result-not-json'],
    ['[]', 'result-foreign'],
    ['null', 'result-foreign'],
    ['{"format":"aci-cpts/scale@1"}', 'result-foreign'],
    ['{"format":"aci-cpts/result@1"}', 'result-damaged'],
    [`{"format":"aci-cpts/result@1","years":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'result-foreign'],
  ])('refuses %.40s', async (text, code) => {
    const bytes = new TextEncoder().encode(text);
    const shown = await run(['verify', 'r.json', 'c.yaml'], { files: { ...files, 'r.json': bytes } });
    expect(shown.code).toBe(1);
    expect(shown.err).toContain(`[${code}]`);
  });

  it('ends with 1 when a file is missing or refused now', async () => {
    const result = await kept(['c.yaml'], files);
    const missing = await run(['verify', 'r.json', 'none.yaml'], { files: { 'r.json': result } });
    expect([missing.code, missing.err.includes('[file-unreadable]')]).toEqual([1, true]);
    const refused = await run(['verify', 'r.json', 'c.yaml'], {
      files: { 'r.json': result, 'c.yaml': 'cpts: 3\n' },
    });
    expect(refused.code).toBe(1);
    expect((await run(['verify', 'r.json', 'c.yaml'])).code).toBe(1);
  });
});
