/** Money that was not given back, and payments older than the contract: neither is a payment missing or made twice. */
import { describe, expect, it } from 'vitest';
import { beforeContract, onRenewalDay } from '../../../src/check/causes/explain-differences.ts';
import { checkText, day, duePayments, firstFindings, paid } from '../../support/check.ts';
import { computeText } from '../../support/compute.ts';

const contract = (terms: string): string => `cpts: { nom: X, taille: 2 }
contrat: { ${terms} }
missions: { prevention: { debut: 2022-09-26 } }
exercices:
  - annee: 1
    missions: { prevention: { taux_atteinte: 50 % } }
  - annee: 2
    missions: { prevention: { taux_atteinte: 50 % } }
`;

it('what must be given back and was not is no payment that is missing', () => {
  // Year 2 ends on 2024-03-25, after 182 days of 366: operations earn 60 000 × 182/366 = 29 836.07 of the 45 000 advanced,
  // the fixed part of prevention 15 000 × 182/366 = 7 459.02 of 11 250.
  const ended = contract('signature: 2022-09-26, fin: 2024-03-25');
  const payments = duePayments(ended, '2024-03-26').filter(({ amount }) => Number(amount.value) > 0);
  const { explanations } = checkText(ended, payments, '2024-03-26');
  expect(firstFindings(explanations)).toEqual([[{ kind: 'not_returned' }]]);
  expect(explanations[0]?.lines.map(({ due, difference }) => [due.line, Number(difference)])).toEqual([
    ['operations.balance', 1_516_393],
    ['prevention.fixed.balance', 379_098],
  ]);
});

it.each([
  [true, 'renouvellement: oui'],
  [false, 'renouvellement: non'],
])('a payment before the signature repeats nothing (renewed: %s)', (isRenewed, terms) => {
  const text = contract(`signature: 2022-09-26, ${terms}`);
  const due = duePayments(text, '2023-09-26').map(({ line: _line, ...rest }) => rest);
  // 45 000 is due on 2023-09-26 for year 2; a payment of 2021-09-26, and one the day before the signature, are older.
  const payments = [...due, paid('2021-09-26', '45000.00'), paid('2022-09-25', '45000.00')];
  const found = { kind: 'before_contract', signed: day('2022-09-26'), isRenewed };
  expect(firstFindings(checkText(text, payments, '2023-09-26').explanations)).toEqual([[found], [found]]);
});

it('a payment of the day of a renewal repeats none that comes later: it may settle the contract before', () => {
  const text = contract('signature: 2022-09-26, renouvellement: oui');
  const due = duePayments(text, '2023-09-26').map(({ line: _line, ...rest }) => rest);
  // 3 750 is the balance of prevention on 2023-09-26: 25 % of 15 000.
  const payments = [...due, paid('2022-09-26', '3750.00')];
  const found = { kind: 'contract_before', signed: day('2022-09-26') };
  expect(firstFindings(checkText(text, payments, '2023-09-26').explanations)).toEqual([[found]]);
  const first = contract('signature: 2022-09-26');
  const dueAtFirst = duePayments(first, '2023-09-26').map(({ line: _line, ...rest }) => rest);
  const { explanations } = checkText(first, [...dueAtFirst, paid('2022-09-26', '3750.00')], '2023-09-26');
  expect(firstFindings(explanations)).toEqual([undefined]);
});

it('a payment of another day than the renewal settles nothing of the contract before', () => {
  const text = contract('signature: 2022-09-26, renouvellement: oui');
  const payments = [...duePayments(text, '2022-10-01'), paid('2022-09-27', '1234.56')];
  expect(firstFindings(checkText(text, payments, '2022-10-01').explanations)).toEqual([undefined]);
});

it('a contract that renews none is not said to', () => {
  const text = contract('signature: 2022-09-26');
  const found = { kind: 'before_contract', signed: day('2022-09-26'), isRenewed: false };
  const payments = [...duePayments(text, '2022-10-01'), paid('2022-09-25', '1234.56')];
  expect(firstFindings(checkText(text, payments, '2022-10-01').explanations)).toEqual([[found]]);
});

it('without a day of signature, nothing comes before it or on it', () => {
  const { contract: unsigned } = computeText('cpts: { nom: X, taille: 2 }\ncontrat: {}\n');
  expect(beforeContract(unsigned, paid('2022-09-25', '1.00'))).toEqual([]);
  expect(onRenewalDay(unsigned, paid('2022-09-25', '1.00'))).toEqual([]);
});

describe('an amount paid before', () => {
  // Prevention is advanced 11 250 on 26 September of either year; the same amount four months later is for no line.
  const text = contract('signature: 2022-09-26');
  const on = '2024-02-15';
  const others = duePayments(text, on).filter(({ line }) => line?.value !== 'prevention.fixed.advance');
  const line = 'prevention.fixed.advance';

  it('repeats the first of them, whichever line it went to', () => {
    // The advance of year 1 came late, after that of year 2.
    const payments = [...others, paid('2023-10-10', '11250.00', line), paid('2023-09-26', '11250.00', line)];
    const { explanations } = checkText(text, [...payments, paid(on, '11250.00')], on);
    expect(firstFindings(explanations)).toEqual([[{ kind: 'paid_before', date: day('2023-09-26') }]]);
    const inTime = [...others, paid('2022-09-26', '11250.00', line), paid('2023-09-26', '11250.00', line)];
    expect(firstFindings(checkText(text, [...inTime, paid(on, '11250.00')], on).explanations)).toEqual([
      [{ kind: 'paid_before', date: day('2022-09-26') }],
    ]);
  });

  it('may have been paid on the very day', () => {
    // All of the first day at once, twice: 60 000 + 11 250.
    const day1 = '2022-09-26';
    const twice = [paid(day1, '71250.00'), paid(day1, '71250.00')];
    expect(firstFindings(checkText(text, twice, day1).explanations)).toEqual([
      [{ kind: 'paid_before', date: day(day1) }],
    ]);
  });
});
