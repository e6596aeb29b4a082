import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { readPayments } from '../../../src/check/export/read-payments.ts';
import { placesOf } from '../../support/compute.ts';

const read = (text: string) => readPayments(new TextEncoder().encode(text), 'p.csv');
const rows = (text: string): string[] =>
  read(text).payments.map(
    ({ date, line, amount }) =>
      `${dateToIso(date.value)} ${line?.value ?? 'no line'} ${centsOf(amount.value)}`,
  );
const fixture = (name: string) =>
  readPayments(readFileSync(new URL(`../../../fixtures/payments/${name}.csv`, import.meta.url)), name);

describe('the fixtures, real in form', () => {
  // 60 000 + 69 256.85 + 21 472.61 + 54 185.62 + 155 625 = 360 540.08
  it.each([
    ['haut-chablais-juste', 18, 36_054_008],
    ['haut-chablais-english', 18, 36_054_008],
    ['haut-chablais-banque', 5, 36_054_008],
    // Less 5 010.27, more 11 250 + 13 125 + 1 234.56.
    ['haut-chablais-ecarts', 19, 38_113_937],
  ])('%s', (name, count, sum) => {
    const { read: counted, problems } = fixture(name);
    expect(problems).toEqual([]);
    expect([counted.payments, centsOf(counted.sum), counted.refused]).toEqual([count, sum, 0]);
  });

  it('in Windows-1252 keeps its accents and the euro sign, which is its byte 0x80', () => {
    expect(fixture('haut-chablais-banque').source.text).toContain('Régularisation');
    const bytes = new Uint8Array(Buffer.from('date;montant;libellé\n26/09/2022;12,50 \u0080;x\n', 'latin1'));
    expect(readPayments(bytes, 'p.csv').payments.map(({ amount }) => centsOf(amount.value))).toEqual([1250]);
  });
});

