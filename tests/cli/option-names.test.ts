/** Advice names options as help does: the French names stand in two rooms that may not import each other. */
import { expect, it } from 'vitest';
import { flagOf, type OptionName, options } from '../../src/cli/options.ts';
import { optionNames, withOwnOption } from '../../src/output/option-names.ts';

const named = Object.keys(options)
  .map((name) => name as OptionName)
  .filter((name) => Object.hasOwn(optionNames, flagOf(name, 'en')));

it.each(named)('calls %s as help does', (name) => {
  expect(withOwnOption(flagOf(name, 'en'), 'fr')).toBe(flagOf(name, 'fr'));
});
