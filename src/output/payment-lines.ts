/** What people call a line of the schedule. */
import type { Language, PaymentLine } from '../law/contract.ts';
import { missions, type ScaleLine } from '../law/mission.ts';
import { envelopeNames } from './envelopes.ts';
import { both, type Sized, sized } from './phrase.ts';

type LineKind = 'whole' | 'advance' | 'balance' | 'refund' | 'variable' | 'fixed';

/** What is said after the envelope's name; operations have no parts, so their advance is nobody else's. */
const kindWords = {
  fr: {
    whole: { long: 'en entier', short: 'en entier' },
    advance: { long: 'avance du volet fixe', short: 'avance' },
    balance: { long: 'solde du volet fixe', short: 'solde' },
    refund: { long: 'solde à rendre', short: 'à rendre' },
    variable: { long: 'volet variable', short: 'variable' },
    fixed: { long: 'volet fixe', short: 'fixe' },
  },
  en: {
    whole: { long: 'in full', short: 'in full' },
    advance: { long: 'advance of the fixed part', short: 'advance' },
    balance: { long: 'balance of the fixed part', short: 'balance' },
    refund: { long: 'balance to give back', short: 'to give back' },
    variable: { long: 'variable part', short: 'variable' },
    fixed: { long: 'fixed part', short: 'fixed' },
  },
} as const satisfies Readonly<
  Record<Language, Readonly<Record<LineKind, { readonly long: string; readonly short: string }>>>
>;

function kindOf(line: PaymentLine, isRefund: boolean): LineKind {
  if (isRefund) return 'refund';
  if (line === 'operations') return 'whole';
  if (line.endsWith('.advance')) return 'advance';
  if (line.endsWith('.balance')) return 'balance';
  return line.endsWith('.variable') ? 'variable' : 'fixed';
}

/** The envelope that a payment is for. */
export function envelopeOf(line: PaymentLine): ScaleLine {
  if (line === 'letter_of_intent') return line;
  return missions.find((mission) => line.startsWith(`${mission}.`)) ?? 'operations';
}

/** Which part of its envelope a payment is; nothing for the letter of intent, which has no parts. */
export function paymentPartName(
  line: PaymentLine,
  isRefund: boolean,
  lang: Language,
  size: 'long' | 'short' = 'long',
): string {
  const envelope = envelopeOf(line);
  if (envelope === 'letter_of_intent') return '';
  const kindSize = envelope === 'operations' && !isRefund ? 'short' : size;
  return kindWords[lang][kindOf(line, isRefund)][kindSize];
}

/** `Accès aux soins, solde du volet fixe`; short where room is scarce. `isRefund`: money to be given back. */
export function paymentLineName(
  line: PaymentLine,
  isRefund: boolean,
  lang: Language,
  size: 'long' | 'short',
): string {
  const names = envelopeNames[lang][envelopeOf(line)];
  const part = paymentPartName(line, isRefund, lang, size);
  return part === '' ? names.long : `${names[size]}, ${part}`;
}

/** The same, long or short. */
export const paymentLineWords = (line: PaymentLine, isRefund: boolean): Sized =>
  sized((size) => both((lang) => paymentLineName(line, isRefund, lang, size)));
