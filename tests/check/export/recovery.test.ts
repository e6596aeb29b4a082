import { describe, expect, it } from 'vitest';
import { isRecoveryCell, saysRecovery } from '../../../src/check/export/payment.ts';
import { plainWords } from '../../../src/contract/values/payment-line.ts';

it('words are compared without accents, case and punctuation', () => {
  expect(plainWords(' Récupération – Trop-perçu (2023), N°4 ')).toEqual([
    'recuperation',
    'trop',
    'percu',
    '2023',
    'n',
    '4',
  ]);
  expect(plainWords(' — ')).toEqual([]);
});

describe('money was taken back', () => {
  it.each([
    'Récupération d’un virement',
    'Montant récupéré',
    'Avance récupérée',
    'Récup. 2023',
    'Indu',
    'Reprise',
    'Remboursement',
    'Recovery',
    'Recovered',
    'Refund',
    'Clawback',
    'À rendre',
    'Rendu',
    'Overpayment',
    'Money given back',
    'To give back',
    'Taken back',
    'Paid back',
    'Trop-perçu',
    'Trop perçus 2022',
    'Trop versé',
    'Trop payé',
  ])('%s', (text) => {
    expect([saysRecovery(text), isRecoveryCell('Nature', text)]).toEqual([true, true]);
  });
  it.each([
    '',
    'Prévention',
    'Individuel',
    'Versement perçu',
    'Trop',
    'Trop tard versé',
    'Trop repercu',
    'Trop percussion',
    'Back',
    'Back paid',
    'Paid on time',
    'Unpaid back office',
    'Paidx back',
  ])('but not by “%s”', (text) => {
    expect([saysRecovery(text), isRecoveryCell('Récupération', text)]).toEqual([false, false]);
  });
  it('a column of recoveries also says so by a yes', () => {
    const isYes = (text: string): boolean => isRecoveryCell('Trop-perçu', text);
    expect(['oui', 'Yes', 'VRAI', 'true', 'X', '1'].every(isYes)).toBe(true);
    expect(['non', 'no', '0', 'oui mais non', '1 1', 'v rai'].some(isYes)).toBe(false);
    expect(['Récupération', 'Recovery'].every((head) => isRecoveryCell(head, 'oui'))).toBe(true);
    expect(saysRecovery('oui')).toBe(false);
  });
  it('but a code of the bank does not', () => {
    expect(['Type', 'Nature', 'Kind'].some((head) => isRecoveryCell(head, '1'))).toBe(false);
  });
});
