import { describe, expect, it } from 'vitest';
import { centsOf } from '../../../src/amounts/money.ts';
import { readContract } from '../../../src/contract/read-contract.ts';
import { eachCase } from '../../support/each-case.ts';
import { bytesOf } from '../../support/summary.ts';

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
/** `code source:column` of each error, the column counted in the option. */
const said = (...settings: string[]): string[] =>
  read(...settings)
    .problems.filter(({ severity }) => severity === 'error')
    .map(
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

  it('takes a key however it and the file write it', () => {
    const { contract, problems } = readContract(bytesOf('CPTS: { Nom: X, Population: 9 }\n'), 'a.yaml', [
      'cpts.population=62 000 hab.',
      'Missions.Accès aux soins.Début=14/03/2024',
    ]);
    expect([contract?.cpts.population?.value, problems.length]).toEqual([62_000, 1]);
    expect(contract?.missions.care_access?.start).toBeDefined();
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

  it('takes an item away, and what is not there changes nothing', () => {
    expect(read('exercices.1=').contract?.years.map(({ year }) => year.value)).toEqual([3]);
    const inside = 'exercices.1.missions.acces_aux_soins.indicateurs';
    const { contract } = read(`${inside}.1=`);
    expect(contract?.years[0]?.missions.care_access?.indicators).toMatchObject([
      { name: { value: 'Patients A.L.D.' } },
    ]);
    const outline = (...settings: string[]) => {
      const { missions = {}, years = [], payments } = read(...settings).contract ?? {};
      return [Object.keys(missions), years.map(({ year }) => year.value), payments];
    };
    for (const nothing of ['exercices.4.taille', 'exercices.4', 'missions.parcours.debut', 'versements.1'])
      expect(outline(`${nothing}=`)).toEqual([['care_access', 'prevention'], [1, 3], []]);
    expect(read(`${inside}.3=`).contract?.years[0]?.missions.care_access?.indicators).toHaveLength(2);
  });

  it('reports a misspelt name of what is to be taken away, with the right one', () => {
    const reported = (setting: string) => read(setting).problems.map(({ code, facts }) => ({ code, facts }));
    expect(reported('exercice=')).toMatchObject([
      { code: 'set-step-unknown', facts: { step: 'exercice', inside: '', suggestion: 'exercices' } },
    ]);
    expect(reported('cpts.nomm=')).toMatchObject([
      { code: 'set-step-unknown', facts: { step: 'nomm', inside: 'cpts', suggestion: 'nom' } },
    ]);
    expect(reported('scenarios.prudente=')).toMatchObject([
      { code: 'set-step-unknown', facts: { inside: 'scenarios' } },
    ]);
  });

  it('takes names in any case, unless two differ in case alone', () => {
    const inside = 'exercices.1.missions.acces_aux_soins.indicateurs';
    const added = `${inside}.3={ nom: ANNUAIRE, fait: oui }`;
    const isDone = (...settings: string[]) =>
      read(...settings).contract?.years[0]?.missions.care_access?.indicators.map(({ outcome }) =>
        outcome.kind === 'done' ? outcome.isDone.value : undefined,
      );
    expect(isDone(`${inside}.annuAIRE.fait=non`)).toEqual([false, undefined]);
    expect(isDone(added, `${inside}.Annuaire.fait=non`)).toEqual([false, undefined, true]);
    expect(isDone(added, `${inside}.ANNUAIRE.fait=non`)).toEqual([true, undefined, false]);
    expect(said(added, `${inside}.annuaire.fait=non`)).toEqual([
      'set-step-unknown --set:49 annuaire',
      'duplicate --set:58 ANNUAIRE',
    ]);
  });

  it('replaces a whole item, and takes a name before a position', () => {
    const inside = 'exercices.1.missions.acces_aux_soins.indicateurs';
    const namesAfter = (...settings: string[]) =>
      read(...settings).contract?.years[0]?.missions.care_access?.indicators.map(({ name }) => name.value);
    expect(namesAfter(`${inside}.1={ nom: "2", fait: oui }`)).toEqual(['2', 'Patients A.L.D.']);
    expect(namesAfter(`${inside}.1={ nom: " 2 ", fait: oui }`, `${inside}.2.nom=B`)).toEqual([
      'B',
      'Patients A.L.D.',
    ]);
  });

  it('leaves alone what cannot be read, which is reported once', () => {
    const text = 'cpts: { nom: A, taille: 2 }\nmissions: !x { parcours: {} }\n';
    const { problems } = readContract(bytesOf(text), 'a.yaml', ['missions.qualite.debut=2024-01-01']);
    expect(problems.map(({ code }) => code)).toEqual(['yaml-tag']);
  });

  it('takes spaces around steps and values, and quotation marks of either kind', () => {
    const nameOf = (setting: string) => read(setting).contract?.cpts.name;
    expect(nameOf(' cpts . nom =  B ')).toMatchObject({ value: 'B', at: { start: 15, end: 16 } });
    expect(nameOf('"cpts".\'nom\'=B')?.value).toBe('B');
    expect(nameOf("cpts.nom= 'A B'")).toMatchObject({ value: 'A B', at: { start: 10, end: 15 } });
    // Only where it opens the value.
    for (const plain of ['A [x]', 'A # [x]', 'A "x"', '~', '!x A', 'nom:B', 'A = B # C'])
      expect(nameOf(`cpts.nom=${plain}`)?.value).toBe(plain);
  });

  it('points into the option at what it wrote, and into the file at the rest', () => {
    const places = (setting: string) =>
      read(setting).problems.map(({ code, place }) => `${code} ${place.source.name}:${place.start}`);
    // `fonctionnement` stands in the file at 376; the option names it anew, with a value of its own.
    expect(places('exercices.3.fonctionnement=non')).toEqual(['shape-expected --set:12']);
    expect(places('exercices.3.fonctionnement.xyz=3')).toEqual(['key-unknown --set:27']);
    expect(places('cpts.nom=')).toEqual(['key-missing a.yaml:0']);
  });

  it('reads a quoted value, equals signs included', () => {
    expect(read('cpts.nom="A = B"').contract?.cpts.name.value).toBe('A = B');
  });
});

describe('--set is checked like the file, and problems point into it', () => {
  eachCase([
    ['exercices.1.missions.prevention.taux_ateinte=80 %', 'key-unknown --set:32 taux_ateinte'],
    ['exercices.1.missions.prevention.taux_atteinte=80', 'rate-ambiguous --set:46 80'],
    ['exercices.1.missions.prevention.attainment_rate=80 %', 'other-language --set:32 attainment_rate'],
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
    ['missions.qualite.debut=2021-01-01', 'mission-outside-contract --set:23 2021-01-01'],
  ])('in each case', ([setting, expected]) => {
    expect(said(setting)).toEqual([expected]);
  });

  it('says what was wrong in the words of the option', () => {
    const facts = (setting: string) => read(setting).problems[0]?.facts;
    expect(facts('cpts.nom.prenom=X')).toEqual({ key: 'nom', step: 'prenom' });
    const inside = 'exercices.1.missions.acces_aux_soins.indicateurs';
    const known = ['Annuaire', 'Patients A.L.D.'];
    expect(facts(`${inside}.Anuaire.fait=oui`)).toEqual({
      step: 'Anuaire',
      inside: 'indicateurs',
      known,
      suggestion: 'Annuaire',
    });
    expect(facts(`${inside}.9.fait=oui`)).toEqual({ step: '9', inside: 'indicateurs', known });
    // An item without a name counts by its position.
    const second = read(`${inside}.3={ fait: oui }`, `${inside}.9.fait=oui`).problems;
    expect(second.map((each) => each.facts)).toContainEqual(
      expect.objectContaining({ step: '9', known: [...known, '3'] }),
    );
  });

  eachCase([
    ['exercices[1].taille=2', 'exercices.1.taille=2'],
    ['exercices[1]=x=[y]', 'exercices.1=x=[y]'],
    ['exercices[12][34].taille=2', 'exercices.12.34.taille=2'],
  ])('in each case', ([setting, suggestion]) => {
    expect(read(setting).problems).toMatchObject([{ code: 'set-malformed', facts: { suggestion } }]);
  });

  eachCase(['cpts.taille', 'exercices[1]', '=[a]', '"a"[1]=3'])('has no such remedy', (setting) => {
    expect(read(setting).problems[0]?.facts).toEqual({});
  });

  it('reports every wrong option in one run', () => {
    expect(said('cpts.taille=9', 'cpts.taille.x=2', 'nom')).toHaveLength(3);
  });
});
