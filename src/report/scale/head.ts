import { type CalendarDate, isAfter } from '../../base/calendar.ts';
import type { Language } from '../../domain/contract.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { statusNames } from '../../output/statuses.ts';
import type { Scale } from '../../scale/scale.ts';
import { scaleWords } from '../words/scale.ts';
import type { ScaleChosen } from './shown.ts';

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

const dayText = (day: CalendarDate, lang: Language): string => unbroken(formatDate(day, lang));

function verifiedText({ verifiedOn }: Scale, chosen: ScaleChosen, lang: Language): string {
  const words = scaleWords[lang];
  if (verifiedOn === undefined) return words.never;
  const isStale = chosen.kind === 'on' && isAfter(chosen.date, verifiedOn);
  const stale = isStale ? `, ${words.notSince(dayText(chosen.date, lang))}` : '';
  return `${words.on(dayText(verifiedOn, lang))}${stale}`;
}

/** What a scale says of itself: the facts that stand above its amounts. */
export function scaleFacts(
  scale: Scale,
  chosen: ScaleChosen,
  lang: Language,
): readonly (readonly [string, string])[] {
  const words = scaleWords[lang];
  const date = (day: CalendarDate): string => dayText(day, lang);
  const status = scale.inForceStatus === 'confirmed' ? '' : ` (${statusNames[lang][scale.inForceStatus]})`;
  const why = { newest: `, ${words.chosen.newest}`, on: '', named: '' }[chosen.kind];
  const asked = chosen.kind === 'on' ? `, ${words.chosen.on(date(chosen.date))}` : '';
  const core = scale.coreMissions.map((mission) => envelopeNames[lang][mission].short);
  return [
    [words.inForce, `${words.since(date(scale.inForceFrom))}${status}${asked}${why}`],
    [words.verified, verifiedText(scale, chosen, lang)],
    ...(core.length === 0 ? [] : [[words.core, core.map(unbroken).join(', ')] as const]),
    ...(scale.file === undefined ? [] : [[words.readIn, harmless(scale.file)] as const]),
  ];
}
