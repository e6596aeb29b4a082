/** What a person reads under and around the tables of `aci calculate`. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
/** Wrapped lines joined again. */
const unwrapped = (text: string): string => plain(text).replace(/\n {2}(?=\S)/g, ' ');

const shown = async (text: string, args: readonly string[] = [], columns = 80): Promise<string> => {
  const env = { COLUMNS: String(columns) };
  const { code, out } = await run(['calculate', 'a.yaml', ...args], { files: { 'a.yaml': text }, env });
  expect(code).toBe(0);
  return out;
};

const missions =
  'acces_aux_soins: { debut: 2022-09-26 }, parcours: { debut: 2022-09-26 }, prevention: { debut: 2022-09-26 }, crise_sanitaire: { debut: 2022-09-26 }';
const head = (contract: string): string => `cpts: { nom: Ma CPTS, taille: 2 }
contrat: { signature: 2022-09-26${contract} }
missions: { ${missions} }
exercices:
  - annee: 1
`;
/** One mission earns two thirds of a third, another is pending: rates, stars and pending amounts all at once. */
const busy = `${head('')}    missions:
      acces_aux_soins: { indicateurs: [{ nom: A, fait: oui }, { nom: B, fait: non }, { nom: C, fait: non }] }
`;

describe('the table of what a year earns', () => {
  it('keeps its seven columns at 83 columns, stars and pending amounts and all', async () => {
    const text = plain(await shown(busy, [], 83));
    expect(text).toMatch(/^En euros +Plafond +Atteinte +Fixe +Variable +Total +En attente$/m);
    // A third of 30 000; 35 000 and 15 000 are pending.
    expect(text).toMatch(
      /^Accès aux soins +100 000,00\* +≈33,33? % +70 000,00 +10 000,00\* +80 000,00\* +–$/m,
    );
    expect(text).toMatch(/^Total +.*50 000,00\*$/m);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(83);
    expect(text).not.toContain('masquées');
  });

  it('hides the rate first, at 80 columns, rather than a star', async () => {
    const text = plain(await shown(busy, [], 80));
    expect(text).toMatch(/^Total +295 000,00\* +155 000,00\* +10 000,00\* +225 000,00\* +50 000,00\*$/m);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(text).toContain('Colonnes masquées : Atteinte.');
  });

  it('says below that which columns are hidden', async () => {
    const text = await shown(busy, [], 50);
    expect(unwrapped(text)).toContain(
      'Colonnes masquées : Plafond, Atteinte, Volet fixe, Volet variable. Élargissez la fenêtre pour les voir.',
    );
    expect(unwrapped(await shown(busy, ['--lang', 'en'], 50))).toContain(
      'Columns not shown: Ceiling, Attainment, Fixed part, Variable part. Widen the window to see them.',
    );
  });
});

describe('an early end', () => {
  // From 26 September 2022 to 26 June 2023: 5 + 31 + 30 + 31 + 31 + 28 + 31 + 30 + 31 + 26 = 274 days.
  const ended = `${head(', fin: 2023-06-26')}    missions: { acces_aux_soins: { taux_atteinte: 0 % } }\n`;

  it('is in the header and under the table, with its days', async () => {
    const text = unwrapped(await shown(ended));
    expect(text).toContain('du 26 septembre 2022 au 26 juin 2023 (274 jours sur 365)');
    expect(text).toContain(
      'Fin anticipée : le fonctionnement et les volets fixes, hors plan de crise, sont proratisés, 274 jours sur 365.',
    );
    // 60 000 × 274/365 = 45 041.0958…
    expect(text).toMatch(/^Fonctionnement +45 041,10/m);
  });

  it('is in months under that reading, and without exception where the plan is prorated too', async () => {
    const args = ['--assume', 'prorata=mois', '--assume', 'plan_crise_annee_partielle=proratise'];
    // The tenth month, begun on 26 June, counts whole.
    expect(unwrapped(await shown(ended, args))).toContain(
      'Fin anticipée : le fonctionnement et les volets fixes sont proratisés, 10 mois sur 12.',
    );
    expect(unwrapped(await shown(ended, [...args, '--lang', 'en']))).toContain(
      'Early end: operations and fixed parts are prorated, 10 months out of 12.',
    );
  });

  it('is not spoken of in a whole year', async () => {
    expect(await shown(busy)).not.toContain('anticipée');
  });
});

it('says what no indicator can earn', async () => {
  const text = `${head('')}    missions:
      prevention: { indicateurs: [{ nom: A, montant: 10 000 €, fait: oui }] }
`;
  // 15 000 − 10 000
  expect(unwrapped(await shown(text))).toContain(
    'Hors d’atteinte : 5 000,00 € du plafond variable, que les montants des indicateurs n’attribuent à aucun (Prévention).',
  );
});

it('names the rate of a simulation', async () => {
  expect(unwrapped(await shown(busy, ['--attainment', '45%']))).toContain(
    'comptés au taux supposé de 45 % (Parcours, Prévention).',
  );
});

describe('fungibility', () => {
  /** Operations lack 5 000; care access has 70 000 and spent 40 000, so care pathways' 35 000 may well go nowhere. */
  const years = `${head('')}    fonctionnement: { depenses: 65 000 € }
    missions:
      acces_aux_soins: { taux_atteinte: 0 %, depenses: 40 000 € }
      parcours: { taux_atteinte: 0 %, depenses: 10 000 € }
    fongibilite: { regime: libre, plafond: 50 %, virements: [{ de: parcours, vers: fonctionnement, montant: 7 000 €, motif: loyer }] }
`;

  it('says that a stated transfer brings more than is needed, and words the cap like its column', async () => {
    const text = unwrapped(await shown(years));
    // 7 000 for a need of 5 000
    expect(text).toContain(
      'Parcours → Fonctionnement : le virement indiqué dépasse le besoin de 2 000,00 €.',
    );
    expect(text).toContain('Une enveloppe donne au plus 50 % de ce qui lui est financé.');
  });

  it('lists the regime of a year as a reading taken in the file', async () => {
    expect(plain(await shown(years))).toMatch(/^fongibilite: libre .* dans le fichier$/m);
    const json = JSON.parse(await shown(years, ['--format', 'json']));
    expect(json.assumptions).toContainEqual({
      id: 'fungibility',
      value: 'free',
      default: false,
      origin: 'file',
    });
  });

  it('lists the option that overrides it, and a choice that is the default too once', async () => {
    expect(plain(await shown(years, ['--assume', 'fongibilite=libre']))).toMatch(
      /^fongibilite: libre .* par une option$/m,
    );
    const two = `${years}  - annee: 2
    fonctionnement: { depenses: 65 000 € }
`;
    const text = plain(await shown(two, ['--year', 'all']));
    expect(text).toMatch(/^fongibilite: libre .* dans le fichier$/m);
    expect(text).not.toContain('par défaut');
  });
});

it('does not list the reading of a crisis plan that pays nothing', async () => {
  const late = head('').replace(
    'crise_sanitaire: { debut: 2022-09-26',
    'crise_sanitaire: { debut: 2022-12-01',
  );
  const of = async (plan: string): Promise<string> =>
    shown(`${late}    missions: { crise_sanitaire: { plan: ${plan} } }\n`);
  expect(await of('initial')).toContain('plan_crise_annee_partielle');
  expect(await of('aucun')).not.toContain('plan_crise_annee_partielle');
});

it('wraps the line of the other years to the width', async () => {
  const text = await shown('cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\n', [], 40);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(unwrapped(text)).toContain('Autres exercices de ce contrat : 2, 3, 4, 5 (--exercice 2');
});
