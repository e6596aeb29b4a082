/** Every example file is read and computed. What each earns is worked by hand in `fixtures/`, one test a file. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedProblems } from '../src/calculate/expected.ts';
import { computed, folder } from './fixtures/example.ts';

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('every example file', () => {
  it.each(files)('%s is read without errors and computes', (name) => {
    const { years, problems } = computed(name);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
    expect(years.length).toBeGreaterThan(0);
  });

  it.each(files)('%s earns what it says it expects', (name) => {
    expect(expectedProblems(computed(name)).map(({ facts }) => facts)).toEqual([]);
  });
});
