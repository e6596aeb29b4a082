import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const haut = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const withScenarios = `${haut}scenarios:
  prudent: { taux_atteinte: 45 % }
  ambitieux: { taux_atteinte: 80 %, missions: { prevention: { taux_atteinte: 100 % } } }
`;
const many = `${haut}scenarios:\n${[...'abcdefgh'].map((name) => `  ${name}: { taux_atteinte: 45 % }\n`).join('')}`;
const files = {
  'haut.yaml': haut,
  'english.yaml': readFileSync('fixtures/haut-chablais-english.yaml', 'utf8'),
  'scenarios.yaml': withScenarios,
  'many.yaml': many,
  'bad.yaml': 'cpts: { nom: X, tialle: 2 }\n',
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await run(['simulate', ...args], { files });
  expect([code, err]).toEqual([0, '']);
  return plain(out);
};
const json = async (...args: string[]) => JSON.parse(await said(...args, '--format', 'json'));

describe('aci simulate', () => {
  it('puts what the file says beside each scenario', async () => {
    const out = await said('scenarios.yaml');
    // Prevention at 100 % instead of 33.3 %: 15 000 less 4 995. Year 2 states the spending of care access alone: nobody knows
    // whether the rest is covered.
    expect(out).toContain(`En euros            Selon le fichier      prudent    ambitieux
Fonctionnement             60 000,00    60 000,00    60 000,00
Accès aux soins            92 500,00*   92 500,00*   92 500,00*
Parcours                   50 750,00*   50 750,00*   50 750,00*
Prévention                 19 995,00*   19 995,00*   30 000,00*
Crises sanitaires          17 500,00*   17 500,00*   17 500,00*
Qualité                    20 000,00*   20 000,00*   20 000,00*
───────────────────────────────────────────────────────────────
Total                     260 745,00*  260 745,00*  270 750,00*
Écart                              –         0,00   +10 005,00*
Dépenses couvertes           inconnu      inconnu      inconnu
Non couvert                     0,00         0,00         0,00

Dépenses non indiquées, donc hors du calcul : Fonctionnement, Parcours,
  Prévention, Crises sanitaires, Qualité.
« inconnu » : ce qui est indiqué est couvert ; écrivez les autres dépenses pour
  savoir si tout l’est.
Le taux général d’un scénario remplit les résultats en attente ; celui d’une
  mission, ou le résultat d’un indicateur, remplace ce que dit le fichier. Un
  taux compte comme part du plafond ; à paliers, il paie le plus haut palier qui
  ne paie pas plus, et tout ou rien, rien au-dessous de 100 %. Une valeur
  constatée suit leur règle.
`);
  });

  it('answers to its French name, and adds --attainment as a column', async () => {
    const { code, out } = await run(['simuler', 'haut.yaml', '--year', '3', '-a', '45%'], { files });
    expect(code).toBe(0);
    // 90 000 of variable parts pending in year 3, 45 % of it: 40 500.
    expect(plain(out)).toMatch(/Écart +– +\+40 500,00/);
    expect(plain(out)).toContain('Attente à 45 %');
  });

  it('says what to add to a file without scenarios', async () => {
    expect(await said('haut.yaml')).toContain('« scenarios: »');
    expect(await said('english.yaml', '--lang', 'en')).toContain('“scenarios:”');
  });

  it('patches the file before it simulates', async () => {
    const { variants } = await json('scenarios.yaml', '--set', 'exercices.2.fonctionnement.depenses=99 000');
    // Operations lack 39 000; the 40 199.50 that care access leaves covers them.
    expect(variants[0]).toMatchObject({ kind: 'file', total: 260745, uncovered: 0 });
    expect(variants[0].year.fungibility.envelopes[0]).toMatchObject({ spent: 99000, balance: -39000 });
  });

  it('gives JSON whose figures are those of calculate', async () => {
    const { format, variants, year } = await json('scenarios.yaml');
    expect([format, year]).toEqual(['aci-cpts/simulation@1', 2]);
    const calculated = await run(['calculate', 'scenarios.yaml', '-y', '2', '--format', 'json'], { files });
    expect(variants[0].year).toEqual(JSON.parse(calculated.out).years[0]);
    expect(
      variants.map(({ name, difference }: { name: string; difference: number }) => [name, difference]),
    ).toEqual([
      [null, 0],
      ['prudent', 0],
      ['ambitieux', 10005],
    ]);
  });

  it('ranks what is left to win, and finds what a target takes', async () => {
    // Pathways 35 000 × r, prevention 15 000 × r, A 15 000 × r (from 60 %) must give 280 000 − 207 500 less 7 500 + 10 000
    // + 6 000 (B at 80 %): 49 000 / 65 000 = 75.385 %, so 75.39 %. A gap of 19 255 takes two results: pathways, 19 250, and of
    // the others the least is enough, B with 1 500.
    expect(await said('haut.yaml', '--levers', '--target', '280000')).toContain(`
Ce qui reste à gagner                    Acquis     Manqué   À gagner  1 point
Parcours                              15 750,00* 19 250,00* 19 250,00*  350,00*
Prévention                             4 995,00* 10 005,00* 10 005,00*  150,00*
Patients en ALD sans médecin traitant  9 000,00*  6 000,00*  6 000,00*  150,00*
Adhésion des professionnels            6 000,00*  1 500,00*  1 500,00*   75,00*
Annuaire diffusé                       7 500,00*         –       0,00        –
Qualité                               10 000,00*         –       0,00     0,00

Patients en ALD sans médecin traitant : encore 1 point jusqu’à l’objectif de
  4 %, qui rapporte 6 000,00 €*.
« 1 point » : ce que rapporte un point d’atteinte de plus ; un tiret là où le
  résultat va par paliers ou par tout ou rien.

Pour atteindre 280 000,00 € au total
Selon le fichier      260 745,00 €* ; il manque 19 255,00 €.
Le même taux partout  75,39 % au moins, ce qui donne 280 003,50 €*.
Ou bien               amener à 100 % ces 2 résultats, ce qui donne
                      281 495,00 €* :
• Parcours (19 250,00 €* de plus)
• Accès aux soins : Adhésion des professionnels (1 500,00 €* de plus)

Le même taux partout : tout résultat en attente, ou inférieur à ce taux, est
  compté à ce taux ; à paliers ou tout ou rien, il paie ce que sa règle paie à
  ce taux ; les autres restent. C’est le plus petit taux qui suffit, au centième
  de point près.
`);
    const { levers, target } = await json('haut.yaml', '--levers', '--target', '280000');
    expect(levers[1]).toMatchObject({ mission: 'prevention', indicator: null, left: 10005, one_point: 150 });
    expect(target).toMatchObject({ reached: false, reachable: true, gap: 19255, attainment_rate: 0.7539 });
    expect(target.results[1]).toMatchObject({ indicator: 'Adhésion des professionnels', left: 1500 });
    const far = await said('haut.yaml', '--target', 'prevention.variable=20 000 €');
    expect(far).toMatch(/il manquerait encore\s+5 000,00 €/);
    expect(await said('haut.yaml', '--lang', 'en', '--target', '5')).toContain('reached already');
  });

  it('looks at the years ahead', async () => {
    // Year 1: operations 81 000, care access 48 000, pathways 21 500, out of 60 000 + 68 401.37 + 29 059.60. Year 2: care access
    // alone. The third, which is projected, is not known.
    expect(await said('haut.yaml', '--quiet', '--through', '3')).toContain(`
Exercice          Début      Prévu  En attente     Dépensé     Reste     Cumulé
Exercice 1   26/09/2022 204 915,08*       0,00  150 500,00  6 960,97*  6 960,97*
Exercice 2   26/09/2023 260 745,00*       0,00   52 300,50 40 199,50* 47 160,47*
Exercice 3 ~ 26/09/2024 207 500,00*  90 000,00*          –         –          –
`);
    const { ahead } = await json('haut.yaml', '--quiet', '--through', '3');
    expect(ahead.years[2]).toMatchObject({ projected: true, pending: 90000, spent: null });
  });

  it('says yes once every spending is stated and covered', async () => {
    const text = `cpts: { nom: X, taille: 2 }
missions: { prevention: {} }
exercices:
  - annee: 1
    fonctionnement: { depenses: 60 000 }
    missions: { prevention: { taux_atteinte: 45 %, depenses: 20 000 } }
scenarios: { mal: { missions: { prevention: { taux_atteinte: 0 % } } } }
`;
    const { out } = await run(['simulate', 'x.yaml'], { files: { 'x.yaml': text } });
    // Prevention earns 15 000 + 6 750, then 15 000 alone, for 20 000.
    expect(plain(out)).toMatch(/Dépenses couvertes +oui +non/);
    expect(out).not.toContain('inconnu');
  });

  it('never cuts the sign of a projected year', async () => {
    const args = ['simulate', 'haut.yaml', '--quiet', '--through', '5', '--year', '1'];
    const { out } = await run(args, { files, env: { COLUMNS: '80' } });
    expect(out).toMatch(/^Exercice 5 ~/m);
    expect(out).not.toContain('…');
  });

  it.each(['fr', 'en'])('fits 80 and 120 columns in %s', async (lang) => {
    const asks = [
      ['scenarios.yaml'],
      ['many.yaml'],
      ['haut.yaml', '--levers', '--target', '280000', '--through', '4'],
      ['haut.yaml', '--through', '4', '-a', '45%'],
    ];
    for (const columns of ['80', '120']) {
      for (const ask of asks) {
        const { code, out } = await run(['simulate', ...ask, '--lang', lang], {
          files,
          env: { COLUMNS: columns },
        });
        expect(code).toBe(0);
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('shows every scenario of many, the file beside them on each table', async () => {
    const out = await said('many.yaml');
    expect(out.match(/Selon le fichier/g)?.length).toBeGreaterThan(1);
    for (const name of 'abcdefgh') expect(out).toMatch(new RegExp(`Selon le fichier.* ${name}( |$)`, 'm'));
  });
});

describe('aci simulate, in other formats', () => {
  it('writes what is left to win as one table for spreadsheets', async () => {
    const { out } = await run(['simulate', 'haut.yaml', '--levers', '--format', 'csv'], { files });
    const [heads, first] = out.split('\r\n');
    expect(heads).toContain('Ce qui reste à gagner;Mission;Acquis;"Acquis, à vérifier";Manqué');
    // Care pathways: 35 000 at 45 %.
    expect(first).toContain('Parcours pluriprofessionnels;;"15750,00";*;"19250,00"');
  });

  it('keeps names whole in Markdown, and answers beside the tables', async () => {
    const named = { 'long.yaml': withScenarios.replace('ambitieux', 'Une année très ambitieuse') };
    const { out } = await run(['simulate', 'long.yaml', '--format', 'markdown'], { files: named });
    expect(out).toContain('| En euros | Selon le fichier | prudent | Une année très ambitieuse |');
    expect(out).toContain('Le taux général d’un scénario');
  });

  it('refuses to print a workbook on a terminal', async () => {
    const { code } = await run(['simulate', 'haut.yaml', '--format', 'xlsx'], { files, isTerminal: true });
    expect(code).toBe(2);
  });
});

describe('aci simulate, misused', () => {
  it('is about one year', async () => {
    const { code, out, err } = await run(['simulate', 'haut.yaml', '--levers', '--year', 'all'], { files });
    expect([code, out]).toEqual([2, '']);
    expect(plain(err)).toContain('une simulation porte sur un exercice');
  });

  it('names the years of the contract, since any of them can be projected', async () => {
    const { err } = await run(['simulate', 'haut.yaml', '--year', '9'], { files });
    expect(plain(err)).toContain('Exercices de ce contrat : 1, 2, 3, 4, 5.');
  });

  it('says how a path with brackets is written', async () => {
    const { err } = await run(
      ['simulate', 'haut.yaml', '--set', 'exercices[2].missions.parcours.depenses=1'],
      { files },
    );
    expect(plain(err)).toContain('« exercices.2.missions.parcours.depenses=1 »');
  });

  it.each([
    ['taille=2', 'Commencez le chemin par « cpts.taille ».'],
    ['cpts.signature=2024-01-01', 'Commencez le chemin par « contrat.signature ».'],
    ['exercices.2.depenses=1', 'Écrivez un chemin comme « exercices.1.missions.prevention.depenses ».'],
    ['exercices.2.poids=1', '« missions.prevention.indicateurs.1.poids »'],
    ['cpts.population=x', 'par exemple « population=71 631 »'],
  ])('says of --set %s what to write after the option', async (setting, fix) => {
    const { code, err } = await run(['simulate', 'haut.yaml', '--set', setting], { files });
    expect([code, plain(err).replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(fix)]);
  });

  it.each([
    [['--target', 'acces=5'], 'word-unknown'],
    [['--through', '9'], 'value-out-of-range'],
    [['--attainment', '45'], 'rate-ambiguous'],
  ])('%j ends with 2 and points into the option', async (args, code) => {
    const transcript = await run(['simulate', 'haut.yaml', ...args], { files });
    expect([transcript.code, transcript.out]).toEqual([2, '']);
    expect(transcript.err).toContain(`[${code}]`);
    expect(plain(transcript.err)).toMatch(/^option --(?:cible|jusqu-a|taux), erreur/);
  });

  it('refuses a wrong file, and a wrong --set, with 1', async () => {
    expect((await run(['simulate', 'bad.yaml'], { files })).code).toBe(1);
    const { code, out, err } = await run(['simulate', 'haut.yaml', '--set', 'cpts.tialle=2'], { files });
    expect([code, out]).toEqual([1, '']);
    expect(plain(err)).toContain('option --remplacer, erreur');
    expect(err).toContain('taille');
  });
});
