/** The command line, made from the tables of commands and options; and its help. */
import { Command, type HelpConfiguration, Option } from 'commander';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { tool } from '../output/names.ts';
import { both, sayIn } from '../output/phrase.ts';
import { wrap } from '../output/text.ts';
import { type CommandRecord, commands } from './commands.ts';
import { type Context, Misuse, widthOf } from './context.ts';
import { type OptionName, type OptionRecord, options, partsOf, type RawOptions } from './options.ts';

/** What help says of an option of this command, flags and meaning. */
function textOf({ words = {}, ...record }: CommandRecord, name: OptionName, lang: Language): string {
  const formats = record.formats ?? record.ownFormats;
  const usual = partsOf(options[name].says[lang]);
  const own = words[name] && partsOf(words[name][lang]);
  const says = own?.says ?? usual.says;
  const flags = own?.flags ?? usual.flags;
  if (name === 'format' && own === undefined)
    return `${flags}  ${says}${lang === 'fr' ? '\u00a0' : ''}: ${formats?.known.join(', ')}`;
  const endings = name === 'output' ? Object.keys(formats?.ofEnding ?? {}).join(', ') : '';
  return `${flags}  ${says}${endings === '' ? '' : ` (${endings})`}`;
}

/** An option under its names in both languages, of which help shows that of the user. */
function optionsOf(name: OptionName, text: Phrase, lang: Language): Option[] {
  const { kind, negative, once, words = {} }: OptionRecord = options[name];
  const named = (phrases: Phrase): Option[] => {
    const { flags = '', says } = partsOf(phrases[lang]);
    const other = partsOf(phrases[lang === 'fr' ? 'en' : 'fr']).flags?.replace(/^-\w, /, '') ?? '';
    const shown = new Option(flags, says);
    const hidden = new Option(other, says).hideHelp();
    return shown.long === hidden.long ? [shown] : [shown, hidden];
  };
  const given = named(text);
  for (const option of given) {
    if (kind === 'list') option.argParser((typed: string, all: readonly string[] = []) => [...all, typed]);
    if (kind === 'value')
      option.argParser((typed, before?: string) => {
        if (once !== undefined && before !== undefined && before !== typed) throw new Misuse(once);
        return Object.hasOwn(words, typed) ? words[typed] : typed;
      });
  }
  const contrary = negative === undefined ? [] : named(negative).map((option) => option.preset(false));
  return [...given, ...contrary].map((option) => Object.assign(option, { attributeName: () => name }));
}

const further = phrase('Pour aller plus loin\u00a0:', 'To go further:');

function commandOf(
  record: CommandRecord,
  { lang, system }: Context,
  isAsked: boolean,
  run: (args: readonly string[], raw: RawOptions) => Promise<void>,
): Command {
  const say = sayIn(lang);
  const [name, other] = lang === 'fr' ? [record.french, record.name] : [record.name, record.french];
  const command = new Command(name)
    .aliases(other === name ? [] : [other])
    .description(record.says[lang])
    .helpGroup(record.isFurther ? further[lang] : say('D’abord\u00a0:', 'First:'))
    .addHelpText(
      'after',
      `\n${say('Exemple\u00a0:', 'Example:')}\n  ${system.command} ${record.example[lang]}`,
    );
  for (const each of record.args) {
    const { flags = '', says } = partsOf(each[lang]);
    command.argument(flags, says);
  }
  // The others are only named in help: some 250 options would be made for nothing at each start.
  for (const each of isAsked ? record.options : []) {
    const text = both((tongue) => textOf(record, each, tongue));
    for (const option of optionsOf(each, text, lang)) command.addOption(option);
  }
  return command.action(() => run(command.args, command.opts()));
}

/** Help in the user's words; commander does the rest. */
function helpOf({ lang }: Context): HelpConfiguration {
  const say = sayIn(lang);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('Utilisation\u00a0:', 'Usage:'),
    'Arguments:': say('Arguments\u00a0:', 'Arguments:'),
    'Options:': say('Options\u00a0:', 'Options:'),
  };
  return {
    styleTitle: (title) => titles[title] ?? title,
    // The other name of the command is said in the list of commands.
    styleUsage: (text) => text.replace('[command]', say('[commande]', '[command]')).replace(/\|\S+/, ''),
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

const helpEnd = (aci: string): Phrase =>
  phrase(
    `
Variables d’environnement\u00a0:
  ACI_LANG               langue de l’affichage\u00a0: fr ou en
  NO_COLOR, FORCE_COLOR  affiche sans couleurs, ou en couleurs

Codes de sortie\u00a0:
  0  fait
  1  un fichier est refusé, ou un contrôle a trouvé un écart
  2  la commande est mal écrite, ou le résultat n’a pas pu être écrit
  3  un défaut d’aci

Pour commencer\u00a0: ${aci} creer ma-cpts.yaml, puis ${aci} calculer ma-cpts.yaml
L’aide d’une commande\u00a0: ${aci} calculer --help
À lire dans le paquet aci-cpts\u00a0: docs/fr/guide-coordinateur.md`,
    `
Environment variables:
  ACI_LANG               language of what is shown: fr or en
  NO_COLOR, FORCE_COLOR  show no colours, or colours

Exit codes:
  0  done
  1  a file was refused, or a check found a difference
  2  the command is not written right, or its result could not be written
  3  a defect of aci

To begin: ${aci} init my-cpts.yaml, then ${aci} calculate my-cpts.yaml
Help of a command: ${aci} calculate --help
To read, in the package aci-cpts: README.md and docs/commands.md`,
  );

/** The command line with all commands, `asked` with its options; `run` is called with what was typed. */
export function programOf(
  context: Context,
  asked: CommandRecord | undefined,
  run: (record: CommandRecord, args: readonly string[], raw: RawOptions) => Promise<void>,
): Command {
  const { system, lang } = context;
  const say = sayIn(lang);
  const program = new Command('aci')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => system.out.print(text),
      writeErr: (text) => system.err.print(text),
      // Misuse is said by main.ts, in the language of the user.
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(system.out, system),
      getErrHelpWidth: () => widthOf(system.err, system),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(helpOf(context))
    .description(
      say(
        'Calcule ce que le contrat ACI d’une CPTS lui rapporte\u00a0: volets fixe et variable, mission par mission, et l’explique.',
        'Computes what a CPTS earns under its ACI contract, fixed and variable, mission by mission, and explains it.',
      ),
    )
    .helpOption('-h, --help', say('affiche cette aide', 'show this help'))
    .commandsGroup(further[lang])
    .helpCommand(
      say('help [COMMANDE]', 'help [COMMAND]'),
      say('affiche l’aide d’une commande', 'show the help of a command'),
    )
    .version(tool.version, '-V, --version', say('affiche la version', 'show the version'))
    .addHelpText('after', helpEnd(system.command)[lang]);
  for (const option of optionsOf('lang', options.lang.says, lang)) program.addOption(option);
  for (const record of commands) {
    const command = commandOf(record, context, record === asked, (args, raw) => run(record, args, raw));
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}
