/** The generator of a country: valid files, the same for the same seed, around the published averages. */
import { describe, expect, it } from 'vitest';
import { fileAt } from '../../scripts/country/country.ts';
import { centsOf } from '../../src/amounts/money.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';

const count = 60;
const files = Array.from({ length: count }, (_, index) => fileAt(7, index));

const results = files.map(({ name, text }) => {
  const { contract, problems } = readContract(text, name);
  if (contract === undefined) throw new Error(`${name} is refused`);
  const result = computeContract(contract, { scales: nationalScales });
  return { result, problems: [...problems, ...result.problems] };
});

describe('a country of made-up contracts', () => {
  it('holds valid files, each with a name of its own', () => {
    const errors = results.flatMap(({ problems }) => problems.filter((item) => item.severity === 'error'));
    expect(errors.map(({ code }) => code)).toEqual([]);
    expect(new Set(files.map(({ name }) => name)).size).toBe(count);
  });

  it('is the same for the same seed, whatever the number of contracts, and another for another seed', () => {
    expect(fileAt(7, 41)).toEqual(files[41]);
    expect(fileAt(8, 41).text).not.toBe(files[41]?.text);
  });

  it('has every tier, renewals, payments, and spending that is not stated', () => {
    const tiers = new Set(results.flatMap(({ result }) => result.years.map((year) => year.sizeTier.value)));
    expect([...tiers].sort()).toEqual([1, 2, 3, 4]);
    expect(results.some(({ result }) => result.contract.terms.renewal?.value === true)).toBe(true);
    expect(results.some(({ result }) => result.contract.payments.length > 0)).toBe(true);
    expect(
      results.some(({ result }) => result.years.some((year) => year.fungibility.undeclared.length > 0)),
    ).toBe(true);
  });

  it('attains about 45 % and spends more on operations than is granted', () => {
    const years = results.flatMap(({ result }) => result.years);
    const rates = years.flatMap(({ missions }) =>
      missions.flatMap(({ variable, mission }) =>
        variable.attainmentRate === undefined || mission === 'health_crisis'
          ? []
          : [variable.attainmentRate.num / variable.attainmentRate.den],
      ),
    );
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(mean).toBeGreaterThan(0.38);
    expect(mean).toBeLessThan(0.52);
    const operations = years.flatMap(({ fungibility }) =>
      fungibility.envelopes.flatMap(({ envelope, known }) =>
        envelope === 'operations' && known !== undefined ? [centsOf(known.balance.value)] : [],
      ),
    );
    expect(operations.filter((balance) => balance < 0).length / operations.length).toBeGreaterThan(0.8);
  });
});
