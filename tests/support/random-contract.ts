/** Random contracts as texts of files, valid by construction, of many shapes. */
import fc from 'fast-check';

const missionKeys = ['acces_aux_soins', 'parcours', 'prevention', 'qualite', 'accompagnement'] as const;
/** Full variable envelopes of tier 3 under aci-2022, which every contract here has. */
const variableOf = {
  acces_aux_soins: 35_000,
  parcours: 45_000,
  prevention: 17_500,
  qualite: 15_000,
  accompagnement: 10_000,
};

const isoDay = (offset: number): string =>
  new Date(Date.UTC(2022, 8, 26) + offset * 86_400_000).toISOString().slice(0, 10);

const percent = fc.integer({ min: 0, max: 1200 }).map((tenths) => `${tenths / 10} %`);
const spent = fc.option(
  fc.integer({ min: 0, max: 12_000_000 }).map((cents) => `${(cents / 100).toFixed(2)} €`),
);

const result = fc.oneof(
  percent.map((rate) => `taux_atteinte: ${rate}`),
  fc.boolean().map((done) => `fait: ${done ? 'oui' : 'non'}`),
  fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map(([from, to, at]) => `depart: ${from}, objectif: ${to === from ? to + 1 : to}, realise: ${at}`),
  fc
    .nat(100)
    .map((at) => `realise: ${at}, paliers: [{ seuil: 20, taux: 25 % }, { seuil: 50.5, taux: 100 % }]`),
  fc.constant('objectif: 25 %'),
);

const weighted = fc
  .array(fc.tuple(result, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([outcome, weight], index) => `{ nom: I${index}, poids: ${weight}, ${outcome} }`).join(', '),
  );
const amounts = (envelope: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(result, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }).map((all) => {
    const unit = Math.floor((envelope * 100) / all.reduce((sum, [, weight]) => sum + weight, 0));
    return all
      .map(
        ([outcome, weight], index) =>
          `{ nom: I${index}, montant: ${((unit * weight) / 100).toFixed(2)}, ${outcome} }`,
      )
      .join(', ');
  });

const missionYear = (mission: (typeof missionKeys)[number]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        percent.map((rate) => `taux_atteinte: ${rate}`),
        weighted.map((list) => `indicateurs: [${list}]`),
        amounts(variableOf[mission]).map((list) => `indicateurs: [${list}]`),
        fc.constant(''),
      ),
      spent,
    )
    .map(([outcome, money]) =>
      [outcome, money === null ? '' : `depenses: ${money}`].filter((part) => part !== '').join(', '),
    );

const crisisYear = fc
  .tuple(fc.constantFrom('', 'plan: mise_a_jour', 'plan: initial', 'plan: aucun'), fc.option(percent), spent)
  .map(([plan, rate, money]) =>
    [plan, rate === null ? '' : `mobilisation: ${rate}`, money === null ? '' : `depenses: ${money}`]
      .filter((part) => part !== '')
      .join(', '),
  );

const starts = fc.array(fc.nat(364), { minLength: 6, maxLength: 6 });
const regimes = fc.constantFrom('libre', 'missions', 'vers_fonctionnement', 'aucune');

/** A contract of tier 3 signed on 2022-09-26, with one to three years and missions that start in year 1. */
export const contractTexts = fc
  .record({
    starts,
    years: fc.integer({ min: 1, max: 3 }),
    isRenewal: fc.boolean(),
    prorata: fc.constantFrom('jours', 'mois'),
    variable: fc.constantFrom('proratise', 'plein'),
    crisis: fc.constantFrom('plein', 'proratise'),
    content: fc.array(
      fc.record({
        missions: fc.tuple(...missionKeys.map(missionYear)),
        crisis: crisisYear,
        operations: spent,
        regime: regimes,
        cap: fc.option(fc.integer({ min: 0, max: 100 })),
        fixedOnly: fc.boolean(),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  })
  .map((contract) => {
    const lines = [
      'cpts: { nom: Au hasard, taille: 3 }',
      `contrat: { signature: 2022-09-26${contract.isRenewal ? ', renouvellement: oui' : ''} }`,
      'missions:',
      ...missionKeys.map(
        (mission, index) => `  ${mission}: { debut: ${isoDay(contract.starts[index] ?? 0)} }`,
      ),
      `  crise_sanitaire: { debut: ${isoDay(contract.starts[5] ?? 0)} }`,
      `hypotheses: { prorata: ${contract.prorata}, variable_annee_partielle: ${contract.variable}, plan_crise_annee_partielle: ${contract.crisis} }`,
      'exercices:',
      ...contract.content
        .slice(0, contract.years)
        .flatMap((year, index) => [
          `  - annee: ${index + 1}`,
          ...(year.operations === null ? [] : [`    fonctionnement: { depenses: ${year.operations} }`]),
          '    missions:',
          ...missionKeys.map((mission, at) => `      ${mission}: { ${year.missions[at] ?? ''} }`),
          `      crise_sanitaire: { ${year.crisis} }`,
          `    fongibilite: { regime: ${year.regime}, fixe_seulement: ${year.fixedOnly ? 'oui' : 'non'}${year.cap === null ? '' : `, plafond: ${year.cap} %`} }`,
        ]),
    ];
    return { text: `${lines.join('\n')}\n` };
  });
