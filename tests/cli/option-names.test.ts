/** Advice names options as help does: the French names stand in two rooms that may not import each other. */
import { expect, it } from 'vitest';
import { type OptionName, options } from '../../src/cli/options.ts';
import { frenchOptions } from '../../src/output/names.ts';

it.each(Object.entries(frenchOptions))('%s is %s in French', (english, french) => {
  const record = options[english.slice(2) as OptionName];
  expect(`--${'french' in record ? record.french : ''}`).toBe(french);
});
