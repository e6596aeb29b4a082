import { describe, expect, it, test } from 'vitest';
import { cents } from '../../src/base/money.ts';
import { amountOf, csvText, emptyCell, numberOf, textOf } from '../../src/output/csv.ts';

describe('a CSV file', () => {
  const row = [textOf('Été'), amountOf(cents(-123_405)), numberOf(2), emptyCell];

  it('is what a French spreadsheet opens: mark, semicolons, decimal commas', () => {
    expect(csvText(['a', 'b', 'c', 'd'], [row], 'fr')).toBe('\ufeffa;b;c;d\r\nÉté;"-1234,05";2;\r\n');
  });

  it('is plain in English', () => {
    expect(csvText(['a', 'b', 'c', 'd'], [row], 'en')).toBe('a,b,c,d\r\nÉté,-1234.05,2,\r\n');
  });

  it('quotes what needs it', () => {
    expect(csvText(['a'], [[textOf('un "deux"; trois')]], 'fr')).toContain('"un ""deux""; trois"');
  });
});

test.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\u00a0=1'])(
  'the text %j is never read as a formula',
  (text) => {
    const [, cell = ''] = csvText(['a'], [[textOf(text)]], 'en').split('\r\n');
    expect(cell.replace(/^"/, '')).toMatch(/^['\\]/);
  },
);
