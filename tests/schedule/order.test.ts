import { expect, it } from 'vitest';
import { comparePayments } from '../../src/schedule/schedule.ts';
import { linesOf, scheduleText } from '../support/schedule.ts';

const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26, lettre_intention: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-09-26 }, parcours: { debut: 2022-09-26 } }
exercices:
  - annee: 1
    missions: { acces_aux_soins: { taux_atteinte: 100 % }, parcours: { taux_atteinte: 100 % } }
  - annee: 2
`;

it('puts a letter first, and on an anniversary balances, variable parts, then the advances of the next year', () => {
  const { payments } = scheduleText(text);
  // Tier 2: operations 60 000; care access 70 000 and 30 000; pathways 35 000 and 35 000; advances of 75 %.
  const expected = [
    '2022-09-26 letter_of_intent - 17500.00',
    '2022-09-26 operations 1 60000.00',
    '2022-09-26 care_access.fixed.advance 1 52500.00',
    '2022-09-26 care_pathways.fixed.advance 1 26250.00',
    '2023-09-26 care_access.fixed.balance 1 17500.00',
    '2023-09-26 care_pathways.fixed.balance 1 8750.00',
    '2023-09-26 care_access.variable 1 30000.00',
    '2023-09-26 care_pathways.variable 1 35000.00',
    '2023-09-26 operations.advance 2 45000.00',
    '2023-09-26 care_access.fixed.advance 2 52500.00',
    '2023-09-26 care_pathways.fixed.advance 2 26250.00',
    '2024-09-26 operations.balance 2 15000.00',
    '2024-09-26 care_access.fixed.balance 2 17500.00',
    '2024-09-26 care_pathways.fixed.balance 2 8750.00',
  ];
  expect(linesOf(payments)).toEqual(expected);
  expect(linesOf([...payments].reverse().sort(comparePayments))).toEqual(expected);
});

it('puts years in order where one line of two years falls on one day', () => {
  const [letter] = scheduleText(text).payments;
  const of = (year: number) =>
    letter === undefined ? [] : [{ ...letter, line: 'operations' as const, year }];
  const sorted = [...of(2), ...of(1), ...of(3)].sort(comparePayments);
  expect(sorted.map(({ year }) => year)).toEqual([1, 2, 3]);
});
