/** The keys of money: fungibility, other funding, allowances, expected amounts and payments. */
import { type KeyRecord, key, says } from './record.ts';

export const moneyKeys = {
  // Fungibility and other money
  fungibility: key('fongibilite', 'fungibility', { section: 'year' }).says(
    'L’usage des fonds d’une enveloppe pour une autre.',
    'The use of one envelope’s funds for another.',
  ),
  regime: key('regime', 'regime', { section: 'fungibility', example: { fr: 'libre', en: 'free' } }).says(
    'Comment la caisse lit la fongibilité\u00a0: libre, entre missions, vers le fonctionnement, ou aucune.',
    'How the fund reads fungibility: free, between missions, towards operations, or none.',
  ),
  cap: key('plafond', 'cap', { section: 'fungibility', example: '20 %' }).says(
    'La part de ce qu’une enveloppe a reçu qu’elle peut donner au plus.',
    'The greatest share of what an envelope was granted that it may give.',
  ),
  fixedOnly: key('fixe_seulement', 'fixed_only', {
    section: 'fungibility',
    example: { fr: 'non', en: 'no' },
  }).says(
    '«\u00a0oui\u00a0» si seuls les volets fixes peuvent être donnés.',
    '“yes” when only fixed parts may be given.',
  ),
  transfers: key('virements', 'transfers', { section: 'fungibility' }).says(
    'Les virements d’une enveloppe à une autre, tels que vous les avez décidés.',
    'The transfers between envelopes, as you decided them.',
  ),
  from: key('de', 'from', { section: 'transfer', example: { fr: 'parcours', en: 'care_pathways' } }).says(
    'L’enveloppe qui donne.',
    'The envelope that gives.',
  ),
  to: key('vers', 'to', { section: 'transfer', example: { fr: 'fonctionnement', en: 'operations' } }).says(
    'L’enveloppe qui reçoit.',
    'The envelope that receives.',
  ),
  reason: key('motif', 'reason', { section: 'transfer', example: { fr: 'loyer', en: 'rent' } }).says(
    'Pourquoi ce virement. Facultatif.',
    'Why this transfer. Optional.',
  ),
  otherFunding: key('autres_financements', 'other_funding', { section: 'year' }).says(
    'L’argent qui n’est pas de l’ACI, gardé à part dans les totaux.',
    'Money that is no part of the ACI, kept apart in every total.',
  ),
  label: key('libelle', 'label', {
    section: 'otherFunding',
    example: { fr: 'ARS, crédit d’amorçage', en: 'ARS start-up credit' },
  }).says('Ce qu’est ce financement.', 'What this funding is.', {
    costs: says('Ce qu’est cette charge.', 'What this cost is.', { fr: 'Salaires', en: 'Salaries' }),
    income: says('Ce qu’est ce produit.', 'What this income is.', { fr: 'Cotisations', en: 'Dues' }),
  }),
  allowances: key('indemnites', 'allowances', { section: 'year' }).says(
    'Les indemnités versées à des membres, pour les comparer au plafond de l’année civile.',
    'Allowances paid to members, to compare with the ceiling of the civil year.',
  ),
  reference: key('reference', 'reference', { example: { fr: 'membre-07', en: 'member-07' } }).says(
    'Un repère à vous pour ce membre, jamais son nom ni un moyen de le joindre.',
    'A mark of your own for this member, never a name nor a way to reach them.',
    {
      contract: says(
        'Le numéro du contrat, tel que la caisse l’écrit sur ses virements.',
        'The number of the contract, as the fund writes it on its transfers.',
        'ACI-74-012',
      ),
    },
  ),
  civilYear: key('annee_civile', 'civil_year', { section: 'allowance', example: '2025' }).says(
    'L’année civile de ces indemnités.',
    'The civil year of these allowances.',
  ),
  // Expected amounts and payments
  expected: key('attendu', 'expected', { section: 'year' }).says(
    'Les montants que vous attendez.',
    'The amounts you expect.',
  ),
  total: key('total', 'total', { example: '222 500 €' }).says('Le total, en euros.', 'The total, in euros.'),
  pending: key('en_attente', 'pending', { example: '12 000 €' }).says(
    'Ce qui est encore en attente de résultats, en euros.',
    'What still waits for results, in euros.',
  ),
  toVerify: key('a_verifier', 'to_verify', {
    section: 'expected',
    example: { fr: '87 572,61 €', en: '87 572.61 €' },
  }).says(
    'La part du total qui repose sur des montants à vérifier, en euros.',
    'How much of the total rests on amounts to verify, in euros.',
  ),
  unspent: key('non_depense', 'unspent', {
    section: 'expectedFungibility',
    example: { fr: '6 960,97 €', en: '6 960.97 €' },
  }).says(
    'Ce que vous attendez en non dépensé, une fois les virements faits.',
    'What you expect to be left unspent, once transfers are made.',
  ),
  uncovered: key('non_couvert', 'uncovered', { section: 'expectedFungibility', example: '0 €' }).says(
    'Ce que vous attendez en dépenses non couvertes.',
    'What you expect of spending that nothing covers.',
  ),
  date: key('date', 'date', { example: '2023-09-28' }).says(
    'Un jour\u00a0: année, mois, jour.',
    'A day: year, month, day.',
    {
      otherFunding: says(
        'Le jour où il a été reçu. Facultatif.',
        'The day it was received. Optional.',
        '2023-10-02',
      ),
      payments: says('Le jour du versement.', 'The day of the payment.', '2023-09-28'),
    },
  ),
  line: key('ligne', 'line', {
    section: 'payment',
    example: { fr: 'acces_aux_soins.variable', en: 'care_access.variable' },
  }).says('La ligne que le versement paie. Facultative.', 'The line that the payment pays. Optional.'),
  recovery: key('recuperation', 'recovery', { section: 'payment', example: { fr: 'oui', en: 'yes' } }).says(
    '«\u00a0oui\u00a0» pour de l’argent que la caisse a repris\u00a0; le montant s’écrit sans signe.',
    '“yes” for money that the fund took back; the amount is written without a sign.',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;
