/** What a scale says of itself: the facts that stand above its amounts. */
import { type CalendarDate, isAfter } from '../../base/calendar.ts';
import { type Facts, facts } from '../../output/document.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { harmless } from '../../output/harmless.ts';
import { both, datePhrase, type Phrase, phrase } from '../../output/phrase.ts';
import { statusNames } from '../../output/statuses.ts';
import type { Scale } from '../../scale/scale.ts';

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
    inForceStatus === 'confirmed' ? '' : ` (${statusNames[lang][inForceStatus]})`,
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
    coreMissions.map((mission) => envelopeNames[lang][mission].short.replaceAll(' ', '\u00a0')).join(', '),
  );
  return facts(
    [phrase('En vigueur', 'In force'), inForceWords(scale, chosen)],
    [phrase('Vérifié', 'Verified'), verifiedWords(scale, chosen)],
    ...(coreMissions.length === 0 ? [] : [[phrase('Missions socle', 'Core missions'), core] as const]),
    ...(file === undefined ? [] : [[phrase('Lu dans', 'Read in'), both(() => harmless(file))] as const]),
  );
}
