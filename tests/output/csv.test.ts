import { describe, expect, it, test } from 'vitest';
import { cents } from '../../src/amounts/money.ts';
import { amountCell, csvLine, csvMark, emptyCell, numberCell, textCell } from '../../src/output/csv.ts';

describe('a CSV file', () => {
  const row = [textCell('Été'), amountCell(cents(-123_405)), numberCell(2), emptyCell];

  it('is what a French spreadsheet opens: mark, semicolons, decimal commas', () => {
    expect(csvMark('fr') + csvLine(row, 'fr')).toBe('\ufeffÉté;"-1234,05";2;\r\n');
  });

  it('is plain in English', () => {
    expect(csvMark('en') + csvLine(row, 'en')).toBe('Été,-1234.05,2,\r\n');
  });

  it('quotes what needs it', () => {
    expect(csvLine([textCell('un "deux"; trois')], 'fr')).toContain('"un ""deux""; trois"');
  });
});

test.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\u00a0=1'])(
  'the text %j is never read as a formula',
  (text) => {
    expect(csvLine([textCell(text)], 'en').replace(/^"/, '')).toMatch(/^['\\]/);
  },
);
