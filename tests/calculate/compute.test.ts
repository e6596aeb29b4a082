import { describe, expect, it } from 'vitest';
import { resultToJson } from '../../src/calculate/json/result-json.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { tool } from '../../src/output/names.ts';
import { day } from '../support/check.ts';
import { codesOf, computeText, placesOf } from '../support/compute.ts';
import { sha256Of } from '../support/sha256.ts';

const file = (
  terms: string,
  years = '',
  missions = 'acces_aux_soins: ',
): string => `cpts: { nom: X, taille: 2 }
contrat: { ${terms} }
missions: { ${missions} }
${years === '' ? '' : `exercices: ${years}`}
`;
const signed = 'signature: 2022-09-26, renouvellement: oui';

describe('the years of a contract', () => {
  const years = (text: string, through?: number) =>
    computeText(text, through === undefined ? {} : { through }).years.map(({ year, isProjected }) =>
      isProjected ? -year : year,
    );

  it('are those described, in order; asked for up to one, those between them too, as projections', () => {
    expect(years(file(signed, '[{ annee: 3 }, { annee: 1 }]'))).toEqual([1, 3]);
    expect(years(file(signed, '[{ annee: 3 }, { annee: 1 }]'), 4)).toEqual([1, -2, 3, -4]);
    expect(years(file(signed, '[{ annee: 3 }]'), 2)).toEqual([-1, -2, 3]);
  });

  it('are five where none is described, one without a date of signature', () => {
    expect(years(file(signed))).toEqual([-1, -2, -3, -4, -5]);
    expect(years(file('bareme: aci-2022'))).toEqual([-1]);
  });

  it('do not begin after the end of the contract', () => {
    expect(years(file(`${signed}, fin: 2023-09-25`))).toEqual([-1]);
    expect(years(file(`${signed}, fin: 2023-09-26`))).toEqual([-1, -2]);
  });
});

describe('a problem of several years', () => {
  it('is said once where it stands at one place', () => {
    const text = file(
      'signature: 2019-12-01',
      '[{ annee: 1 }, { annee: 2 }]',
      'crise_sanitaire: { debut: 2019-12-01 }',
    );
    const codes = codesOf(computeText(text).problems);
    expect(codes.filter((code) => code === 'mission-not-in-scale')).toHaveLength(1);
    // Two different problems stay two.
    expect(codes).toContain('core-mission-missing');
  });

  it('is said of each year where each has its own place', () => {
    const less = 'missions: { acces_aux_soins: { indicateurs: [{ nom: A, montant: 5 }] } }';
    const codes = codesOf(
      computeText(file(signed, `[{ annee: 1, ${less} }, { annee: 2, ${less} }]`)).problems,
    );
    expect(codes.filter((code) => code === 'indicator-amounts-below')).toHaveLength(2);
  });

  it('is said once of a scale not checked since, at the first year that needs it', () => {
    // aci-2022 was last checked on 26 July 2026: years 2 and 3 begin after it, and year 1 has another problem.
    const less = 'missions: { acces_aux_soins: { indicateurs: [{ nom: A, montant: 5 }] } }';
    const years = `[{ annee: 1, ${less} }, { annee: 2 }, { annee: 3 }]`;
    const signature = 'signature: 2025-12-03, renouvellement: oui';
    const { problems } = computeText(file(signature, years));
    const codes = codesOf(problems);
    expect(codes.filter((code) => code === 'scale-not-verified-since')).toHaveLength(1);
    expect(codes).toContain('indicator-amounts-below');
    // At year 2 where the file describes it, else at the signature.
    const where = (text: string) =>
      placesOf(computeText(text).problems).find((place) => place.startsWith('scale-not-verified'));
    expect(where(file(signature, '[{ annee: 1 }, { annee: 2 }]'))).toBe('scale-not-verified-since 4:29');
    expect(where(file(signature))).toBe('scale-not-verified-since 2:23');
  });
});

const at = { source: { name: '--scale', text: '' }, start: 0, end: 0 };

