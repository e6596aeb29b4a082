/** Two folders, or two kept summaries: what changed, contract by contract, and under which policies. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

/** Without a signature the year is full. Tier 1: 50 000 + 10 000 + 45 % of 10 000 = 64 500, of which 14 500 to verify. */
const contract = (name: string, rest = 'taille: 1'): string => `cpts: { nom: ${name}, ${rest} }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 45 % } } }]
`;
const before = {
  'old/a.yaml': contract('CPTS A'),
  'old/b.yaml': contract('CPTS B'),
  'old/c.yaml': contract('CPTS C'),
};
/** B stands in another file and is tier 3: 75 000 + 17 500 + 7 875 = 100 375, all confirmed, as is D's. */
const after = {
  'new/a.yaml': contract('CPTS A'),
  'new/bb.yaml': contract('CPTS B', 'taille: 3'),
  'new/d.yaml': contract('CPTS D', 'taille: 3'),
};
const files = { ...before, ...after };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const kept = async (folder: string, ...args: readonly string[]) =>
  (await run(['calculate', folder, '-f', 'json', ...args], { files })).out;

describe('aci compare of two folders', () => {
  it('shows who came, who went and who changed, by how much, and the total of all', async () => {
    const { code, out, err } = await run(['compare', 'old', 'new'], { files });
    expect([code, err]).toEqual([0, '']);
    // 3 × 64 500 = 193 500; 64 500 + 2 × 100 375 = 265 250. To verify: 14 500 less twice.
    expect(plain(out)).toBe(`Comparaison : old et new
Synthèse  Ce que rapportent les contrats
Avant     old, 3 fichiers
Après     new, 3 fichiers

En euros  Acquis avant   Acquis après         Écart   À vérifier  Changement
CPTS B       64 500,00*    100 375,00    +35 875,00*  −14 500,00  taille 1 → 3
CPTS C       64 500,00*             –    −64 500,00*  −14 500,00  parti
CPTS D               –     100 375,00   +100 375,00         0,00  nouveau
──────────────────────────────────────────────────────────────────────────────
Total       193 500,00*    265 250,00*   +71 750,00*  −29 000,00
Colonnes masquées : Écart : Plafond. Élargissez la fenêtre pour les voir.

Contrats : 1 changé, 1 nouveau, 1 parti, 1 inchangé. Le total est celui de tous.
* repose sur des montants ou des règles à vérifier.
`);
  });

  it('knows no difference of a contract that is refused and gone', async () => {
    const { out } = await run(['compare', 'old', 'new'], { files: { ...files, 'old/x.yaml': '' } });
    expect(plain(out)).toMatch(/^old\/x\.yaml +– +– +– +– +parti, refusé$/m);
  });

  it('gives JSON, with a file refused that is reported, and exit code 1', async () => {
    const all = { ...files, 'new/a.yaml': 'cpts: { nom: CPTS A, tialle: 2 }\n' };
    const { code, out, err } = await run(['compare', 'old', 'new', '-f', 'json'], { files: all });
    expect([code, plain(err)]).toEqual([1, expect.stringContaining('new/a.yaml:1:22 erreur')]);
    const { format, contracts, same, total } = JSON.parse(out);
    expect([format, same]).toEqual(['aci-cpts/portfolio-comparison@1', 0]);
    const shown = contracts.map((each: Record<'change' | 'file' | 'state', unknown>) => [
      each.change,
      each.file,
      each.state,
    ]);
    const both = <T>(of: T, other: T) => ({ before: of, after: other });
    // It has no name: its place tells whose it is.
    expect(shown).toEqual([
      ['changed', both('old/a.yaml', 'new/a.yaml'), both('computed', 'refused')],
      ['changed', both('old/b.yaml', 'new/bb.yaml'), both('computed', 'computed')],
      ['gone', both('old/c.yaml', null), both('computed', null)],
      ['added', both(null, 'new/d.yaml'), both(null, 'computed')],
    ]);
    expect(total.entitled).toEqual({
      before: 193_500,
      after: 200_750,
      difference: 7_250,
      unsure: { before: true, after: false },
    });
  });

  it('computes each under its own policy, and says which differ', async () => {
    const policies = {
      ...before,
      'new/a.yaml': contract('CPTS A'),
      'new/b.yaml': contract('CPTS B'),
      'new/c.yaml': contract('CPTS C'),
      'new/aci.config.yaml': 'hypotheses: { prorata: mois }\nbareme: aci-2022\n',
    };
    const { code, out } = await run(['compare', 'old', 'new', '--lang', 'en'], { files: policies });
    expect(code).toBe(0);
    expect(plain(out)).toContain('Computed under different policies');
    expect(out).toMatch(/^scale +as each contract +aci-2022\nprorata +as each contract +months$/m);
    expect(out).toContain('No contract changes.');
  });

  it.each(['80', '120'])('fits %s columns, whatever people call their CPTS', async (columns) => {
    const all = {
      ...before,
      'new/a.yaml': contract(
        '"CPTS \\e[31mdes Coteaux \\u202Eet des Vallées de la Haute-Saintonge"',
        'taille: 3',
      ),
    };
    for (const lang of ['fr', 'en']) {
      const { out } = await run(['compare', 'old', 'new', '--lang', lang], {
        files: all,
        env: { COLUMNS: columns },
      });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
      expect(['\u001b', '\u202e'].filter((sign) => out.includes(sign))).toEqual([]);
    }
  });
});

