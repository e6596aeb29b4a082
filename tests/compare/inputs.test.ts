import { describe, expect, it } from 'vitest';
import { differingInputs } from '../../src/compare/inputs.ts';
import { computeText } from '../support/compute.ts';

const file = `cpts: { nom: X, population: 71 631 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
exercices:
  - annee: 1
    missions:
      acces_aux_soins: { indicateurs: [{ nom: Annuaire, taux_atteinte: 80 % }] }
  - annee: 2
    taille: 3
    fongibilite: { fixe_seulement: oui }
`;

/** `path: first → second`, one line an input. */
function said(first: string, second: string, years: readonly [number, number] = [1, 1]): string[] {
  const [a, b] = [computeText(first).contract, computeText(second).contract];
  return differingInputs({ contract: a, year: years[0] }, { contract: b, year: years[1] }).map(
    ({ path, first: one, second: other }) => `${path}: ${one ?? '–'} → ${other ?? '–'}`,
  );
}

describe('the inputs that differ', () => {
  it('are none for what means the same, however it is written', () => {
    expect(said(file, file.replace('71 631', '71631').replace('80 %', '0.8'))).toEqual([]);
  });

  it('are shown with the words that each side wrote', () => {
    expect(said(file, file.replace('2022-12-01', '2023-01-01').replace('80 %', '0.85'))).toEqual([
      'missions.acces_aux_soins.debut: 2022-12-01 → 2023-01-01',
      'exercices.1.missions.acces_aux_soins.indicateurs.Annuaire.taux_atteinte: 80 % → 0.85',
    ]);
  });

  it('are named by the keys of the budget there', () => {
    const rent = (from: string) =>
      `${file}budget: { charges: [{ libelle: Loyer, montant: 9, chaque: mois, du: ${from}, compte: 61 }] }\n`;
    expect(said(rent('2026-01-05'), rent('2026-02-05'))).toEqual([
      'budget.charges.1.du: 2026-01-05 → 2026-02-05',
    ]);
  });

  it('are shown where only one side has them', () => {
    expect(said(file, file.replace('contrat: {', 'contrat: { renouvellement: non,'))).toEqual([
      'contrat.renouvellement: – → non',
    ]);
  });

  it('leave out other years, scenarios and payments', () => {
    const other = file.replace('taille: 3', 'taille: 4');
    expect(
      said(
        file,
        `${other}scenarios: { s: { taux_atteinte: 5 % } }\nversements: [{ date: 2023-01-01, montant: 5 }]\n`,
      ),
    ).toEqual([]);
    expect(said(file, other, [2, 2])).toEqual(['exercices.2.taille: 3 → 4']);
  });

  it('compare two years of one contract, by paths inside the year', () => {
    expect(said(file, file, [1, 2])).toEqual([
      'missions.acces_aux_soins.indicateurs.Annuaire.taux_atteinte: 80 % → –',
      'taille: – → 3',
      'fongibilite.fixe_seulement: – → oui',
    ]);
  });

  it('name an item by its name, which is said only once, else by its place', () => {
    const under = 'exercices.1';
    const more = file.replace(
      'taux_atteinte: 80 % }]',
      'taux_atteinte: 80 % }, { nom: B, objectif: 20 %, realise: 5 % }]',
    );
    // How an objective is reached, up and in proportion, is what the reader adds: it was not written.
    const indicator = `${under}.missions.acces_aux_soins.indicateurs.B`;
    expect(said(file, more)).toEqual([`${indicator}.objectif: – → 20 %`, `${indicator}.realise: – → 5 %`]);
    expect(said(more, file)).toEqual([`${indicator}.objectif: 20 % → –`, `${indicator}.realise: 5 % → –`]);
    const funded = file.replace(
      '- annee: 1\n',
      '- annee: 1\n    autres_financements: [{ libelle: A, montant: 5 }]\n',
    );
    expect(said(file, funded)).toEqual([
      `${under}.autres_financements.1.libelle: – → A`,
      `${under}.autres_financements.1.montant: – → 5`,
    ]);
    expect(said(file, file.replace('nom: X', 'nom: Y'))).toEqual(['cpts.nom: X → Y']);
  });

  it('are shown though they are implied, where both sides have them and they differ', () => {
    const target = file.replace('taux_atteinte: 80 %', 'objectif: 20 %, mode: seuil, realise: 5 %');
    const falling = target.replace('realise', 'sens: baisse, realise');
    expect(said(target, falling).join()).toContain('sens: hausse → baisse');
  });

  it('leave out what the file expects', () => {
    const expecting = file.replace('- annee: 1\n', '- annee: 1\n    attendu: { total: 5 }\n');
    expect(said(file, expecting)).toEqual([]);
  });

  it('leave out what was put in place of the file’s, for its values show by themselves', () => {
    const { contract } = computeText(file);
    const side = (setting: string) => ({ contract: { ...contract, settings: [setting] }, year: 1 });
    expect(differingInputs(side('cpts.nom=X'), side('cpts.nom="X"'))).toEqual([]);
  });

  it('tell the values of a result that is given in another way, and not what way it is', () => {
    const indicator = 'exercices.1.missions.acces_aux_soins.indicateurs.Annuaire';
    expect(said(file, file.replace('taux_atteinte: 80 %', 'fait: oui'))).toEqual([
      `${indicator}.taux_atteinte: 80 % → –`,
      `${indicator}.fait: – → oui`,
    ]);
  });

  it('tell all of a year that one side alone describes, by keys from the section of years', () => {
    const [shorter = ''] = file.split('  - annee: 2');
    expect(said(shorter, file, [2, 2])).toEqual([
      'exercices.2.taille: – → 3',
      'exercices.2.fongibilite.fixe_seulement: – → oui',
    ]);
    expect(said(shorter, shorter, [2, 2])).toEqual([]);
  });
});
