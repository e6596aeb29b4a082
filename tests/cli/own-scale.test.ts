import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const contract = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const draft = [
  'id: projet-avenant-3',
  'titre: Projet d’avenant 3',
  'base: aci-2022',
  'montants:',
  '  fonctionnement:',
  '    fixe: [{ taille: 2, montant: 65 000 €, statut: rapporte, source: Projet du 1er mars }]',
].join('\n');

async function json(scale: string, files: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const args = ['calculate', 'c.yaml', '--scale', scale, '-f', 'json'];
  const { out } = await run(args, { files: { 'c.yaml': contract, ...files } });
  // How the scale was chosen differs: the file it was read in, and the length of the option.
  const isChoice = (key: string): boolean => key === 'file' || key === 'end_column';
  return JSON.parse(out, (key, value: unknown) => (isChoice(key) ? undefined : value));
}
const printed = async (id: string, lang: string): Promise<string> =>
  (await run(['scale', id, '-f', 'yaml', '--lang', lang])).out;

describe('a scale of one’s own', () => {
  it.each([
    ['aci-2022', 'fr'],
    ['aci-2022', 'en'],
    ['aci-2019', 'fr'],
    ['aci-2019', 'en'],
  ])('%s printed in %s and read back gives identical results', async (id, lang) => {
    const files = { 's.yaml': await printed(id, lang) };
    expect(await json('s.yaml', files)).toEqual(await json(id));
  });

  it('a changed cell changes exactly what it should', async () => {
    // Tier 2, care access, fixed: 70 000 becomes 71 000. Year 2 is full, so its fixed parts and totals gain 1 000.
    const changed = (await printed('aci-2022', 'fr')).replace('montant: 70000', 'montant: 71000');
    const files = { 'c.yaml': contract, 's.yaml': changed.replace('"aci-2022"', 'local') };
    const args = ['calculate', 'c.yaml', '-y', '2', '-f', 'json', '--scale'];
    const own: unknown = JSON.parse((await run([...args, 's.yaml'], { files })).out);
    // 70 000 + 1 000; 147 500 + 1 000; 260 745 + 1 000; 297 500 + 1 000; what rests on doubts stays.
    expect(own).toHaveProperty('years.0.missions.0.fixed', {
      ceiling: 71000,
      entitled: 71000,
      status: 'confirmed',
    });
    expect(own).toHaveProperty('years.0.missions.0.variable.entitled', 22500);
    expect(own).toHaveProperty('years.0.totals', {
      operations: 60000,
      fixed: 148500,
      variable: 53245,
      entitled: 261745,
      ceiling: 298500,
      pending: 0,
      to_verify: 130745,
    });
    expect(own).toHaveProperty('years.0.scale.id', 'local');
    expect(own).toHaveProperty('years.0.scale.file', 's.yaml');
  });

  it('says only what changes from a base, and its name stands with the result', async () => {
    const files = { 'c.yaml': contract, 'p.yml': draft };
    const { code, out } = await run(['calculate', 'c.yaml', '--scale', 'p.yml'], { files });
    expect(code).toBe(0);
    expect(plain(out).replace(/\s+/g, ' ')).toContain(
      'projet-avenant-3, Projet d’avenant 3, jamais vérifié, ',
    );
    expect(plain(out)).toContain('lu dans p.yml');
    // 65 000 instead of 60 000, now marked as doubtful: 260 745 + 5 000.
    expect(plain(out)).toMatch(/Fonctionnement +65 000,00\* /);
    expect(plain(out)).toMatch(/Total .*265 745,00\*/);
  });

  it('is never verified but where it says so, and an amount of its base was when the base was', async () => {
    const explained = async (line: string, file: string): Promise<string> => {
      const args = ['explain', 'c.yaml', line, '-y', '2', '--scale', 'p.yml'];
      const { out } = await run(args, { files: { 'c.yaml': contract, 'p.yml': file } });
      return plain(out).replace(/[\s│]+/g, ' ');
    };
    expect(await explained('fonctionnement', draft)).toContain('projet-avenant-3 (jamais vérifié), taille 2');
    expect(await explained('acces_aux_soins.fixe', draft)).toContain(
      '(vérifié le 26 juillet 2026), taille 2',
    );
    const checked = `${draft}\nverifie: 2026-08-01\n`;
    expect(await explained('fonctionnement', checked)).toContain('(vérifié le 1er août 2026), taille 2');
    expect(await explained('acces_aux_soins.fixe', checked)).toContain('(vérifié le 26 juillet 2026)');
    const args = ['calculate', 'c.yaml', '--scale', 'p.yml', '-f', 'json'];
    const { out } = await run(args, { files: { 'c.yaml': contract, 'p.yml': draft } });
    expect(JSON.parse(out)).toHaveProperty('years.0.scale.verified_on', null);
    const shown = await run(['scale', 'p.yml'], { files: { 'p.yml': draft } });
    expect(shown.out).toMatch(/^Vérifié +jamais$/m);
  });

  it('stands with schedules, doubts and checks, in every format', async () => {
    const payments = 'date,montant\n2022-09-26,60000\n';
    const files = { 'c.yaml': contract, 'p.yml': draft, 'p.csv': payments };
    const printed = async (...args: readonly string[]): Promise<string> =>
      plain((await run([...args, '--scale', 'p.yml'], { files })).out)
        .replaceAll('\r\n ', '')
        .replace(/\s+/g, ' ');
    const line = 'Barème projet-avenant-3, Projet d’avenant 3, jamais vérifié';
    const check = ['check', 'c.yaml', '-p', 'p.csv'];
    for (const args of [['schedule', 'c.yaml'], ['doubts', 'c.yaml'], check]) {
      expect(await printed(...args)).toContain(line);
      expect(await printed(...args)).toContain('lu dans p.yml');
      expect(await printed(...args, '-f', 'json')).toContain('"file": "p.yml"');
    }
    expect(await printed('schedule', 'c.yaml', '-f', 'csv')).toContain('projet-avenant-3 (p.yml)');
    const civil = ['schedule', 'c.yaml', '-f', 'csv', '--by', 'civil-year'];
    expect(await printed(...civil)).toContain('projet-avenant-3 (p.yml)');
    expect(await printed('schedule', 'c.yaml', '-f', 'ics')).toContain('Barème : projet-avenant-3\\, Projet');
  });

  it('is refused with all of its problems, and nothing is computed', async () => {
    const files = { 'c.yaml': contract, 's.yaml': 'id: x\nmontants: { fonctionnement: { fixe: [] } }\n' };
    const { code, out, err } = await run(['calculate', 'c.yaml', '--scale', 's.yaml'], { files });
    expect([code, out]).toEqual([1, '']);
    // Title, in force, its status, core missions; four tiers.
    expect(err.match(/\[key-missing\]/g)).toHaveLength(4);
    expect(err).toContain('[scale-tiers-missing]');
    const missing = await run(['validate', 'c.yaml', '--scale', './none'], { files });
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('[file-unreadable]');
  });

  it('warns when it takes the name of a national scale that says something else', async () => {
    const changed = (await printed('aci-2022', 'fr')).replace('montant: 50000', 'montant: 51000');
    const files = { 'c.yaml': contract, 's.yaml': changed };
    const { code, err } = await run(['validate', 'c.yaml', '--scale', 's.yaml'], { files });
    expect(code).toBe(0);
    expect(err).toContain('[scale-name-taken]');
  });

  it('pays the schedule too', async () => {
    const changed = (await printed('aci-2022', 'fr')).replace('montant: 60000', 'montant: 64000');
    const files = { 'c.yaml': contract, 's.yaml': changed.replace('"aci-2022"', 'local') };
    const { out } = await run(['schedule', 'c.yaml', '--scale', 's.yaml'], { files });
    expect(plain(out)).toMatch(/26\/09\/2022 +Fonctionnement, en entier +1 +64 000,00/);
  });
});
