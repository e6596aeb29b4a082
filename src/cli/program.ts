import { Command, type HelpConfiguration } from 'commander';
import { tool } from '../output/json-fields.ts';
import { wrap } from '../output/text.ts';
import type { Context } from './context.ts';
import { knownCommands } from './known-commands.ts';
import type { ExitCode } from './system.ts';
import { widthOf } from './terminal.ts';

function titleOf(title: string, { words }: Context): string {
  const { usage, arguments: args, options, commands } = words.help;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': usage,
    'Arguments:': args,
    'Options:': options,
    'Commands:': commands,
  };
  return titles[title] ?? title;
}

/** The usage line of a command in the user's words, with the aliases of commands beneath the list's width. */
function helpOf(context: Context): HelpConfiguration {
  const { anyOption, anyCommand } = context.words.help;
  const inWords = (text: string): string =>
    text.replace('[options]', anyOption).replace('[command]', anyCommand);
  return {
    styleTitle: (title) => titleOf(title, context),
    styleUsage: inWords,
    // Breaks no space that French typography keeps, and says defaults in the words of the option.
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    optionDescription: ({ description }) => description,
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
  };
}

/** The command line with all commands; `end` receives the exit code of the one that ran. */
export function programOf(context: Context, end: (code: ExitCode) => void): Command {
  const { system, words } = context;
  const program = new Command('aci')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => system.out.print(text),
      writeErr: (text) => system.err.print(text),
      // Misuse is said by main.ts, in the language of the user.
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(system.out, system.env),
      getErrHelpWidth: () => widthOf(system.err, system.env),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(helpOf(context))
    .description(words.help.program)
    .helpOption('-h, --help', words.help.helpOption)
    .helpCommand('help [COMMAND]', words.help.helpCommand)
    .version(tool.version, '-V, --version', words.help.versionOption)
    .option('--lang <fr|en>', words.help.lang)
    .addHelpText('after', `\n${words.help.epilogue}`);
  for (const register of knownCommands) register(program, context, end);
  return program;
}
