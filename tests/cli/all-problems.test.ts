/** All of a file's problems in one run, whatever cannot be read of it; and none that the unread piece may have caused. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const toldOf = async (text: string, ...options: string[]): Promise<readonly string[]> => {
  const { code, err } = await run(['validate', '-q', ...options, 'x.yaml'], { files: { 'x.yaml': text } });
  expect(code).toBe(1);
  const told = [...err.matchAll(/^x\.yaml:(\d+):\d+ [^[]*\[([a-z-]+)\]/gm)];
  return told.map(([, line = '', code = '']) => `${line} ${code}`);
};

const missions = `missions:
  acces_aux_soins: { debut: 2022-09-26 }
  parcours: { debut: 2022-09-26 }
  prevention: { debut: 2022-09-26 }
  crise_sanitaire: { debut: 2022-09-26 }
`;
const head = `cpts: { nom: A, taille: 3 }
contrat: { signature: 2022-09-26 }
${missions}`;
// Pathways, tier 3, first year: 45 000 fixed and nothing variable, less 40 000 spent, leave 5 000: 1 000 may go, 9 000 not.
const year = `exercices:
  - annee: 1
    missions:
      acces_aux_soins:
        indicateurs: [{ nom: B, montant: 40 000 €, fait: oui }]
      qualite: { taux_atteinte: 50 % }
      parcours: { depenses: 40 000 €, taux_atteinte: 0 % }
    fongibilite:
      regime: vers_fonctionnement
      virements:
        - { de: parcours, vers: prevention, montant: 1 000 € }
        - { de: parcours, vers: fonctionnement, montant: 9 000 € }
`;
const all = [
  '11 indicator-amounts-above',
  '13 mission-undeclared',
  '18 transfer-against-regime',
  '19 transfer-above-surplus',
];

describe('a value that cannot be read', () => {
  it('hides nothing that does not depend on it', async () => {
    expect(await toldOf(head + year)).toEqual(all);
    const spending = '    fonctionnement: { depenses: 10 00 }\n';
    expect(await toldOf(head + year + spending)).toEqual([...all, '20 value-invalid']);
    const sameMission = year.replace('        indicateurs', '        depenses: 10 00\n        indicateurs');
    expect((await toldOf(head + sameMission)).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'indicator-amounts-above',
      'value-invalid',
      'mission-undeclared',
      'transfer-against-regime',
      'transfer-above-surplus',
    ]);
  });

  it.each([
    ['the tier', head.replace('taille: 3', 'taille: 9')],
    ['the signature', head.replace('2022-09-26 }', '26/09/2022 }')],
    ['a second signature', head.replace('2022-09-26 }', '2022-09-26, signature: 2023-01-01 }')],
    ['a key of the contract', head.replace('2022-09-26 }', '2022-09-26, montnts: 3 }')],
  ])('hides what depends on it: %s', async (_name, changed) => {
    const told = await toldOf(changed + year);
    expect(told).toContain('18 transfer-against-regime');
    expect(told.join()).not.toMatch(/above/);
  });

  it('hides what depends on it: an indicator, the giver, a transfer, the number of the year', async () => {
    const indicator = year.replace('montant: 40 000 €', 'montant: 40 0 €');
    expect((await toldOf(head + indicator)).join()).not.toMatch(/indicator-amounts/);
    const giver = year.replace('depenses: 40 000 €', 'depenses: 40 0 €');
    expect((await toldOf(head + giver)).join()).not.toMatch(/above-surplus/);
    const transfer = year.replace('montant: 1 000 €', 'montant: 1 0 €');
    expect((await toldOf(head + transfer)).join()).not.toMatch(/above-surplus/);
    const number = year.replace('annee: 1', 'annee: 9');
    expect(await toldOf(head + number)).toEqual(['9 value-out-of-range']);
  });
});

describe('any bad value elsewhere', () => {
  const bad = 'versements: [{ date: 2023-01-01, montant: beaucoup }]\n';

  it('does not hide an unknown scale, nor a signature before all scales, nor a start before the signature', async () => {
    const cpts = 'cpts: { nom: A, taille: 3 }\n';
    const early = 'contrat: { signature: 2019-08-24 }\nmissions: { prevention: { debut: 2019-08-23 } }\n';
    expect(await toldOf(cpts + early + bad)).toEqual([
      '2 scale-missing',
      '3 mission-before-signature',
      '4 value-invalid',
    ]);
    const unknown = 'contrat: { signature: 2022-09-26, bareme: aci-2030 }\n';
    expect(await toldOf(cpts + unknown + bad)).toEqual(['2 scale-unknown', '3 value-invalid']);
  });

  it('does not hide an undeclared mission, unless its declaration may be what is misspelt', async () => {
    const described = 'exercices: [{ annee: 1, missions: { qualite: { taux_atteinte: 5 % } } }]\n';
    expect(await toldOf(head + described + bad)).toContain('8 mission-undeclared');
    const misspelt = head.replace('  prevention:', '  qualidade:');
    expect((await toldOf(misspelt + described)).join()).not.toContain('mission-undeclared');
  });
});

describe('an indicator without a name', () => {
  it('is told with what else is wrong with it', async () => {
    const list = '[{ realise: 4 % }, { fait: oui, taux_atteinte: 5 % }]';
    const described = `exercices: [{ annee: 1, missions: { parcours: { indicateurs: ${list} } } }]\n`;
    expect((await toldOf(head + described)).map((line) => line.replace(/^\d+ /, '')).sort()).toEqual([
      'key-missing',
      'key-missing',
      'observed-alone',
      'result-ambiguous',
    ]);
  });
});

describe('what an option caused', () => {
  it('names the option', async () => {
    const transfer = '{ de: parcours, vers: fonctionnement, montant: 1 000 € }';
    const described = `exercices: [{ annee: 1, missions: { parcours: { depenses: 1 € } }, fongibilite: { virements: [${transfer}] } }]\n`;
    const files = { 'x.yaml': head + described };
    const { err } = await run(['validate', '--assume', 'fongibilite=aucune', 'x.yaml'], { files });
    expect(err.replaceAll(/\s+/g, ' ')).toContain('sans « --assume fongibilite=aucune »');
    const scale = await run(['validate', '--scale', 'aci-2019', 'x.yaml'], { files });
    expect(scale.err.replaceAll(/\s+/g, ' ')).toContain('Retirez « --scale aci-2019 »');
  });

  it('is mended on the command line', async () => {
    const { code, err } = await run(['calculate', '--attainment', '45', 'x.yaml'], {
      files: { 'x.yaml': head },
    });
    expect(code).toBe(2);
    expect(err).toContain('--attainment 45%');
  });
});

describe('a giver without a surplus', () => {
  it('is not asked for a negative amount', async () => {
    const text = year
      .replace('depenses: 40 000 €', 'depenses: 47 643,84 €')
      .replace('regime: vers_fonctionnement', 'regime: libre');
    const { err } = await run(['validate', 'x.yaml'], {
      files: { 'x.yaml': head + text.replace('47 643,84', '47643.84') },
    });
    expect(err.replaceAll(/\s+/g, ' ')).toContain('qui n’a pas d’excédent à donner');
    expect(err).not.toContain('\u2212');
  });
});
