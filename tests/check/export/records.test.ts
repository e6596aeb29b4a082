import { describe, expect, it } from 'vitest';
import { recordsOf, type Separator } from '../../../src/check/export/records.ts';

const read = (text: string, separator: Separator = ';') => {
  const { records, problems } = recordsOf({ name: 'p.csv', text }, separator);
  return { rows: records.map((fields) => fields.map((field) => field.text)), records, problems };
};
/** What stands at the place of each field. */
const placed = (text: string): string[][] =>
  read(text).records.map((fields) => fields.map(({ at }) => at.source.text.slice(at.start, at.end)));

describe('records and their fields', () => {
  it.each<[string, string, string[][], Separator?]>([
    [
      'any line break',
      'a;b\r\nc;d\re;f\ng;h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['blank records', '\n;;\n \na;b\n;\n', [['a', 'b']]],
    ['empty fields', 'a;;b;\nc', [['a', '', 'b', ''], ['c']]],
    ['a separator at the very end', 'a;b;', [['a', 'b', '']]],
    ['blanks around', ' a ;\tb\t; "c" ;\t"d"\n', [['a', 'b', 'c', 'd']]],
    ['blanks inside quotes', '" a ";" b c "', [['a', 'b c']]],
    ['a separator and a line break in quotes', '"a;b";"c\nd"\ne', [['a;b', 'c\nd'], ['e']]],
    ['doubled quotes', '"a ""b"" c";"""";""\n', [['a "b" c', '"', '']]],
    ['a quote inside a field', '5" ;b', [['5"', 'b']]],
    ['what follows a closing quote', '"a" b;c', [['ab', 'c']]],
    [
      'tabs',
      'a\t\tb\n\t"c"',
      [
        ['a', '', 'b'],
        ['', 'c'],
      ],
      '\t',
    ],
    ['commas', 'a, "b, c" ,d', [['a', 'b, c', 'd']], ','],
  ])('%s', (_name, text, rows, separator) => {
    expect(read(text, separator)).toMatchObject({ rows, problems: [] });
  });

  it('know where they stand, quotes included and blanks not', () => {
    expect(placed(' a ;  "b ""c""" ;"d" e ;;f')).toEqual([['a', '"b ""c"""', '"d" e', '', 'f']]);
    const { records } = read('a; ;b');
    expect(records[0]?.map(({ at }) => [at.start, at.end])).toEqual([
      [0, 1],
      [2, 2],
      [4, 5],
    ]);
  });

  it('begin where the header ended', () => {
    const { records } = recordsOf({ name: 'p.csv', text: 'a;b\nc;d' }, ';', 4);
    expect(records.map((fields) => fields.map((field) => field.text))).toEqual([['c', 'd']]);
  });
});

it('a quote that is never closed is told where it opens', () => {
  for (const text of ['a;"b;c\nd', 'a;"b""', 'a;"']) {
    const { rows, problems } = read(text);
    expect(rows).toEqual([['a', '']]);
    expect(problems.map(({ code, place }) => [code, place.start, place.end])).toEqual([
      ['csv-quote-unclosed', 2, 3],
    ]);
  }
});
