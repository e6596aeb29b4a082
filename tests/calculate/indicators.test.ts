import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/amounts/ratio.ts';
import { codesOf, computeText, eur, missionOf, yearOf } from '../support/compute.ts';

/** A tier 3 contract: prevention has 17 500 € of variable part for a full year, care access 35 000 €. */
const file = (indicators: string, mission = 'prevention', head = ''): string => `
cpts: { nom: X, taille: 3 }
contrat: { ${head} }
missions:
  ${mission}: { debut: 2023-01-01 }
exercices:
  - annee: 1
    missions:
      ${mission}:
        indicateurs:
${indicators
  .trim()
  .split('\n')
  .map((line) => `          ${line.trim()}`)
  .join('\n')}
`;
const earned = (text: string, mission: 'prevention' | 'care_access' = 'prevention'): string[][] =>
  missionOf(yearOf(text, 1), mission).indicators.map(({ ceiling, entitled, pending }) => [
    eur(ceiling),
    eur(entitled),
    eur(pending),
  ]);
const steps =
  '[{ seuil: 25 %, montant: 1 000 € }, { seuil: 26.1 %, montant: 2 500 € }, { seuil: 27 %, montant: 3 500 € }]';
const down = '[{ seuil: 219, montant: 3000 }, { seuil: 100, montant: 6000 }, { seuil: 50, montant: 9000 }]';

describe('steps', () => {
  it.each([
    ['24.9 %', '0.00'],
    ['25 %', '1000.00'],
    ['26 %', '1000.00'],
    ['26.1 %', '2500.00'],
    ['26.3 %', '2500.00'],
    ['27 %', '3500.00'],
    ['90 %', '3500.00'],
  ])('upwards: %s pays %s', (observed, amount) => {
    const text = file(
      `- { nom: A, realise: ${observed}, paliers: ${steps} }\n- { nom: B, montant: 14 000, fait: non }`,
    );
    expect(earned(text)).toEqual([
      ['3500.00', amount, '0.00'],
      ['14000.00', '0.00', '0.00'],
    ]);
  });

  it.each([
    ['220', '0.00'],
    ['219', '3000.00'],
    ['101', '3000.00'],
    ['100', '6000.00'],
    ['51', '6000.00'],
    ['50', '9000.00'],
    ['0', '9000.00'],
  ])('downwards: %s pays %s', (observed, amount) => {
    const text = file(
      `- { nom: A, realise: ${observed}, paliers: ${down} }\n- { nom: B, montant: 8 500, fait: oui }`,
    );
    expect(earned(text)[0]).toEqual(['9000.00', amount, '0.00']);
  });

  it('in rates pay a share of the indicator’s ceiling', () => {
    const rates = '[{ seuil: 10, taux: 30 % }, { seuil: 20, taux: 100 % }]';
    // 17 500 shared 1 to 3: 4 375 and 13 125; 30 % of 4 375 = 1 312.50
    const text = file(
      `- { nom: A, poids: 1, realise: 15, paliers: ${rates} }\n- { nom: B, poids: 3, fait: oui }`,
    );
    expect(earned(text)).toEqual([
      ['4375.00', '1312.50', '0.00'],
      ['13125.00', '13125.00', '0.00'],
    ]);
  });

  it('pay their fraction of a prorated ceiling', () => {
    // 184 days from 2023-07-01 to 2023-12-31: 17 500 × 184/365 = 8 821.917… → 8 821.92.
    // Of it 3 500/17 500 = 1/5 is 1 764.384 and 14 000/17 500 is 7 057.536: whole cents 1 764.38 + 7 057.53 leave one
    // cent, for the larger remainder .6: 7 057.54. The step 2 500 of 3 500: 1 764.38 × 5/7 = 1 260.271…
    const text = file(
      `- { nom: A, realise: 26.3 %, paliers: ${steps} }\n- { nom: B, montant: 14 000, fait: oui }`,
      'prevention',
      'signature: 2023-01-01',
    ).replace('debut: 2023-01-01', 'debut: 2023-07-01');
    expect(earned(text)).toEqual([
      ['1764.38', '1260.27', '0.00'],
      ['7057.54', '7057.54', '0.00'],
    ]);
  });
});

describe('what weighs nothing earns nothing', () => {
  it('beside one that weighs: 17 500 are all the other’s', () => {
    const none = ['0.00', '0.00', '0.00'];
    const all = ['17500.00', '17500.00', '0.00'];
    const weights = '- { nom: A, poids: 0, fait: oui }\n- { nom: B, poids: 2, fait: oui }';
    expect(earned(file(weights))).toEqual([none, all]);
    const amounts = '- { nom: A, montant: 0, fait: oui }\n- { nom: B, montant: 17 500, fait: oui }';
    expect(earned(file(amounts))).toEqual([none, all]);
  });

  it('alone: an amount of 0 leaves the whole part unpaid', () => {
    expect(earned(file('- { nom: A, montant: 0, fait: oui }'))).toEqual([['0.00', '0.00', '0.00']]);
  });
});

