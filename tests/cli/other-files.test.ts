/** Scales and common settings among contracts, and options that no file can follow. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

/** Tier 2 in full: operations 60 000 and the fixed part 15 000. */
const contract = `cpts: { nom: CPTS X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 0 % } } }]
`;
const files = {
  'p/a.yaml': contract,
  'p/aci.config.yaml': 'exclure: ["modeles/**"]\n',
  'p/b.yaml': `${contract}scenarios: { bon: { taux_atteinte: 80 % } }\n`,
  'p/bareme.yaml': 'id: projet\ntitre: Projet\nbase: aci-2022\n',
  'p/modeles/c.yaml': contract,
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = async (...args: string[]) => {
  const { code, err, out } = await run(args, { files });
  return { code, err: plain(err), out };
};

describe('what is no contract', () => {
  it.each([[['p']], [['p/*.yaml']], [['p/a.yaml', 'p/aci.config.yaml', 'p/b.yaml', 'p/bareme.yaml']]])(
    '%j: is left out among contracts, and said',
    async (paths) => {
      const { code, err, out } = await said('calculer', ...paths, '-f', 'json');
      const { total, files: counts } = JSON.parse(out);
      expect([code, total.sums.entitled, counts.refused]).toEqual([0, 150_000, 0]);
      expect(err).toContain('p/bareme.yaml est un barème, pas un contrat : il a été laissé de côté.\n');
    },
  );

  it('alone is named for what it is, with what it is good for', async () => {
    const scale = await said('simuler', 'p/bareme.yaml');
    expect([scale.code, scale.err]).toEqual([2, expect.stringContaining('« aci bareme p/bareme.yaml »')]);
    const settings = await said('calculer', 'p/aci.config.yaml');
    expect(settings.err).toContain('p/aci.config.yaml est un fichier de réglages communs, pas un contrat');
  });

  it('a pattern or folder of which all is excluded says by what', async () => {
    for (const path of ['p/modeles/*.yaml', 'p/modeles']) {
      const { code, err } = await said('calculer', path);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`p/aci.config.yaml exclut tous les fichiers de « ${path} ».`),
      ]);
    }
  });
});

describe('an option that no file can follow', () => {
  it('a scale of no such name is refused once, before anything is read', async () => {
    const { code, err, out } = await said('calculer', 'p', '--bareme', 'aci-2021');
    expect([code, out, err.match(/aci-2021/g)]).toEqual([2, '', ['aci-2021', 'aci-2021']]);
  });

  it.each([
    ['budget', 'p/a.yaml', '--exercice', 'tous'],
    ['budget', 'p/a.yaml', '--exercice', '2026', '--cible', 'total=5'],
    ['rapport', 'p/a.yaml', '--exercice', 'x', '-o', 'x.html'],
    ['controler', 'p', '--versements', 'p/v.csv', '--format', 'sarif'],
    ['controler', 'p', '--versements', 'p/v.csv', '--details', '-o', 'x.xlsx'],
  ])('aci %j is refused before a file is read, let alone spoken of', async (...args) => {
    const { code, err } = await run(args, { files: { ...files, 'p/a.yaml': 'bug' } });
    expect([code, err.split('\n')]).toEqual([
      2,
      [expect.stringMatching(/^erreur/), 'Pour l’aide\u00a0: aci '.concat(args[0] ?? '', ' --help'), ''],
    ]);
  });

  it('a scenario that some files lack refuses these under their names', async () => {
    const { code, err } = await said('calculer', 'p', '--scenario', 'bon', '-q');
    expect([code, err.match(/^p\S+ erreur/gm)]).toEqual([1, ['p/a.yaml erreur']]);
  });
});
