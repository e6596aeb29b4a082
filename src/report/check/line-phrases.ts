/** How a line of the schedule is called inside a sentence. */
import type { Language, PaymentLine } from '../../domain/contract.ts';
import { type Envelope, envelopes } from '../../domain/mission.ts';
import { envelopeNames } from '../words/envelopes.ts';

type Part = 'whole' | 'advance' | 'balance' | 'fixed' | 'fixed_advance' | 'fixed_balance' | 'variable';

/** What of an envelope a line pays; undefined for the letter of intent. */
function partsOf(line: PaymentLine): { readonly envelope: Envelope; readonly part: Part } | undefined {
  const envelope = envelopes.find((each) => line === each || line.startsWith(`${each}.`));
  if (envelope === undefined) return undefined;
  const rest = line.slice(envelope.length + 1);
  const parts: Readonly<Record<string, Part>> = {
    '': 'whole',
    advance: 'advance',
    balance: 'balance',
    fixed: 'fixed',
    'fixed.advance': 'fixed_advance',
    'fixed.balance': 'fixed_balance',
    variable: 'variable',
  };
  return { envelope, part: parts[rest] ?? 'whole' };
}

const ofEnvelope: Readonly<Record<Envelope, string>> = {
  operations: 'du fonctionnement',
  care_access: 'de l’accès aux soins',
  care_pathways: 'des parcours',
  prevention: 'de la prévention',
  health_crisis: 'de la crise sanitaire',
  quality: 'de la qualité',
  professional_support: 'de l’accompagnement',
};

/** `de l’accès aux soins`, inside a French sentence. */
export const ofEnvelopeInFrench = (envelope: Envelope): string => ofEnvelope[envelope];

/** `care access`, inside an English sentence. */
export const envelopeInEnglish = (envelope: Envelope): string =>
  `${envelope === 'health_crisis' ? 'the ' : ''}${envelopeNames.en[envelope].short.toLowerCase()}`;

const frenchPhrases: Readonly<Record<Part, (of: string) => string>> = {
  whole: (of) => `le paiement ${of}`,
  advance: (of) => `l’avance ${of}`,
  balance: (of) => `le solde ${of}`,
  fixed: (of) => `le volet fixe ${of}`,
  fixed_advance: (of) => `l’avance ${of}, volet fixe,`,
  fixed_balance: (of) => `le solde ${of}, volet fixe,`,
  variable: (of) => `le volet variable ${of}`,
};

const englishPhrases: Readonly<Record<Part, (name: string) => string>> = {
  whole: (name) => `the payment of ${name}`,
  advance: (name) => `the advance of ${name}`,
  balance: (name) => `the balance of ${name}`,
  fixed: (name) => `the fixed part of ${name}`,
  fixed_advance: (name) => `the advance of ${name}, fixed part,`,
  fixed_balance: (name) => `the balance of ${name}, fixed part,`,
  variable: (name) => `the variable part of ${name}`,
};

/** `le solde des parcours, volet fixe, de l’exercice 2`. */
export function linePhrase(line: PaymentLine, year: number | undefined, lang: Language): string {
  const parts = partsOf(line);
  if (parts === undefined) return lang === 'fr' ? 'la lettre d’intention' : 'the letter of intent';
  const { envelope, part } = parts;
  if (lang === 'fr') {
    const phrase = frenchPhrases[part](ofEnvelope[envelope]);
    return year === undefined ? phrase.replace(/,$/, '') : `${phrase} de l’exercice\u00a0${year}`;
  }
  const phrase = englishPhrases[part](envelopeInEnglish(envelope));
  return year === undefined ? phrase.replace(/,$/, '') : `${phrase} of year ${year}`;
}
