/**
 * When one cause is let say which line each nameless payment is for, and when it is not. Tier 2 pays 60 000 for operations, in
 * full in year 1 then 45 000 + 15 000; tier 3 pays 75 000, then 56 250 + 18 750.
 */
import { describe, expect, it } from 'vitest';
import { checkText, day, firstFindings, gapsOf, paid } from '../../support/check.ts';

const contract = (
  missions: string,
  years = '[{ annee: 1 }]',
  terms = '',
): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${terms} }
missions: {${missions}}
exercices: ${years}
`;
const operations = contract('');
/** Prevention at half: 11 250 + 3 750 + 7 500 a year at tier 2; 13 125 + 4 375 + 8 750 at tier 3. */
const prevention = contract(
  ' prevention: { debut: 2022-09-26 } ',
  `
  - { annee: 1, missions: { prevention: { taux_atteinte: 50 % } } }
  - { annee: 2, missions: { prevention: { taux_atteinte: 50 % } } }`,
);
const tier3 = { kind: 'size_tier', sizeTier: 3 };
const all = (date: string, amounts: readonly string[]) => amounts.map((amount) => paid(date, amount));

describe('two amounts that one cause recognises', () => {
  it('are enough to place them', () => {
    const payments = [paid('2022-09-26', '75000.00'), paid('2023-09-26', '56250.00')];
    const { check, explanations } = checkText(operations, payments, '2023-09-26');
    expect(check.placedBy).toEqual(tier3);
    expect(check.unexplained).toEqual([]);
    expect(gapsOf(check)).toEqual(['operations 1: 1500000', 'operations.advance 2: 1125000']);
    expect(firstFindings(explanations)).toEqual([[tier3]]);
  });

  it('are not one amount and one right', () => {
    const payments = [paid('2022-09-26', '60000.00'), paid('2023-09-26', '56250.00')];
    const { check, explanations } = checkText(operations, payments, '2023-09-26');
    expect(check.placedBy).toBeUndefined();
    expect(check.unexplained).toHaveLength(1);
    expect(firstFindings(explanations)).toEqual([[tier3]]);
  });

  it('are not one amount paid twice', () => {
    const payments = [paid('2022-09-26', '60000.00'), ...all('2023-09-26', ['56250.00', '56250.00'])];
    const { check } = checkText(operations, payments, '2023-09-26');
    expect(check.placedBy).toBeUndefined();
    expect(check.unexplained).toHaveLength(2);
  });

  it('are not one of them after the day of the check', () => {
    const payments = [paid('2022-09-26', '75000.00'), paid('2023-09-26', '56250.00')];
    expect(checkText(operations, payments, '2023-09-25').check.placedBy).toBeUndefined();
  });

  it('are not payments that name their line: they have found it', () => {
    const payments = [
      paid('2022-09-26', '75000.00', 'operations'),
      paid('2023-09-26', '56250.00', 'operations'),
    ];
    const { check, explanations } = checkText(operations, payments, '2023-09-26');
    expect(check.placedBy).toBeUndefined();
    expect(firstFindings(explanations)).toEqual([[tier3]]);
  });

  it('may be the letter of intent and the first advance', () => {
    // 25 000 instead of 17 500, before the contract and so of no year.
    const text = contract('', '[{ annee: 1 }]', ', lettre_intention: 2022-05-01');
    const payments = [paid('2022-05-01', '25000.00'), paid('2022-09-26', '75000.00')];
    const { check } = checkText(text, payments, '2022-09-26');
    expect(check.placedBy).toEqual(tier3);
    expect(gapsOf(check)).toEqual(['letter_of_intent 0: 750000', 'operations 1: 1500000']);
  });
});

describe('a cause may hold', () => {
  const on = '2024-09-26';
  const year1 = [
    ...all('2022-09-26', ['60000.00', '11250.00']),
    ...all('2023-09-26', ['3750.00', '7500.00']),
  ];
  const year2 = [
    ...all('2023-09-26', ['56250.00', '13125.00']),
    ...all(on, ['18750.00', '4375.00', '8750.00']),
  ];
  const gaps2 = [
    'operations.advance 2: 1125000',
    'prevention.fixed.advance 2: 187500',
    'operations.balance 2: 375000',
    'prevention.fixed.balance 2: 62500',
    'prevention.variable 2: 125000',
  ];

  it('from a year on: the tier changed and stayed', () => {
    const payments = [...year1, ...year2, ...all(on, ['56250.00', '13125.00'])];
    const { check } = checkText(prevention, payments, on);
    expect(check.placedBy).toEqual(tier3);
    expect(check.unexplained).toEqual([]);
    expect(gapsOf(check)).toEqual([
      ...gaps2,
      'operations.advance 3: 1125000',
      'prevention.fixed.advance 3: 187500',
    ]);
  });

  it('in one year alone: the payer came back from it', () => {
    const payments = [...year1, ...year2, ...all(on, ['45000.00', '11250.00'])];
    const { check } = checkText(prevention, payments, on);
    expect(check.placedBy).toEqual(tier3);
    expect(check.unexplained).toEqual([]);
    expect(gapsOf(check)).toEqual(gaps2);
  });
});

it('the cause of one mission places nothing: its payments are explained one by one', () => {
  // Care access from 1 January 2023 instead of 1 December 2022, 268 days of 365: 70 000 × 268/365 = 51 397.26, of which
  // 38 547.95 in advance and 12 849.31; 30 000 × 268/365 = 22 027.40 at 45 % is 9 912.33.
  const text = contract(
    ' acces_aux_soins: { debut: 2022-12-01 } ',
    '[{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: 45 % } } }]',
  );
  const payments = [
    ...[paid('2022-09-26', '60000.00'), paid('2022-12-01', '38547.95')],
    ...all('2023-09-26', ['12849.31', '9912.33', '45000.00', '52500.00']),
  ];
  const { check, explanations } = checkText(text, payments, '2023-09-26');
  expect(check.placedBy).toBeUndefined();
  const start = { kind: 'start', mission: 'care_access', months: 1, start: day('2023-01-01') };
  expect(firstFindings(explanations)).toEqual([[start], [start], [start]]);
});
