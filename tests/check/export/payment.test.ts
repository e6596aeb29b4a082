/** From records to payments: which amount, which sign, which line, what is left apart and what is told. */
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { readPayments } from '../../../src/check/export/read-payments.ts';
import { told } from '../../contract/told.ts';

const read = (text: string) => readPayments(new TextEncoder().encode(text), 'p.csv');
const rows = (text: string): string[] =>
  read(text).payments.map(
    ({ date, line, amount }) =>
      `${dateToIso(date.value)} ${line?.value ?? 'no line'} ${centsOf(amount.value)}`,
  );
/** Payments, their sum, what is apart, its sum, and what was refused. */
const counted = (text: string): number[] => {
  const { payments, sum, apart, refused } = read(text).read;
  return [payments, centsOf(sum), apart.count, centsOf(apart.sum), refused];
};

describe('an export of a bank', () => {
  const bank = (...records: string[]): string => ['Date;Débit;Crédit;Libellé', ...records].join('\n');
  it('has what goes out for others apart, and takes what goes back to the payer', () => {
    const text = bank(
      '01/02/2023;;1 000,00;VIR CPAM',
      '02/02/2023;700,00;;Loyer',
      '03/02/2023;-30,50;;Frais',
      '04/02/2023;12,50;;Trop-perçu repris',
      '05/02/2023;-12,50;;Trop-perçu repris',
    );
    expect(rows(text)).toEqual([
      '2023-02-01 no line 100000',
      '2023-02-04 no line -1250',
      '2023-02-05 no line -1250',
    ]);
    // 1 000 − 12.50 − 12.50; 700 + 30.50 went out.
    expect(counted(text)).toEqual([3, 97_500, 2, -73_050, 0]);
  });
  it('may fill the other column with a zero', () => {
    const text = bank(
      '01/02/2023;0,00;1 000,00;VIR CPAM',
      '02/02/2023;700,00;0,00;Loyer',
      '04/02/2023;12,50;0,00;Trop-perçu repris',
      '05/02/2023;0,00;0,00;VIR CPAM',
      '06/02/2023;0,00;;Frais',
      // Or with a fee: what came in is the payment.
      '07/02/2023;1,00;500,00;VIR CPAM',
    );
    expect(rows(text)).toEqual([
      '2023-02-01 no line 100000',
      '2023-02-04 no line -1250',
      '2023-02-05 no line 0',
      '2023-02-07 no line 50000',
    ]);
    // 1 000 − 12.50 + 500; 700 and nothing went out.
    expect(counted(text)).toEqual([4, 148_750, 2, -70_000, 0]);
  });
  it('is told what of a debit cannot be read', () => {
    const text = bank('01/02/2023;douze;;Trop-perçu', '01/02/2023;douze;0;Loyer', '01/02/2023;;;Loyer');
    const cell = (key: string, cellText: string) => ({
      key,
      text: cellText,
      expected: 'amount',
      isColumn: true,
    });
    expect(told(read(text).problems)).toEqual([
      ['value-invalid', 'douze', undefined, cell('Débit', 'douze')],
      ['value-invalid', 'douze', undefined, cell('Débit', 'douze')],
      ['value-invalid', '', undefined, cell('Crédit', '')],
    ]);
    expect(counted(text)).toEqual([0, 0, 0, 0, 3]);
  });
});

describe('a payment', () => {
  it('stands where its record does, its values where their cells do', () => {
    const text = 'date;montant;ligne;note\n\n26/09/2022;"12,50 €"; parcours.variable ;x\n';
    const [payment] = read(text).payments;
    const places = [payment, payment?.date, payment?.amount, payment?.line].map((each) => each?.at);
    expect(places.map((at) => text.slice(at?.start, at?.end))).toEqual([
      '26/09/2022;"12,50 €"; parcours.variable ;x',
      '26/09/2022',
      '"12,50 €"',
      'parcours.variable',
    ]);
    expect(payment?.at.source.name).toBe('p.csv');
  });

  it.each([
    ['12', 'Accès aux soins, variable', 'care_access.variable 1200'],
    ['12', '', 'no line 1200'],
    ['-12', 'Récupération', 'no line -1200'],
    // A word that says so allows a sign, and makes none.
    ['12', 'Récupération', 'no line 1200'],
  ])('of %s with the label “%s”: %s', (amount, label, expected) => {
    expect(rows(`date;montant;libellé\n26/09/2022;${amount};${label}\n`)).toEqual([`2022-09-26 ${expected}`]);
  });

  it('of a type that the bank numbers is no recovery', () => {
    expect(rows('date;montant;type\n26/09/2022;12;1\n')).toEqual(['2022-09-26 no line 1200']);
  });

  it('has its line in the column of lines, else in its label', () => {
    const text = (line: string): string =>
      `date;montant;ligne;libellé\n26/09/2022;12;${line};prevention.variable\n`;
    expect(rows(text('parcours.variable'))).toEqual(['2022-09-26 care_pathways.variable 1200']);
    expect(rows(text(''))).toEqual(['2022-09-26 prevention.variable 1200']);
  });

  it('is a recovery by the words of its line too, though they name no line', () => {
    const { problems } = read('date;montant;ligne\n26/09/2022;-12;Récupération\n');
    expect(problems.map(({ code }) => code)).toEqual(['word-unknown']);
  });
});

