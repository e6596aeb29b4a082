/**
 * Differences made on purpose in the worked example, one cause each. What is paid is worked by hand from the worked year of
 * docs/domain.md; everything else is paid as it is due, so that the one difference has to be found and named.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centsOf, zero } from '../../../src/amounts/money.ts';
import { ratio } from '../../../src/amounts/ratio.ts';
import type { Cause } from '../../../src/check/cause.ts';
import type { Payment } from '../../../src/contract/contract-terms.ts';
import type { PaymentLine } from '../../../src/law/payment-line.ts';
import {
  checkText,
  datesOf,
  day,
  duePayments,
  duePaymentsBut,
  firstFindings,
  gapsOf,
  paid,
} from '../../support/check.ts';

const example = readFileSync(new URL('../../../fixtures/haut-chablais.yaml', import.meta.url), 'utf8');
const bare = (payments: readonly Payment[]): Payment[] =>
  payments.map(({ line: _line, ...payment }) => payment);
const findingsOf = (text: string, payments: readonly Payment[], on: string): (readonly Cause[])[] =>
  checkText(text, payments, on).explanations.map(({ findings }) => findings);

interface Made {
  readonly name: string;
  readonly on: string;
  readonly line: PaymentLine;
  readonly date: string;
  readonly paid: readonly string[];
  readonly gap: number;
  readonly finding: Cause | undefined;
  readonly text?: string;
}

const amended = (on: string): string =>
  example.replace(
    'signature: 2022-09-26',
    `signature: 2022-09-26\n  avenants: [{ le: ${on}, montants: { fonctionnement: { fixe: 75 000 € } } }]`,
  );

const made: readonly Made[] = [
  {
    // Care pathways of year 1: 20 041.10 fixed, of which 15 030.83 in advance: the balance is 5 010.27.
    name: 'a balance unpaid',
    on: '2023-09-26',
    line: 'care_pathways.fixed.balance',
    date: '2023-09-26',
    paid: [],
    gap: -501_027,
    finding: { kind: 'missing' },
  },
  {
    // The update of the crisis plan: 75 % of 17 500 is 13 125.
    name: 'a payment made twice',
    on: '2023-09-26',
    line: 'health_crisis.fixed.advance',
    date: '2023-09-26',
    paid: ['13125.00', '13125.00'],
    gap: 1_312_500,
    finding: { kind: 'repeated', times: 2 },
  },
  {
    // A first drafting instead of the update: 75 % of 35 000 is 26 250. One payment is not two.
    name: 'a first plan instead of an update',
    on: '2023-09-26',
    line: 'health_crisis.fixed.advance',
    date: '2023-09-26',
    paid: ['26250.00'],
    gap: 1_312_500,
    finding: { kind: 'crisis_plan', plan: 'initial', year: 2 },
  },
  {
    // Year 2: 9 000 + 6 000 + 7 500 = 22 500; without the last indicator, 15 000.
    name: 'an indicator not counted',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['15000.00'],
    gap: -750_000,
    finding: {
      kind: 'indicator',
      mission: 'care_access',
      year: 2,
      indicator: 'Annuaire diffusé',
      counted: false,
    },
  },
  {
    // The whole variable envelope of care access in year 2, 30 000, whatever its indicators.
    name: 'a variable part paid in full',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['30000.00'],
    gap: 750_000,
    finding: { kind: 'variable_rate', rate: ratio(100, 100), mission: 'care_access', year: 2 },
  },
  {
    // 62 % of 24 575.34 is 15 236.71.
    name: 'a variable part at another rate',
    on: '2023-09-26',
    line: 'care_access.variable',
    date: '2023-09-26',
    paid: ['15236.71'],
    gap: 417_781,
    finding: { kind: 'variable_rate', rate: ratio(62, 100), mission: 'care_access', year: 1 },
  },
  {
    // 299/365 is 81.92 %, rounded to 82 %: 70 000 × 82 % = 57 400, of which 75 % is 43 050.
    name: 'a prorata rounded to a percent',
    on: '2022-12-01',
    line: 'care_access.fixed.advance',
    date: '2022-12-01',
    paid: ['43050.00'],
    gap: 4_315,
    finding: { kind: 'rounding', rounding: 'prorata_percent' },
  },
  {
    // The contract states 62 000: 75 % is 46 500; the scale's 60 000 gives 45 000. Year 1 was paid as the contract says.
    name: 'the amount of the scale instead of the contract’s, from year 2 on',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['45000.00'],
    gap: -150_000,
    finding: { kind: 'contract_amount', line: 'operations', part: 'fixed', years: { from: 2, to: 2 } },
    text: example.replace(
      'signature: 2022-09-26',
      'signature: 2022-09-26\n  montants: { fonctionnement: { fixe: 62 000 € } }',
    ),
  },
  {
    // The amendment states 75 000, of which 75 % is 56 250; before it there were 60 000, of which 75 % is 45 000.
    name: 'an amendment that was not applied',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['45000.00'],
    gap: -1_125_000,
    finding: { kind: 'amendment', date: day('2023-09-20') },
    text: amended('2023-09-20'),
  },
  {
    // The other way round: year 2 stays at 60 000, and 75 % of 75 000 was paid.
    name: 'an amendment that was applied too early',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['56250.00'],
    gap: 1_125_000,
    finding: { kind: 'amendment', date: day('2023-10-01'), early: 2 },
    text: amended('2023-10-01'),
  },
  {
    // The plan prorated: 35 000 × 299/365 = 28 671.23, of which 75 % is 21 503.42, against 26 250.
    name: 'another reading: a crisis plan prorated',
    on: '2022-12-01',
    line: 'health_crisis.fixed.advance',
    date: '2022-12-01',
    paid: ['21503.42'],
    gap: -474_658,
    finding: { kind: 'reading', reading: 'crisis_plan_in_partial_year', value: 'prorated' },
  },
  {
    // Tier 3 on one line of a year whose other lines were paid at tier 2: it does not explain the year.
    name: 'an amount of another tier alone',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['56250.00'],
    gap: 1_125_000,
    finding: undefined,
  },
  {
    // Twice the advance of tier 3, 2 × 56 250: two causes together explain nothing.
    name: 'an amount of another tier, paid twice',
    on: '2023-09-26',
    line: 'operations.advance',
    date: '2023-09-26',
    paid: ['56250.00', '56250.00'],
    gap: 6_750_000,
    finding: undefined,
  },
  {
    name: 'an amount that no cause gives',
    on: '2023-03-01',
    line: 'care_pathways.fixed.advance',
    date: '2023-03-01',
    paid: ['12345.67'],
    gap: -268_516,
    finding: undefined,
  },
  {
    name: 'one cent that no cause gives',
    on: '2024-09-26',
    line: 'care_access.variable',
    date: '2024-09-26',
    paid: ['22500.01'],
    gap: 1,
    finding: undefined,
  },
];

describe('a difference made on purpose is named', () => {
  it.each(made.map((each) => [each.name, each] as const))(
    '%s, where payments name their lines',
    (_name, each) => {
      const text = each.text ?? example;
      const { check, explanations } = checkText(text, duePaymentsBut(text, each.on, [each]), each.on);
      expect(gapsOf(check)).toEqual([expect.stringMatching(`^${each.line} [12]: ${each.gap}$`)]);
      expect(firstFindings(explanations)).toEqual([each.finding]);
    },
  );

  // Of one cent on a whole day, another way to round says as much.
  const without = made.filter(({ gap }) => gap !== 1);
  it.each(without.map((each) => [each.name, each] as const))('%s, where they do not', (_name, each) => {
    const text = each.text ?? example;
    const { check, explanations } = checkText(text, bare(duePaymentsBut(text, each.on, [each])), each.on);
    expect(datesOf(check)).toEqual([`${each.date}: ${each.gap}`]);
    expect(firstFindings(explanations)).toEqual([each.finding]);
  });
});

describe('a cause explains all that it changes', () => {
  it('another tier from the first day on, by one transfer a day', () => {
    // Tier 3: 75 000; 90 000 × 299/365 = 73 726.03, of which 55 294.52, and 75 % of 45 000, 33 750.
    const payments = [paid('2022-09-27', '75000'), paid('2022-12-06', '89044.52')];
    const { check, explanations } = checkText(example, payments, '2022-12-31');
    expect(firstFindings(explanations)).toEqual([{ kind: 'size_tier', size_tier: 3 }]);
    expect(explanations[0]?.dates).toEqual([day('2022-09-26'), day('2022-12-01')]);
    // Once the cause is known, the amounts say which line each payment is for.
    expect(check.unexplained).toEqual([]);
  });

  it('a start a month later', () => {
    // From 1 January 2023, 268 days: 70 000 × 268/365 = 51 397.26, of which 38 547.95 (38 547.945) in advance and 12 849.31
    // at the settlement; and 30 000 × 268/365 = 22 027.40 at 45 % is 9 912.33.
    const on = '2023-09-26';
    const payments = duePaymentsBut(example, on, [
      { line: 'care_access.fixed.advance', date: '2022-12-01', paid: ['38547.95'] },
      { line: 'care_access.fixed.balance', date: '2023-09-26', paid: ['12849.31'] },
      { line: 'care_access.variable', date: '2023-09-26', paid: ['9912.33'] },
    ]);
    const cause = { kind: 'start', mission: 'care_access', months: 1, start: day('2023-01-01') };
    for (const each of [payments, bare(payments)]) {
      const { explanations } = checkText(example, each, on);
      expect(explanations.map(({ findings }) => findings)).toEqual([[cause]]);
      expect(explanations[0]?.lines.map(({ due }) => due.line)).toEqual([
        'care_access.fixed.advance',
        'care_access.fixed.balance',
        'care_access.variable',
      ]);
    }
  });

  it('a start on any day, where the settlement bears it out', () => {
    // Prevention from 14 February 2023 is paid from 1 March: 209 days of 365, 15 000 × 209/365 = 8 589.04, of which 6 441.78, then
    // 2 147.26; 45 % of 8 589.04 is 3 865.07.
    const text = example.replace(/prevention: +\{ debut: 2023-03-01 \}/, 'prevention: { debut: 2023-02-14 }');
    const later = duePaymentsBut(text, '2023-09-26', [
      { line: 'prevention.fixed.advance', date: '2023-02-14', paid: ['6441.78'] },
      { line: 'prevention.fixed.balance', date: '2023-09-26', paid: ['2147.26'] },
      { line: 'prevention.variable', date: '2023-09-26', paid: ['3865.07'] },
    ]);
    const cause = { kind: 'start', mission: 'prevention', start: day('2023-03-01') };
    expect(findingsOf(text, later, '2023-09-26')).toEqual([[cause]]);
    expect(findingsOf(text, bare(later), '2023-09-26')).toEqual([[cause]]);
    // Half of an advance is no start 112 days before the end: 15 000 × 112/365 = 4 602.74 would advance 3 452.06, of 6 904.11.
    const half = duePaymentsBut(text, '2023-03-02', [
      { line: 'prevention.fixed.advance', date: '2023-02-14', paid: ['3452.06'] },
    ]);
    expect(findingsOf(text, bare(half), '2023-03-02')).toEqual([[]]);
  });

  it('an update instead of a first plan is no earlier start: it was paid on the day of the file', () => {
    // 75 % of 17 500 is 13 125, against 26 250. The scale of year 1 knew no crisis: a start in that year would make year 2 one
    // of updates, due three months before.
    const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2021-11-12 }
missions: { crise_sanitaire: { debut: 2023-02-14 } }
`;
    const due = duePaymentsBut(text, '2023-03-31', [
      { line: 'health_crisis.fixed.advance', date: '2023-02-14', paid: ['13125.00'] },
    ]);
    const update = { kind: 'crisis_plan', plan: 'update', year: 2 };
    for (const payments of [due, bare(due)])
      expect(findingsOf(text, payments, '2023-03-31')).toEqual([[update]]);
  });

  it('several causes that give the same figure are all named', () => {
    // Two indicators of 5 000 each, neither done: 5 000 too much is one of them, and nobody can say which.
    const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { prevention: { debut: 2022-09-26 } }
exercices:
  - annee: 1
    missions: { prevention: { indicateurs: [{ nom: A, montant: 5 000, fait: non }, { nom: B, montant: 5 000, fait: non }, { nom: C, montant: 2 345, fait: oui }] } }
`;
    const due = duePayments(text, '2023-09-26').filter(({ line }) => line?.value !== 'prevention.variable');
    const counted = (name: string) => ({
      kind: 'indicator',
      mission: 'prevention',
      year: 1,
      indicator: name,
      counted: true,
    });
    const found = findingsOf(
      text,
      [...due, paid('2023-09-30', '7345.00', 'prevention.variable')],
      '2023-10-31',
    );
    expect(found).toEqual([[counted('A'), counted('B')]]);
  });
});

describe('what payments tell themselves', () => {
  it('a whole day unpaid, each day by itself', () => {
    const payments = bare(duePayments(example, '2022-12-01'));
    const { explanations } = checkText(example, payments, '2023-09-30');
    expect(firstFindings(explanations)).toEqual([{ kind: 'missing' }, { kind: 'missing' }]);
    expect(explanations.map(({ dates, isWholeDay }) => [dates, isWholeDay])).toEqual([
      [[day('2023-03-01')], true],
      [[day('2023-09-26')], true],
    ]);
  });

  it('what was due before the export begins, unless another line of that day stands in it', () => {
    // Due on 26 September: operations; on 1 December: care access, which is paid, and the crisis plan.
    const payments = [paid('2022-12-05', '43006.85', 'care_access.fixed.advance')];
    const first = day('2022-12-05');
    const { explanations } = checkText(example, payments, '2022-12-31', zero, first);
    expect(explanations.map(({ findings }) => findings)).toEqual([
      [{ kind: 'before_export', first }],
      [{ kind: 'missing' }],
    ]);
    // Days of which it says nothing are told together.
    const later = checkText(example, [], '2022-12-31', zero, day('2023-01-01')).explanations;
    expect(later.map(({ dates, difference }) => [dates, centsOf(difference)])).toEqual([
      [[day('2022-09-26'), day('2022-12-01')], -12_925_685],
    ]);
  });

  it('nothing is missing where money that nothing explains came near', () => {
    // 1 000 less than the 69 256.85 of 1 December, in a payment that matches nothing.
    const payments = [paid('2022-09-26', '60000'), paid('2022-12-08', '68256.85')];
    expect(findingsOf(example, payments, '2022-12-31')).toEqual([[]]);
    // A row too much by an odd sum speaks against a line that is missing beside it.
    const named = [
      paid('2022-09-26', '60000', 'operations'),
      paid('2022-12-01', '50123.45', 'care_access.fixed.advance'),
    ];
    expect(findingsOf(example, named, '2022-12-31').flat()).toEqual([]);
  });

  it('the same transfer again is paid twice', () => {
    const payments = [
      paid('2022-09-26', '60000'),
      paid('2022-12-01', '69256.85'),
      paid('2023-01-15', '69256.85'),
    ];
    expect(findingsOf(example, payments, '2023-01-31')).toEqual([[{ kind: 'repeated', times: 2 }]]);
  });

  it('a line that one transfer may hold twice stands beside another cause of the same sum', () => {
    // 26 September 2023: 209 810.62, and 13 125 more: the update's advance again, or that of a first drafting, 26 250.
    const before = bare(duePayments(example, '2023-03-01'));
    const found = findingsOf(example, [...before, paid('2023-09-26', '222935.62')], '2023-09-26');
    expect(found).toEqual([
      [
        { kind: 'crisis_plan', plan: 'initial', year: 2 },
        { kind: 'repeated', times: 2, line: 'health_crisis.fixed.advance', year: 2 },
      ],
    ]);
  });

  it('what was paid and taken back', () => {
    const payments = [paid('2022-09-26', '60000'), paid('2022-09-30', '-60000')];
    const back = { kind: 'taken_back', date: day('2022-09-30') };
    expect(findingsOf(example, payments, '2022-10-31')).toEqual([[back]]);
    // Paid twice and taken back once is right.
    const right = [paid('2022-09-26', '60000'), ...payments];
    expect(findingsOf(example, right, '2022-10-31')).toEqual([]);
  });

  it('money that went to the wrong line', () => {
    // The whole fixed part at once: 43 006.85 + 14 335.62 = 57 342.47 as the advance, and no balance.
    const payments = duePaymentsBut(example, '2023-09-26', [
      { line: 'care_access.fixed.advance', date: '2022-12-01', paid: ['57342.47'] },
      { line: 'care_access.fixed.balance', date: '2023-09-26', paid: [] },
    ]);
    expect(firstFindings(checkText(example, payments, '2023-09-26').explanations)).toEqual([
      { kind: 'other_line', line: 'care_access.fixed.balance', year: 1 },
      { kind: 'missing' },
    ]);
  });

  const contract = (terms: string): string => `cpts: { nom: X, taille: 2 }
contrat: { ${terms} }
missions: { prevention: { debut: 2022-09-26 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 50 % } } }, { annee: 2, missions: { prevention: { taux_atteinte: 50 % } } }]
`;

  it('what must be given back and was not', () => {
    // Year 2 ends on 2024-03-25, after 182 days of 366: operations earn 60 000 × 182/366 = 29 836.07 of the 45 000 advanced,
    // the fixed part of prevention 15 000 × 182/366 = 7 459.02 of 11 250; its variable part is paid.
    const ended = contract('signature: 2022-09-26, fin: 2024-03-25');
    const payments = duePayments(ended, '2024-03-26').filter(({ amount }) => centsOf(amount.value) > 0);
    const { explanations } = checkText(ended, payments, '2024-03-26');
    expect(firstFindings(explanations)).toEqual([{ kind: 'not_returned' }, { kind: 'not_returned' }]);
    expect(explanations.map(({ difference }) => centsOf(difference))).toEqual([1_516_393, 379_098]);
  });

  it.each([true, false])('a payment before the signature (renewed: %s)', (isRenewed) => {
    const text = contract(`signature: 2022-09-26, renouvellement: ${isRenewed ? 'oui' : 'non'}`);
    const payments = [...bare(duePayments(text, '2023-09-26')), paid('2021-09-26', '45000.00')];
    const found = { kind: 'before_contract', signed: day('2022-09-26'), renewed: isRenewed };
    expect(findingsOf(text, payments, '2023-09-26')).toEqual([[found]]);
  });

  it('nothing says what came too much on the day of a renewal: the contract before may be settled then', () => {
    const text = contract('signature: 2022-09-26, renouvellement: oui');
    const payments = [...bare(duePayments(text, '2022-10-31')), paid('2022-09-26', '4321.00')];
    expect(findingsOf(text, payments, '2022-10-31')).toEqual([[]]);
  });
});

it('what is due and paid has nothing to explain', () => {
  for (const on of ['2022-09-25', '2022-09-26', '2023-09-26', '2024-09-26']) {
    expect(checkText(example, duePayments(example, on), on).explanations).toEqual([]);
    expect(checkText(example, bare(duePayments(example, on)), on).explanations).toEqual([]);
  }
});
