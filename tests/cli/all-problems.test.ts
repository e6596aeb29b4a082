/** All of a file's problems in one run; and none that an unread value may have caused. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const reportedOf = async (text: string, ...options: string[]): Promise<readonly string[]> => {
  const { code, err } = await run(['validate', '-q', ...options, 'x.yaml'], { files: { 'x.yaml': text } });
  expect(code).toBe(1);
  const printed = [...err.matchAll(/^x\.yaml:(\d+):\d+ [^[]*\[([a-z-]+)\]/gm)];
  return printed.map(([, line = '', code = '']) => `${line} ${code}`);
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

describe('what does not fit together', () => {
  it('is reported with what the amounts of the law do not bear', async () => {
    expect(await reportedOf(head + year)).toEqual([
      '11 indicator-amounts-above',
      '13 mission-undeclared',
      '18 transfer-against-regime',
      '19 transfer-above-limit',
    ]);
  });

  it('is told beside values that cannot be read, unless one of them may have caused it', async () => {
    const bad = 'versements: [{ date: 2023-01-01, montant: beaucoup }, { date: 2023-13-01, montant: 3 }]\n';
    expect(await reportedOf(head + year + bad)).toEqual([
      '13 mission-undeclared',
      '20 value-invalid',
      '20 date-not-existing',
    ]);
    expect(await reportedOf(head.replace('taille: 3', 'taille: 9') + year)).toEqual([
      '1 value-out-of-range',
      '13 mission-undeclared',
    ]);
  });
});

describe('what an option caused', () => {
  it('names the option', async () => {
    const transfer = '{ de: parcours, vers: fonctionnement, montant: 1 000 € }';
    const described = `exercices: [{ annee: 1, missions: { parcours: { depenses: 1 € } }, fongibilite: { virements: [${transfer}] } }]\n`;
    const files = { 'x.yaml': head + described };
    const { err } = await run(['validate', '--assume', 'fongibilite=aucune', 'x.yaml'], { files });
    expect(err.replaceAll(/\s+/g, ' ')).toContain('sans « --hypothese fongibilite=aucune »');
    const scale = await run(['validate', '--scale', 'aci-2019', 'x.yaml'], { files });
    expect(scale.err.replaceAll(/\s+/g, ' ')).toContain('Retirez « --bareme aci-2019 »');
  });

  it('is mended on the command line', async () => {
    const { code, err } = await run(['calculate', '--attainment', '45', 'x.yaml'], {
      files: { 'x.yaml': head },
    });
    expect(code).toBe(2);
    expect(err).toContain('--taux 45%');
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