describe('the header', () => {
  it.each([
    ['Date;Montant\n26/09/2022;12', ['2022-09-26 no line 1200']],
    ['DATE DE PAIEMENT;Libellé;MONTANT\n26/09/2022;Loyer;12', ['2022-09-26 no line 1200']],
    ['date_versement\tligne\tmontant\n2022-09-26\tfonctionnement\t12', ['2022-09-26 operations 1200']],
    ['amount,payment date\n12.5,2022-09-26', ['2022-09-26 no line 1250']],
    [
      '"Date","Label","Amount"\n"2022-09-26","quality.variable","1,250.00"',
      ['2022-09-26 quality.variable 125000'],
    ],
    ['Date;Débit;Crédit;Libellé\n01/02/2023;;12,50;VIR CPAM', ['2023-02-01 no line 1250']],
    ['Date;Débit;Crédit;Libellé\n01/02/2023;12,50;;Trop-perçu repris', ['2023-02-01 no line -1250']],
    ['Banque de la Place\nCompte;123\n\nDate;Montant\n26/09/2022;12', ['2022-09-26 no line 1200']],
  ])('%j', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('is read after a byte order mark, and in UTF-16 as Excel writes it', () => {
    expect(rows('\uFEFFDate;Montant\r\n26/09/2022;12\r\n')).toEqual(['2022-09-26 no line 1200']);
    const utf16 = new Uint8Array(Buffer.from('\uFEFFDate\tMontant\r\n26/09/2022\t12\r\n', 'utf16le'));
    expect(readPayments(utf16, 'p.txt').read.payments).toBe(1);
  });
});

describe('amounts', () => {
  const amount = (text: string): number | string => {
    const { payments, problems } = read(`date;montant;nature\n2022-09-26;"${text}";récupération\n`);
    const [payment] = payments;
    return payment === undefined ? (problems[0]?.code ?? '') : Math.abs(centsOf(payment.amount.value));
  };

  it.each([
    ['11 058,90 €', 1_105_890],
    ['11\u202f058,90\u00a0€', 1_105_890],
    ['11.058,90', 1_105_890],
    ['11,058.90', 1_105_890],
    ['€11,058.90', 1_105_890],
    ['1,234,567.89', 123_456_789],
    ['11058.9', 1_105_890],
    ['11058 EUR', 1_105_800],
    ['+12', 1200],
    ['-12,00', 1200],
    ['12,00-', 1200],
    ['(12,00)', 1200],
    ['\u221212', 1200],
    ['1,500', 'amount-ambiguous'],
    ['1.500', 'amount-ambiguous'],
    ['11,058,90', 'amount-ambiguous'],
    ['1.234.567', 'amount-ambiguous'],
    ['12,345678', 'amount-too-precise'],
    ['123456789012', 'value-out-of-range'],
    ['douze', 'value-invalid'],
    ['1 23', 'value-invalid'],
    ['12e3', 'value-invalid'],
  ])('%s', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it('below zero need the word for a recovery', () => {
    const coded = (text: string) => read(text).problems.map(({ code }) => code);
    expect(coded('date;montant\n2022-09-26;-5')).toEqual(['value-negative']);
    expect(coded('date;montant;libellé\n2022-09-26;-5;Prévention')).toEqual(['value-negative']);
    expect(coded('date;montant;libellé\n2022-09-26;-5;Récupération')).toEqual([]);
    expect(coded('date,amount,label\n2022-09-26,-5,Recovery of an overpayment')).toEqual([]);
  });

  it('of a recovery are below zero whether they have a sign or not', () => {
    const text = 'date;montant;récupération\n2022-09-26;5;oui\n2022-09-27;-5;oui\n2022-09-28;5;non\n';
    expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['-500', '-500', '500']);
  });
});

describe('dates', () => {
  it.each([
    ['2022-09-26', '2022-09-26'],
    ['26/09/2022', '2022-09-26'],
    ['26.09.22', '2022-09-26'],
    ['26-09-2022', '2022-09-26'],
    ['2022-09-26T00:00:00', '2022-09-26'],
    ['26 septembre 2022', '2022-09-26'],
    ['1er août 2023', '2023-08-01'],
    ['26 Sept. 2022', '2022-09-26'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', 'date-not-existing'],
    ['09/26/2022', 'date-not-existing'],
    ['demain', 'value-invalid'],
    ['', 'value-invalid'],
  ])('%s', (text, expected) => {
    const { payments, problems } = read(`date;montant\n${text};12\n`);
    const [payment] = payments;
    expect(payment === undefined ? problems[0]?.code : dateToIso(payment.date.value)).toBe(expected);
  });
});

describe('lines', () => {
  it.each([
    ['acces_aux_soins.variable', 'care_access.variable'],
    ['Accès aux soins – volet variable', 'care_access.variable'],
    ['Solde des parcours, volet fixe', 'care_pathways.fixed.balance'],
    ['care_pathways.fixed.balance', 'care_pathways.fixed.balance'],
    ['FONCTIONNEMENT - avance', 'operations.advance'],
    ['acompte fonctionnement', 'operations.advance'],
    ['Crises sanitaires graves, fixe', 'health_crisis.fixed'],
    ['Qualité et pertinence des soins, volet variable', 'quality.variable'],
    ['Lettre d’intention', 'letter_of_intent'],
    ['Letter of intent', 'letter_of_intent'],
    ['', 'no line'],
  ])('%s', (text, expected) => {
    expect(rows(`date;montant;ligne\n2022-09-26;12;"${text}"\n`)).toEqual([`2022-09-26 ${expected} 1200`]);
  });

  it('that nobody knows are refused in a column of lines, and are free text in a label', () => {
    expect(placesOf(read('date;montant;ligne\n2022-09-26;12;loyer\n').problems)).toEqual([
      'word-unknown 2:15',
    ]);
    expect(rows('date;montant;libellé\n2022-09-26;12;loyer\n')).toEqual(['2022-09-26 no line 1200']);
  });

  it('all but named in a label are a mistake', () => {
    const { problems } = read('date;montant;libellé\n2022-09-26;12;acces_aux_soin.variable\n');
    expect(placesOf(problems)).toEqual(['word-unknown 2:15']);
  });
});

it('never drops a record in silence, whatever the file', () => {
  const cell = fc.constantFrom(
    '26/09/2022',
    '12,50',
    '-3',
    '1,500',
    '"',
    '""',
    'x',
    '',
    'parcours.fixe',
    ';',
    ',',
    '\t',
  );
  const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { payments, problems, read: counted, source } = read(`date;montant;ligne\n${lines.join('\n')}`);
      expect(counted.payments).toBe(payments.length);
      if (counted.refused > 0 || payments.length === 0) expect(problems.length).toBeGreaterThan(0);
      for (const { place } of problems) {
        expect(place.start).toBeLessThanOrEqual(place.end);
        expect(place.end).toBeLessThanOrEqual(source.text.length);
      }
    }),
  );
});
