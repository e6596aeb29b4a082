/** The format of a command that has formats of its own. */
import { type Context, Misuse } from './context.ts';
import type { RawOptions } from './options.ts';

/** The format asked for, else the one that the output file's ending says, else the first of them. */
export function formatAmong<Format extends string>(
  endings: Readonly<Record<string, Format>>,
  formats: readonly [Format, ...Format[]],
  raw: RawOptions,
  { words }: Context,
): Format {
  if (raw.format !== undefined) {
    const asked = formats.find((format) => format === raw.format);
    if (asked === undefined) throw new Misuse(words.misuse.format(raw.format, formats));
    return asked;
  }
  if (raw.output === undefined) return formats[0];
  const ending = /\.[^./\\]+$/.exec(raw.output)?.[0].toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format === undefined) throw new Misuse(words.misuse.ending(raw.output, Object.keys(endings)));
  return format;
}
