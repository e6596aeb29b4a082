import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/base/money.ts';
import { readContract } from '../../src/input/read-contract.ts';
import { bytesOf } from './summary.ts';

const file = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-09-26 }, prevention: { debut: 2022-09-26 } }
exercices:
  - annee: 1
    missions:
      acces_aux_soins:
        indicateurs:
          - { nom: Annuaire, fait: oui }
          - { nom: Patients A.L.D., taux_atteinte: 40 % }
  - annee: 3
    fonctionnement: { depenses: 60 000 € }
scenarios:
  prudent: { taux_atteinte: 45 % }
`;

const read = (...settings: string[]) => readContract(bytesOf(file), 'a.yaml', settings);
/** `code source:column` of each problem, the column counted in the option. */
const said = (...settings: string[]): string[] =>
  read(...settings).problems.map(
    ({ code, place }) =>
      `${code} ${place.source.name}:${place.start} ${place.source.text.slice(place.start, place.end)}`,
  );

describe('--set puts a value into the file', () => {
  it('replaces what is written, by the number of a year and the name of an indicator', () => {
    const { contract } = read(
      'exercices.1.missions.acces_aux_soins.indicateurs."Patients A.L.D.".taux_atteinte = 80 %',
    );
    const { outcome } = contract?.years[0]?.missions.care_access?.indicators[1] ?? {};
    expect(outcome).toMatchObject({ kind: 'rate', rate: { value: { num: 4, den: 5 } } });
  });

  it('takes an indicator by its position', () => {
    const { contract } = read('exercices.1.missions.acces_aux_soins.indicateurs.1.fait=non');
    const { outcome } = contract?.years[0]?.missions.care_access?.indicators[0] ?? {};
    expect(outcome).toMatchObject({ kind: 'done', isDone: { value: false } });
  });

  it('adds keys that are not there, down to a whole year in its order', () => {
    const { contract, problems } = read('exercices.2.fonctionnement.depenses=70 000,50 €');
    expect(problems).toEqual([]);
    expect(contract?.years.map(({ year }) => year.value)).toEqual([1, 2, 3]);
    const spending = contract?.years[1]?.operations?.spending?.value;
    expect(spending === undefined ? undefined : centsOf(spending)).toBe(7_000_050);
  });

  it('adds an item after the last one, and a scenario of any name', () => {
    const { contract } = read(
      'exercices.1.missions.acces_aux_soins.indicateurs.3={ nom: Permanence, fait: oui }',
      'scenarios.Très bonne année.taux_atteinte=0.95',
    );
    expect(contract?.years[0]?.missions.care_access?.indicators.map(({ name }) => name.value)).toEqual([
      'Annuaire',
      'Patients A.L.D.',
      'Permanence',
    ]);
    expect(contract?.scenarios.map(({ name }) => name.value)).toEqual(['prudent', 'Très bonne année']);
  });

  it('takes a value away when nothing follows the sign', () => {
    const { contract } = read('exercices.1.missions.acces_aux_soins.indicateurs.Annuaire.fait=');
    expect(contract?.years[0]?.missions.care_access?.indicators[0]?.outcome.kind).toBe('pending');
  });

  it('lets a later option change what an earlier one wrote', () => {
    const { contract } = read('cpts.taille=3', 'cpts.taille=4');
    expect(contract?.cpts.sizeTier?.value).toBe(4);
  });

  it('reads a quoted value, equals signs included', () => {
    expect(read('cpts.nom="A = B"').contract?.cpts.name.value).toBe('A = B');
  });
});

describe('--set is checked like the file, and problems point into it', () => {
  it.each([
    ['exercices.1.missions.prevention.taux_ateinte=80 %', 'key-unknown --set:32 taux_ateinte'],
    ['exercices.1.missions.prevention.taux_atteinte=80', 'rate-ambiguous --set:46 80'],
    ['exercices.1.missions.prevention.attainment_rate=80 %', 'key-other-language --set:32 attainment_rate'],
    ['exercices.9.missions.prevention.taux_atteinte=80 %', 'value-out-of-range --set:10 9'],
    ['exercices.un.taille=2', 'set-step-unknown --set:10 un'],
    [
      'exercices.1.missions.acces_aux_soins.indicateurs.Anuaire.fait=oui',
      'set-step-unknown --set:49 Anuaire',
    ],
    ['exercices.1.missions.acces_aux_soins.indicateurs.9.fait=oui', 'set-step-unknown --set:49 9'],
    ['cpts.nom.prenom=X', 'set-into-value --set:9 prenom'],
    ['cpts.taille', 'set-malformed --set:0 cpts.taille'],
    ['exercices[1].missions[prevention]=3', 'set-malformed --set:0 exercices[1].missions[prevention]=3'],
    ['=3', 'set-malformed --set:0 =3'],
    ['cpts..taille=3', 'set-malformed --set:0 cpts..taille=3'],
    ['exercices.3.fonctionnement={ depenses: 6,5 € }', 'decimal-comma-split --set:39 6,5 €'],
    ['cpts.nom="A', 'yaml-syntax --set:9 "'],
    ['exercices.1.missions.prevention={ taux_atteinte: 40 }', 'rate-ambiguous --set:49 40'],
    ['missions.qualite.debut=2022-02-30', 'date-not-existing --set:23 2022-02-30'],
    ['missions.qualite.debut=2021-01-01', 'mission-before-signature --set:23 2021-01-01'],
  ])('%s', (setting, expected) => {
    expect(said(setting)).toEqual([expected]);
  });

  it('tells every wrong option in one run', () => {
    expect(said('cpts.taille=9', 'cpts.taille.x=2', 'nom')).toHaveLength(3);
  });
});
