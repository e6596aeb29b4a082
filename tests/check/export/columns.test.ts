/** Every name of a column, as people and banks write it. */
import { describe, expect, it } from 'vitest';
import { knownColumn } from '../../../src/check/export/columns.ts';

type Names = Readonly<Record<string, readonly string[]>>;

/** Each kind's names, the more exact first. */
const french: Names = {
  date: [
    'Date de paiement',
    'date_paiement',
    'Date de versement',
    'date_versement',
    'Date du versement',
    'DATE DU PAIEMENT',
    'Date opération',
    'Date d’opération',
    'Date comptable',
    'Date de valeur',
    'Date valeur',
  ],
  amount: [
    'Montant',
    'Montant versé',
    'Montant payé',
    'Montant du versement',
    'Montant en euros',
    'Montant euros',
    'Montant (EUR)',
    'Montant TTC',
    'Somme',
    'Crédit',
    'Crédit euros',
  ],
  debit: ['Débit', 'Débit euros'],
  line: ['Ligne', 'Ligne de paiement', 'Ligne budgétaire', 'Poste', 'Volet', 'Rubrique'],
  label: ['Libellé', 'Libellé opération', 'Intitulé', 'Objet', 'Motif', 'Désignation', 'Commentaire'],
  recovery: ['Récupération', 'Nature', 'Nature du versement', 'Type', 'Trop-perçu'],
};
const english: Names = {
  date: ['Date', 'Payment date', 'Date of payment', 'Paid on', 'Value date', 'Booking date'],
  amount: ['Amount', 'amount_paid', 'Amount (EUR)', 'Paid', 'Paid amount'],
  debit: ['Money out'],
  line: ['Line', 'payment_line', 'Budget line'],
  label: ['Label', 'Description', 'Details', 'Reason', 'Comment'],
  recovery: ['Recovery', 'Kind'],
};

describe.each([
  ['fr', french],
  ['en', english],
] as const)('in %s', (language, names) => {
  it.each(Object.entries(names))('%s', (column, heads) => {
    const known = heads.map((head) => knownColumn(head));
    expect(known).toEqual(heads.map((_, rank) => ({ column, language, rank })));
  });
});

it.each(['', 'Solde', 'Montant HT', 'Date de naissance'])('“%s” is none', (head) => {
  expect(knownColumn(head)).toBeUndefined();
});
