import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('aci scale', () => {
  it('keeps the scale it reads, even with --force', async () => {
    const { out: yaml } = await run(['scale', '--format', 'yaml']);
    for (const args of [['own.yaml'], ['aci-2022', '--diff', 'own.yaml']]) {
      const target = args.length === 1 ? ['-o', 'own.yaml'] : ['-o', './own.yaml', '-f', 'yaml'];
      const { code, err } = await run(['scale', ...args, ...target, '--force'], {
        files: { 'own.yaml': yaml },
      });
      expect([code, plain(err)]).toEqual([2, expect.stringContaining(args.length === 1 ? 'à lire' : '')]);
    }
  });

  it('shows the newest scale without a date, each doubt marked without colour, and the sources', async () => {
    const { code, out, err } = await run(['bareme', '--tier', '1']);
    expect([code, err]).toEqual([0, '']);
    // docs/domain.md, tier 1: c confirmed, r reported, v to verify.
    expect(plain(out)).toBe(`Barème aci-2022
ACI CPTS, avenant 2 du 20 décembre 2021
En vigueur      depuis le 1er avril 2022 (à vérifier), le plus récent des
                barèmes connus, faute de date (--au DATE en choisit une)
Vérifié         le 26 juillet 2026
Missions socle  Accès aux soins, Parcours, Prévention, Crises sanitaires

En euros, par année pleine              Taille 1  Statut
Habitants                         au plus 39 999
Fonctionnement                            50 000  confirmé
Accès aux soins
  Volet fixe                              55 000* à vérifier
  Volet variable, au plus                 25 000* à vérifier
Parcours pluriprofessionnels
  Volet fixe                              25 000* à vérifier
  Volet variable, au plus                 25 000* à vérifier
Prévention
  Volet fixe                              10 000* à vérifier
  Volet variable, au plus                 10 000* à vérifier
Crises sanitaires graves
  Premier plan                            25 000? rapporté par une seule source
  Mise à jour du plan                     12 500? rapporté par une seule source
  Crise reconnue, au plus                 37 500? rapporté par une seule source
Qualité et pertinence des soins
  Volet fixe                               7 500* à vérifier
  Volet variable, au plus                  7 500* à vérifier
Accompagnement des professionnels
  Volet fixe                               5 000* à vérifier
  Volet variable, au plus                  5 000* à vérifier
Lettre d’intention                        15 000? rapporté par une seule source

Statuts et sources
• confirmé (sans signe)
  Avenant 2 du 20 décembre 2021 (JORF du 31 mars 2022)
• rapporté par une seule source (?)
  Avenant 2 : projet de négociation ou source secondaire unique
• à vérifier (*)
  Avenant 2 : répartition conforme aux totaux publiés, jamais vue imprimée
`);
  });

  it.each([
    ['2019-08-25', 0, 'Barème aci-2019'],
    ['2022-03-31', 0, 'Barème aci-2019'],
    ['2022-04-01', 0, 'Barème aci-2022'],
    ['2026-07-26', 0, 'le 26 juillet 2026\n'],
    ['2026-07-27', 0, 'et pas depuis'],
  ])('on %s ends with %i and shows “%s”', async (day, code, text) => {
    const shown = await run(['scale', '--on', day]);
    expect(shown.code).toBe(code);
    expect(plain(shown.out)).toContain(text);
  });

  it('guesses no scale for a day that none covers', async () => {
    const { code, out, err } = await run(['scale', '--on', '2019-08-24']);
    expect([code, out]).toEqual([2, '']);
    expect(plain(err)).toContain('aucun barème connu ne couvre le 24 août 2019');
  });

  it('shows what changed: care access compares its two fixed parts of 2019 as one', async () => {
    const { out } = await run(['scale', '--diff', 'aci-2019', 'aci-2022', '--tier', '2']);
    // 2019: 17 500 + 45 000; neither crisis mission nor letter of intent.
    expect(plain(out)).toBe(`De aci-2019 à aci-2022 : ce qui change
aci-2019  ACI CPTS du 20 juin 2019, depuis le 25 août 2019
aci-2022  ACI CPTS, avenant 2 du 20 décembre 2021, depuis le 1er avril 2022

En euros, par année pleine              Taille 2
Accès aux soins, volet fixe
  aci-2019                                62 500*
  aci-2022                                70 000
  Écart                                   +7 500
Crises sanitaires, premier plan
  aci-2019                                     –
  aci-2022                                35 000*
  Écart                                  +35 000
Crises sanitaires, mise à jour du plan
  aci-2019                                     –
  aci-2022                                17 500*
  Écart                                  +17 500
Crises sanitaires, crise reconnue
  aci-2019                                     –
  aci-2022                                52 500*
  Écart                                  +52 500
Lettre, volet fixe
  aci-2019                                     –
  aci-2022                                17 500?
  Écart                                  +17 500

Le reste est identique : mêmes montants, mêmes statuts.
Nouvelles missions socle : Crises sanitaires graves.
* à vérifier, ? rapporté par une seule source
`);
  });

  it('finds no difference between a scale and itself', async () => {
    const { out } = await run(['scale', '--diff', 'aci-2022', '--lang', 'en']);
    expect(out).toContain('Both scales have the same amounts');
  });

  it('gives JSON with a fingerprint, and Markdown', async () => {
    const json: unknown = JSON.parse((await run(['scale', 'aci-2019', '-f', 'json'])).out);
    expect(json).toMatchObject({
      format: 'aci-cpts/scale@1',
      id: 'aci-2019',
      in_force_from: '2019-08-25',
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
    });
    expect(json).toHaveProperty('cells.0', {
      line: 'operations',
      part: 'fixed',
      size_tier: 1,
      amount: 50000,
      status: 'confirmed',
      source: 'ACI CPTS du 20 juin 2019 (JORF du 24 août 2019)',
    });
    const { out } = await run(['scale', 'aci-2022', '-f', 'markdown']);
    expect(plain(out)).toContain('| Volet fixe | 55 000\\* | 70 000 | 90 000 | 110 000\\* |');
  });

  it('gives a row a figure to spreadsheets, with its status and source', async () => {
    const { out } = await run(['scale', '-f', 'csv', '--tier', '2']);
    expect(out.slice(1)).toMatch(/^libelle;ligne;part;taille;montant;statut;source\r\n/);
    expect(out).toContain('"Accès aux soins, volet fixe";acces_aux_soins;fixe;2;"70000,00";confirmé;');
    const since = await run(['scale', '--diff', 'aci-2019', '-f', 'csv-plain', '--tier', '2']);
    expect(since.out).toContain('care_access,fixed,2,62500.00,to_verify,70000.00,confirmed,7500.00');
  });

  it('writes a workbook of its figures, or of what changed', async () => {
    for (const args of [['scale'], ['scale', '--diff', 'aci-2019']]) {
      const { bytes } = await run([...args, '-o', 'b.xlsx', '-q']);
      const [sheet] = (await readXlsx(bytes['b.xlsx'] ?? new Uint8Array())).sheets;
      expect(sheet?.rows.flat()).toContain(70_000);
    }
  });

  it('says what it was misused for', async () => {
    const misused = [
      ['scale', 'aci-2023'],
      ['scale', 'aci-2022', '--on', '2023-01-01'],
      ['scale', '--on', 'hier'],
      ['scale', '--tier', '5'],
      ['scale', '-f', 'yaml', '--tier', '2'],
      ['scale', '-f', 'xml'],
    ];
    for (const args of misused) expect((await run(args)).code).toBe(2);
    expect((await run(['scale', 'aci-2023'])).err).toContain('Vouliez-vous dire');
    expect((await run(['scale', 'none.yaml'])).code).toBe(1);
  });

  it('writes a file whose ending says the format', async () => {
    const { written } = await run(['scale', '-o', 'mine.yaml', '-q']);
    expect(written['mine.yaml']).toContain('id: "aci-2022"');
  });

  it.each([80, 120])('fits %i columns in both languages', async (columns) => {
    for (const lang of ['fr', 'en']) {
      for (const args of [
        ['scale'],
        ['scale', 'aci-2019'],
        ['scale', '--tier', '1'],
        ['scale', '--diff', 'aci-2019'],
      ]) {
        const { out } = await run([...args, '--lang', lang], { env: { COLUMNS: String(columns) } });
        for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
  });
});
