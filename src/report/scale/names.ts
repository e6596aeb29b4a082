/** What the lines, parts and tiers of a scale are called. */
import type { ScalePart } from '../../domain/cell.ts';
import type { ScaleLine, SizeTier } from '../../domain/mission.ts';
import { envelopeWords } from '../../output/envelopes.ts';
import { harmless } from '../../output/harmless.ts';
import { both, type Phrase, phrase, type Sized, sized } from '../../output/phrase.ts';
import type { Scale } from '../../scale/scale.ts';

export const inEuros = phrase('En euros, par année pleine', 'In euros, per full year');
export const tierWord = phrase('Taille', 'Tier');
export const statusWord = phrase('Statut', 'Status');
export const differenceWord = phrase('Écart', 'Difference');

export const tierName = (tier: SizeTier): Phrase => both((lang) => `${tierWord[lang]} ${tier}`);

export const lineName = (line: ScaleLine): Phrase => envelopeWords(line).long;

const parts = {
  fixed: phrase('Volet fixe', 'Fixed part'),
  fixed_base: phrase('Fixe, base', 'Fixed, base'),
  fixed_unscheduled_care: phrase('Fixe, soins non programmés', 'Fixed, unscheduled care'),
  fixed_first_plan: phrase('Premier plan', 'First plan'),
  fixed_plan_update: phrase('Mise à jour du plan', 'Plan update'),
  variable: phrase('Volet variable', 'Variable part'),
} as const satisfies Readonly<Record<ScalePart, Phrase>>;

/** The variable part of the crisis mission is one that only a recognised crisis pays. */
const crisis = phrase('Crise reconnue', 'Recognised crisis');

export const partName = (line: ScaleLine, part: ScalePart): Phrase =>
  line === 'health_crisis' && part === 'variable' ? crisis : parts[part];

/** What a part is called under its line, where its amount stands: what depends on results is a most. */
export function fullPartName(line: ScaleLine, part: ScalePart): Phrase {
  const { fr, en } = partName(line, part);
  return part === 'variable' ? phrase(`${fr}, au plus`, `${en}, at most`) : phrase(fr, en);
}

/** `Accès aux soins, volet fixe`. */
export function figureName(line: ScaleLine, name: Phrase): Sized {
  const of = envelopeWords(line);
  return sized((size) =>
    both((lang) => `${of[size][lang]}, ${name[lang].slice(0, 1).toLowerCase()}${name[lang].slice(1)}`),
  );
}

/** Its name; with the file it was read from, where it is the user's own. */
export const scaleName = ({ id, file }: Scale): Phrase =>
  both(() => harmless(file === undefined ? id : `${id} (${file})`));
