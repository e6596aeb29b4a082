/** A payment that no line takes: which line a cause makes it for, when it is for none, and what is not told beside. */
import { describe, expect, it } from 'vitest';
import type { Payment } from '../../../src/law/contract.ts';
import { checkText, day, duePayments, paid } from '../../support/check.ts';

const contract = (missions: string, year1 = ''): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: {${missions}}
exercices: [{ annee: 1, missions: {${year1}} }]
`;
const operations = contract('');
/** Prevention at 40 %: 11 250 + 3 750, and 6 000; at tier 3, 13 125 + 4 375, and 7 000. */
const prevention = contract(' prevention: { debut: 2022-09-26 } ', ' prevention: { taux_atteinte: 40 % } ');
const anniversary = '2023-09-26';
const tier3 = { kind: 'size_tier', sizeTier: 3 };

/** What is said of each payment that nothing took: the lines it is for, and why. */
const told = (text: string, payments: readonly Payment[], on: string) =>
  checkText(text, payments, on)
    .explanations.filter((each) => each.payments.length > 0)
    .map(({ lines, findings }) => ({ lines: lines.map(({ due }) => `${due.line} ${due.year}`), findings }));
/** What is due up to a day, but some lines. */
const allBut = (text: string, on: string, ...left: readonly string[]): Payment[] =>
  duePayments(text, on).filter(({ line }) => line === undefined || !left.includes(line.value));

describe('by its day', () => {
  // 26 September to 14 April is 200 days: 4 + 31 + 30 + 31 + 31 + 28 + 31 + 14.
  it.each([
    ['2023-04-14', ['operations 1'], [[tier3]]],
    ['2023-04-15', [], []],
  ])('it is for a line of at most 200 days before: %s', (on, lines, findings) => {
    // Tier 3: 75 000.
    expect(told(operations, [paid(on, '75000.00')], on)).toEqual([{ lines, findings }]);
  });

  it.each([
    ['2023-05-26', '2023-09-26', 'care_pathways.fixed.advance 2'],
    ['2023-08-20', '2023-08-25', 'health_crisis.fixed.advance 1'],
    ['2023-08-20', '2023-09-25', 'care_pathways.fixed.advance 2'],
  ])('it is for the nearest of two lines: a plan from %s, paid on %s', (start, date, line) => {
    // Tier 3: a first plan and a whole year of care pathways are both 75 % of 45 000, 33 750; at tier 2, of 35 000.
    const text = contract(` crise_sanitaire: { debut: ${start} }, parcours: { debut: ${anniversary} } `);
    const others = allBut(text, anniversary, 'health_crisis.fixed.advance', 'care_pathways.fixed.advance');
    const found = told(text, [...others, paid(date, '33750.00')], anniversary);
    expect(found).toEqual([{ lines: [line], findings: [[tier3]] }]);
  });
});

describe('by its amount', () => {
  it('it may be for several lines of one day', () => {
    // The settlement of tier 3 at once: 4 375 + 7 000.
    const others = allBut(prevention, anniversary, 'prevention.fixed.balance', 'prevention.variable');
    expect(told(prevention, [...others, paid(anniversary, '11375.00')], anniversary)).toEqual([
      { lines: ['prevention.fixed.balance 1', 'prevention.variable 1'], findings: [[tier3]] },
    ]);
  });

  it('it is for one line rather than several', () => {
    // At 50 %, the settlement of tier 3 is 4 375 + 8 750 = 13 125, as much as the advance; year 1's was paid as it was due.
    const text = prevention.replace('40 %', '50 %');
    const others = duePayments(text, anniversary).filter(
      ({ line, date }) => date.value !== day(anniversary) || line?.value === 'operations.advance',
    );
    expect(told(text, [...others, paid(anniversary, '13125.00')], anniversary)).toEqual([
      { lines: ['prevention.fixed.advance 2'], findings: [[tier3]] },
    ]);
  });

  it('the second of two has no line left', () => {
    const payments = [paid('2022-09-26', '75000.00'), paid('2022-09-26', '75000.00')];
    expect(told(operations, payments, '2022-09-26')).toEqual([
      { lines: ['operations 1'], findings: [[tier3]] },
      { lines: [], findings: [] },
    ]);
  });
});

describe('by the line that it names, months before it is due', () => {
  // From 1 December 2022 instead of 1 March 2023, 299 days of 365: 35 000 × 299/365 = 28 671.23, of which 21 503.42.
  const text = contract(' parcours: { debut: 2023-03-01 }, prevention: { debut: 2023-03-01 } ');
  const on = '2022-12-01';
  const start = { kind: 'start', mission: 'care_pathways', months: -3, start: day(on) };

  it('an earlier start makes it due', () => {
    const payments = [...duePayments(text, on), paid(on, '21503.42', 'care_pathways.fixed.advance')];
    expect(told(text, payments, on)).toEqual([{ lines: [], findings: [[start]] }]);
  });

  it('another line of that amount does not', () => {
    const payments = [...duePayments(text, on), paid(on, '21503.42', 'prevention.fixed.advance')];
    expect(told(text, payments, on)).toEqual([{ lines: [], findings: [] }]);
  });
});

describe('two causes of one payment', () => {
  // From 26 November, 304 days of 365. Two months earlier, or not prorated, the variable part is 30 000 × 45 % = 13 500.
  const late = contract(
    ' acces_aux_soins: { debut: 2022-11-26 } ',
    ' acces_aux_soins: { taux_atteinte: 45 % } ',
  );
  const line = 'care_access.variable 1';
  const reading = { kind: 'reading', reading: 'variable_in_partial_year', value: 'full' };
  const start = { kind: 'start', mission: 'care_access', months: -2, start: day('2022-09-26') };
  const fixed = ['care_access.fixed.advance', 'care_access.fixed.balance'];

  it('are both told, where nothing else that was paid speaks against either', () => {
    const others = allBut(late, anniversary, 'care_access.variable', ...fixed);
    expect(told(late, [...others, paid(anniversary, '13500.00')], anniversary)).toEqual([
      { lines: [line], findings: [[reading], [start]] },
    ]);
  });

  it('are one, where the fixed part was paid from the day written', () => {
    const others = allBut(late, anniversary, 'care_access.variable');
    expect(told(late, [...others, paid(anniversary, '13500.00')], anniversary)).toEqual([
      { lines: [line], findings: [[reading]] },
    ]);
  });

  it('are one of each kind', () => {
    // From 1 December, 43 006.85 is due; whether each step is in whole euros or the payment alone, 43 007.
    const text = contract(' acces_aux_soins: { debut: 2022-12-01 } ');
    const payments = [paid('2022-09-26', '60000.00', 'operations'), paid('2022-12-01', '43007.00')];
    expect(told(text, payments, '2022-12-01')).toEqual([
      { lines: ['care_access.fixed.advance 1'], findings: [[{ kind: 'rounding', rounding: 'whole_euros' }]] },
    ]);
  });

  it('are for the same lines, or only the first is told', () => {
    // 13 125 is the advance of prevention at tier 3; and 1 000 + 12 125, were both indicators of care access counted.
    const indicators = [
      '{ nom: A, montant: 1 000 €, fait: oui }',
      '{ nom: B, montant: 12 125 €, fait: non }',
      '{ nom: C, montant: 16 875 €, fait: non }',
    ];
    const text = contract(
      ' prevention: { debut: 2022-09-26 }, acces_aux_soins: { debut: 2022-09-26 } ',
      ` acces_aux_soins: { indicateurs: [${indicators.join()}] } `,
    );
    const payment = paid(anniversary, '13125.00');
    expect(told(text, [payment], anniversary)).toEqual([
      { lines: ['prevention.fixed.advance 2'], findings: [[tier3]] },
    ]);
    // Everything else was paid at tier 2: that speaks for the indicator.
    const others = duePayments(text, anniversary).filter(
      ({ line, date }) =>
        line?.value !== 'care_access.variable' &&
        (line?.value !== 'prevention.fixed.advance' || date.value !== day(anniversary)),
    );
    expect(told(text, [...others, payment], anniversary)).toEqual([
      {
        lines: ['care_access.variable 1'],
        findings: [[{ kind: 'indicator', mission: 'care_access', year: 1, name: 'B', isCounted: true }]],
      },
    ]);
  });
});
