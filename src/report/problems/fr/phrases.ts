/** The small pieces that French messages share. */

import type { Envelope } from '../../../domain/mission.ts';
import { envelopeName } from '../../../output/envelopes.ts';
import { choices, endsOfNumbers, quoted } from '../quoting.ts';

export const q = (text: string): string => quoted(text, 'fr');
export const oneOf = (items: readonly string[]): string => choices(items, 'fr');

/** `la mission « Prévention »`, `l’enveloppe « Fonctionnement »`. */
export const envelopePhrase = (envelope: Envelope): string =>
  `${envelope === 'operations' ? 'l’enveloppe' : 'la mission'} ${q(envelopeName(envelope, 'fr'))}`;

/** A sentence with its full stop, which a list cut short brings itself. */
export const ended = (text: string): string => (text.endsWith('…') ? text : `${text}.`);

/** Advice for an unknown word: the likely one, or those allowed. */
export const wordAdvice = (suggestion: string | undefined, allowed: readonly string[]): string =>
  suggestion === undefined
    ? ended(`Écrivez ${oneOf(allowed)}`)
    : `Vouliez-vous écrire ${q(suggestion)}\u00a0?`;

/** Advice for a value out of a list; many numbers in a row are said by their ends. */
export function choiceAdvice(allowed: readonly string[]): string {
  const ends = endsOfNumbers(allowed);
  return ends === undefined
    ? `Écrivez ${oneOf(allowed)}.`
    : `Écrivez un nombre entier, de ${ends.least} à ${ends.greatest}.`;
}