describe('what is wrong with a record', () => {
  it('is told cell by cell, in one run', () => {
    const text = 'date;montant;ligne\n31/02/2022;-12;loyer\ndemain;douze;\n';
    const negative = { key: 'montant', text: '-12', of: 'exported_payment' };
    expect(told(read(text).problems)).toMatchObject([
      ['date-not-existing', '31/02/2022', undefined, { key: 'date', text: '31/02/2022', isColumn: true }],
      ['value-negative', '-12', undefined, negative],
      ['word-unknown', 'loyer', undefined, { of: 'line', text: 'loyer' }],
      [
        'value-invalid',
        'demain',
        undefined,
        { key: 'date', text: 'demain', expected: 'date', isColumn: true },
      ],
      [
        'value-invalid',
        'douze',
        undefined,
        { key: 'montant', text: 'douze', expected: 'amount', isColumn: true },
      ],
    ]);
    expect(counted(text)).toEqual([0, 0, 0, 0, 2]);
  });

  const mixed = (other: string) => ({ separator: ';', other });
  const count = (found: number) => ({ cells: found, columns: 3, separator: ';' });
  it.each([
    ['26/09/2022;12;x;y', 'csv-field-count', count(4)],
    ['26/09/2022', 'csv-field-count', count(1)],
    ['26/09/2022,12', 'csv-separator-mixed', mixed(',')],
    ['26/09/2022\t12', 'csv-separator-mixed', mixed('\t')],
    // The semicolons are the right ones: the comma is part of a date.
    ['26 sept., 2022;12;x;y', 'csv-field-count', count(4)],
    // All of it between quotes is one field.
    ['"27/09/2022;12"', 'csv-field-count', count(1)],
  ])('%j: %s', (record, code, facts) => {
    const text = `date;montant;note\n${record}\n27/09/2022;5\n28/09/2022;6;x;;\n`;
    expect(told(read(text).problems)).toEqual([[code, record, undefined, facts]]);
    expect(counted(text)).toEqual([2, 1100, 0, 0, 1]);
  });

  it('is not looked for where a quote took in the rest of the file', () => {
    const text = 'date;montant\n26/09/2022;12\n26/09/2022;x\n27/09/2022;"5\n28/09/2022;6\n';
    expect(told(read(text).problems).map(([code, at]) => [code, at])).toEqual([
      ['value-invalid', 'x'],
      ['csv-quote-unclosed', '"'],
    ]);
    expect(counted(text)).toEqual([1, 1200, 0, 0, 2]);
  });

  it('is told of a record too short for its date, wherever that column stands', () => {
    expect(told(read('montant;date;note\n12\n').problems)).toEqual([
      ['csv-field-count', '12', undefined, count(1)],
    ]);
  });

  it('is told of an empty amount in the last line as in any other', () => {
    for (const end of ['', '\n']) {
      const text = `date;montant\n26/09/2022;${end}`;
      expect(read(text).problems.map(({ code }) => code)).toEqual(['value-invalid']);
    }
  });
});

describe('a file of payments without any', () => {
  it.each([
    ['', ['file-empty', '']],
    ['date;montant\u0000', ['file-not-text', '\u0000']],
    ['date;montant\n', ['file-empty', '']],
    ['date;montant\n;;\n', ['file-empty', '']],
    ['jour;montant\n26/09/2022;12\n', ['csv-column-missing', 'jour;montant']],
  ])('%j', (text, expected) => {
    const { payments, language, problems } = read(text);
    expect([payments, language]).toEqual([[], 'fr']);
    expect(told(problems).map(([code, at]) => [code, at])).toEqual([expected]);
    expect(counted(text)).toEqual([0, 0, 0, 0, 0]);
  });
  it('is told after its header', () => {
    const { problems } = read('date;montant\r\n');
    expect(problems.map(({ place }) => [place.start, place.end])).toEqual([[14, 14]]);
  });
  it('keeps the language of its header', () => {
    expect(read('date,amount\n26/09/2022,12\n').language).toBe('en');
  });
});
