import { describe, expect, it, test } from 'vitest';
import { cents } from '../../src/base/money.ts';
import { amountOf, csvHead, csvLine, emptyCell, numberOf, textOf } from '../../src/output/csv.ts';

describe('a CSV file', () => {
  const row = [textOf('Été'), amountOf(cents(-123_405)), numberOf(2), emptyCell];

  it('is what a French spreadsheet opens: mark, semicolons, decimal commas', () => {
    expect(csvHead(['a', 'b', 'c', 'd'], 'fr') + csvLine(row, 'fr')).toBe(
      '\ufeffa;b;c;d\r\nÉté;"-1234,05";2;\r\n',
    );
  });

  it('is plain in English', () => {
    expect(csvHead(['a', 'b', 'c', 'd'], 'en') + csvLine(row, 'en')).toBe('a,b,c,d\r\nÉté,-1234.05,2,\r\n');
  });

  it('quotes what needs it', () => {
    expect(csvLine([textOf('un "deux"; trois')], 'fr')).toContain('"un ""deux""; trois"');
  });
});

test.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\u00a0=1'])(
  'the text %j is never read as a formula',
  (text) => {
    expect(csvLine([textOf(text)], 'en').replace(/^"/, '')).toMatch(/^['\\]/);
  },
);
