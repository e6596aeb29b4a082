/** The small pieces that English messages share. */
import type { Envelope } from '../../../domain/mission.ts';
import { envelopeName } from '../../../output/envelopes.ts';
import { choices, endsOfNumbers, quoted } from '../quoting.ts';

export const q = (text: string): string => quoted(text, 'en');
export const oneOf = (items: readonly string[]): string => choices(items, 'en');

/** `the mission “Prevention”`, `the envelope “Operations”`. */
export const envelopePhrase = (envelope: Envelope): string =>
  `the ${envelope === 'operations' ? 'envelope' : 'mission'} ${q(envelopeName(envelope, 'en'))}`;

/** A sentence with its full stop, which a list cut short brings itself. */
export const ended = (text: string): string => (text.endsWith('…') ? text : `${text}.`);

/** Advice for an unknown word: the likely one, or those allowed. */
export const wordAdvice = (suggestion: string | undefined, allowed: readonly string[]): string =>
  suggestion === undefined ? ended(`Write ${oneOf(allowed)}`) : `Did you mean ${q(suggestion)}?`;

/** Advice for a value out of a list; many numbers in a row are said by their ends. */
export function choiceAdvice(allowed: readonly string[]): string {
  const ends = endsOfNumbers(allowed);
  return ends === undefined
    ? `Write ${oneOf(allowed)}.`
    : `Write a whole number, from ${ends.least} to ${ends.greatest}.`;
}
