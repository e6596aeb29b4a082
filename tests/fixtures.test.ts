/** Every example file is read and computed. What each earns is worked by hand in `fixtures/`, one test a file. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../src/base/money.ts';
import { computed, entitled, folder } from './fixtures/example.ts';

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('every example file', () => {
  it.each(files)('%s is read without errors and computes', (name) => {
    const { years, problems } = computed(name);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
    expect(years.length).toBeGreaterThan(0);
  });

  it.each(files)('%s earns what it says it expects', (name) => {
    const { contract, years } = computed(name);
    for (const described of contract.years) {
      const total = described.expected?.total?.value;
      if (total === undefined) continue;
      const result = years.find((item) => item.year === described.year.value);
      expect(result === undefined ? undefined : entitled(result)).toBe(centsOf(total));
    }
  });
});
