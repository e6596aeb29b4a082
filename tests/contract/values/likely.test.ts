/** What a value of a spreadsheet was meant to be, for the fix: it must itself be readable. */
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/amounts/source.ts';
import type { Reader } from '../../../src/contract/scalar.ts';
import { likelyMeasure, likelyRate } from '../../../src/contract/values/likely.ts';
import { readMeasure, readRate } from '../../../src/contract/values/rate.ts';
import { readAs } from './scalar.ts';

function isReadable(reader: Reader<Given<unknown>>, example: string | undefined): void {
  if (example !== undefined) expect(readAs(reader, example)).not.toBeTypeOf('string');
}

describe('a rate', () => {
  it.each([
    ['45 pour cent', '45 %'],
    ['12,5 pourcent', '12.5 %'],
    ['45 percent', '45 %'],
    ['environ 45 %', '45 %'],
    ['oui', '100 %'],
    ['no', '0 %'],
    ['45 patients', undefined],
    ['45pourcent', '45 %'],
    ['45 pour cents', '45 %'],
    ['45 per cent', '45 %'],
    ['12.3456 PCT', '12.3456 %'],
    ['de 45 pct', undefined],
    ['45 pct et plus', undefined],
    ['1450 pct', undefined],
    ['Yes', '100 %'],
    ['NON', '0 %'],
    ['presque oui', undefined],
    ['oui, en partie', undefined],
    ['toujours non', undefined],
    ['non pas', undefined],
  ])('%s: %s', (text, example) => {
    expect(likelyRate(text)).toBe(example);
    isReadable(readRate, example);
  });
});

describe('a measure', () => {
  it.each([
    ['250 patients', '250'],
    ['1 200 patients suivis', '1 200'],
    ['6,5 pour cent', '6.5 %'],
    ['2,5 jours', '2.5'],
    ['2.25 jours', '2.25'],
    ['250patients', '250'],
    ['12 345 patients', '12 345'],
    ['1 234 567 actes', '1 234 567'],
    ['environ 250', '250'],
    ['45 pct', '45 %'],
    ['3 patients suivis par mois', undefined],
    ['oui', undefined],
    ['en cours', undefined],
    ['3 sur 4', undefined],
  ])('%s: %s', (text, example) => {
    expect(likelyMeasure(text)).toBe(example);
    isReadable(readMeasure, example);
  });
});
