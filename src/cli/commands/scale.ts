import { dateFromIso } from '../../amounts/calendar.ts';
import { nationalScales, newestScale, scaleInForce } from '../../law/in-force.ts';
import { phrase } from '../../law/language.ts';
import { type SizeTier, sizeTiers } from '../../law/mission.ts';
import type { Scale } from '../../law/scale.ts';
import { datePhrase } from '../../output/phrase.ts';
import { nearest } from '../../problems/suggestion.ts';
import { scaleDiffData, scaleDiffDocument, scaleDifferences, scaleDiffHead } from '../../scale/scale-diff.ts';
import { type ScaleChosen, scaleData, scaleDocument, scaleHead } from '../../scale/scale-document.ts';
import { scaleDiffToJson, scaleToJson } from '../../scale/scale-json.ts';
import { scaleToYaml } from '../../scale/scale-yaml.ts';
import { isScalePath, loadScale } from '../compute-options.ts';
import { type Context, Ended, Misuse, misuse, orDidYouMean, printProblems, type Run } from '../context.ts';
import { deliverPrinted, type Printed } from '../documents.ts';

/** The scale of an id or a path; a file that is refused ends the command. */
async function namedScale(name: string, context: Context): Promise<Scale> {
  if (isScalePath(name)) {
    const { scale, language, problems } = await loadScale(name, context);
    printProblems(problems, language, context);
    if (scale === undefined) throw new Ended(1);
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

interface Chosen {
  readonly scale: Scale;
  readonly chosen: ScaleChosen;
}

/** The national scale of a day, or the newest one; a day that no scale covers is misuse, never a guess. */
function scaleOn(day: string | undefined): Chosen {
  const newest = newestScale(nationalScales);
  if (newest === undefined) throw new Error('there is no scale');
  if (day === undefined) return { scale: newest, chosen: { kind: 'newest' } };
  const date = dateFromIso(day);
  if (date === undefined) {
    throw misuse(
      `«\u00a0${day}\u00a0» n’est pas un jour\u00a0: écrivez année-mois-jour, par exemple 2023-01-01.`,
      `"${day}" is no day: write year-month-day, for instance 2023-01-01.`,
    );
  }
  const scale = scaleInForce(nationalScales, date);
  if (scale === undefined) {
    const firstDay = (nationalScales[0] ?? newest).inForceFrom;
    const [asked, first] = [datePhrase(date), datePhrase(firstDay)];
    throw misuse(
      `aucun barème connu ne couvre le ${asked.fr}\u00a0: le premier s’applique à partir du ${first.fr}.`,
      `no known scale covers ${asked.en}: the first applies from ${first.en}.`,
    );
  }
  return { scale, chosen: { kind: 'on', date } };
}

function tiersAsked(text: string | undefined): readonly SizeTier[] {
  if (text === undefined) return sizeTiers;
  const tier = sizeTiers.find((candidate) => String(candidate) === text.trim());
  if (tier !== undefined) return [tier];
  throw misuse(
    `«\u00a0${text}\u00a0» n’est pas une taille\u00a0: écrivez un numéro de 1 à 4.`,
    `"${text}" is no tier: write a number from 1 to 4.`,
  );
}

/** The scale, or what changes since another one. A workbook holds a row a figure, which a filter can sort. */
function printedOf(
  { scale, chosen }: Chosen,
  since: Scale | undefined,
  tiers: readonly SizeTier[],
  { system: { sha256Of }, lang }: Context,
): Printed {
  if (since === undefined) {
    const data = scaleData(scale, tiers);
    return {
      document: () => scaleDocument(scale, chosen, tiers),
      name: scale.id,
      data: () => data,
      json: () => scaleToJson(scale, tiers, sha256Of),
      own: () => scaleToYaml(scale, lang),
      workbook: [[lang === 'fr' ? 'Barème' : 'Scale', [scaleHead(scale, chosen), [data]]]],
    };
  }
  const data = scaleDiffData(scaleDifferences(since, scale, tiers));
  return {
    document: () => scaleDiffDocument(since, scale, tiers),
    name: scale.id,
    data: () => data,
    json: () => scaleDiffToJson(since, scale, tiers, sha256Of),
    workbook: [[lang === 'fr' ? 'Écarts' : 'Differences', [scaleDiffHead(since, scale), [data]]]],
  };
}

/** `aci scale [ID]` (bareme): the amounts in force, how sure they are, and what changed. */
export const run: Run = async ([name], context) => {
  const { raw } = context;
  const tiers = tiersAsked(raw.tier);
  if (name !== undefined && raw.on !== undefined) {
    throw misuse(
      'nommez un barème ou donnez un jour avec --au, mais pas les deux.',
      'name a scale or give a day with --on, not both.',
    );
  }
  if (context.format === 'yaml' && (raw.tier !== undefined || raw.diff !== undefined)) {
    throw misuse(
      'le format yaml donne un barème entier\u00a0: retirez --taille et --ecarts.',
      'the format yaml gives a whole scale: remove --tier and --diff.',
    );
  }
  const shown: Chosen =
    name === undefined
      ? scaleOn(raw.on)
      : { scale: await namedScale(name, context), chosen: { kind: 'named' } };
  const since = raw.diff === undefined ? undefined : await namedScale(raw.diff, context);
  return deliverPrinted(printedOf(shown, since, tiers, context), context);
};
