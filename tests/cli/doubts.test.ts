import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowWith } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

const files = { 'a.yaml': readFileSync('fixtures/haut-chablais.yaml', 'utf8') };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('aci doubts', () => {
  it('says in one line what is certain, then prices each doubt', async () => {
    const { code, out, err } = await run(['incertitudes', 'a.yaml', '-y', '1'], { files });
    expect([code, err]).toEqual([0, '']);
    // Each figure is worked by hand in tests/doubts.
    expect(plain(out)).toBe(`CPTS du Haut-Chablais
Exercice 1, du 26 septembre 2022 au 25 septembre 2023 (365 jours)

Sur 204 915,08 € pour l’exercice 1, 117 342,47 € sont certains quelle que soit
  la lecture ; selon les lectures, le total va de 198 586,31 € à 218 500,00 €.
Certain : ce que toute lecture du texte paie au moins, sur des montants et des
  règles confirmés.

Si on lit le texte autrement                Total        Écart
variable_annee_partielle: plein        216 972,61*  +12 057,53*
plan_crise_annee_partielle: proratise  198 586,31*   −6 328,77*
prorata: mois                          206 875,00*   +1 959,92*

Fongibilité                             Non couvert       Écart
missions     entre missions seulement     21 000,00  +21 000,00
aucune       chaque enveloppe pour soi    21 000,00  +21 000,00
La fongibilité ne change rien à ce qui est dû, seulement ce qui reste non
  couvert.

À vérifier                  Du total
Crises sanitaires, fixe    35 000,00*  à vérifier  règle : plan de crise
Parcours, fixe             20 041,10*  à vérifier
Accès aux soins, variable  11 058,90*  à vérifier
Parcours, variable          9 018,50*  à vérifier
Prévention, fixe            8 589,04*  à vérifier
Prévention, variable        3 865,07*  à vérifier
────────────────────────────────────────────────────────────────────────
Total à vérifier           87 572,61*
Entrez ces montants de votre contrat signé sous « contrat: montants: »
  (acces_aux_soins: variable ; parcours: fixe, variable ; prevention: fixe,
  variable ; crise_sanitaire: plan).

À une autre taille que 2, pour les mêmes résultats       Total        Écart
taille 1, 31 632 habitants de moins                 158 330,13*  −46 584,95*
taille 3, 8 369 habitants de plus                   258 520,20   +53 605,12*
Aux montants du barème : ceux du contrat signé valent pour sa propre taille.

* repose, en tout ou en partie, sur des montants ou des règles à vérifier.
`);
  });

  // A renewed contract of tier 2: operations 60 000 certain; care access 70 000 confirmed, paid by the rule of renewals;
  // prevention 15 000 to verify, paid by it too. 60 000 + 70 000 + 15 000 = 145 000.
  const renewed = `cpts: { nom: Essai, taille: 2 }
contrat: { signature: 2024-10-01, renouvellement: oui }
missions: { acces_aux_soins: { debut: 2019-12-01 }, prevention: { debut: 2019-12-01 } }
`;

  it('says of each amount to verify whether it or its rule is, and asks for the amounts that the contract states', async () => {
    const { out } = await run(['doubts', 'r.yaml', '-q'], { files: { 'r.yaml': renewed } });
    expect(plain(out)).toContain(`À vérifier              Du total
Accès aux soins, fixe  70 000,00*              règle : renouvellement
Prévention, fixe       15 000,00*  à vérifier  règle : renouvellement
─────────────────────────────────────────────────────────────────────
Total à vérifier       85 000,00*
Entrez ces montants de votre contrat signé sous « contrat: montants: »
  (prevention: fixe).`);
  });

  it('writes a workbook with a tab a year, whose totals follow the amounts', async () => {
    const { bytes } = await run(['doubts', 'r.yaml', '-o', 'd.xlsx', '-q'], { files: { 'r.yaml': renewed } });
    const workbook = await readXlsx(bytes['d.xlsx'] ?? new Uint8Array());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      [1, 2, 3, 4, 5].map((year) => `Exercice ${year}`),
    );
    const { cells } = workbook.sheets[0] ?? {};
    const formulas = [...(cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual([expect.stringMatching(/^ROUND\(SUM\(B\d+:B\d+\),2\)$/)]);
    expect(rowWith(workbook, 'Exercice 1', 'Total à vérifier')[1]).toBe(85_000);
  });

  it('says so where no other reading changes anything, in English too', async () => {
    const { out } = await run(['doubts', 'a.yaml', '--lang', 'en'], { files });
    expect(out).toContain('Of €260,745.00 for year 2, €130,000.00 are certain whatever the reading; by the');
    const sure = await run(['doubts', 'b.yaml', '--lang', 'en'], {
      files: { 'b.yaml': 'cpts: { nom: X, taille: 2 }\nmissions: {}\n' },
    });
    expect(sure.out).toContain('No other reading of the text changes what this year earns.');
  });

  it('gives all years as JSON', async () => {
    const { out } = await run(['doubts', 'a.yaml', '-f', 'json'], { files });
    const { format, years } = JSON.parse(out);
    expect(format).toBe('aci-cpts/doubts@1');
    expect(years.map((year: { certain: number }) => year.certain)).toEqual([117342.47, 130000]);
    expect(years[0]).toMatchObject({ total: 204915.08, to_verify: 87572.61, rules_to_verify: 0 });
    expect(years[0].readings[2]).toEqual({
      reading: 'prorata',
      used: 'days',
      other: 'months',
      total: 206875,
      difference: 1959.92,
      pending: 0,
      pending_difference: 0,
    });
    expect(years[0].unconfirmed[0]).toMatchObject({ amount: 35000, rules: [{ id: 'health_crisis' }] });
    expect(years[0].tiers.others[1].away).toEqual({ direction: 'more', inhabitants: 8369 });
  });

  it('fits any width, without a title that is cut', async () => {
    for (const columns of [60, 80, 120]) {
      const { out } = await run(['doubts', 'a.yaml', '-y', 'all'], { files, env: { COLUMNS: `${columns}` } });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(plain(out)).toContain('À une autre taille que 2, pour les mêmes résultats');
    }
  });

  it('ends with 1 for a refused file and with 2 for misuse', async () => {
    expect((await run(['doubts', 'absent.yaml'], { files })).code).toBe(1);
    expect((await run(['doubts', 'a.yaml', '--year', '7'], { files })).code).toBe(2);
  });
});
