/** What each supposed cause supposes, and what it would make owed. */
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { computeContract } from '../../../src/calculate/compute.ts';
import {
  indicatorsCounted,
  otherReadings,
  otherRoundings,
  otherScales,
  otherStarts,
  scaleAmounts,
} from '../../../src/check/causes/causes.ts';
import { lightened } from '../../../src/check/causes/place-payments.ts';
import { cut, isLess, nearest } from '../../../src/check/causes/revalue.ts';
import { type Candidate, type Known, keyOf, owedOf } from '../../../src/check/causes/situation.ts';
import type { PaymentLine } from '../../../src/law/contract.ts';
import { nationalScales } from '../../../src/law/in-force.ts';
import { computeText } from '../../support/compute.ts';

const file = (terms = '', start = '2022-12-01', year = ''): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26${terms} }
missions: { acces_aux_soins: { debut: ${start} } }
exercices: [{ annee: 1${year} }, { annee: 2 }]
`;
function known(text: string): Known {
  const { contract } = computeText(text);
  const options = { scales: nationalScales };
  return { contract, options, result: computeContract(contract, options) };
}
/** What a cause would make a line owed, in cents. */
function owed(candidate: Candidate | undefined, situation: Known, line: PaymentLine, year = 1): number {
  const found = candidate && owedOf(candidate.alter(situation)).get(keyOf({ line, year }));
  return found === undefined ? 0 : centsOf(found.amount);
}

it('readings are every other one, but fungibility, which changes nothing that is owed', () => {
  const situation = known(file());
  const candidates = otherReadings(situation);
  const names = candidates.map(({ cause }) =>
    cause.kind === 'reading' ? `${cause.reading}=${cause.value}` : '',
  );
  expect(names).toEqual([
    'prorata=months',
    'variable_in_partial_year=full',
    'crisis_plan_in_partial_year=prorated',
    'tier_at_80000=2',
    'scale_in_force=signature',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((months) => `settlement_delay_months=${months}`),
  ]);
  for (const candidate of candidates) {
    const { readings = {} } = candidate.alter(situation).options;
    const [[id, given] = []] = Object.entries(readings);
    const { cause } = candidate;
    expect([id, given?.value]).toEqual(cause.kind === 'reading' ? [cause.reading, cause.value] : []);
  }
});

it('scales are all that are known', () => {
  expect(otherScales(known(file())).map(({ cause }) => cause)).toEqual([
    { kind: 'scale', id: 'aci-2019' },
    { kind: 'scale', id: 'aci-2022' },
  ]);
});

describe('a start', () => {
  const shifts = (text: string): number[] =>
    otherStarts(known(text)).flatMap(({ cause }) => (cause.kind === 'start' ? [cause.months] : []));

  it('moves by up to a year, not before the signature', () => {
    // 1 October 2022 is the earliest first of a month in the contract: two months before.
    expect(shifts(file())).toEqual([-1, 1, -2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(shifts(file('', '2022-10-26'))).toContain(-1);
    expect(shifts(file('', '2022-10-25'))).not.toContain(-1);
  });

  it('moves before it where a contract is renewed, and is none without a start', () => {
    expect(shifts(file(', renouvellement: oui'))).toHaveLength(24);
    expect(shifts(file(', renouvellement: non'))).toHaveLength(14);
    expect(
      shifts(
        file(', renouvellement: oui').replace('acces_aux_soins: { debut: 2022-12-01 }', 'acces_aux_soins: '),
      ),
    ).toEqual([]);
  });

  it('moves what is owed', () => {
    const situation = known(file('', '2022-10-26'));
    const [earlier] = otherStarts(situation);
    // A whole year of 70 000, 75 % in advance, from the day of signature.
    expect(owed(earlier, situation, 'care_access.fixed.advance')).toBe(5_250_000);
    expect(earlier?.cause.kind === 'start' && dateToIso(earlier.cause.start)).toBe('2022-09-26');
  });
});

it('amounts of the contract give way to those of the scale, one part at a time', () => {
  const terms = ', montants: { acces_aux_soins: { fixe: 71 000 €, variable: 31 000 € } }';
  const year = ', missions: { acces_aux_soins: { taux_atteinte: 100 % } }';
  const situation = known(file(terms, '2022-09-26', year));
  const candidates = scaleAmounts(situation);
  const amounts = candidates.map((each) => [
    each.cause.kind === 'contract_amount' && each.cause.part,
    owed(each, situation, 'care_access.fixed.advance') + owed(each, situation, 'care_access.fixed.balance'),
    owed(each, situation, 'care_access.variable'),
  ]);
  expect(amounts).toEqual([
    ['fixed', 7_000_000, 3_100_000],
    ['variable', 7_100_000, 3_000_000],
  ]);
  expect(scaleAmounts(known(file()))).toEqual([]);
});

it('indicators are counted in full or not at all, in their year, with the maximum that their steps state', () => {
  const levels = [1, 2, 3].map(
    (level, index) => `{ seuil: ${level}, montant: ${[10, 15, 20][index]} 000 € }`,
  );
  const steps = `paliers: [${levels.join()}], realise: 1`;
  const indicators = `indicateurs: [{ nom: A, ${steps} }, { nom: B, montant: 10 000 €, taux_atteinte: 50 % }]`;
  const situation = known(file('', '2022-09-26', `, missions: { acces_aux_soins: { ${indicators} } }`));
  // As it is: 10 000 + 5 000. A at nothing or 20 000, then B at nothing or 10 000.
  const variable = indicatorsCounted(situation).map((each) => owed(each, situation, 'care_access.variable'));
  expect(variable).toEqual([500_000, 2_500_000, 1_000_000, 2_000_000]);
  const [first] = indicatorsCounted(situation);
  expect(first?.cause).toEqual({
    kind: 'indicator',
    mission: 'care_access',
    year: 1,
    name: 'A',
    isCounted: false,
  });
});

it('an indicator of one year is counted in that year alone, whatever its name in others', () => {
  const talk = ', missions: { acces_aux_soins: { indicateurs: [{ nom: A, taux_atteinte: 50 % }] } }';
  const situation = known(file('', '2022-09-26', talk).replace('annee: 2', `annee: 2${talk}`));
  // 30 000 at 50 %, none and whole in its year: year 1 then year 2.
  const amounts = indicatorsCounted(situation).map((each) =>
    [1, 2].map((year) => owed(each, situation, 'care_access.variable', year)),
  );
  expect(amounts).toEqual([
    [0, 1_500_000],
    [3_000_000, 1_500_000],
    [1_500_000, 0],
    [1_500_000, 3_000_000],
  ]);
});

it('roundings end with the same cause worked out in payments alone', () => {
  const situation = known(file());
  const candidates = otherRoundings();
  const [one, other] = candidates.filter(
    ({ cause }) => cause.kind === 'rounding' && cause.rounding === 'whole_euros',
  );
  // 70 000 × 299/365 = 57 342.466, so 57 342 €, of which 75 % is 43 006.50: 43 007 €. To the cent first, 43 006.85: 43 007 €.
  expect(owed(one, situation, 'care_access.fixed.advance')).toBe(4_300_700);
  expect(owed(other, situation, 'care_access.fixed.advance')).toBe(4_300_700);
  expect(other).toBe(candidates.at(-1));
});

it('a contract without its spending keeps the tier of each year', () => {
  const { contract } = known(
    file('', '2022-12-01', ', taille: 3, missions: { acces_aux_soins: { depenses: 9 € } }'),
  );
  const [first, second] = lightened(contract).years;
  expect([first?.sizeTier?.value, first?.missions.care_access?.spending]).toEqual([3, undefined]);
  expect(second).not.toHaveProperty('sizeTier');
});

it('fractions are rounded half away from zero, to a step, and compared', () => {
  const half = (num: bigint) => ({ num, den: 2n });
  expect([nearest(half(5n)), nearest(half(-5n)), cut(half(5n)), cut(half(-5n))].map(centsOf)).toEqual([
    3, -3, 2, -2,
  ]);
  // 149.5 cents are 1 euro, 150 are 2.
  expect([nearest(half(299n), 100), nearest(half(300n), 100)].map(centsOf)).toEqual([100, 200]);
  expect([isLess(half(1n), half(2n)), isLess(half(2n), half(2n)), isLess(half(3n), half(2n))]).toEqual([
    true,
    false,
    false,
  ]);
});
