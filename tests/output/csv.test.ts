import { expect, it } from 'vitest';
import { cents as centsFrom } from '../../src/amounts/money.ts';
import { phrase } from '../../src/law/language.ts';
import { type CsvDialect, renderCsv } from '../../src/output/csv.ts';
import { notes, type Table, table } from '../../src/output/document.ts';
import { cents, count, marked, text } from '../../src/output/value.ts';

const ofTexts = (...texts: readonly string[]): Table =>
  table({ rows: texts, columns: [{ head: phrase('Nom', 'Name'), of: (one) => text(one) }] });
const written = (of: Table, dialect: CsvDialect): string => renderCsv([[of]], dialect);

it('is what a French spreadsheet opens: mark, semicolons, decimal commas; plain in English', () => {
  const one = table({
    rows: [-123_405],
    columns: [
      { head: phrase('Été', 'Summer'), of: () => text('Été') },
      { head: phrase('Montant', 'Amount'), of: (of) => cents(centsFrom(of)) },
      { head: phrase('Nombre', 'Count'), of: () => count(2) },
      { head: phrase('Rien', 'None'), of: () => undefined },
    ],
  });
  expect(written(one, 'fr')).toBe('\ufeffÉté;Montant;Nombre;Rien\r\nÉté;"-1234,05";2;\r\n');
  expect(written(one, 'en')).toBe('Summer,Amount,Count,None\r\nÉté,-1234.05,2,\r\n');
});

it('says beside a column which of its amounts are not sure', () => {
  const columns = [
    { head: phrase('', ''), of: (of: number) => text(String(of)) },
    { head: phrase('Total', 'Total'), of: (of: number) => marked(centsFrom(of), of > 1) },
  ];
  expect(written(table({ rows: [1, 2], columns }), 'en')).toBe(
    ',Total,"Total, to verify"\r\n1,0.01,\r\n2,0.02,*\r\n',
  );
});

it('parts sections by an empty row', () => {
  expect(renderCsv([[notes('a')], [notes('b')]], 'plain')).toBe('a\r\n\r\nb\r\n');
});

it('quotes what needs it, and no text is read as a formula', () => {
  expect(written(ofTexts('un "deux"; trois'), 'fr')).toContain('"un ""deux""; trois"');
  const formulas = ['=1+1', '+33', '-2', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\u00a0=1', '＝1'];
  for (const line of written(ofTexts(...formulas), 'en')
    .trimEnd()
    .split('\r\n')
    .slice(1)) {
    expect(line.replace(/^"/, '')).toMatch(/^['\\]/);
  }
});

it('begins no field with a formula, whichever mark a reader splits it at', () => {
  const text = 'CPTS;=1+1, @SUM(A1);"-2",\t+3 plus';
  for (const dialect of ['fr', 'en', 'plain'] as const) {
    const [, line = ''] = written(ofTexts(text), dialect).split('\r\n');
    // A reader to whom the mark is another does not see the quotation marks in the middle of its fields.
    for (const mark of [';', ',', '\t']) {
      for (const field of line.split(mark)) expect(field).not.toMatch(/^["\s]*[=+\-@]/);
    }
  }
  expect(written(ofTexts('Dupont, Martin ; 3 + 4'), 'fr')).toBe('\ufeffNom\r\n"Dupont, Martin ; 3 + 4"\r\n');
});
