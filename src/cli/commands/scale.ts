import { type SizeTier, sizeTiers } from '../../law/mission.ts';
import type { Scale } from '../../law/scale.ts';
import { cellText } from '../../output/cell-words.ts';
import type { WorkbookModel } from '../../output/cells.ts';
import type { Section, Table } from '../../output/document.ts';
import { jsonText } from '../../output/json-fields.ts';
import { phrase } from '../../output/phrase.ts';
import { worksheetOf } from '../../output/worksheet.ts';
import { scaleDiffData, scaleDiffDocument, scaleDifferences, scaleDiffHead } from '../../scale/scale-diff.ts';
import { type ScaleChosen, scaleData, scaleDocument, scaleHead } from '../../scale/scale-document.ts';
import { scaleDiffToJson, scaleToJson } from '../../scale/scale-json.ts';
import { scaleToYaml } from '../../scale/scale-yaml.ts';
import type { Run } from '../commands.ts';
import { isScalePath } from '../compute-options.ts';
import { type Context, Misuse } from '../context.ts';
import { deliverPrinted, type Printed } from '../documents.ts';
import { formatAmong, scaleFormats } from '../formats.ts';
import type { RawOptions } from '../options.ts';
import { deliver, keepInputs, requireWorkbookPlace } from '../output.ts';
import { namedScale, scaleOn, tierAsked } from '../scale-choice.ts';
import type { ExitCode } from '../system.ts';

/** The scale, or what changes since another one. A workbook holds a row a figure, which a filter can sort. */
function printedOf(scale: Scale, since: Scale | undefined, shown: Shown, { system, lang }: Context): Printed {
  const { chosen, tiers } = shown;
  const { sha256Of } = system;
  const json = (value: unknown) => (): string => `${jsonText(value, 2)}\n`;
  const sheetOf = (head: Section, data: Table, name: string) => async (): Promise<WorkbookModel> => ({
    title: cellText(scale.id),
    sheets: [worksheetOf([head, [data]], name, lang)],
    lang,
  });
  if (since === undefined) {
    const data = scaleData(scale, tiers);
    return {
      document: scaleDocument(scale, chosen, tiers),
      name: scale.id,
      data,
      json: json(scaleToJson(scale, tiers, sha256Of)),
      workbook: sheetOf(scaleHead(scale, chosen), data, lang === 'fr' ? 'Barème' : 'Scale'),
    };
  }
  const data = scaleDiffData(scaleDifferences(since, scale, tiers));
  return {
    document: scaleDiffDocument(since, scale, tiers),
    name: scale.id,
    data,
    json: json(scaleDiffToJson(since, scale, tiers, sha256Of)),
    workbook: sheetOf(scaleDiffHead(since, scale), data, lang === 'fr' ? 'Écarts' : 'Differences'),
  };
}

interface Shown {
  readonly chosen: ScaleChosen;
  readonly tiers: readonly SizeTier[];
}

async function showScale(name: string | undefined, raw: RawOptions, context: Context): Promise<ExitCode> {
  const format = formatAmong(scaleFormats, raw);
  if (format === 'xlsx') requireWorkbookPlace(raw, context);
  const paths = [name, raw.diff].filter((text) => text !== undefined).filter(isScalePath);
  await keepInputs(paths, raw, context);
  const tier = tierAsked(raw.tier);
  if (name !== undefined && raw.on !== undefined) {
    throw new Misuse(
      phrase(
        'nommez un barème ou donnez un jour avec --au, mais pas les deux.',
        'name a scale or give a day with --on, not both.',
      ),
    );
  }
  if (format === 'yaml' && (tier !== undefined || raw.diff !== undefined)) {
    throw new Misuse(
      phrase(
        'le format yaml donne un barème entier\u00a0: retirez --taille et --ecarts.',
        'the format yaml gives a whole scale: remove --tier and --diff.',
      ),
    );
  }
  const found = name === undefined ? scaleOn(raw.on) : undefined;
  const scale = found?.scale ?? (await namedScale(name ?? '', raw, context));
  const since = raw.diff === undefined ? undefined : await namedScale(raw.diff, raw, context);
  if (scale === undefined || (raw.diff !== undefined && since === undefined)) return 1;
  if (format === 'yaml') return deliver(scaleToYaml(scale, context.lang), raw, context);
  const shown = {
    chosen: found?.chosen ?? ({ kind: 'named' } as const),
    tiers: tier === undefined ? sizeTiers : [tier],
  };
  return deliverPrinted(printedOf(scale, since, shown, context), format, raw, context);
}

/** `aci scale [ID]` (bareme): the amounts in force, how sure they are, and what changed. */
export const run: Run = ([name], raw, context) => showScale(name, raw, context);
