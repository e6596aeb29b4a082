/** The keys of money: fungibility, other funding, allowances, expected amounts and payments. */
import type { KeyRecord } from './record.ts';

export const moneyKeys = {
  // Fungibility and other money
  fungibility: {
    fr: 'fongibilite',
    en: 'fungibility',
    section: 'year',
    says: {
      fr: 'L’usage des fonds d’une enveloppe pour une autre.',
      en: 'The use of one envelope’s funds for another.',
    },
  },
  regime: {
    fr: 'regime',
    en: 'regime',
    section: 'fungibility',
    says: {
      fr: 'Comment la caisse lit la fongibilité\u00a0: libre, entre missions, vers le fonctionnement, ou aucune.',
      en: 'How the fund reads fungibility: free, between missions, towards operations, or none.',
    },
    example: { fr: 'libre', en: 'free' },
  },
  cap: {
    fr: 'plafond',
    en: 'cap',
    section: 'fungibility',
    says: {
      fr: 'La part de ce qu’une enveloppe a reçu qu’elle peut donner au plus.',
      en: 'The greatest share of what an envelope was granted that it may give.',
    },
    example: '20 %',
  },
  fixedOnly: {
    fr: 'fixe_seulement',
    en: 'fixed_only',
    section: 'fungibility',
    says: {
      fr: '«\u00a0oui\u00a0» si seuls les volets fixes peuvent être donnés.',
      en: '“yes” when only fixed parts may be given.',
    },
    example: { fr: 'non', en: 'no' },
  },
  transfers: {
    fr: 'virements',
    en: 'transfers',
    section: 'fungibility',
    says: {
      fr: 'Les virements d’une enveloppe à une autre, tels que vous les avez décidés.',
      en: 'The transfers between envelopes, as you decided them.',
    },
  },
  from: {
    fr: 'de',
    en: 'from',
    section: 'transfer',
    says: { fr: 'L’enveloppe qui donne.', en: 'The envelope that gives.' },
    example: { fr: 'parcours', en: 'care_pathways' },
  },
  to: {
    fr: 'vers',
    en: 'to',
    section: 'transfer',
    says: { fr: 'L’enveloppe qui reçoit.', en: 'The envelope that receives.' },
    example: { fr: 'fonctionnement', en: 'operations' },
  },
  reason: {
    fr: 'motif',
    en: 'reason',
    section: 'transfer',
    says: { fr: 'Pourquoi ce virement. Facultatif.', en: 'Why this transfer. Optional.' },
    example: { fr: 'loyer', en: 'rent' },
  },
  otherFunding: {
    fr: 'autres_financements',
    en: 'other_funding',
    section: 'year',
    says: {
      fr: 'L’argent qui n’est pas de l’ACI, gardé à part dans les totaux.',
      en: 'Money that is no part of the ACI, kept apart in every total.',
    },
  },
  label: {
    fr: 'libelle',
    en: 'label',
    section: 'otherFunding',
    says: { fr: 'Ce qu’est ce financement.', en: 'What this funding is.' },
    example: { fr: 'ARS, crédit d’amorçage', en: 'ARS start-up credit' },
  },
  allowances: {
    fr: 'indemnites',
    en: 'allowances',
    section: 'year',
    says: {
      fr: 'Les indemnités versées à des membres, pour les comparer au plafond de l’année civile.',
      en: 'Allowances paid to members, to compare with the ceiling of the civil year.',
    },
  },
  reference: {
    fr: 'reference',
    en: 'reference',
    section: 'allowance',
    says: {
      fr: 'Un repère à vous pour ce membre, jamais son nom ni un moyen de le joindre.',
      en: 'A mark of your own for this member, never a name nor a way to reach them.',
    },
    example: { fr: 'membre-07', en: 'member-07' },
  },
  civilYear: {
    fr: 'annee_civile',
    en: 'civil_year',
    section: 'allowance',
    says: { fr: 'L’année civile de ces indemnités.', en: 'The civil year of these allowances.' },
    example: '2025',
  },
  // Expected amounts and payments
  expected: {
    fr: 'attendu',
    en: 'expected',
    section: 'year',
    says: { fr: 'Les montants que vous attendez.', en: 'The amounts you expect.' },
  },
  total: {
    fr: 'total',
    en: 'total',
    says: { fr: 'Le total, en euros.', en: 'The total, in euros.' },
    example: '222 500 €',
  },
  pending: {
    fr: 'en_attente',
    en: 'pending',
    says: {
      fr: 'Ce qui est encore en attente de résultats, en euros.',
      en: 'What still waits for results, in euros.',
    },
    example: '12 000 €',
  },
  toVerify: {
    fr: 'a_verifier',
    en: 'to_verify',
    section: 'expected',
    says: {
      fr: 'La part du total qui repose sur des montants à vérifier, en euros.',
      en: 'How much of the total rests on amounts to verify, in euros.',
    },
    example: { fr: '87 572,61 €', en: '87 572.61 €' },
  },
  unspent: {
    fr: 'non_depense',
    en: 'unspent',
    section: 'expectedFungibility',
    says: {
      fr: 'Ce que vous attendez en non dépensé, une fois les virements faits.',
      en: 'What you expect to be left unspent, once transfers are made.',
    },
    example: { fr: '6 960,97 €', en: '6 960.97 €' },
  },
  uncovered: {
    fr: 'non_couvert',
    en: 'uncovered',
    section: 'expectedFungibility',
    says: {
      fr: 'Ce que vous attendez en dépenses non couvertes.',
      en: 'What you expect of spending that nothing covers.',
    },
    example: '0 €',
  },
  date: {
    fr: 'date',
    en: 'date',
    says: { fr: 'Un jour\u00a0: année, mois, jour.', en: 'A day: year, month, day.' },
    example: '2023-09-28',
    inside: {
      otherFunding: {
        says: { fr: 'Le jour où il a été reçu. Facultatif.', en: 'The day it was received. Optional.' },
        example: '2023-10-02',
      },
      payments: {
        says: { fr: 'Le jour du versement.', en: 'The day of the payment.' },
        example: '2023-09-28',
      },
    },
  },
  line: {
    fr: 'ligne',
    en: 'line',
    section: 'payment',
    says: {
      fr: 'La ligne que le versement paie. Facultative.',
      en: 'The line that the payment pays. Optional.',
    },
    example: { fr: 'acces_aux_soins.variable', en: 'care_access.variable' },
  },
  recovery: {
    fr: 'recuperation',
    en: 'recovery',
    section: 'payment',
    says: {
      fr: '«\u00a0oui\u00a0» pour de l’argent que la caisse a repris\u00a0; le montant s’écrit sans signe.',
      en: '“yes” for money that the fund took back; the amount is written without a sign.',
    },
    example: { fr: 'oui', en: 'yes' },
  },
} as const satisfies Readonly<Record<string, KeyRecord>>;