describe('aci compare of two kept summaries', () => {
  it('shows the same as of the folders, and nothing where nothing changed', async () => {
    const all = { ...files, 'a.json': await kept('old'), 'b.json': await kept('new') };
    const folders = await run(['compare', 'old', 'new'], { files: all });
    const { code, out } = await run(['compare', 'a.json', 'b.json'], { files: all });
    expect([code, out.split('\n').slice(4)]).toEqual([0, folders.out.split('\n').slice(4)]);
    expect((await run(['compare', 'a.json', 'old'], { files: all })).out).toContain(
      'Aucun contrat ne change.',
    );
  });

  it('says which options differ', async () => {
    const all = {
      ...files,
      'a.json': await kept('old'),
      'b.json': await kept('old', '--assume', 'prorata=mois'),
    };
    const { out } = await run(['compare', 'a.json', 'b.json'], { files: all });
    expect(plain(out)).toMatch(/politiques différentes[\s\S]*prorata +selon chaque contrat +mois/);
  });

  it('pairs by FINESS, by name, then by file, two files of one CPTS each with its own', async () => {
    const twins = (rate: string) => ({
      [`${rate}/x.yaml`]: contract('CPTS X').replace('45 %', `${rate} %`),
      [`${rate}/y.yaml`]: contract('CPTS X').replace('45 %', '45 %'),
      [`${rate}/renamed.yaml`]: contract(`CPTS ${rate}`, 'taille: 1, finess: "010000123"'),
      [`${rate}/moved-${rate}.yaml`]: contract('CPTS Même'),
    });
    const all = { ...twins('45'), ...twins('50') };
    const { out } = await run(['compare', '45', '50', '-f', 'json'], { files: all });
    const { contracts, same } = JSON.parse(out);
    const shown = contracts.map((each: { file: { after: string }; amounts: Record<string, object> }) => [
      each.file.after,
      each.amounts['entitled'],
    ]);
    const unsure = { before: true, after: true };
    // A new name is told though nothing else changed; 5 % of 10 000 more.
    expect([shown, same]).toEqual([
      [
        ['50/renamed.yaml', { before: 64_500, after: 64_500, difference: 0, unsure }],
        ['50/x.yaml', { before: 64_500, after: 65_000, difference: 500, unsure }],
      ],
      2,
    ]);
  });

  it.each([
    ['"entitled": 64500', '"entitled": {"a":1}', 'contracts.0.entitled'],
    ['"entitled": 64500', '"entitled": 64500.001', 'contracts.0.entitled'],
    ['"name": "CPTS A"', '"name": [3]', 'contracts.0.name'],
    ['"readings": {}', '"readings": {"prorata": ["months"]}', 'options.readings.prorata'],
  ])('refuses one that was edited: %s', async (of, by, place) => {
    const all = { ...files, 'a.json': (await kept('old')).replace(of, by), 'b.json': await kept('new') };
    const { code, out, err } = await run(['compare', 'a.json', 'b.json'], { files: all });
    expect([code, out, plain(err)]).toEqual([1, '', expect.stringContaining(`« ${place} »`)]);
  });

  it.each([
    [['a.json', 'old/a.yaml'], 'deux dossiers ou synthèses'],
    [['old'], 'deux dossiers ou synthèses'],
    [['old', 'new', 'new'], 'deux dossiers ou synthèses'],
    [['old', 'new', '--years', '1,2'], 'deux dossiers ou synthèses'],
    [['a.json', 'a.json', '--assume', 'prorata=mois'], 'retirez --hypothese'],
    [['a.json', 'check.json'], 'de la même commande'],
    [['old', 'none'], 'ni de dossier'],
  ])('%j is misuse: %s', async (args, why) => {
    const check = await run(['check', 'old', '-f', 'json'], { files });
    const all = { ...files, 'a.json': await kept('old'), 'check.json': check.out };
    const { code, out, err } = await run(['compare', ...args], { files: all });
    expect([code, out, plain(err).replace(/\s+/g, ' ')]).toEqual([2, '', expect.stringContaining(why)]);
  });
});
