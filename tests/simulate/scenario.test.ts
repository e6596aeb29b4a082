import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeContract } from '../../src/calculate/compute.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { ContractResult, YearResult } from '../../src/calculate/result.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { supposing } from '../../src/simulate/scenario.ts';
import { variantsOf } from '../../src/simulate/variants.ts';
import { computeText, eur } from '../support/compute.ts';
import { type Edit, edited } from '../support/edited.ts';
import { contractTexts } from '../support/random-contract.ts';

const options = { scales: nationalScales };

/** Every figure that people see of a result. */
const figures = ({ years }: ContractResult): unknown =>
  years.map((year) => ({
    operations: eur(year.operations.entitled),
    missions: year.missions.map((mission) => [
      mission.mission,
      eur(mission.fixed.entitled),
      eur(mission.variable.entitled),
      eur(mission.variable.pending),
      ...mission.indicators.map(({ entitled }) => eur(entitled)),
    ]),
    total: eur(year.totals.entitled),
    uncovered: eur(year.fungibility.uncovered),
    unspent: eur(year.fungibility.unspent),
  }));

/** The file's first scenario, computed. */
function supposed(text: string): ContractResult {
  const { contract } = computeText(text);
  const [scenario] = contract.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  const other = supposing({ contract, options }, scenario);
  return computeContract(other.contract, other.options);
}

const percent = fc.integer({ min: 0, max: 11_000 }).map((hundredths) => `${hundredths / 100} %`);
const keys = ['acces_aux_soins', 'parcours', 'prevention', 'qualite', 'accompagnement'] as const;
// All or nothing of a rate is done or not where an indicator is, which an edit by hand would write otherwise.
const share = percent.filter((text) => text !== '0 %' && text !== '100 %');
const missionRates = fc.record({ '*': percent, I0: share }, { requiredKeys: [] });
const edits: fc.Arbitrary<Edit> = fc
  .record({ general: fc.option(percent), missions: fc.dictionary(fc.constantFrom(...keys), missionRates) })
  .map(({ general, missions }) => ({ ...(general === null ? {} : { general }), missions }));

/** The same edit as a scenario; an indicator is named only where some year of the file has it, and counts in rates. */
function asScenario(text: string, { general, missions }: Edit): string {
  const rates = Object.entries(missions).map(([mission, { '*': whole, I0: own }]) => {
    const isKnown = new RegExp(
      `^ {6}${mission}: .*nom: I0, [a-z]+: [\\d.]+, (?:taux_atteinte|objectif: 25 %)`,
      'm',
    ).test(text);
    const parts = [
      ...(whole === undefined ? [] : [`taux_atteinte: ${whole}`]),
      ...(own === undefined || !isKnown ? [] : [`indicateurs: { I0: ${own} }`]),
    ];
    return `${mission}: { ${parts.join(', ')} }`;
  });
  const all = [
    ...(general === undefined ? [] : [`taux_atteinte: ${general}`]),
    `missions: { ${rates.join(', ')} }`,
  ];
  return `${text}scenarios: { s: { ${all.join(', ')} } }\n`;
}

describe('a scenario', () => {
  it('gives each figure that a file edited by hand to say the same would give', () => {
    fc.assert(
      fc.property(contractTexts, edits, ({ text }, edit) => {
        expect(figures(supposed(asScenario(text, edit)))).toEqual(figures(computeText(edited(text, edit))));
      }),
      { numRuns: 15 },
    );
  });

  it('of one general rate is what --attainment gives', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        const at = { source: { name: '--attainment', text: '45 %' }, start: 0, end: 4 };
        const filled = computeText(text, { attainment: { value: { num: 9, den: 20 }, at } });
        expect(figures(supposed(asScenario(text, { general: '45 %', missions: {} })))).toEqual(
          figures(filled),
        );
      }),
      { numRuns: 10 },
    );
  });
});

const steps = `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: , acces_aux_soins: , parcours: , crise_sanitaire: }
exercices:
  - annee: 1
    missions:
      prevention:
        indicateurs:
          - { nom: Dépistage, realise: 26.3 %, paliers: [{ seuil: 25 %, montant: 1 000 € }, { seuil: 27 %, montant: 3 500 € }] }
          - { nom: Vaccination, montant: 1 500 €, objectif: 30 % }
scenarios:
  bon: { missions: { prevention: { taux_atteinte: 80 % } } }
  meilleur: { taux_atteinte: 50 %, missions: { prevention: { indicateurs: { Dépistage: 100 % } } } }
`;

describe('the variants of a year', () => {
  const { contract } = computeText(steps);
  const at = contract.cpts.at;
  const attainment = { value: { num: 1, den: 10 }, at };
  const variants = variantsOf({ contract, options }, 1, attainment);

  it('are the file as it stands, the assumed rate, then each scenario, with its difference', () => {
    expect(variants.map(({ origin }) => origin.kind)).toEqual(['file', 'attainment', 'scenario', 'scenario']);
    // As it stands: 60 000 + 70 000 + 35 000 + 15 000 + 35 000 (first plan) fixed, and the 1 000 of the first step.
    // At 10 %: 150 of the vaccination, 3 000 of care access and 3 500 of care pathways.
    // `bon`: of the steps, 1 000 is the highest that is no more than 80 % of 3 500; with 80 % of 1 500, 2 200 instead of 1 000.
    // `meilleur`: 3 500 and half of 1 500, then half of 30 000 and of 35 000: 36 750 instead of 1 000.
    expect(variants.map(({ year, difference }) => [eur(year.totals.entitled), eur(difference)])).toEqual([
      ['216000.00', '0.00'],
      ['222650.00', '6650.00'],
      ['217200.00', '1200.00'],
      ['251750.00', '35750.00'],
    ]);
  });

  it('are never the file as it stands where the options suppose its results', () => {
    const [first] = variantsOf({ contract, options: { ...options, attainment } }, 1, undefined);
    expect(first?.origin.kind).toBe('attainment');
  });

  it('fill a mission of a year that the file does not describe', () => {
    const [, , bon] = variantsOf({ contract, options: { ...options, through: 2 } }, 2, undefined).map(
      ({ year }) => year,
    );
    const [, good] = variantsOf({ contract, options: { ...options, through: 2 } }, 2, undefined);
    // 80 % of the whole variable part of prevention, 15 000.
    expect(good === undefined ? '' : eur(good.difference)).toBe('12000.00');
    expect(bon?.isProjected).toBe(true);
  });
});

