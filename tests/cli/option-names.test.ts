/** Advice names options as help does: the French names stand in two rooms that may not import each other. */
import { expect, it } from 'vitest';
import { flagOf, type OptionName } from '../../src/cli/options.ts';
import { frenchOptions } from '../../src/output/names.ts';

it.each(Object.entries(frenchOptions))('%s is %s in French', (english, french) => {
  expect(flagOf(english.slice(2) as OptionName, 'fr')).toBe(french);
});
