/**
 * Quality at tier 2, with indicators A at 80 % and B at 40 %: 5 000 × 1.2 = 6 000. B counted in full makes 5 000 × 1.8 = 9 000,
 * and so does tier 3, 7 500 × 1.2. The other lines say which of the two is told, and which first.
 */
import { expect, it } from 'vitest';
import { repeated } from '../../../src/check/causes/causes.ts';
import { checkText, duePayments, paid } from '../../support/check.ts';

const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { qualite: { debut: 2022-09-26 } }
exercices:
  - annee: 1
    missions:
      qualite: { indicateurs: [{ nom: A, taux_atteinte: 80 % }, { nom: B, taux_atteinte: 40 % }] }
`;
const [first, on] = ['2022-09-26', '2023-09-26'];
const variable = paid(on, '9000.00', 'quality.variable');
const tier3 = [{ kind: 'size_tier', sizeTier: 3 }];
const indicator = [{ kind: 'indicator', mission: 'quality', year: 1, name: 'B', isCounted: true }];
const findingsOf = (payments: Parameters<typeof checkText>[1]) =>
  checkText(text, payments, on).explanations.find(({ lines }) =>
    lines.some(({ due }) => due.line === 'quality.variable'),
  );

it('everything else paid at tier 2: not another tier', () => {
  const others = duePayments(text, on).filter(({ line }) => line?.value !== 'quality.variable');
  expect(findingsOf([...others, variable])?.findings).toEqual([indicator]);
});

it('everything else paid at tier 3: one explanation of all, and no indicator', () => {
  const others = [
    ...[paid(first, '75000.00', 'operations'), paid(first, '11250.00', 'quality.fixed.advance')],
    ...[paid(on, '3750.00', 'quality.fixed.balance'), paid(on, '56250.00', 'operations.advance')],
    paid(on, '11250.00', 'quality.fixed.advance'),
  ];
  const found = findingsOf([...others, variable]);
  expect(found?.lines).toHaveLength(6);
  expect(found?.findings).toEqual([tier3]);
});

it('more lines for a tier than against it: first the tier, then the indicator', () => {
  // Operations at tier 2; the advance of quality at tier 3, 75 % of 15 000; nothing else.
  const payments = [paid(first, '60000.00', 'operations'), paid(first, '11250.00', 'quality.fixed.advance')];
  const { explanations } = checkText(text, [...payments, variable], on);
  const [advance] = explanations;
  expect(advance?.lines.map(({ due }) => due.line)).toEqual(['quality.fixed.advance', 'quality.variable']);
  expect(advance?.findings).toEqual([tier3]);
});

it('as many lines for a tier as against it: the indicator', () => {
  expect(findingsOf([paid(first, '60000.00', 'operations'), variable])?.findings).toEqual([indicator]);
});

it('nothing against either: the tier first, as the simpler', () => {
  expect(findingsOf([variable])?.findings).toEqual([tier3, indicator]);
});

it('what is paid once is not paid several times', () => {
  const [line] = checkText(text, duePayments(text, first), first).check.lines;
  expect(line && repeated(line, [])).toBeUndefined();
});

it('a payer who rounds to the euro, now each step and now the payment alone, is one cause of both', () => {
  // From 1 December 2022, 299 days of 365: of 365 € and 0.50 €, 299 € and 0.41 €. Without B, 299 €, which is also 299.41 in
  // whole euros. The balance of 70 000 × 299/365 is 14 335.62: 14 336, though 57 342 less 43 007 leaves 14 335.
  const [a, b] = ['{ nom: A, montant: 365 €, fait: oui }', '{ nom: B, montant: 0.50 €, fait: oui }'];
  const rounded = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
exercices: [{ annee: 1, missions: { acces_aux_soins: { indicateurs: [${a}, ${b}] } } }]
`;
  const payments = [
    paid(on, '14336.00', 'care_access.fixed.balance'),
    paid(on, '299.00', 'care_access.variable'),
  ];
  const { explanations } = checkText(rounded, payments, on);
  const found = explanations.find(({ lines }) =>
    lines.some(({ due }) => due.line === 'care_access.variable'),
  );
  expect(found?.lines.map(({ due }) => due.line)).toEqual([
    'care_access.fixed.balance',
    'care_access.variable',
  ]);
  expect(found?.findings).toEqual([[{ kind: 'rounding', rounding: 'whole_euros' }]]);
});
