/** Where results go: standard output, or a file whose ending says the format. */
import { type Context, Misuse } from './context.ts';
import type { RawOptions } from './options.ts';
import type { ExitCode, WriteOutcome } from './system.ts';
import { xlsxCommandWords } from './words/workbook-command.ts';

/** An output file that is one of those to read is misuse, even with `--force`. */
export async function keepInputs(
  paths: readonly string[],
  { output, scale }: Pick<RawOptions, 'output' | 'scale'>,
  { system, words }: Context,
): Promise<void> {
  if (output === undefined) return;
  const target = await system.whereIs(output);
  for (const path of [...paths, ...(scale === undefined ? [] : [scale])]) {
    if (path !== '-' && (await system.whereIs(path)) === target)
      throw new Misuse(words.misuse.outputIsInput(output));
  }
}

/** True when somebody will look at the result where it is printed. */
export const isForTerminal = ({ output }: Pick<RawOptions, 'output'>, { system }: Context): boolean =>
  output === undefined && system.out.isTerminal;

/** Misuse for what a terminal cannot show; the sentence says what to add. */
export function refuseTerminal(raw: Pick<RawOptions, 'output'>, context: Context, sentence: string): void {
  if (isForTerminal(raw, context)) throw new Misuse(sentence);
}

/** A terminal cannot show a workbook. */
export const requireWorkbookPlace = (raw: RawOptions, context: Context): void =>
  refuseTerminal(raw, context, xlsxCommandWords[context.lang].notToTerminal);

/** Delivers a finished text; a file that cannot be written is misuse and leaves nothing behind. */
export async function deliver(text: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { system } = context;
  if (raw.output === undefined) {
    system.out.print(text);
    return 0;
  }
  const sentence = sayOutcome(await system.write(raw.output, text, raw.force === true), raw.output, context);
  if (raw.quiet !== true) system.err.print(`${sentence}\n`);
  return 0;
}

/** The sentence for a file written; throws Misuse with the reason when it was not. */
export function sayOutcome(outcome: WriteOutcome, path: string, { words }: Context): string {
  const { written, exists, noFolder, folder, forbidden, noSpace, other } = words.output;
  const said = { written, exists, no_folder: noFolder, folder, forbidden, no_space: noSpace, other };
  const sentence = said[outcome](path);
  if (outcome !== 'written') throw new Misuse(sentence);
  return sentence;
}
