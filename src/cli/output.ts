/** Where results go: standard output, or a file whose ending says the format. */
import { type Context, Misuse } from './context.ts';
import type { RawOptions } from './options.ts';
import type { ExitCode } from './system.ts';

export const formats = ['table', 'json'] as const;
export type Format = (typeof formats)[number];

const formatOfEnding: Readonly<Record<string, Format>> = { '.json': 'json', '.txt': 'table' };

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

/** The format asked for, else the one that the output file's ending says, else a table. */
export function chosenFormat(raw: RawOptions, { words }: Context): Format {
  if (raw.format !== undefined) {
    if (isFormat(raw.format)) return raw.format;
    throw new Misuse(words.misuse.format(raw.format, formats));
  }
  if (raw.output === undefined) return 'table';
  const ending = /\.[^./\\]+$/.exec(raw.output)?.[0].toLowerCase() ?? '';
  const format = formatOfEnding[ending];
  if (format === undefined) {
    throw new Misuse(words.misuse.ending(raw.output, Object.keys(formatOfEnding)));
  }
  return format;
}

/** Delivers a finished text; a file that cannot be written is misuse and leaves nothing behind. */
export async function deliver(text: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { system, words } = context;
  if (raw.output === undefined) {
    system.out.print(text);
    return 0;
  }
  const outcome = await system.write(raw.output, text, raw.force === true);
  const { written, exists, noFolder, folder, forbidden, noSpace, other } = words.output;
  const said = { written, exists, no_folder: noFolder, folder, forbidden, no_space: noSpace, other };
  const sentence = said[outcome](raw.output);
  if (outcome !== 'written') throw new Misuse(sentence);
  if (raw.quiet !== true) system.err.print(`${sentence}\n`);
  return 0;
}
