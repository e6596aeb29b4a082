import { CommanderError } from 'commander';
import { wrap } from '../output/text.ts';
import { type Context, contextOf, Misuse } from './context.ts';
import { commandNamed, newNameOf } from './known-commands.ts';
import { languageOf, unknownLanguage, unknownLanguageVariable } from './language.ts';
import { flagsOf, nearOption } from './near-option.ts';
import { programOf } from './program.ts';
import type { ExitCode, System } from './system.ts';
import { widthOf } from './terminal.ts';

const quoted = (text: string): string => /'([^']*)'/.exec(text)?.[1]?.split(/[ ,]/)[0] ?? '';

/** What commander found wrong, in the user's language. */
function sentenceOf(error: CommanderError, { words }: Context, flags: readonly string[]): string {
  const { misuse } = words;
  const typed = quoted(error.message);
  const meant =
    error.code === 'commander.unknownOption'
      ? nearOption(typed, flags)
      : (newNameOf(typed) ?? /Did you mean (?:one of )?(\S+?)\??\)/.exec(error.message)?.[1]);
  const hint = meant === undefined ? '' : ` ${misuse.didYouMean(meant)}`;
  switch (error.code) {
    case 'commander.unknownOption':
      return `${misuse.unknownOption(typed)}${hint}`;
    case 'commander.unknownCommand':
      return `${misuse.unknownCommand(typed)}${hint}`;
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
function sayMisuse(sentence: string, { system, words }: Context, command?: string): ExitCode {
  const said = `${words.misuse.prefix}${sentence}`;
  const lines = system.err.isTerminal ? wrap(said, widthOf(system.err, system.env), '  ') : [said];
  system.err.print(`${[...lines, words.misuse.seeHelp(command)].join('\n')}\n`);
  return 2;
}

/** Runs a command line and returns its exit code. Never throws, never exits. */
export async function main(args: readonly string[], system: System): Promise<ExitCode> {
  const context = contextOf(system, languageOf(args, system.env));
  const unknown = unknownLanguage(args);
  if (unknown !== undefined) return sayMisuse(context.words.misuse.lang(unknown), context);
  const variable = unknownLanguageVariable(args, system.env);
  if (variable !== undefined) return sayMisuse(context.words.misuse.langVariable(variable), context);
  let code: ExitCode = 0;
  const program = programOf(context, (ended) => {
    code = ended;
  });
  const named = commandNamed(program, args);
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
      return error.exitCode === 0
        ? 0
        : sayMisuse(sentenceOf(error, context, flagsOf(program, named)), context, named);
    }
    const message = error instanceof Error ? error.message : String(error);
    system.err.print(`${context.words.bug(message)}\n`);
    return 3;
  }
}
