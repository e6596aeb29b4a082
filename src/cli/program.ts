/** The command line, made from the tables of commands and options; and its help. */
import { Command, type HelpConfiguration, Option } from 'commander';
import type { Language } from '../law/contract.ts';
import { tool } from '../output/names.ts';
import type { Phrase } from '../output/phrase.ts';
import { wrap } from '../output/text.ts';
import { type CommandRecord, commands } from './commands.ts';
import type { Context } from './context.ts';
import { type OptionName, type OptionRecord, options, type RawOptions } from './options.ts';
import type { ExitCode } from './system.ts';
import { widthOf } from './terminal.ts';

/** Options as people find them in help: the names of their language, and those of the other one, which work too. */
function optionsOf(name: OptionName, says: string, lang: Language, ownValue?: Phrase): Option[] {
  const record: OptionRecord = options[name];
  const english = record.english ?? name;
  const names = [english, ...(record.french === undefined ? [] : [record.french])];
  const named = ownValue ?? record.value;
  const value = named === undefined ? '' : ` <${named[lang]}>`;
  const shown = lang === 'fr' ? (record.french ?? english) : english;
  const short = record.short === undefined ? '' : `-${record.short}, `;
  return names.map((each) => {
    const option = new Option(`${each === shown ? short : ''}--${each}${value}`, says).hideHelp(
      each !== shown,
    );
    const { frenchValues = {}, isRepeated = false } = record;
    if (isRepeated) option.argParser((text: string, all: readonly string[] = []) => [...all, text]);
    else if (value !== '') option.argParser((text) => frenchValues[text] ?? text);
    return Object.assign(option, { attributeName: () => name });
  });
}

/** `--no-color`, and its French name. */
function negativesOf(name: OptionName, lang: Language): Option[] {
  const { negative }: OptionRecord = options[name];
  if (negative === undefined) return [];
  return [negative.english, negative.french].map((each) => {
    const isShown = each === (lang === 'fr' ? negative.french : negative.english);
    const option = new Option(`--${each}`, negative.says[lang]).hideHelp(!isShown).preset(false);
    return Object.assign(option, { attributeName: () => name });
  });
}

/** What help says of an option of this command. */
function saysOf({ words = {}, formats }: CommandRecord, name: OptionName, lang: Language): string {
  const own = words[name];
  const says = (own ?? options[name].says)[lang];
  if (name === 'format' && own === undefined)
    return `${says}${lang === 'fr' ? '\u00a0' : ''}: ${formats.known.join(', ')}`;
  const endings = name === 'output' ? Object.keys(formats.ofEnding).join(', ') : '';
  return endings === '' ? says : `${says} (${endings})`;
}

function commandOf(
  record: CommandRecord,
  { lang, system, words }: Context,
  isAsked: boolean,
  run: (args: readonly string[], raw: RawOptions) => Promise<void>,
): Command {
  const [name, other] = lang === 'fr' ? [record.french, record.name] : [record.name, record.french];
  const { first, further, example } = words.help;
  const command = new Command(name)
    .aliases(other === name ? [] : [other])
    .description(record.says[lang])
    .helpGroup(record.isFirst ? first : further)
    .addHelpText('after', `\n${example}\n  ${system.command} ${record.example[lang]}`);
  for (const each of record.args) command.argument(each.name[lang], each.says[lang]);
  // The others are only named in help: some 250 options would be made for nothing at each start.
  const taken = isAsked ? [...record.options, ...record.shared] : [];
  for (const each of taken) {
    const value = each === 'year' ? record.yearValue : undefined;
    const all = [...optionsOf(each, saysOf(record, each, lang), lang, value), ...negativesOf(each, lang)];
    for (const option of all) command.addOption(option);
  }
  return command.action(() => run(command.args, command.opts()));
}

const titles = (context: Context): Readonly<Record<string, string>> => {
  const { usage, arguments: args, options: ofOptions, commands: ofCommands } = context.words.help;
  return { 'Usage:': usage, 'Arguments:': args, 'Options:': ofOptions, 'Commands:': ofCommands };
};

/** Help in the user's words; commander knows the rest. */
function helpOf(context: Context): HelpConfiguration {
  const { anyOption, anyCommand } = context.words.help;
  const inWords = (text: string): string =>
    text.replace('[options]', anyOption).replace('[command]', anyCommand).replace(/\|\S+/, '');
  return {
    styleTitle: (title) => titles(context)[title] ?? title,
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

/** The command line with all commands, `asked` with its options; `end` receives the exit code of the one that ran. */
export function programOf(
  context: Context,
  asked: CommandRecord | undefined,
  end: (code: ExitCode) => void,
): Command {
  const { system, words, lang } = context;
  const program = new Command('aci')
    .exitOverride()
    .showSuggestionAfterError(false)
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
    .commandsGroup(words.help.further)
    .helpCommand(words.help.helpCommand.name, words.help.helpCommand.says)
    .version(tool.version, '-V, --version', words.help.versionOption)
    .addHelpText('after', `\n${words.help.epilogue(system.command)}`);
  for (const option of optionsOf('lang', options.lang.says[lang], lang)) program.addOption(option);
  for (const record of commands) {
    const command = commandOf(record, context, record === asked, async (args, given) => {
      // `-o -` is standard output, where results go anyway.
      const { output, ...others } = given;
      const raw = output === '-' ? others : given;
      const run = await record.load();
      end(await run(args, raw, context));
    });
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
