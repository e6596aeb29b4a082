import { isAfter } from '../../base/calendar.ts';
import type { Language } from '../../domain/contract.ts';
import type { Scale } from '../../scale/scale.ts';
import { formatDate } from '../format.ts';
import { harmless } from '../harmless.ts';
import { envelopeNames } from '../words/envelopes.ts';
import { scaleWords } from '../words/scale.ts';
import { statusNames } from '../words/statuses.ts';
import type { ScaleChosen } from './shown.ts';

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** What a scale says of itself: the facts that stand above its amounts. */
export function scaleFacts(
  scale: Scale,
  chosen: ScaleChosen,
  lang: Language,
): readonly (readonly [string, string])[] {
  const words = scaleWords[lang];
  const date = (day: Scale['verifiedOn']): string => unbroken(formatDate(day, lang));
  const status = scale.inForceStatus === 'confirmed' ? '' : ` (${statusNames[lang][scale.inForceStatus]})`;
  const why = { newest: `, ${words.chosen.newest}`, on: '', named: '' }[chosen.kind];
  const asked = chosen.kind === 'on' ? `, ${words.chosen.on(date(chosen.date))}` : '';
  const isStale = chosen.kind === 'on' && isAfter(chosen.date, scale.verifiedOn);
  const stale = isStale ? `, ${words.notSince(date(chosen.date))}` : '';
  const core = scale.coreMissions.map((mission) => envelopeNames[lang][mission].short);
  return [
    [words.inForce, `${words.since(date(scale.inForceFrom))}${status}${asked}${why}`],
    [words.verified, `${words.on(date(scale.verifiedOn))}${stale}`],
    ...(core.length === 0 ? [] : [[words.core, core.map(unbroken).join(', ')] as const]),
    ...(scale.file === undefined ? [] : [[words.readIn, harmless(scale.file)] as const]),
  ];
}
