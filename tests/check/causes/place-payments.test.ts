/**
 * Payments that name no line, where one cause changes all of them: the whole set says which line each is for. The amounts are
 * those of DOMAIN.md for tier 2, changed as each test says.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Finding } from '../../../src/check/cause.ts';
import type { Payment } from '../../../src/law/contract.ts';
import { checkText, duePaymentsBut, gapsOf, paid } from '../../support/check.ts';

const example = readFileSync(new URL('../../../fixtures/haut-chablais.yaml', import.meta.url), 'utf8');
const on = '2023-09-26';

const of = (amounts: Readonly<Record<string, readonly string[]>>): Payment[] =>
  Object.entries(amounts).flatMap(([date, all]) => all.map((amount) => paid(date, amount)));

/** Year 1 of the worked example: what DOMAIN.md §7 gives, advances of 75 % and what they leave. */
const advances = {
  '2022-09-26': ['60000.00'],
  '2022-12-01': ['43006.85', '26250.00'],
  '2023-03-01': ['15030.83', '6441.78'],
};
const settlement = ['14335.62', '5010.27', '2147.26', '8750.00', '11058.90', '9018.50', '3865.07'];

function theOneCause(payments: readonly Payment[]): { findings: readonly Finding[]; gaps: string[] } {
  const { check, explanations } = checkText(example, payments, on);
  expect(check.unexplained).toEqual([]);
  expect(explanations).toHaveLength(1);
  expect(explanations[0]?.payments).toEqual([]);
  return { findings: explanations[0]?.findings ?? [], gaps: gapsOf(check) };
}

it('reads a whole contract paid with started months', () => {
  // Ten months of 12 for care access (December to September), seven for pathways and prevention (March to September):
  // 70 000 × 10/12 = 58 333.33, of which 43 750.00 in advance; 35 000 × 7/12 = 20 416.67, of which 15 312.50;
  // 15 000 × 7/12 = 8 750, of which 6 562.50. Variable: 45 % of 25 000, of 20 416.67 and of 8 750.
  const { findings, gaps } = theOneCause(
    of({
      '2022-09-26': ['60000.00'],
      '2022-12-01': ['43750.00', '26250.00'],
      '2023-03-01': ['15312.50', '6562.50'],
      '2023-09-26': [
        ...['14583.33', '5104.17', '2187.50', '8750.00', '11250.00', '9187.50', '3937.50'],
        ...['45000.00', '52500.00', '26250.00', '11250.00', '13125.00', '7500.00'],
      ],
    }),
  );
  expect(findings[0]).toEqual([{ kind: 'reading', reading: 'prorata', value: 'months' }]);
  // 11 250.00 less 11 058.90: the variable part, though 11 250 is the advance of prevention too.
  expect(gaps).toContain('care_access.variable 1: 19110');
  expect(gaps).not.toContain('prevention.fixed.advance 2: 1125000');
});

it('reads a year paid at another tier than the one before', () => {
  // Advances of tier 3, 75 % of: 75 000; 90 000; 45 000; 17 500; 22 500; 15 000.
  const year2 = ['56250.00', '67500.00', '33750.00', '13125.00', '16875.00', '11250.00'];
  const { findings, gaps } = theOneCause(of({ ...advances, [on]: [...settlement, ...year2] }));
  expect(findings).toEqual([[{ kind: 'size_tier', sizeTier: 3 }]]);
  expect(gaps).toEqual([
    'operations.advance 2: 1125000',
    'care_access.fixed.advance 2: 1500000',
    'care_pathways.fixed.advance 2: 750000',
    'prevention.fixed.advance 2: 187500',
    'health_crisis.fixed.advance 2: 375000',
    'quality.fixed.advance 2: 375000',
  ]);
});

it('tells amounts rounded to the euro by one cause, whichever step was rounded', () => {
  // 9 018.50 goes down where 20 041 at 45 % (9 018.45) is rounded; 14 335.62 goes up where the payment is, though
  // 57 342 less 43 007 leaves 14 335.
  const payments = duePaymentsBut(example, on, [
    { line: 'care_access.fixed.advance', date: '2022-12-01', paid: ['43007.00'] },
    { line: 'care_access.fixed.balance', date: on, paid: ['14336.00'] },
    { line: 'care_pathways.variable', date: on, paid: ['9018.00'] },
    { line: 'prevention.fixed.balance', date: on, paid: ['2147.00'] },
  ]);
  const { explanations } = checkText(example, payments, on);
  expect(explanations.map(({ findings }) => findings[0])).toEqual([
    [{ kind: 'rounding', rounding: 'whole_euros' }],
  ]);
});
