/** What a value of a spreadsheet was meant to be, for the fix: it must itself be readable. */
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../src/base/source.ts';
import type { Reader } from '../../../src/input/scalar.ts';
import { likelyMeasure, likelyRate, likelyWhole } from '../../../src/input/values/likely.ts';
import { readMeasure } from '../../../src/input/values/measure.ts';
import { readRate } from '../../../src/input/values/rate.ts';
import { readPopulation } from '../../../src/input/values/whole.ts';
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
    ['oui', undefined],
    ['en cours', undefined],
    ['3 sur 4', undefined],
  ])('%s: %s', (text, example) => {
    expect(likelyMeasure(text)).toBe(example);
    isReadable(readMeasure, example);
  });
});

it('a population', () => {
  const example = likelyWhole('environ 68 250 habitants');
  expect(example).toBe('68 250');
  isReadable(readPopulation, example);
});
