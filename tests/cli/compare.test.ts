import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const haut = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const files = {
  'old/haut.yaml': haut,
  'new/haut.yaml': haut.replace('33,3 %', '40 %'),
  'other.yaml': haut.replace('71 631', '90 000'),
  'english.yaml': readFileSync('fixtures/haut-chablais-english.yaml', 'utf8'),
  'bad.yaml': 'cpts: { nom: X, tialle: 2 }\n',
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const compare = (...args: string[]) => run(['compare', ...args], { files });

describe('aci compare', () => {
  it('shows two files side by side, and which inputs differ', async () => {
    const { code, out, err } = await run(['comparer', 'old/haut.yaml', 'new/haut.yaml'], { files });
    expect([code, err]).toEqual([0, '']);
    // Prevention, 15 000 × 6.7 % = 1 005 more than 19 995.
    expect(plain(out)).toBe(`Comparaison : old/haut.yaml et new/haut.yaml
old/haut.yaml  CPTS du Haut-Chablais. Exercice 2, du 26 septembre 2023 au
               25 septembre 2024 (366 jours)
new/haut.yaml  CPTS du Haut-Chablais. Exercice 2, du 26 septembre 2023 au
               25 septembre 2024 (366 jours)

En euros            old/haut.yaml   new/haut.yaml
Fonctionnement          60 000,00       60 000,00
Accès aux soins         92 500,00*      92 500,00*
Parcours                50 750,00*      50 750,00*
Prévention              19 995,00*      21 000,00*
Crises sanitaires       17 500,00*      17 500,00*
Qualité                 20 000,00*      20 000,00*
──────────────────────────────────────────────────
Total                  260 745,00*     261 750,00*
Écart                           –       +1 005,00*
Dépenses couvertes        inconnu         inconnu
Non couvert                  0,00            0,00

Dépenses non indiquées, donc hors du calcul : Fonctionnement, Parcours,
  Prévention, Crises sanitaires, Qualité.
« inconnu » : ce qui est indiqué est couvert ; écrivez les autres dépenses pour
  savoir si tout l’est.

Données qui diffèrent                          old/haut.yaml  new/haut.yaml
exercices.2.missions.prevention.taux_atteinte         33,3 %           40 %

* repose sur des montants à vérifier. Entrez ces montants de votre contrat signé
  sous « contrat: montants: » (acces_aux_soins: variable ; parcours: fixe,
  variable ; prevention: fixe, variable ; crise_sanitaire: mise_a_jour ;
  qualite: fixe, variable).
`);
  });

  it('shows two years of one file', async () => {
    const { out } = await compare('old/haut.yaml', '--years', '1,2', '--lang', 'en');
    // 260 745 less 204 915.08.
    expect(out).toMatch(/Difference +– +\+55,829\.92/);
    expect(out).toMatch(/Operations +−21,000\.00 +–/);
    // Year 1 states what its operations cost, year 2 does not.
    expect(out).toMatch(/so left out \(Year 1\): Prevention, Health\s+crises\./);
    expect(out).toMatch(/so left out \(Year 2\): Operations, Care/);
  });

  it('says that twins in two languages have the same inputs', async () => {
    expect((await compare('old/haut.yaml', 'english.yaml')).out).toContain('Les données sont les mêmes.');
  });

  it('computes each file under the policy of its own folder, and says how these differ', async () => {
    const policy = { 'new/aci.config.yaml': 'hypotheses: { prorata: mois }\n' };
    const { code, out } = await run(['compare', 'old/haut.yaml', 'new/haut.yaml', '-y', '1'], {
      files: { ...files, 'new/haut.yaml': haut, ...policy },
    });
    // By months, year 1 earns 206 875 instead of 204 915.08.
    expect([code, plain(out)]).toEqual([0, expect.stringMatching(/Écart +– +\+1 959,92\*/)]);
    expect(out).toMatch(/aci\.config\.yaml: prorata +– +mois/);
    expect(plain(out)).toContain('Repris de new/aci.config.yaml : prorata: mois.');
  });

  it('gives JSON', async () => {
    const { out } = await compare('old/haut.yaml', 'new/haut.yaml', '--format', 'json');
    const { format, variants, inputs } = JSON.parse(out);
    expect(format).toBe('aci-cpts/comparison@1');
    expect(variants[1]).toMatchObject({ kind: 'path', total: 261750, difference: 1005 });
    expect(inputs).toEqual([
      { path: 'exercices.2.missions.prevention.taux_atteinte', first: '33,3 %', second: '40 %' },
    ]);
  });

  it.each([
    [['old/haut.yaml'], 2, 'donnez deux fichiers'],
    [['old/haut.yaml', 'new/haut.yaml', 'other.yaml'], 2, 'donnez deux fichiers'],
    [['old/haut.yaml', 'new/haut.yaml', '--year', 'all'], 2, 'un exercice de chaque fichier'],
    [['old/haut.yaml', '--years', '1'], 2, 'ne nomme pas deux exercices'],
    [['old/haut.yaml', '--years', '1,9'], 2, 'pas d’exercice 9'],
    [['old/haut.yaml', 'new/haut.yaml', '--years', '1,2'], 2, 'donnez deux fichiers'],
    [['old/haut.yaml', 'bad.yaml'], 1, '[key-unknown]'],
    [['old/haut.yaml', 'missing.yaml'], 1, '[file-unreadable]'],
  ])('%j ends with %i and says why: %s', async (args, expected, why) => {
    const { code, out, err } = await compare(...args);
    expect([code, out, plain(err)]).toEqual([expected, '', expect.stringContaining(why)]);
  });
});

describe('aci compare of a kept result', () => {
  /** What `aci calculate` with these options kept of a file, and the file as it stands now. */
  async function again(now: string, args: readonly string[] = [], ...more: readonly string[]) {
    const { out } = await run(['calculate', 'c.yaml', ...args, '-f', 'json'], { files: { 'c.yaml': haut } });
    const all = { 'r.json': out, 'c.yaml': now };
    const shown = await run(['compare', 'r.json', 'c.yaml', ...more], { files: all });
    return { ...shown, out: plain(shown.out).replace(/\b[\da-f]{12}\b/g, '<sha>') };
  }

  it('says first whether the same figures come out, then what changed, then each figure', async () => {
    const same = await again(haut);
    expect([same.code, same.err]).toEqual([0, '']);
    expect(same.out).toBe(`r.json recalculé aujourd’hui avec c.yaml
Mêmes chiffres : les 416 valeurs recalculées sont identiques.

Depuis ce résultat
Rien n’a changé : ni l’outil (aci-cpts 0.2.0), ni le barème, ni le fichier, ni
  les hypothèses.
`);
    const edited = await again(haut.replace('traitant: 5 %', 'traitant: 4.5 %'), ['--year', '2']);
    expect(edited.code).toBe(1);
    // From 6.5 % towards 4 %: 5 % is 1.5/2.5 = 60 %, 4.5 % is 2/2.5 = 80 % of 15 000, so 9 000 becomes 12 000.
    expect(edited.out).toContain('Chiffres différents : 17 sur ');
    expect(edited.out).toMatch(/fichier +<sha> +<sha>/);
    expect(edited.out).toContain(`Exercice 2, Accès aux soins
  volet variable, taux d’atteinte                              75 %         85 %
  volet variable, acquis                                22 500,00 €  25 500,00 €
  Patients en ALD sans médecin traitant, taux d’att…           60 %         80 %
  Patients en ALD sans médecin traitant, acquis          9 000,00 €  12 000,00 €
  acquis                                                92 500,00 €  95 500,00 €
`);
    expect(edited.out).toContain(`Échéancier
  26 septembre 2024, Accès aux soins, variable          22 500,00 €  25 500,00 €
`);
  });

  it.each([
    [['--assume', 'prorata=mois', '--assume', 'fongibilite=aucune', '--assume', 'taille_a_80000=2']],
    [['--attainment', '12.3456 %']],
    [['--scale', 'aci-2019']],
    [['--set', 'exercices.2.missions.prevention.taux_atteinte=80 %', '--set', 'cpts.taille=3']],
  ])('computes with the options that the result recorded: %j', async (args) => {
    expect((await again(haut, args)).out).toContain('Mêmes chiffres');
  });

  it('takes no other options', async () => {
    for (const option of ['--exercice', '--taux', '--remplacer']) {
      const { code, err } = await again(haut, [], option, '1');
      expect([code, err]).toEqual([2, expect.stringContaining(`retirez ${option}`)]);
    }
  });

  it('says which readings changed, in the words of a file', async () => {
    const { out } = await again(`${haut}\nhypotheses: { variable_annee_partielle: plein }\n`);
    expect(out).toMatch(/variable_annee_partielle +proratise +plein/);
  });

  it('gives JSON in which what follows a mission that is gone is not shifted', async () => {
    const { out } = await again(haut.replaceAll(/^.*parcours:.*\n/gm, ''), [], '-f', 'json');
    const { format, same, changes, differences } = JSON.parse(out);
    expect([format, same, changes.tool.changed, changes.file.changed]).toEqual([
      'aci-cpts/verification@1',
      false,
      false,
      true,
    ]);
    const paths = differences.map(({ path }: { path: string }) => path);
    expect(paths).toContain('years.1.missions.care_pathways.entitled');
    expect(paths.join(' ')).not.toContain('missions.prevention.fixed');
  });

  it.each([
    ['57342.47', '57342.48'],
    ['"value": "days"', '"value": "months"'],
    ['"id": "aci-2022"', '"id": "aci-2019"'],
    ['57342.47', '{ "a": 57342.47 }'],
  ])('knows an edited result, for nothing else changed: %s', async (before, after) => {
    const { out } = await run(['calculate', 'c.yaml', '-f', 'json'], { files: { 'c.yaml': haut } });
    const all = { 'c.yaml': haut, 'r.json': out.replaceAll(before, after) };
    const shown = await run(['compare', 'r.json', 'c.yaml'], { files: all });
    expect([shown.code, plain(shown.out)]).toEqual([1, expect.stringMatching(/modifié\s+après coup/)]);
    expect(shown.out).not.toContain('[object');
    const json = JSON.parse((await run(['compare', 'r.json', 'c.yaml', '-f', 'json'], { files: all })).out);
    expect(json).toMatchObject({ same: false, edited: true });
  });

  it('asks for the scale of one’s own, and says when its content changed', async () => {
    const scale = (await run(['scale', '-f', 'yaml'])).out.replace('"aci-2022"', 'local');
    const all = { 'c.yaml': haut, 's.yaml': scale };
    const kept = await run(['calculate', 'c.yaml', '--scale', 's.yaml', '-f', 'json'], { files: all });
    const at = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
      run(['compare', 'r.json', 'c.yaml', ...args], { files: { ...all, 'r.json': kept.out, ...files } });
    expect((await at({})).err).toContain('[result-own-scale]');
    expect((await at({}, '--scale', 's.yaml')).code).toBe(0);
    const changed = { 's.yaml': scale.replace('montant: 70000', 'montant: 71000') };
    const { code, out } = await at(changed, '--scale', 's.yaml');
    expect([code, plain(out)]).toEqual([
      1,
      expect.stringContaining('barème, exercice 1, même nom, contenu changé'),
    ]);
  });

  it('finds the file among the results of several, also from standard input', async () => {
    const all = {
      'a/c.yaml': haut,
      'd.yaml': haut.replace('71 631', '71 632'),
      'c.yaml': haut,
      'e.yaml': haut,
    };
    const { out } = await run(['calculate', 'a/c.yaml', 'd.yaml', '--details', '-f', 'json'], { files: all });
    for (const name of ['r.json', '-']) {
      const kept = { ...all, [name]: out };
      expect((await run(['compare', name, 'd.yaml'], { files: kept })).code).toBe(0);
      expect((await run(['compare', name, 'c.yaml'], { files: kept })).code).toBe(0);
      const { code, err } = await run(['compare', name, 'e.yaml'], { files: kept });
      expect([code, err]).toEqual([1, expect.stringContaining('[result-of-other-files]')]);
    }
  });

  it.each([
    ['{', 'result-foreign'],
    ['[]', 'result-foreign'],
    ['{"format":"aci-cpts/result@1"}', 'result-damaged'],
  ])('refuses %s', async (text, problem) => {
    const { code, out, err } = await run(['compare', 'r.json', 'c.yaml'], {
      files: { 'c.yaml': haut, 'r.json': text },
    });
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(`[${problem}]`)]);
  });

  it('ends with 1 where a file is missing, or refused today', async () => {
    expect((await again('cpts: 3\n')).code).toBe(1);
    expect((await compare('none.json', 'other.yaml')).err).toContain('[file-unreadable]');
  });

  it('takes the place of aci verify', async () => {
    const { code, err } = await run(['verify', 'r.json', 'c.yaml']);
    expect([code, plain(err)]).toEqual([2, expect.stringContaining('Vouliez-vous dire « compare » ?')]);
  });
});

it.each(['80', '120'])('aci compare fits %s columns', async (columns) => {
  const { out } = await run(['calculate', 'other.yaml', '-f', 'json'], { files });
  for (const args of [
    ['old/haut.yaml', 'new/haut.yaml'],
    ['old/haut.yaml', '--years', '1,2'],
    ['r.json', 'old/haut.yaml'],
  ]) {
    const shown = await run(['compare', ...args], {
      files: { ...files, 'r.json': out },
      env: { COLUMNS: columns },
    });
    expect(Math.max(...shown.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
      Number(columns),
    );
  }
});
