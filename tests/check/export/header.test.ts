import { describe, expect, it } from 'vitest';
import { headerOf } from '../../../src/check/export/header.ts';
import { told } from '../../contract/told.ts';

const read = (text: string) => headerOf({ name: 'p.csv', text });
/** The separator, the heads of its columns by kind, the language and the text after the header; else what is told. */
function found(text: string) {
  const { header, problems } = read(text);
  if (header === undefined) return told(problems);
  const { separator, columns, fields, language, end } = header;
  const heads = Object.entries(columns).map(([column, index]) => `${column}: ${fields[index ?? -1]?.text}`);
  for (const { at } of fields) expect(at.source.text).toBe(text);
  expect(problems).toEqual([]);
  return [separator, heads.join(', '), language, text.slice(end)];
}

describe('the header', () => {
  it.each([
    ['Date;Montant\n1', [';', 'date: Date, amount: Montant', 'fr', '1']],
    ['Date,Amount\r\n1', [',', 'date: Date, amount: Amount', 'en', '1']],
    ['Date\tMontant\r1', ['\t', 'date: Date, amount: Montant', 'fr', '1']],
    ['Date;Montant', [';', 'date: Date, amount: Montant', 'fr', '']],
    // « Date » is a word of both languages, a head that nobody knows of none.
    ['Date;Amount;Libellé\n', [';', 'date: Date, amount: Amount, label: Libellé', 'fr', '']],
    ['Date de valeur;Amount\n', [';', 'date: Date de valeur, amount: Amount', 'en', '']],
    ['Foo;Date;Amount\n', [';', 'date: Date, amount: Amount', 'en', '']],
    // The more exact of two names, in either order.
    ['Date de valeur;Date comptable;Montant\n', [';', 'date: Date comptable, amount: Montant', 'fr', '']],
    ['Date comptable;Date de valeur;Montant\n', [';', 'date: Date comptable, amount: Montant', 'fr', '']],
    // Lines above it may name columns too: more of them, but not both a date and an amount.
    ['Compte;Débit;Objet;Nature\nDate;Montant\n1', [';', 'date: Date, amount: Montant', 'fr', '1']],
    ['Date;Objet;Nature;Poste;Débit\nDate;Montant\n1', [';', 'date: Date, amount: Montant', 'fr', '1']],
    ['Montant;Objet;Nature;Poste;Débit\nDate;Montant\n1', [';', 'date: Date, amount: Montant', 'fr', '1']],
    // Of two whole headers that with more known columns, else the first.
    ['Date;Montant\nDate;Somme\n1', [';', 'date: Date, amount: Montant', 'fr', 'Date;Somme\n1']],
    ['Date;Montant\nDate;Somme;Total\n1', [';', 'date: Date, amount: Montant', 'fr', 'Date;Somme;Total\n1']],
    ['Date;Montant\nDate;Somme;Objet\n1', [';', 'date: Date, amount: Somme, label: Objet', 'fr', '1']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r'])('is sought in the first twenty lines, ended by %j', (lineBreak) => {
    const below = (lines: number): string => `${`Banque${lineBreak}`.repeat(lines)}Date;Montant${lineBreak}1`;
    expect(found(below(19))).toEqual([';', 'date: Date, amount: Montant', 'fr', '1']);
    expect(read(below(20)).header).toBeUndefined();
  });
});

describe('a header that cannot be used', () => {
  const missing = (column: string, names: string[], at: string) => [
    'csv-column-missing',
    at,
    undefined,
    { column, found: names },
  ];
  it.each([
    ['\nJour;Montant\n', [missing('date', ['Jour', 'Montant'], 'Jour;Montant')]],
    ['Date;;Objet;"" \n', [missing('amount', ['Date', 'Objet'], 'Date;;Objet;""')]],
    [
      'Jour;Total\n',
      [missing('date', ['Jour', 'Total'], 'Jour;Total'), missing('amount', ['Jour', 'Total'], 'Jour;Total')],
    ],
    // Nothing is known: the first line, cut by the separator that cuts it most.
    [
      'a;b,c,d\ne;f;g;h;i;j\n',
      [missing('date', ['a;b', 'c', 'd'], 'a;b,c,d'), missing('amount', ['a;b', 'c', 'd'], 'a;b,c,d')],
    ],
    ['a;b,c\n', [missing('date', ['a', 'b,c'], 'a;b,c'), missing('amount', ['a', 'b,c'], 'a;b,c')]],
    // All of it between quotes is one head.
    [
      '"Date;Montant"\n',
      [
        missing('date', ['Date;Montant'], '"Date;Montant"'),
        missing('amount', ['Date;Montant'], '"Date;Montant"'),
      ],
    ],
    [
      'Date;Montant,Total;x\n',
      [['csv-separator-mixed', 'Montant,Total', undefined, { separator: ';', other: ',' }]],
    ],
    ['Date;Montant;Montant\n', [['duplicate', 'Montant', 'Montant', { of: 'column', name: 'Montant' }]]],
    [
      'Date;Montant,Libellé;x\n',
      [['csv-separator-mixed', 'Montant,Libellé', undefined, { separator: ';', other: ',' }]],
    ],
    ['""\n', [['file-empty', '', undefined, { holds: 'payments' }]]],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('but a head may hold another separator', () => {
    expect(found('Date;Montant;Nom, prénom\n')).toEqual([';', 'date: Date, amount: Montant', 'fr', '']);
  });
});