describe('stated amounts', () => {
  it('that add up to less leave the rest unpaid, with a warning', () => {
    const text = file('- { nom: A, montant: 10 000, fait: oui }');
    expect(earned(text)).toEqual([['10000.00', '10000.00', '0.00']]);
    expect(codesOf(computeText(text).problems)).toContain('indicator-amounts-below');
  });

  it('that add up to less are prorated as shares: 17 500 × 184/365 = 8 821.92, of which 4/7', () => {
    // 8 821.92 × 10 000/17 500 = 5 041.097…
    const text = file(
      '- { nom: A, montant: 10 000, fait: oui }',
      'prevention',
      'signature: 2023-01-01',
    ).replace('debut: 2023-01-01', 'debut: 2023-07-01');
    expect(earned(text)).toEqual([['5041.10', '5041.10', '0.00']]);
  });

  it.each([
    ['17 499.99', ['indicator-amounts-below']],
    ['17 500', []],
    ['17 500.01', ['indicator-amounts-above']],
  ])('of %s against 17 500', (amount, codes) => {
    const found = codesOf(computeText(file(`- { nom: A, montant: ${amount}, fait: oui }`)).problems);
    expect(found.filter((code) => code.startsWith('indicator-'))).toEqual(codes);
  });
});

describe('targets', () => {
  it.each([
    // with a baseline, downwards: 219 to 50; at 134.5 half of the way
    ['depart: 219, objectif: 50, realise: 134.5', '8750.00'],
    ['depart: 219, objectif: 50, realise: 230', '0.00'],
    ['depart: 219, objectif: 50, realise: 40', '17500.00'],
    // upwards without a baseline: 20 % of 25 % is 80 %
    ['objectif: 25 %, realise: 20 %', '14000.00'],
    // all or nothing, the target itself counts
    ['objectif: 25 %, realise: 24.99 %, mode: seuil', '0.00'],
    ['objectif: 25 %, realise: 25 %, mode: seuil', '17500.00'],
    ['objectif: 100, realise: 100, mode: seuil, sens: baisse', '17500.00'],
    ['objectif: 100, realise: 101, mode: seuil, sens: baisse', '0.00'],
    // rates above 100 % earn 100 %
    ['taux_atteinte: 120 %', '17500.00'],
    ['fait: non', '0.00'],
  ])('%s earns %s of 17 500', (result, amount) => {
    expect(earned(file(`- { nom: A, ${result} }`))[0]?.[1]).toBe(amount);
  });
});

describe('what is pending', () => {
  const text = file('- { nom: A, objectif: 25 % }\n- { nom: B, taux_atteinte: 50 % }\n- { nom: C }');

  it('earns nothing yet and is shown apart', () => {
    // 17 500 by three: 5 833.34, 5 833.33, 5 833.33; half of the second is 2 916.665
    expect(earned(text)).toEqual([
      ['5833.34', '0.00', '5833.34'],
      ['5833.33', '2916.67', '0.00'],
      ['5833.33', '0.00', '5833.33'],
    ]);
    const { variable } = missionOf(yearOf(text, 1), 'prevention');
    expect([eur(variable.entitled), eur(variable.pending)]).toEqual(['2916.67', '11666.67']);
    expect(variable.attainmentRate).toBeUndefined();
    expect(variable.isSimulated).toBe(false);
  });

  it('is filled by an assumed rate, and only that', () => {
    const at = { source: { name: '--attainment', text: '' }, start: 0, end: 0 };
    const year = yearOf(text, 1, { attainment: { value: ratio(80, 100), at } });
    const { variable, indicators } = missionOf(year, 'prevention');
    // 80 % of 5 833.34 = 4 666.672 and of 5 833.33 = 4 666.664
    expect(indicators.map(({ entitled }) => eur(entitled))).toEqual(['4666.67', '2916.67', '4666.66']);
    expect([eur(variable.pending), variable.isSimulated]).toEqual(['0.00', true]);
  });

  it.each([
    // Of 3 500, the step of 1 000 is 2/7 (28.571… %), that of 2 500 is 5/7 (71.428… %).
    [2857, '0.00', '0.00', '0.00', '999.95'],
    [2858, '1000.00', '0.00', '0.00', '1000.30'],
    [7142, '1000.00', '0.00', '0.00', '2499.70'],
    [7143, '2500.00', '0.00', '0.00', '2500.05'],
    [9999, '2500.00', '0.00', '0.00', '3499.65'],
    [10_000, '3500.00', '3500.00', '3500.00', '3500.00'],
    [12_000, '3500.00', '3500.00', '3500.00', '3500.00'],
  ])('at a supposed rate of %i hundredths of a percent pays by its rule', (hundredths, ...amounts) => {
    const ruled = file(`- { nom: A, paliers: ${steps} }
      - { nom: B, montant: 3 500, objectif: 25, mode: seuil }
      - { nom: C, montant: 3 500, toutes: [recensé, diffusé] }
      - { nom: D, montant: 3 500, objectif: 25, mode: proportionnel }
      - { nom: E, montant: 3 500, fait: non }`);
    const at = { source: { name: '--attainment', text: '' }, start: 0, end: 0 };
    const year = yearOf(ruled, 1, { attainment: { value: ratio(hundredths, 10_000), at } });
    const { indicators } = missionOf(year, 'prevention');
    expect(indicators.map(({ entitled }) => eur(entitled))).toEqual([...amounts, '0.00']);
  });

  it('is the whole envelope when the year says nothing of a mission', () => {
    const none = 'cpts: { nom: X, taille: 3 }\nmissions: { prevention: }\n';
    const { variable } = missionOf(yearOf(none, 1), 'prevention');
    expect([eur(variable.entitled), eur(variable.pending)]).toEqual(['0.00', '17500.00']);
  });
});

