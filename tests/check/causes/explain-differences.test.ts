/**
 * Differences made on purpose, one cause each. What is paid is worked by hand from DOMAIN.md; everything else is paid as
 * it is due, so that the one difference has to be found and named.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateFromIso } from '../../../src/amounts/calendar.ts';
import type { Finding } from '../../../src/check/cause.ts';
import { isSettlement } from '../../../src/check/several.ts';
import type { PaymentLine } from '../../../src/law/contract.ts';
import {
  checkText,
  day,
  duePayments,
  duePaymentsBut,
  firstFindings,
  gapsOf,
  paid,
} from '../../support/check.ts';

const example = readFileSync(new URL('../../../fixtures/haut-chablais.yaml', import.meta.url), 'utf8');
const signed = (amounts: string): string =>
  example.replace('signature: 2022-09-26', `signature: 2022-09-26\n  montants: { ${amounts} }`);

interface Made {
  readonly name: string;
  readonly on: string;
  readonly line: PaymentLine;
  readonly date: string;
  readonly paid: readonly string[];
  readonly gap: string;
  readonly finding: Finding | undefined;
  readonly text?: string;
}

const made: readonly Made[] = [
  {
    // Year 1 care pathways: 20 041.10 fixed, of which 15 030.83 in advance: the balance is 5 010.27.
    name: 'a balance unpaid',
    on: '2023-09-26',
    line: 'care_pathways.fixed.balance',
    date: '2023-09-26',
    paid: [],
    gap: 'care_pathways.fixed.balance 1: -501027',
    finding: [{ kind: 'missing' }],
  },
  {
    // Operations of tier 2, year 2: 75 % of 60 000.
    name: 'an advance unpaid',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: [],
    gap: 'operations.advance 2: -4500000',
    finding: [{ kind: 'missing' }],
  },
  {
    // The crisis plan's update: 75 % of 17 500 is 13 125.
    name: 'a payment made twice',
    on: '2023-09-26',
    line: 'health_crisis.fixed.advance',
    date: '2023-09-26',
    paid: ['13125.00', '13125.00'],
    gap: 'health_crisis.fixed.advance 2: 1312500',
    finding: [{ kind: 'repeated', times: 2 }],
  },
  {
    // Operations of tier 3: 75 % of 75 000 is 56 250, against 45 000.
    name: 'another size tier',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['56250.00'],
    gap: 'operations.advance 2: 1125000',
    finding: [{ kind: 'size_tier', sizeTier: 3 }],
  },
  {
    // Care access in 2019, tier 2: 17 500 + 45 000 = 62 500, of which 75 % is 46 875, against 52 500.
    name: 'another scale',
    on: '2023-09-26',
    line: 'care_access.fixed.advance',
    date: '2023-09-26',
    paid: ['46875.00'],
    gap: 'care_access.fixed.advance 2: -562500',
    finding: [{ kind: 'scale', id: 'aci-2019' }],
  },
  {
    // From 1 December, ten months of the contract year have started or begin later: 70 000 × 10/12 = 58 333.33, of
    // which 75 % is 43 750.00, against 43 006.85.
    name: 'another reading: months',
    on: '2022-12-01',
    line: 'care_access.fixed.advance',
    date: '2022-12-01',
    paid: ['43750.00'],
    gap: 'care_access.fixed.advance 1: 74315',
    finding: [{ kind: 'reading', reading: 'prorata', value: 'months' }],
  },
  {
    // The variable part not prorated: 30 000 × 45 % = 13 500, against 11 058.90.
    name: 'another reading: a full variable part',
    on: '2023-09-26',
    line: 'care_access.variable',
    date: '2023-09-26',
    paid: ['13500.00'],
    gap: 'care_access.variable 1: 244110',
    finding: [{ kind: 'reading', reading: 'variable_in_partial_year', value: 'full' }],
  },
  {
    // From 1 February, 28 days more than 209: 35 000 × 237/365 = 22 726.03, of which 75 % is 17 044.52.
    name: 'a start one month earlier',
    on: '2023-03-01',
    line: 'care_pathways.fixed.advance',
    date: '2023-03-01',
    paid: ['17044.52'],
    gap: 'care_pathways.fixed.advance 1: 201369',
    finding: [{ kind: 'start', mission: 'care_pathways', months: -1, start: day('2023-02-01') }],
  },
  {
    // Year 2: 9 000 + 6 000 + 7 500 = 22 500; without the last indicator, 15 000.
    name: 'an indicator not counted',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['15000.00'],
    gap: 'care_access.variable 2: -750000',
    finding: [
      { kind: 'indicator', mission: 'care_access', year: 2, name: 'Annuaire diffusé', isCounted: false },
    ],
  },
  {
    // The first indicator at 100 % instead of 60 %: 15 000 + 6 000 + 7 500 = 28 500.
    name: 'an indicator counted in full',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['28500.00'],
    gap: 'care_access.variable 2: 600000',
    finding: [
      {
        kind: 'indicator',
        mission: 'care_access',
        year: 2,
        name: 'Patients en ALD sans médecin traitant',
        isCounted: true,
      },
    ],
  },
  {
    // 299/365 is 81.92 %, rounded to 82 %: 70 000 × 82 % = 57 400, of which 75 % is 43 050.
    name: 'a prorata rounded to a percent',
    on: '2022-12-01',
    line: 'care_access.fixed.advance',
    date: '2022-12-01',
    paid: ['43050.00'],
    gap: 'care_access.fixed.advance 1: 4315',
    finding: [{ kind: 'rounding', rounding: 'prorata_percent' }],
  },
  {
    // The contract states 62 000: 75 % is 46 500; the scale's 60 000 gives 45 000.
    name: 'the amount of the scale instead of the contract’s',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['45000.00'],
    gap: 'operations.advance 2: -150000',
    finding: [{ kind: 'contract_amount', line: 'operations', part: 'fixed' }],
    text: signed('fonctionnement: { fixe: 62 000 € }'),
  },
  {
    // The plan prorated: 35 000 × 299/365 = 28 671.23, of which 75 % is 21 503.42, against 26 250.
    name: 'another reading: a crisis plan prorated',
    on: '2022-12-01',
    line: 'health_crisis.fixed.advance',
    date: '2022-12-01',
    paid: ['21503.42'],
    gap: 'health_crisis.fixed.advance 1: -474658',
    finding: [{ kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' }],
  },
  {
    // Tier 3 and months together: from 1 March seven months, 45 000 × 7/12 = 26 250, of which 75 % is 19 687.50.
    name: 'a pair: another tier and another reading',
    on: '2023-03-01',
    line: 'care_pathways.fixed.advance',
    date: '2023-03-01',
    paid: ['19687.50'],
    gap: 'care_pathways.fixed.advance 1: 465667',
    finding: [
      { kind: 'size_tier', sizeTier: 3 },
      { kind: 'reading', reading: 'prorata', value: 'months' },
    ],
  },
  {
    // The whole plan does not depend on how days are counted; prorated, it does: ten months begun from 1 December,
    // 35 000 × 10/12 = 29 166.67, of which 75 % is 21 875.00.
    name: 'a pair of which the second counts only with the first: months',
    on: '2022-12-01',
    line: 'health_crisis.fixed.advance',
    date: '2022-12-01',
    paid: ['21875.00'],
    gap: 'health_crisis.fixed.advance 1: -437500',
    finding: [
      { kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' },
      { kind: 'reading', reading: 'prorata', value: 'months' },
    ],
  },
  {
    // 299/365 is 82 %: 35 000 × 82 % = 28 700, of which 75 % is 21 525.
    name: 'a pair of which the second counts only with the first: a share in whole per cent',
    on: '2022-12-01',
    line: 'health_crisis.fixed.advance',
    date: '2022-12-01',
    paid: ['21525.00'],
    gap: 'health_crisis.fixed.advance 1: -472500',
    finding: [
      { kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' },
      { kind: 'rounding', rounding: 'prorata_percent' },
    ],
  },
  {
    // From 1 November 329 days are left: 35 000 × 329/365 = 31 547.95, of which 75 % is 23 660.96.
    name: 'a pair of which the second counts only with the first: another start',
    on: '2022-12-01',
    line: 'health_crisis.fixed.advance',
    date: '2022-12-01',
    paid: ['23660.96'],
    gap: 'health_crisis.fixed.advance 1: -258904',
    finding: [
      { kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' },
      { kind: 'start', mission: 'health_crisis', months: -1, start: day('2022-11-01') },
    ],
  },
  {
    // Owed in full, 45 % of 35 000 is 15 750. Seven months of twelve are 20 416.67, of which 45 % is 9 187.50.
    name: 'a pair of which the second counts only with the first: the variable part by months',
    on: '2023-09-26',
    line: 'care_pathways.variable',
    date: '2023-09-26',
    text: `${example}hypotheses: { variable_annee_partielle: plein }\n`,
    paid: ['9187.50'],
    gap: 'care_pathways.variable 1: -656250',
    finding: [
      { kind: 'reading', reading: 'variable_in_partial_year', value: 'prorated' },
      { kind: 'reading', reading: 'prorata', value: 'months' },
    ],
  },
  {
    // Twice the advance of tier 3: 2 × 56 250.
    name: 'a pair: another tier, paid twice',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['56250.00', '56250.00'],
    gap: 'operations.advance 2: 6750000',
    finding: [
      { kind: 'size_tier', sizeTier: 3 },
      { kind: 'repeated', times: 2 },
    ],
  },
  {
    name: 'an amount that no cause gives',
    on: '2023-03-01',
    line: 'care_pathways.fixed.advance',
    date: '2023-03-01',
    paid: ['12345.67'],
    gap: 'care_pathways.fixed.advance 1: -268516',
    finding: undefined,
  },
  {
    name: 'one cent that no cause gives',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['22500.01'],
    gap: 'care_access.variable 2: 1',
    finding: undefined,
  },
];

describe('a difference made on purpose is named', () => {
  it.each(made.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const text = each.text ?? example;
    const { check, explanations } = checkText(text, duePaymentsBut(text, each.on, [each]), each.on);
    expect(gapsOf(check)).toEqual([each.gap]);
    expect(firstFindings(explanations)).toEqual([each.finding]);
  });
});

describe('lines that one cause explains are told together', () => {
  it('says once that care access started a month later', () => {
    // From 1 January 2023, 268 days: 70 000 × 268/365 = 51 397.26, of which 38 547.95 (38 547.945) in advance and 12 849.31
    // at the settlement; and 30 000 × 268/365 = 22 027.40 at 45 % is 9 912.33.
    const on = '2023-09-26';
    const payments = duePaymentsBut(example, on, [
      { line: 'care_access.fixed.advance', date: '2022-12-01', paid: ['38547.95'] },
      { line: 'care_access.fixed.balance', date: '2023-09-26', paid: ['12849.31'] },
      { line: 'care_access.variable', date: '2023-09-26', paid: ['9912.33'] },
    ]);
    const { explanations } = checkText(example, payments, on);
    expect(explanations.map(({ lines }) => lines.length)).toEqual([3]);
    expect(firstFindings(explanations)).toEqual([
      [{ kind: 'start', mission: 'care_access', months: 1, start: dateFromIso('2023-01-01') }],
    ]);
  });
});

describe('a payment without a line', () => {
  it('is found to be the advances of one day at another tier', () => {
    // Tier 3 on 1 December 2022: 90 000 × 299/365 = 73 726.03, of which 55 294.52; and 75 % of 45 000 is 33 750.
    const on = '2022-12-01';
    const payments = [paid('2022-09-26', '60000'), paid(on, '89044.52')];
    const { check, explanations } = checkText(example, payments, on);
    expect(check.unexplained.length).toBe(1);
    expect(firstFindings(explanations)).toEqual([[{ kind: 'size_tier', sizeTier: 3 }]]);
    expect(explanations[0]?.lines.map(({ due }) => due.line)).toEqual([
      'care_access.fixed.advance',
      'health_crisis.fixed.advance',
    ]);
  });

  it('that repeats a payment over several lines is said to repeat it', () => {
    // 43 006.85 + 26 250.
    const on = '2023-01-15';
    const payments = [paid('2022-09-26', '60000'), paid('2022-12-01', '69256.85'), paid(on, '69256.85')];
    const { explanations } = checkText(example, payments, on);
    expect(firstFindings(explanations)).toEqual([[{ kind: 'paid_before', date: day('2022-12-01') }]]);
  });

  it('that matches nothing gets no cause', () => {
    const on = '2022-10-20';
    const { explanations } = checkText(example, [...duePayments(example, on), paid(on, '1234.56')], on);
    expect(firstFindings(explanations)).toEqual([undefined]);
  });
});

it('what one line has too much and another lacks is money that went to the wrong one', () => {
  // The whole fixed part at once: 43 006.85 + 14 335.62 = 57 342.47 as the advance, and no balance.
  const on = '2023-09-26';
  const payments = duePaymentsBut(example, on, [
    { line: 'care_access.fixed.advance', date: '2022-12-01', paid: ['57342.47'] },
    { line: 'care_access.fixed.balance', date: '2023-09-26', paid: [] },
  ]);
  expect(firstFindings(checkText(example, payments, on).explanations)).toEqual([
    [{ kind: 'other_line', line: 'care_access.fixed.balance', year: 1 }],
    [{ kind: 'missing' }],
  ]);
});

const settlementLines = (isUnpaid: (line: PaymentLine) => boolean) =>
  duePayments(example, '2023-09-26').filter(
    ({ line, date }) => !(line !== undefined && date.value === day('2023-09-26') && isUnpaid(line.value)),
  );

it('a whole settlement not paid yet is missing, or has a delay', () => {
  const payments = settlementLines((line) => isSettlement(line));
  expect(checkText(example, payments, '2023-09-26').explanations[0]?.findings).toEqual([
    [{ kind: 'missing' }],
    [{ kind: 'reading', reading: 'settlement_delay_months', value: 1 }],
  ]);
});

it('a settlement paid but for one line has no delay', () => {
  const payments = settlementLines((line) => line === 'prevention.variable');
  expect(checkText(example, payments, '2023-09-26').explanations[0]?.findings).toEqual([
    [{ kind: 'missing' }],
  ]);
});

it('what is due and paid has nothing to explain', () => {
  for (const on of ['2022-09-25', '2022-09-26', '2023-09-26', '2024-09-26']) {
    expect(checkText(example, duePayments(example, on), on).explanations).toEqual([]);
  }
});