describe('options', () => {
  const text = file(signed, '[{ annee: 1 }]');

  it('stand in JSON as they were given, and no other', () => {
    const meta = { tool, file: 'a', sha256: '', sha256Of, lang: 'fr' } as const;
    const optionsOf = (...asked: Parameters<typeof computeText>) =>
      resultToJson(computeText(...asked), [], meta).options;
    const none = { scale: null, attainment: null, through: null, readings: {} };
    expect(optionsOf(text)).toEqual(none);
    const given = {
      scale: { value: 'aci-2022', at },
      attainment: { value: { num: 1, den: 2 }, at },
      through: 2,
      readings: { prorata: { value: 'months', at } },
    } as const;
    expect(optionsOf(text, given)).toEqual({
      scale: 'aci-2022',
      attainment: 0.5,
      through: 2,
      readings: { prorata: 'months' },
    });
  });

  it('name a scale that is not in force, and say what chose it', () => {
    const chosen = (terms: string, options: Parameters<typeof computeText>[1] = {}) =>
      computeText(file(terms, '[{ annee: 1 }]'), options).problems.flatMap((item) =>
        item.code === 'scale-not-in-force' ? [[item.facts.id, item.facts.inForce, item.facts.origin]] : [],
      );
    expect(chosen(signed, { scale: { value: 'aci-2019', at } })).toEqual([
      ['aci-2019', 'aci-2022', 'option'],
    ]);
    expect(chosen(`${signed}, bareme: aci-2019`)).toEqual([['aci-2019', 'aci-2022', 'file']]);
    expect(chosen(`${signed}, bareme: aci-2022`)).toEqual([]);
  });
});

describe('the scale of a year', () => {
  const chosen = (terms: string, more = '') => {
    const [, second] = computeText(`${file(terms, '[{ annee: 1 }, { annee: 2 }]')}${more}`).years;
    return second && [second.scale.id, second.scale.origin, second.readings.includes('scale_in_force')];
  };

  it('is in force on its first day or, by the other reading, on that of signature', () => {
    expect(chosen('signature: 2021-06-01, renouvellement: oui')).toEqual(['aci-2022', 'in_force', true]);
    const other = 'hypotheses: { bareme_en_vigueur: signature }';
    expect(chosen('signature: 2021-06-01, renouvellement: oui', other)).toEqual([
      'aci-2019',
      'in_force',
      true,
    ]);
    expect(chosen(signed)).toEqual(['aci-2022', 'in_force', false]);
  });

  it('is the one that the file names, or the newest of a contract without dates', () => {
    expect(chosen('signature: 2021-06-01, renouvellement: oui, bareme: aci-2019')).toEqual([
      'aci-2019',
      'file',
      false,
    ]);
    const [first] = computeText(file('renouvellement: oui')).years;
    expect([first?.scale.id, first?.scale.origin]).toEqual(['aci-2022', 'undated']);
  });

  it('is the one that an option names', () => {
    const [first] = computeText(file(signed, '[{ annee: 1 }]'), { scale: { value: 'aci-2019', at } }).years;
    expect([first?.scale.id, first?.scale.origin, first?.scale.title]).toEqual([
      'aci-2019',
      'option',
      nationalScales[0]?.title,
    ]);
  });

  it('is asked for where none is known by its name or on its date', () => {
    const facts = (terms: string) =>
      computeText(file(terms, '[{ annee: 1 }]')).problems.map((item) => item.facts);
    const allowed = ['aci-2019', 'aci-2022'];
    expect(facts(`${signed}, bareme: aci-2021`)).toEqual([
      { of: 'scale', text: 'aci-2021', allowed, suggestion: 'aci-2022' },
    ]);
    expect(facts(`${signed}, bareme: local`)).toEqual([{ of: 'scale', text: 'local', allowed }]);
    // The first agreement is in force from 25 August 2019.
    const [missing] = facts('signature: 2019-08-24, renouvellement: oui');
    expect(missing).toEqual({ date: day('2019-08-24'), firstDay: day('2019-08-25') });
  });
});