it('shares 10 000 € over three equals as 3 333.34, 3 333.33 and 3 333.33', () => {
  const text = file(
    '- { nom: A }\n- { nom: B }\n- { nom: C }',
    'prevention',
    'montants: { prevention: { variable: 10 000 } }',
  );
  expect(earned(text).map(([ceiling]) => ceiling)).toEqual(['3333.34', '3333.33', '3333.33']);
});

describe('amounts of the signed contract', () => {
  it('override the scale, and the difference is kept', () => {
    const text = file(
      '- { nom: A, fait: oui }',
      'prevention',
      'montants: { prevention: { fixe: 18 000, variable: 17 500 } }',
    );
    const year = yearOf(text, 1);
    expect(eur(missionOf(year, 'prevention').fixed.entitled)).toBe('18000.00');
    const found = year.contractDifferences.map(({ line, part, contract, scale, difference }) => [
      line,
      part,
      eur(contract),
      eur(scale),
      eur(difference),
    ]);
    expect(found).toEqual([['prevention', 'fixed', '18000.00', '17500.00', '500.00']]);
  });
});

describe('a variable part is simulated', () => {
  const at = { source: { name: '--attainment', text: '' }, start: 0, end: 0 };
  const attainment = { value: { num: 1, den: 2 }, at };
  const isSimulated = (indicator: string): boolean => {
    const text = file(`- { nom: A, fait: oui }\n          - { nom: B, ${indicator} }`, 'prevention');
    return missionOf(yearOf(text, 1, { attainment }), 'prevention').variable.isSimulated;
  };

  it.each([
    ['taux_atteinte: 5 %', false],
    ['fait: non', false],
    ['objectif: 4, realise: 3', false],
    ['paliers: [{ seuil: 1, taux: 50 % }], realise: 2', false],
    ['objectif: 4', true],
    ['paliers: [{ seuil: 1, taux: 50 % }]', true],
    ['poids: 1', true],
  ])('where a result is not known: %s', (indicator, expected) => {
    expect(isSimulated(indicator)).toBe(expected);
  });
});

describe('a target approached and not reached (reading partial_results)', () => {
  // Prevention, tier 3: 17 500. From 10 % towards 20 %, at 16 %: 60 % of the way, 10 500.
  const all = 'hypotheses: { resultats_partiels: tout_ou_rien }\n';
  const target = (observed: string, more = ''): string =>
    file(`- { nom: A, depart: 10 %, objectif: 20 %, realise: ${observed}${more} }`);
  const earns = (text: string) => [
    earned(text)[0]?.[1],
    yearOf(text, 1).readings.includes('partial_results'),
  ];

  it('pays its share of the way, or nothing, where the file gives no mode', () => {
    expect(earns(target('16 %'))).toEqual(['10500.00', true]);
    expect(earns(target('16 %') + all)).toEqual(['0.00', true]);
  });

  it('is no question at either end, nor where the file gives a mode', () => {
    expect([earns(target('10 %')), earns(target('20 %')), earns(target('20 %') + all)]).toEqual([
      ['0.00', false],
      ['17500.00', false],
      ['17500.00', false],
    ]);
    expect(earns(target('16 %', ', mode: proportionnel') + all)).toEqual(['10500.00', false]);
    expect(earns(target('16 %', ', mode: seuil'))).toEqual(['0.00', false]);
  });
});
