import type { Command } from 'commander';
import { jsonText } from '../../report/json/text.ts';
import { renderScaleDiff } from '../../report/scale/diff.ts';
import { scaleDiffToJson, scaleToJson } from '../../report/scale/json.ts';
import { scaleDiffToMarkdown, scaleToMarkdown } from '../../report/scale/markdown.ts';
import { type ScaleShown, tiersShown } from '../../report/scale/shown.ts';
import { renderScale } from '../../report/scale/table.ts';
import { scaleToYaml } from '../../report/scale/yaml.ts';
import { scaleCommandWords } from '../../report/words/scale-command.ts';
import type { Scale } from '../../scale/scale.ts';
import { type Context, Misuse } from '../context.ts';
import type { RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs } from '../output.ts';
import { isScalePath } from '../own-scale.ts';
import { namedScale, scaleOn, tierAsked } from '../scale-choice.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';

interface ScaleOptions extends RawOptions {
  readonly on?: string;
  readonly tier?: string;
  readonly diff?: string;
}

type Format = 'table' | 'json' | 'yaml' | 'markdown';

const formats: Formats<Format> = {
  known: ['table', 'json', 'yaml', 'markdown'],
  usual: 'table',
  ofEnding: { '.txt': 'table', '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml', '.md': 'markdown' },
};

const asJson = (value: unknown): string => `${jsonText(value, 2)}\n`;

function textOf(
  format: Format,
  scale: Scale,
  since: Scale | undefined,
  shown: ScaleShown,
  raw: RawOptions,
  { system, lang }: Context,
): string {
  const { sha256Of } = system;
  const tiers = tiersShown(shown);
  if (format === 'json') {
    return asJson(
      since === undefined
        ? scaleToJson(scale, tiers, sha256Of)
        : scaleDiffToJson(since, scale, tiers, sha256Of),
    );
  }
  if (format === 'yaml') return scaleToYaml(scale, lang);
  if (format === 'markdown') {
    return since === undefined ? scaleToMarkdown(scale, shown) : scaleDiffToMarkdown(since, scale, shown);
  }
  const isToFile = raw.output !== undefined;
  const color = hasColor(isToFile ? (raw.color ?? false) : raw.color, system.out, system.env);
  const options = { ...shown, color, width: widthOf(system.out, system.env) };
  return since === undefined ? renderScale(scale, options) : renderScaleDiff(since, scale, options);
}

async function showScale(name: string | undefined, raw: ScaleOptions, context: Context): Promise<ExitCode> {
  const { misuse } = scaleCommandWords[context.lang];
  const format = formatAmong(formats, raw, context);
  const paths = [name, raw.diff].filter((text) => text !== undefined).filter(isScalePath);
  await keepInputs(paths, raw, context);
  const tier = tierAsked(raw.tier, context);
  if (name !== undefined && raw.on !== undefined) throw new Misuse(misuse.idAndDate);
  if (format === 'yaml' && (tier !== undefined || raw.diff !== undefined)) throw new Misuse(misuse.wholeOnly);
  const found = name === undefined ? scaleOn(raw.on, context) : undefined;
  const scale = found?.scale ?? (await namedScale(name ?? '', raw, context));
  const since = raw.diff === undefined ? undefined : await namedScale(raw.diff, raw, context);
  if (scale === undefined || (raw.diff !== undefined && since === undefined)) return 1;
  const shown: ScaleShown = {
    lang: context.lang,
    chosen: found?.chosen ?? { kind: 'named' },
    ...(tier === undefined ? {} : { tier }),
  };
  return deliver(textOf(format, scale, since, shown, raw, context), raw, context);
}

/** `aci scale [ID]` (bareme): the amounts in force, how sure they are, and what changed. */
export function registerScale(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = scaleCommandWords[context.lang];
  program
    .command('scale')
    .alias('bareme')
    .description(words.scale)
    .argument('[ID|FILE]', words.id)
    .option('--on <DATE>', words.on)
    .option('-t, --tier <N>', words.tier)
    .option('--diff <ID|FILE>', words.diff)
    .option('-f, --format <FORMAT>', words.format)
    .option('-o, --output <FILE>', words.output)
    .option('--force', help.force)
    .option('-q, --quiet', help.quiet)
    .option('--lang <fr|en>', help.lang)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .action(async (name: string | undefined, raw: ScaleOptions) => end(await showScale(name, raw, context)));
}