describe('a result in the unit of its indicator', () => {
  const text = (results: string) => `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: , acces_aux_soins: }
exercices:
  - annee: 1
    missions:
      acces_aux_soins:
        indicateurs:
          - { nom: ALD, sens: baisse, paliers: [{ seuil: 219, montant: 3 000 € }, { seuil: 100, montant: 6 000 € }, { seuil: 50, montant: 9 000 € }] }
          - { nom: Annuaire, montant: 5 000 €, fait: non }
          - { nom: Inclus, montant: 16 000 €, depart: 20, objectif: 120 }
scenarios: { s: { missions: { acces_aux_soins: { indicateurs: { ${results} } } } } }
`;
  const won = (results: string) =>
    supposed(text(results)).years[0]?.missions[0]?.indicators.map(
      ({ entitled, isSimulated }) => `${eur(entitled)} ${isSimulated}`,
    );

  it('follows the rule of its steps, of its target, or of all or nothing', () => {
    // 97 patients are at the step of 100: 6 000. 70 is half of the way from 20 to 120: 8 000.
    expect(won('ALD: 97, Annuaire: oui, Inclus: 70')).toEqual([
      '6000.00 true',
      '5000.00 true',
      '8000.00 true',
    ]);
    // 101 is before the step of 100, and at that of 219; all of a rate is done, none is not.
    expect(won('ALD: 101, Annuaire: 100 %')).toEqual(['3000.00 true', '5000.00 true', '0.00 false']);
    expect(won('ALD: 100, Annuaire: 0 %, Inclus: 120')).toEqual([
      '6000.00 true',
      '0.00 true',
      '16000.00 true',
    ]);
  });

  it.each([
    ['ALD: 60 %', 'number'],
    ['Annuaire: 50 %', 'done'],
    ['Inclus: oui', 'number'],
  ])('is refused in another unit: %s', (results, unit) => {
    const { problems } = readContract(text(results), 'f.yaml');
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, facts }) => [code, facts])).toEqual([
      ['result-in-other-unit', { name: results.split(':')[0], unit, of: 'scenario' }],
    ]);
  });
});

describe('what a scenario leaves', () => {
  const file = `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: , acces_aux_soins: }
exercices:
  - annee: 1
    missions: { prevention: { taux_atteinte: 100 % } }
  - annee: 2
    missions: { prevention: { indicateurs: [{ nom: A, taux_atteinte: 80 % }] }, acces_aux_soins: }
`;
  const first = (text: string, also: Partial<ComputeOptions> = {}) => {
    const { contract } = computeText(text);
    const [scenario] = contract.scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    const other = supposing({ contract, options: { ...options, ...also } }, scenario);
    return computeContract(other.contract, other.options).years;
  };
  const won = (years: readonly YearResult[]) =>
    years.map((year) =>
      year.missions.map(({ variable }) => `${eur(variable.entitled)} ${variable.isSimulated}`),
    );
  const at = { source: { name: '--attainment', text: '' }, start: 0, end: 0 };
  const rate = (percent: number) => ({ value: { num: percent, den: 100 }, at });

  it('is the one rate of a year that does not have the indicator it names', () => {
    // 15 000 of prevention in year 1, half of it in year 2; care access is pending.
    const years = first(
      `${file}scenarios: { s: { missions: { prevention: { indicateurs: { A: 50 % } } } } }\n`,
    );
    expect(won(years)).toEqual([
      ['0.00 false', '15000.00 false'],
      ['0.00 false', '7500.00 true'],
    ]);
  });

  it('are the rates assumed before, for what it says nothing of', () => {
    const text = `${file}scenarios: { s: { missions: { prevention: { indicateurs: { A: 50 % } } } } }\n`;
    // 10 % of the 30 000 of care access, assumed for all; then 20 % for care access, above that.
    expect(won(first(text, { attainment: rate(10) }))[0]).toEqual(['3000.00 true', '15000.00 false']);
    const single = { attainment: rate(10), missionAttainment: { care_access: rate(20) } };
    expect(won(first(text, single))[0]).toEqual(['6000.00 true', '15000.00 false']);
    // A scenario of indicators of a mission takes nothing from the rate assumed for that mission.
    const none = text.replace('prevention: { taux_atteinte: 100 % }', 'prevention:');
    expect(won(first(none, { missionAttainment: { prevention: rate(20) } }))[0]).toEqual([
      '0.00 false',
      '3000.00 true',
    ]);
  });

  it('is that a result not known yet is supposed, not stated', () => {
    // 40 % of 30 000: care access has no result in either year, though year 2 names it.
    const years = first(
      `${file}scenarios: { s: { missions: { acces_aux_soins: { taux_atteinte: 40 % } } } }\n`,
    );
    expect(won(years).map(([careAccess]) => careAccess)).toEqual(['12000.00 true', '12000.00 true']);
  });

  it('is no variant where nothing can be computed', () => {
    expect(
      variantsOf({ contract: computeText(file).contract, options: { scales: [] } }, 1, undefined),
    ).toEqual([]);
  });
});
