import { CommanderError } from 'commander';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { type Say, sayIn } from '../output/phrase.ts';
import { harmless, wrap } from '../output/text.ts';
import {
  commandNamed,
  knownArguments,
  languageOf,
  longDashed,
  nearCommand,
  nearOption,
} from './arguments.ts';
import { type CommandRecord, runOf } from './commands.ts';
import { sayConfig, withConfig } from './config.ts';
import {
  asTyped,
  type Context,
  Ended,
  excessArguments,
  Misuse,
  orDidYouMean,
  sayLine,
  widthOf,
} from './context.ts';
import { chosenFormat } from './documents.ts';
import { failureText } from './files.ts';
import { programOf } from './program.ts';
import type { ExitCode, System } from './system.ts';

/** What commander puts between quotes: a word as typed, or an option as declared, of which the long name is said. */
const quoted = (text: string): string => {
  const words = /'([^']*)'/.exec(text)?.[1]?.split(/,? /) ?? [];
  return words.find((word) => word.startsWith('--')) ?? words[0] ?? '';
};

const unknownCommand = (typed: string, lang: Language): Phrase =>
  orDidYouMean(
    phrase(`la commande «\u00a0${typed}\u00a0» n’existe pas.`, `there is no command "${typed}".`),
    nearCommand(typed, lang),
  );

/** What commander found wrong. */
function sentenceOf(
  { code, message }: CommanderError,
  { lang }: Context,
  named: CommandRecord | undefined,
): Phrase {
  const typed = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return orDidYouMean(
        phrase(`l’option «\u00a0${typed}\u00a0» n’existe pas.`, `there is no option "${typed}".`),
        nearOption(typed, named, lang),
      );
    case 'commander.unknownCommand':
      return unknownCommand(typed, lang);
    case 'commander.missingArgument':
      return phrase('il manque le nom d’un fichier.', 'the name of a file is missing.');
    case 'commander.optionMissingArgument':
      return phrase(
        `il manque une valeur après l’option «\u00a0${typed}\u00a0».`,
        `a value is missing after the option "${typed}".`,
      );
    default:
      return excessArguments;
  }
}

/** What is wrong with the arguments before commander reads them. */
function wrongArguments(
  args: readonly string[],
  { lang, unknown }: ReturnType<typeof languageOf>,
): Phrase | undefined {
  if (unknown?.in === 'option') {
    return phrase(
      `la langue «\u00a0${unknown.text}\u00a0» n’existe pas\u00a0: écrivez fr ou en.`,
      `there is no language "${unknown.text}": write fr or en.`,
    );
  }
  if (unknown !== undefined) {
    return phrase(
      `la variable ACI_LANG vaut «\u00a0${unknown.text}\u00a0»\u00a0: écrivez fr ou en.`,
      `the variable ACI_LANG is "${unknown.text}": write fr or en.`,
    );
  }
  const dashed = longDashed(args);
  const [first, about] = args;
  if (first === 'help' && about !== undefined && /^[^-]/.test(about) && commandNamed([about]) === undefined)
    return unknownCommand(about, lang);
  if (dashed === undefined) return undefined;
  const { text, right } = dashed;
  return phrase(
    `«\u00a0${text}\u00a0» commence par un tiret long, tel que Word l’écrit\u00a0: tapez «\u00a0${right}\u00a0».`,
    `"${text}" begins with a long dash, as Word writes it: type "${right}".`,
  );
}

const errorBefore = (say: Say, sentence: string): string => `${say('erreur\u00a0: ', 'error: ')}${sentence}`;

/** Parts of the command are read from the disk only when they are needed. */
const isOutOfHandles = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EMFILE' || error.code === 'ENFILE');

const tooManyOpen = phrase(
  'erreur\u00a0: trop de fichiers sont ouverts pour qu’aci s’exécute\u00a0: augmentez cette limite (ulimit -n).',
  'error: too many files are open for aci to run: raise that limit (ulimit -n).',
);

/** `command` is the one that was asked: its own help has its options. */
function sayMisuse(says: Phrase, { system, lang }: Context, command?: CommandRecord): ExitCode {
  const say = sayIn(lang);
  const said = errorBefore(say, asTyped(harmless(says[lang]), system));
  const lines = system.err.isTerminal ? wrap(said, widthOf(system.err, system), '  ') : [said];
  const name = command === undefined ? '' : `${say(command.french, command.name)} `;
  const help = `${say('Pour l’aide\u00a0:', 'For help:')} ${system.command} ${name}--help`;
  system.err.print(`${[...lines, help].join('\n')}\n`);
  return 2;
}

/** Says that standard output broke before its end, a full disk most often; undefined where all was written. */
export function sayCutShort(
  args: readonly string[],
  failure: string | undefined,
  system: System,
): ExitCode | undefined {
  if (failure === undefined) return undefined;
  const say = sayIn(languageOf(args, system.env).lang);
  const isDiskFull = failure === 'ENOSPC' || failure === 'EDQUOT';
  const sentence = say(
    `Le résultat n’a pas pu être écrit en entier${isDiskFull ? '\u00a0: le disque est plein' : ''}. N’utilisez pas ce qui en a été écrit.`,
    `The result could not be printed whole${isDiskFull ? ': the disk is full' : ''}. Do not use what was written.`,
  );
  system.err.print(`${errorBefore(say, sentence)}\n`);
  return 2;
}

/** Runs a command line and returns its exit code. Never throws, never exits. */
export async function main(typed: readonly string[], system: System): Promise<ExitCode> {
  const args = knownArguments(typed);
  const spoken = languageOf(args, system.env);
  const { lang, isChosen } = spoken;
  const context: Context = { system, lang, raw: {}, format: 'table' };
  const named = commandNamed(args);
  const wrong = wrongArguments(args, spoken);
  if (wrong !== undefined) return sayMisuse(wrong, context, named);
  let code: ExitCode = 0;
  const program = programOf(context, named, async (record, given, options) => {
    // `-o -` is standard output, where results go anyway.
    const { output, ...others } = options;
    const raw = output === '-' ? others : options;
    const run = await runOf(record.name);
    const asked = { ...context, raw };
    const [first] = given;
    const asking = {
      isCheck: record.options.includes('payer'),
      isReported: record.name === 'validate',
      isLanguageChosen: isChosen,
    };
    const isForContracts = first !== undefined && record.options.includes('assume');
    const configured = isForContracts ? await withConfig(first, asked, asking) : asked;
    // Their results are no documents that could hold the line themselves.
    if (['validate', 'explain', 'report'].includes(record.name)) sayConfig(configured);
    const format = record.formats && chosenFormat(record.formats, configured);
    code = await run(given, format === undefined ? configured : { ...configured, format });
  });
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Ended) return error.code;
    if (error instanceof Misuse) return sayMisuse(error.says, context, named);
    if (error instanceof CommanderError) {
      // Without a command, help was shown.
      if (error.code === 'commander.help' && error.exitCode !== 0) return 2;
      return error.exitCode === 0 ? 0 : sayMisuse(sentenceOf(error, context, named), context, named);
    }
    if (isOutOfHandles(error)) {
      sayLine(tooManyOpen, context);
      return 2;
    }
    const message = failureText(error);
    const bug = sayIn(lang)(
      `erreur interne, qui n’est pas de votre fait\u00a0: ${message}\nMerci de la signaler avec le fichier qui la provoque.`,
      `internal error, which is none of your doing: ${message}\nPlease report it with the file that causes it.`,
    );
    system.err.print(`${bug}\n`);
    return 3;
  }
}
