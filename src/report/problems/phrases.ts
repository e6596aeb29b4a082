/** The small pieces that messages share. */
import type { Envelope } from '../../domain/mission.ts';
import { envelopeName } from '../../output/envelopes.ts';
import { inBothLanguages } from '../../output/phrase.ts';
import { choices, endsOfNumbers, quoted } from './quoting.ts';

/** A sentence with its full stop, which a list cut short brings itself. */
const ended = (text: string): string => (text.endsWith('…') ? text : `${text}.`);

export const problemPhrases = inBothLanguages((say, lang) => {
  const q = (text: string): string => quoted(text, lang);
  const oneOf = (items: readonly string[]): string => choices(items, lang);
  return {
    q,
    oneOf,
    ended,
    /** `la mission « Prévention »`, `l’enveloppe « Fonctionnement »`. */
    envelopePhrase: (envelope: Envelope): string =>
      `${envelope === 'operations' ? say('l’enveloppe', 'the envelope') : say('la mission', 'the mission')} ${q(envelopeName(envelope, lang))}`,
    /** Advice for an unknown word: the likely one, or those allowed. */
    wordAdvice: (suggestion: string | undefined, allowed: readonly string[]): string =>
      suggestion === undefined
        ? ended(`${say('Écrivez', 'Write')} ${oneOf(allowed)}`)
        : say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    /** Advice for a value out of a list; many numbers in a row are said by their ends. */
    choiceAdvice: (allowed: readonly string[]): string => {
      const ends = endsOfNumbers(allowed);
      if (ends === undefined) return `${say('Écrivez', 'Write')} ${oneOf(allowed)}.`;
      const { least, greatest } = ends;
      return say(
        `Écrivez un nombre entier, de ${least} à ${greatest}.`,
        `Write a whole number, from ${least} to ${greatest}.`,
      );
    },
  };
});
