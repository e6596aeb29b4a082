/** What a scale says of itself: the facts that stand above its amounts. */
import { type CalendarDate, isAfter } from '../amounts/calendar.ts';
import type { ScaleLine, SizeTier } from '../law/mission.ts';
import type { Scale, ScalePart } from '../law/scale.ts';
import { type Facts, facts } from '../output/document.ts';
import { envelopeNames, statusNames } from '../output/names.ts';
import { both, datePhrase, type Phrase, phrase, type Sized, sized } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';

/** Why this scale is shown: named, in force on a day asked for, or the newest for want of both. */
export type ScaleChosen =
  | { readonly kind: 'named' }
  | { readonly kind: 'on'; readonly date: CalendarDate }
  | { readonly kind: 'newest' };

export function sinceWords({ inForceFrom }: Scale): Phrase {
  const { fr, en } = datePhrase(inForceFrom);
  return phrase(`depuis le ${fr}`, `from ${en}`);
}

function inForceWords(scale: Scale, chosen: ScaleChosen): Phrase {
  const since = sinceWords(scale);
  const { inForceStatus } = scale;
  const status = both((lang) =>
    inForceStatus === 'confirmed' ? '' : ` (${statusNames[inForceStatus][lang]})`,
  );
  const why = whyWords(chosen);
  return both((lang) => since[lang] + status[lang] + why[lang]);
}

function whyWords(chosen: ScaleChosen): Phrase {
  switch (chosen.kind) {
    case 'named':
      return phrase('', '');
    case 'on': {
      const { fr, en } = datePhrase(chosen.date);
      return phrase(`, en vigueur le ${fr}`, `, in force on ${en}`);
    }
    case 'newest':
      return phrase(
        ', le plus récent des barèmes connus, faute de date (--on DATE en choisit une)',
        ', the newest scale known, for want of a date (--on DATE chooses one)',
      );
  }
}

function verifiedWords({ verifiedOn }: Scale, chosen: ScaleChosen): Phrase {
  if (verifiedOn === undefined) return phrase('jamais', 'never');
  const on = datePhrase(verifiedOn);
  const verified = phrase(`le ${on.fr}`, `on ${on.en}`);
  if (chosen.kind !== 'on' || !isAfter(chosen.date, verifiedOn)) return verified;
  const day = datePhrase(chosen.date);
  return phrase(
    `${verified.fr}, et pas depuis\u00a0: rien n’assure qu’il vaut encore le ${day.fr}`,
    `${verified.en}, and not since: nothing shows that it still holds on ${day.en}`,
  );
}

export function scaleFacts(scale: Scale, chosen: ScaleChosen): Facts {
  const { coreMissions, file } = scale;
  const core = both((lang) =>
    coreMissions.map((mission) => envelopeNames[mission].short[lang].replaceAll(' ', '\u00a0')).join(', '),
  );
  return facts(
    [phrase('En vigueur', 'In force'), inForceWords(scale, chosen)],
    [phrase('Vérifié', 'Verified'), verifiedWords(scale, chosen)],
    ...(coreMissions.length === 0 ? [] : [[phrase('Missions socle', 'Core missions'), core] as const]),
    ...(file === undefined ? [] : [[phrase('Lu dans', 'Read in'), both(() => harmless(file))] as const]),
  );
}

/** What the lines, parts and tiers of a scale are called. */

export const inEuros = phrase('En euros, par année pleine', 'In euros, per full year');
export const tierWord = phrase('Taille', 'Tier');
export const statusWord = phrase('Statut', 'Status');
export const differenceWord = phrase('Écart', 'Difference');

export const tierName = (tier: SizeTier): Phrase => both((lang) => `${tierWord[lang]} ${tier}`);

export const lineName = (line: ScaleLine): Phrase => envelopeNames[line].long;

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
  const of = envelopeNames[line];
  return sized((size) =>
    both((lang) => `${of[size][lang]}, ${name[lang].slice(0, 1).toLowerCase()}${name[lang].slice(1)}`),
  );
}

/** Its name; with the file it was read from, where it is the user's own. */
export const scaleName = ({ id, file }: Scale): Phrase =>
  both(() => harmless(file === undefined ? id : `${id} (${file})`));
