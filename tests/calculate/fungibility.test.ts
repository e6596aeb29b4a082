import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../src/calculate/fungibility/envelope.ts';
import type { FungibilityResult } from '../../src/calculate/fungibility/fungibility-result.ts';
import { codesOf, computeText, eur, placesOf, yearOf } from '../support/compute.ts';

/**
 * Tier 2, a full year without variable part earned: operations 60 000, care access 70 000, pathways 35 000, prevention
 * 15 000, all fixed but 30 000 + 35 000 + 15 000 of variable part, earned at the rate given.
 */
const file = (spending: Record<string, number>, fungibility = '', rate = '0 %'): string => `
cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , parcours: , prevention: }
exercices:
  - annee: 1
    ${'fonctionnement' in spending ? `fonctionnement: { depenses: ${spending['fonctionnement']} }` : ''}
    missions:
${['acces_aux_soins', 'parcours', 'prevention']
  .map((mission) => {
    const spent = mission in spending ? `, depenses: ${spending[mission]}` : '';
    return `      ${mission}: { taux_atteinte: ${rate}${spent} }`;
  })
  .join('\n')}
    ${fungibility}
`;
const of = (text: string): FungibilityResult => yearOf(text, 1).fungibility;
const moved = (text: string): string[] =>
  of(text).transfers.map(({ from, to, amount }) => `${from} → ${to} ${eur(amount)}`);
const left = (text: string): string[] => [eur(of(text).uncovered), eur(of(text).unspent)];

const spending = { fonctionnement: 81_000, acces_aux_soins: 60_000, parcours: 20_000, prevention: 16_000 };

describe('the four readings (R8)', () => {
  it('have amounts of their own where nothing is said to be spent: explanations know amounts apart by which they are', () => {
    const { unspent, uncovered, outcomes } = of(file({}));
    const amounts = [unspent, uncovered, ...outcomes().flatMap((each) => [each.unspent, each.uncovered])];
    // Two of the year and two of each of the four readings, all nothing.
    expect(new Set(amounts).size).toBe(10);
    expect(amounts.map(eur)).toEqual(amounts.map(() => '0.00'));
  });

  it('free: operations first, then missions; the largest surplus gives first', () => {
    // Surpluses: care access 10 000, pathways 15 000; deficits: operations 21 000, prevention 1 000.
    const text = file(spending);
    expect(moved(text)).toEqual([
      'care_pathways → operations 15000.00',
      'care_access → operations 6000.00',
      'care_access → prevention 1000.00',
    ]);
    expect(left(text)).toEqual(['0.00', '3000.00']);
  });

  it('missions: between missions only', () => {
    const text = file(spending, 'fongibilite: { regime: missions }');
    expect(moved(text)).toEqual(['care_pathways → prevention 1000.00']);
    // operations keep their 21 000 lacking; 10 000 + 14 000 stay
    expect(left(text)).toEqual(['21000.00', '24000.00']);
  });

  it('to_operations: missions cover operations, not one another', () => {
    const text = file(spending, 'fongibilite: { regime: vers_fonctionnement }');
    expect(moved(text)).toEqual(['care_pathways → operations 15000.00', 'care_access → operations 6000.00']);
    expect(left(text)).toEqual(['1000.00', '4000.00']);
  });

  it('none: each envelope for itself', () => {
    const text = file(spending, 'fongibilite: { regime: aucune }');
    expect(moved(text)).toEqual([]);
    expect(left(text)).toEqual(['22000.00', '25000.00']);
  });

  it('serves equal surpluses in the agreement’s order', () => {
    const text = file({ fonctionnement: 65_000, acces_aux_soins: 60_000, parcours: 25_000 });
    expect(moved(text)).toEqual(['care_access → operations 5000.00']);
    expect(of(text).undeclared).toEqual(['prevention']);
  });

  it('says what each reading would leave, whatever the one used', () => {
    const readings = of(file(spending, 'fongibilite: { regime: aucune }')).outcomes();
    expect(readings.map(({ regime, uncovered }) => [regime, eur(uncovered)])).toEqual([
      ['free', '0.00'],
      ['missions', '21000.00'],
      ['to_operations', '1000.00'],
      ['none', '22000.00'],
    ]);
  });
});

