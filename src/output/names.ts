/** What people call the lines of a scale and of a schedule, and the statuses of figures. */
import { type PartName, partWords } from '../law/label.ts';
import { type Phrase, phrase } from '../law/language.ts';
import type { ScaleLine, SizeTier } from '../law/mission.ts';
import { type PaymentLine, partsOfLine } from '../law/payment-line.ts';
import type { Status } from '../law/scale.ts';
import { both, type Sized, sized } from './phrase.ts';

const sameAtAnySize = (fr: string, en: string): Sized => sized(() => phrase(fr, en));
const longAndShort = (long: Phrase, short: Phrase): Sized => ({ long, short });

/** The agreement's name of a line, and a shorter form of the same name where room is scarce. */
export const envelopeNames = {
  operations: sameAtAnySize('Fonctionnement', 'Operations'),
  care_access: sameAtAnySize('Accès aux soins', 'Care access'),
  care_pathways: longAndShort(
    phrase('Parcours pluriprofessionnels', 'Multi-professional care pathways'),
    phrase('Parcours', 'Care pathways'),
  ),
  prevention: sameAtAnySize('Prévention', 'Prevention'),
  health_crisis: longAndShort(
    phrase('Crises sanitaires graves', 'Serious health crises'),
    phrase('Crises sanitaires', 'Health crises'),
  ),
  quality: longAndShort(
    phrase('Qualité et pertinence des soins', 'Quality and relevance of care'),
    phrase('Qualité', 'Quality'),
  ),
  professional_support: longAndShort(
    phrase('Accompagnement des professionnels', 'Support for professionals'),
    phrase('Accompagnement', 'Support'),
  ),
  letter_of_intent: longAndShort(
    phrase('Lettre d’intention', 'Letter of intent'),
    phrase('Lettre', 'Letter'),
  ),
} as const satisfies Readonly<Record<ScaleLine, Sized>>;

/** `Prévention, fixe`. */
export const envelopePartWords = (line: ScaleLine, part: PartName | 'update'): Sized => {
  const name = part === 'update' ? phrase('mise à jour', 'update') : partWords[part].short;
  return sized((size) => both((lang) => `${envelopeNames[line][size][lang]}, ${name[lang]}`));
};

/** Names of envelopes in one sentence. */
export const envelopeList = (lines: readonly ScaleLine[]): Sized =>
  sized((size) => both((lang) => lines.map((line) => envelopeNames[line][size][lang]).join(', ')));

/** What is said of a payment after its envelope's name. */
const paymentKinds = {
  whole: sameAtAnySize('en entier', 'in full'),
  advance: longAndShort(
    phrase('avance du volet fixe', 'advance of the fixed part'),
    phrase('avance', 'advance'),
  ),
  balance: longAndShort(
    phrase('solde du volet fixe', 'balance of the fixed part'),
    phrase('solde', 'balance'),
  ),
  refund: longAndShort(phrase('solde à rendre', 'balance to give back'), phrase('à rendre', 'to give back')),
  ...partWords,
} as const satisfies Readonly<Record<string, Sized>>;

/** `Accès aux soins, solde du volet fixe`. `isRefund`: money to be given back. */
export function paymentLineWords(line: PaymentLine, isRefund: boolean): Sized {
  const { envelope, part: own, stage } = partsOfLine(line);
  const name = envelopeNames[envelope];
  if (envelope === 'letter_of_intent') return { long: name.long, short: name.long };
  const kind = paymentKinds[isRefund ? 'refund' : (stage ?? own ?? 'whole')];
  // Operations have no parts to tell apart.
  const part = envelope === 'operations' && !isRefund ? { long: kind.short, short: kind.short } : kind;
  return sized((size) => both((lang) => `${name[size][lang]}, ${part[size][lang]}`));
}

export const tierName = (tier: SizeTier): Phrase => phrase(`Taille ${tier}`, `Tier ${tier}`);

/** How sure a figure is. */
export const statusNames = {
  confirmed: phrase('confirmé', 'confirmed'),
  derived: phrase('déduit de montants confirmés', 'derived from confirmed amounts'),
  reported: phrase('rapporté par une seule source', 'reported by a single source'),
  to_verify: phrase('à vérifier', 'to be verified'),
} as const satisfies Readonly<Record<Status, Phrase>>;

/** The sign that stands after an amount: the doubt shows without colour. A confirmed amount has none. */
export const statusMarks = {
  confirmed: '',
  derived: '=',
  reported: '?',
  to_verify: '*',
} as const satisfies Readonly<Record<Status, string>>;

/** What this is, as results and the command name it. The version is the package's; a test keeps them equal. */
export const tool = { name: 'aci-cpts', version: '0.2.0' } as const;
