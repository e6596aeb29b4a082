/** What people type, as they type it: accents, long dashes, and words that are almost right. */
import type { Language } from '../law/language.ts';
import { nearest, plainName } from '../problems/suggestion.ts';
import { type CommandRecord, commands } from './commands.ts';
import { namesOf } from './options.ts';
import type { System } from './system.ts';

const wordsOf = ({ name, french }: CommandRecord): readonly string[] => [name, french];

export const commandNamed = (args: readonly string[]): CommandRecord | undefined =>
  args.flatMap((arg) => commands.filter((one) => wordsOf(one).includes(arg)))[0];

/** Arguments as the command line declares them: commands without their accents, and help by its French name. */
export function knownArguments(args: readonly string[]): readonly string[] {
  const first = args.findIndex((arg) => !arg.startsWith('-'));
  const isHelp = ['help', 'aide'].includes(args[first] ?? '');
  return args.map((arg, index) => {
    if (arg === '--aide') return '--help';
    if (index !== first && !(isHelp && index === first + 1)) return arg;
    const typed = plainName(arg);
    if (typed === 'aide') return 'help';
    return commands.some((one) => wordsOf(one).includes(typed)) ? typed : arg;
  });
}

/** The option most likely intended, among those of the command. */
export function nearOption(
  typed: string,
  command: CommandRecord | undefined,
  lang: Language,
): string | undefined {
  const help = { word: 'help', flag: '--help' };
  const names = [...(command?.options ?? []).flatMap((name) => namesOf(name, lang)), help];
  const word = nearest(
    typed.replace(/=.*/s, '').replace(/^-+/, ''),
    names.map((one) => one.word),
  );
  return names.find((one) => one.word === word)?.flag;
}

/** Commands whose work others do now. */
const former: ReadonlyMap<string, string> = new Map([
  ['verify', 'compare'],
  ['verifier', 'comparer'],
]);

/** The command most likely intended: the one that begins so, in the user's language first; else the nearest. */
export function nearCommand(typed: string, lang: Language): string | undefined {
  const renamed = former.get(plainName(typed));
  if (renamed !== undefined) return renamed;
  const own = commands.map(({ name, french }) => (lang === 'fr' ? french : name));
  const all = [...own, ...commands.flatMap(wordsOf)];
  const beginning = [own, all].map((names) => names.filter((name) => name.startsWith(plainName(typed))));
  return beginning.find(({ length }) => length === 1)?.[0] ?? nearest(typed, own) ?? nearest(typed, all);
}

/** An argument whose two dashes became a long one in Word or a mail, and what to type instead. */
export function longDashed(
  args: readonly string[],
): { readonly text: string; readonly right: string } | undefined {
  const text = args.find((arg) => /^[\u2010-\u2015\u2212]+\p{L}/u.test(arg));
  if (text === undefined) return undefined;
  const word = text.replace(/^[\u2010-\u2015\u2212]+/, '');
  return { text, right: `${word.replace(/=.*/s, '').length === 1 ? '-' : '--'}${word}` };
}

// The language to speak: `--lang`, else ACI_LANG, else English in an English locale, else French.

const isLanguage = (text: string | undefined): text is Language => text === 'fr' || text === 'en';

/** What `--lang` says among the arguments, read before anything else so that even misuse is said in it. */
function languageOption(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => /^--(lang|langue)(=|$)/.test(arg));
  const arg = args[index];
  return arg?.includes('=') === true ? arg.replace(/^[^=]*=/, '') : arg && args[index + 1];
}

interface LanguageChosen {
  readonly lang: Language;
  /** True where a person chose it: their locale alone is no choice. */
  readonly isChosen: boolean;
  /** What is no language we speak, and where it was said. */
  readonly unknown?: { readonly text: string; readonly in: 'option' | 'variable' };
}

export function languageOf(args: readonly string[], env: System['env']): LanguageChosen {
  const option = languageOption(args);
  if (isLanguage(option)) return { lang: option, isChosen: true };
  const variable = env['ACI_LANG'] ?? '';
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const ofLocale = /^en([_.@-]|$)/i.test(locale) ? 'en' : 'fr';
  const ofVariable = variable.toLowerCase();
  const lang = isLanguage(ofVariable) ? ofVariable : ofLocale;
  const isChosen = variable !== '';
  if (option !== undefined) return { lang, isChosen, unknown: { text: option, in: 'option' } };
  if (!isChosen || isLanguage(ofVariable)) return { lang, isChosen };
  return { lang, isChosen, unknown: { text: variable, in: 'variable' } };
}