describe('limits on what an envelope gives', () => {
  it('a cap is a share of what it was granted', () => {
    // 10 % of 70 000 is 7 000; of 35 000 is 3 500
    const text = file(spending, 'fongibilite: { plafond: 10 % }');
    expect(moved(text)).toEqual(['care_pathways → operations 3500.00', 'care_access → operations 7000.00']);
    // lacking 21 000 − 10 500 + 1 000; left 15 000 − 3 500 + 10 000 − 7 000
    expect(left(text)).toEqual(['11500.00', '14500.00']);
  });

  it('fixed only: no more than the fixed part leaves', () => {
    // Earned at 100 %, pathways have 35 000 + 35 000 and spend nothing: 70 000 left, of which 35 000 fixed.
    const text = file(
      { fonctionnement: 150_000, parcours: 0 },
      'fongibilite: { fixe_seulement: oui }',
      '100 %',
    );
    expect(moved(text)).toEqual(['care_pathways → operations 35000.00']);
    expect(left(text)).toEqual(['55000.00', '35000.00']);
  });

  it('nothing moves when spending is not stated', () => {
    const text = file({ fonctionnement: 81_000 });
    expect(moved(text)).toEqual([]);
    expect(left(text)).toEqual(['21000.00', '0.00']);
    expect(of(text).undeclared).toEqual(['care_access', 'care_pathways', 'prevention']);
  });
});

describe('stated transfers', () => {
  const stated = (transfer: string, more = ''): string =>
    file(spending, `fongibilite: { ${more}virements: [{ ${transfer} }] }`);
  const problems = (text: string): string[] =>
    codesOf(computeText(text).problems).filter((code) => code.startsWith('transfer'));

  it('come first, and the plan completes them', () => {
    const text = stated('de: acces_aux_soins, vers: fonctionnement, montant: 9 000 €, motif: loyer');
    expect(moved(text)).toEqual([
      'care_access → operations 9000.00',
      'care_pathways → operations 12000.00',
      'care_pathways → prevention 1000.00',
    ]);
    expect(of(text).transfers[0]).toMatchObject({ isStated: true, reason: 'loyer' });
  });

  it.each([
    // care access has 70 000 − 60 000 left
    ['de: acces_aux_soins, vers: fonctionnement, montant: 10 000', '', []],
    ['de: acces_aux_soins, vers: fonctionnement, montant: 10 000.01', '', ['transfer-above-limit']],
    // 10 % of 70 000
    ['de: acces_aux_soins, vers: fonctionnement, montant: 7 000', 'plafond: 10 %, ', []],
    [
      'de: acces_aux_soins, vers: fonctionnement, montant: 7 000.01',
      'plafond: 10 %, ',
      ['transfer-above-limit'],
    ],
    ['de: parcours, vers: prevention, montant: 500', 'regime: missions, ', []],
    ['de: parcours, vers: fonctionnement, montant: 500', 'regime: missions, ', ['transfer-against-regime']],
    [
      'de: parcours, vers: prevention, montant: 500',
      'regime: vers_fonctionnement, ',
      ['transfer-against-regime'],
    ],
    ['de: parcours, vers: fonctionnement, montant: 500', 'regime: aucune, ', ['transfer-against-regime']],
    ['de: qualite, vers: fonctionnement, montant: 1', '', ['transfer-envelope-absent']],
  ])('%s (%s) gives %j', (transfer, more, codes) => {
    expect(problems(stated(transfer, more))).toEqual(codes);
  });

  it('above the fixed part are refused when only fixed parts may leave', () => {
    const transfer = (amount: number): string =>
      `fongibilite: { fixe_seulement: oui, virements: [{ de: parcours, vers: fonctionnement, montant: ${amount} }] }`;
    const all = { fonctionnement: 150_000, parcours: 0 };
    expect(problems(file(all, transfer(35_000), '100 %'))).toEqual([]);
    expect(problems(file(all, transfer(35_001), '100 %'))).toEqual(['transfer-above-limit']);
  });

  it('from an envelope without spending are allowed up to what it was granted, with a warning', () => {
    const all = (amount: number): string =>
      file(
        { fonctionnement: 81_000 },
        `fongibilite: { virements: [{ de: parcours, vers: fonctionnement, montant: ${amount} }] }`,
      );
    expect(problems(all(35_000))).toEqual(['transfer-unchecked']);
    expect(problems(all(35_001))).toEqual(['transfer-unchecked', 'transfer-above-limit']);
    const row = of(all(35_000)).envelopes.find(({ envelope }) => envelope === 'care_pathways');
    expect(row?.known).toBeUndefined();
    expect(row && eur(row.given)).toBe('35000.00');
  });

  it('add up when one envelope gives twice', () => {
    const text = file(
      spending,
      'fongibilite: { virements: [{ de: acces_aux_soins, vers: fonctionnement, montant: 6 000 }, { de: acces_aux_soins, vers: prevention, montant: 4 001 }] }',
    );
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes('4 001'));
    const column = (lines[line]?.indexOf('4 001') ?? 0) + 1;
    const found = placesOf(computeText(text).problems).filter((place) => place.startsWith('transfer'));
    expect(found).toEqual([`transfer-above-limit ${line + 1}:${column}`]);
  });
});

