import type { Command } from 'commander';
import { renderDoubts } from '../../report/doubts/doubts.ts';
import { doubtsToJson } from '../../report/doubts/doubts-json.ts';
import { explainHelp } from '../../report/explain/help-words.ts';
import { jsonText } from '../../report/json/text.ts';
import { doubtsOfYear } from '../../rules/doubts/doubts.ts';
import type { Context } from '../context.ts';
import { computeOne } from '../one-file.ts';
import { addReadingOptions, addResultOptions, type RawOptions } from '../options.ts';
import { chosenFormat, deliver, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { chosenYears } from '../years.ts';

async function doubts(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { system, lang } = context;
  const format = chosenFormat(raw, context);
  await keepInputs([path], raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { result, options, file } = one;
  const years = chosenYears(result, raw.year, format === 'json', context);
  const all = years.map((year) => doubtsOfYear(result, year, options));
  if (format === 'json') {
    const input = { file: path, sha256: file.sha256 };
    const json = doubtsToJson(all, result.contract, input, system.sha256Of);
    return deliver(`${jsonText(json, 2)}\n`, raw, context);
  }
  const color = hasColor(raw.output === undefined ? raw.color : (raw.color ?? false), system.out, system.env);
  const width = widthOf(system.out, system.env);
  return deliver(renderDoubts(all, result.contract, { lang, color, width }), raw, context);
}

/** `aci doubts FILE` (incertitudes): what each open reading and each unsure amount is worth, and other tiers. */
export function registerDoubts(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const command = program
    .command('doubts')
    .alias('incertitudes')
    .description(help.doubts)
    .argument('<FILE>', explainHelp[context.lang].file);
  addReadingOptions(addResultOptions(command, context), context);
  command.action(async (path: string, raw: RawOptions) => end(await doubts(path, raw, context)));
}
