/** What a line depends on: what is worked out for it alone must leave out everything else, and nothing of its own. */
import { expect, it } from 'vitest';
import { narrowed, ofMission, scopeOf } from '../../../src/check/causes/supposition.ts';
import type { LineCheck } from '../../../src/check/payment-check.ts';
import type { PaymentLine } from '../../../src/law/contract.ts';
import { nationalScales } from '../../../src/law/in-force.ts';
import { checkText } from '../../support/check.ts';
import { computeText } from '../../support/compute.ts';

const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: 2022-09-26 }, prevention: { debut: 2022-12-01 } }
exercices: [{ annee: 1 }, { annee: 2 }]
`;
const { contract } = computeText(text);
const situation = {
  contract,
  options: { scales: nationalScales, through: 3 },
  rounding: 'truncated' as const,
};
// On the day when year 3 begins, which the file does not describe, its advances are owed too.
const { lines } = checkText(text, [], '2024-09-26').check;
function lineOf(wanted: PaymentLine, year: number): LineCheck {
  const found = lines.find(({ due }) => due.line === wanted && due.year === year);
  if (found === undefined) throw new Error(`no ${wanted} ${year}`);
  return found;
}

it('a line of a mission depends on that mission, in that year, however payments are rounded', () => {
  const part = narrowed(situation, lineOf('prevention.fixed.balance', 1));
  expect(part.contract.missions).toStrictEqual({ prevention: contract.missions.prevention });
  expect(part.contract.years.map(({ year }) => year.value)).toEqual([1]);
  expect(part.options).toEqual({ scales: nationalScales });
  expect(part.rounding).toBe('truncated');
});

it('operations depend on no mission', () => {
  const part = narrowed(situation, lineOf('operations.advance', 2));
  expect(part.contract.missions).toStrictEqual({});
  expect(part.contract.years.map(({ year }) => year.value)).toEqual([2]);
});

it('a year that the file does not describe is worked out with everything', () => {
  expect(narrowed(situation, lineOf('prevention.fixed.advance', 3))).toEqual(situation);
});

it('lines share what was worked out for them within a mission and a year', () => {
  const scope = (line: PaymentLine, year: number): string => scopeOf(lineOf(line, year));
  expect(scope('prevention.fixed.advance', 1)).toBe(scope('prevention.fixed.balance', 1));
  expect(scope('prevention.fixed.advance', 1)).not.toBe(scope('prevention.fixed.advance', 2));
  expect(scope('prevention.fixed.advance', 1)).not.toBe(scope('care_access.fixed.advance', 1));
  expect(scope('prevention.fixed.advance', 2)).not.toBe(scope('operations.advance', 2));
});

it('a mission is taken alone, or none where the contract has it not', () => {
  expect(ofMission(situation, 'care_access').contract.missions).toEqual({
    care_access: contract.missions.care_access,
  });
  expect(ofMission(situation, 'quality').contract.missions).toStrictEqual({});
});
