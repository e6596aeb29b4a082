import type { Command } from 'commander';
import { nearest } from '../../base/suggestion.ts';
import {
  allCodes,
  type CodePageOptions,
  codeOf,
  renderCode,
  renderCodes,
} from '../../report/diagnostics/terminal.ts';
import { diagnosticsWords } from '../../report/diagnostics/words.ts';
import { type Context, Misuse } from '../context.ts';
import type { RawOptions } from '../options.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';

function explainCode(typed: string | undefined, raw: RawOptions, { system, lang }: Context): ExitCode {
  const color = hasColor(raw.color, system.out, system.env);
  const options: CodePageOptions = { lang, color, width: widthOf(system.out, system.env) };
  if (typed === undefined) {
    system.out.print(renderCodes(options));
    return 0;
  }
  const code = codeOf(typed);
  if (code === undefined) {
    const words = diagnosticsWords[lang];
    const suggestion = nearest(typed, allCodes);
    const hint = suggestion === undefined ? words.seeList : words.suggestion(suggestion);
    throw new Misuse(`${words.unknown(typed)} ${hint}`);
  }
  system.out.print(renderCode(code, options));
  return 0;
}

/** `aci explain-code [CODE]` (expliquer-code): what a message means, and what to do. */
export function registerExplainCode(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = diagnosticsWords[context.lang];
  program
    .command('explain-code')
    .alias('expliquer-code')
    .description(words.command)
    .argument('[CODE]', words.argument)
    .option('--lang <fr|en>', help.lang)
    .option('--color', help.color)
    .option('--no-color', help.noColor)
    .action((code: string | undefined, raw: RawOptions) => end(explainCode(code, raw, context)));
}
