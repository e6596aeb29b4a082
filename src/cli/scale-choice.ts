/** Which scales `aci scale` is about: named, read from a file, in force on a day, or the newest. */
import { dateFromIso } from '../amounts/calendar.ts';
import { nationalScales, newestScale, scaleInForce } from '../law/in-force.ts';
import { type SizeTier, sizeTiers } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { formatDate } from '../output/format.ts';
import { nearest } from '../problems/suggestion.ts';
import type { ScaleChosen } from '../scale/scale-document.ts';
import { isScalePath } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import { printProblems } from './files.ts';
import type { RawOptions } from './options.ts';
import { loadScale } from './own-scale.ts';
import { scaleCommandWords } from './words/scale-command.ts';

/** The scale of an id or a path; undefined when its file is refused, which is then said. */
export async function namedScale(
  name: string,
  raw: RawOptions,
  context: Context,
): Promise<Scale | undefined> {
  if (isScalePath(name)) {
    const { scale, language, problems } = await loadScale(name, context);
    printProblems(problems, language, context, raw);
    return scale;
  }
  const known = nationalScales.find(({ id }) => id === name);
  if (known !== undefined) return known;
  const ids = nationalScales.map(({ id }) => id);
  const near = nearest(name, ids);
  const { didYouMean } = context.words.misuse;
  const hint = near === undefined ? '' : ` ${didYouMean(near)}`;
  throw new Misuse(`${scaleCommandWords[context.lang].misuse.unknown(name, ids)}${hint}`);
}

/** The national scale of a day, or the newest one; a day that no scale covers is misuse, never a guess. */
export function scaleOn(
  day: string | undefined,
  { lang }: Context,
): { readonly scale: Scale; readonly chosen: ScaleChosen } {
  const { misuse } = scaleCommandWords[lang];
  const newest = newestScale(nationalScales);
  if (newest === undefined) throw new Error('there is no scale');
  if (day === undefined) return { scale: newest, chosen: { kind: 'newest' } };
  const date = dateFromIso(day);
  if (date === undefined) throw new Misuse(misuse.date(day));
  const scale = scaleInForce(nationalScales, date);
  if (scale === undefined) {
    const firstDay = (nationalScales[0] ?? newest).inForceFrom;
    throw new Misuse(misuse.noneOn(formatDate(date, lang), formatDate(firstDay, lang)));
  }
  return { scale, chosen: { kind: 'on', date } };
}

export function tierAsked(text: string | undefined, { lang }: Context): SizeTier | undefined {
  if (text === undefined) return undefined;
  const tier = sizeTiers.find((candidate) => String(candidate) === text.trim());
  if (tier === undefined) throw new Misuse(scaleCommandWords[lang].misuse.tier(text));
  return tier;
}
