/** Which scales `aci scale` is about: named, read from a file, in force on a day, or the newest. */
import { dateFromIso } from '../amounts/calendar.ts';
import { nationalScales, newestScale, scaleInForce } from '../law/in-force.ts';
import { type SizeTier, sizeTiers } from '../law/mission.ts';
import type { Scale } from '../law/scale.ts';
import { datePhrase, phrase } from '../output/phrase.ts';
import { nearest } from '../problems/suggestion.ts';
import type { ScaleChosen } from '../scale/scale-document.ts';
import { isScalePath } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import { printProblems } from './files.ts';
import { orDidYouMean } from './misuse.ts';
import type { RawOptions } from './options.ts';
import { loadScale } from './own-scale.ts';

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
  const listed = ids.join(', ');
  const sentence = phrase(
    `le barème «\u00a0${name}\u00a0» n’existe pas. Barèmes connus\u00a0: ${listed}.`,
    `there is no scale "${name}". Known scales: ${listed}.`,
  );
  throw new Misuse(orDidYouMean(sentence, nearest(name, ids)));
}

/** The national scale of a day, or the newest one; a day that no scale covers is misuse, never a guess. */
export function scaleOn(day: string | undefined): { readonly scale: Scale; readonly chosen: ScaleChosen } {
  const newest = newestScale(nationalScales);
  if (newest === undefined) throw new Error('there is no scale');
  if (day === undefined) return { scale: newest, chosen: { kind: 'newest' } };
  const date = dateFromIso(day);
  if (date === undefined) {
    throw new Misuse(
      phrase(
        `«\u00a0${day}\u00a0» n’est pas un jour\u00a0: écrivez année-mois-jour, par exemple 2023-01-01.`,
        `"${day}" is no day: write year-month-day, for instance 2023-01-01.`,
      ),
    );
  }
  const scale = scaleInForce(nationalScales, date);
  if (scale === undefined) {
    const firstDay = (nationalScales[0] ?? newest).inForceFrom;
    const [asked, first] = [datePhrase(date), datePhrase(firstDay)];
    throw new Misuse(
      phrase(
        `aucun barème connu ne couvre le ${asked.fr}\u00a0: le premier s’applique à partir du ${first.fr}.`,
        `no known scale covers ${asked.en}: the first applies from ${first.en}.`,
      ),
    );
  }
  return { scale, chosen: { kind: 'on', date } };
}

export function tierAsked(text: string | undefined): SizeTier | undefined {
  if (text === undefined) return undefined;
  const tier = sizeTiers.find((candidate) => String(candidate) === text.trim());
  if (tier === undefined) {
    throw new Misuse(
      phrase(
        `«\u00a0${text}\u00a0» n’est pas une taille\u00a0: écrivez un numéro de 1 à 4.`,
        `"${text}" is no tier: write a number from 1 to 4.`,
      ),
    );
  }
  return tier;
}