describe('whether a reading lets money go from one envelope to another', () => {
  const sides = ['operations', 'care_access', 'prevention'] as const;
  const pairs = sides.flatMap((from) => sides.map((to) => [from, to] as const));

  it.each([
    [
      'free',
      [
        'operations>care_access',
        'operations>prevention',
        'care_access>operations',
        'care_access>prevention',
        'prevention>operations',
        'prevention>care_access',
      ],
    ],
    ['missions', ['care_access>prevention', 'prevention>care_access']],
    ['to_operations', ['care_access>operations', 'prevention>operations']],
    ['none', []],
  ] as const)('%s', (regime, expected) => {
    const allowed = pairs.filter(([from, to]) => isAllowed(regime, from, to));
    expect(allowed.map(([from, to]) => `${from}>${to}`)).toEqual(expected);
  });
});

describe('transfers that the file states, under the other readings', () => {
  const moved = 'virements: [{ de: acces_aux_soins, vers: fonctionnement, montant: 1 000 }]';

  it('stay only where the reading allows them', () => {
    // Operations lack 21 000: `missions` and `none` let nothing reach them, `to_operations` as much as care access has.
    const readings = of(
      file({ fonctionnement: 81_000, acces_aux_soins: 60_000 }, `fongibilite: { ${moved} }`),
    ).outcomes();
    expect(readings.map(({ regime, uncovered }) => [regime, eur(uncovered)])).toEqual([
      ['free', '11000.00'],
      ['missions', '21000.00'],
      ['to_operations', '11000.00'],
      ['none', '21000.00'],
    ]);
  });

  it('list a receiver whose spending is not stated', () => {
    const { envelopes, undeclared } = of(file({ acces_aux_soins: 60_000 }, `fongibilite: { ${moved} }`));
    expect(envelopes.map(({ envelope }) => envelope)).toEqual(['care_access', 'operations']);
    expect(undeclared).toEqual(['operations', 'care_pathways', 'prevention']);
  });

  it('warn against the regime that forbids them, and say what chose it', () => {
    const origins = (fungibility: string, options: Parameters<typeof computeText>[1] = {}) =>
      computeText(file({ acces_aux_soins: 60_000 }, fungibility), options).problems.flatMap((item) =>
        item.code === 'transfer-against-regime' ? [item.facts.origin] : [],
      );
    expect(origins(`fongibilite: { regime: aucune, ${moved} }`)).toEqual(['file']);
    const at = { source: { name: '--assume', text: '' }, start: 0, end: 0 };
    const option = { readings: { fungibility: { value: 'none', at } } } as const;
    expect(origins(`fongibilite: { ${moved} }`, option)).toEqual(['option']);
  });
});
