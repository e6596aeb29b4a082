import { CommanderError } from 'commander';
import { wrap } from '../output/text.ts';
import { commandNamed, knownArguments, longDashed, nearCommand, nearOption } from './arguments.ts';
import type { CommandRecord } from './commands.ts';
import { type Context, contextOf, Misuse } from './context.ts';
import { languageOf } from './language.ts';
import { programOf } from './program.ts';
import type { ExitCode, System } from './system.ts';
import { widthOf } from './terminal.ts';

const quoted = (text: string): string => /'([^']*)'/.exec(text)?.[1]?.split(/[ ,]/)[0] ?? '';

/** What commander found wrong, in the user's language. */
function sentenceOf(
  { code, message }: CommanderError,
  { words: { misuse }, lang }: Context,
  named: CommandRecord | undefined,
): string {
  const typed = quoted(message);
  const hinted = (sentence: string, meant: string | undefined): string =>
    meant === undefined ? sentence : `${sentence} ${misuse.didYouMean(meant)}`;
  switch (code) {
    case 'commander.unknownOption':
      return hinted(misuse.unknownOption(typed), nearOption(typed, named, lang));
    case 'commander.unknownCommand':
      return hinted(misuse.unknownCommand(typed), nearCommand(typed, lang));
    case 'commander.missingArgument':
      return misuse.missingArgument;
    case 'commander.optionMissingArgument':
      return misuse.missingValue(typed);
    case 'commander.excessArguments':
      return misuse.excessArguments;
    default:
      return misuse.noCommand;
  }
}

/** `command` is the one that was asked: its own help has its options. */
function sayMisuse(sentence: string, { system, words, lang }: Context, command?: CommandRecord): ExitCode {
  const said = `${words.misuse.prefix}${sentence}`;
  const lines = system.err.isTerminal ? wrap(said, widthOf(system.err, system.env), '  ') : [said];
  const name = lang === 'fr' ? command?.french : command?.name;
  system.err.print(`${[...lines, words.misuse.seeHelp(system.command, name)].join('\n')}\n`);
  return 2;
}

/** Runs a command line and returns its exit code. Never throws, never exits. */
export async function main(typed: readonly string[], system: System): Promise<ExitCode> {
  const args = knownArguments(typed);
  const { lang, unknown } = languageOf(args, system.env);
  const context = contextOf(system, lang);
  const { misuse, bug } = context.words;
  const named = commandNamed(args);
  if (unknown !== undefined) return sayMisuse(misuse[unknown.in](unknown.text), context, named);
  const dashed = longDashed(args);
  if (dashed !== undefined) return sayMisuse(misuse.longDash(dashed.text, dashed.meant), context, named);
  let code: ExitCode = 0;
  const program = programOf(context, named, (ended) => {
    code = ended;
  });
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Misuse) return sayMisuse(error.message, context, named);
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : sayMisuse(sentenceOf(error, context, named), context, named);
    }
    system.err.print(`${bug(error instanceof Error ? error.message : String(error))}\n`);
    return 3;
  }
}
