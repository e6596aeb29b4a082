import type { Language } from '../law/contract.ts';
import type { System } from './system.ts';

const isLanguage = (text: string | undefined): text is Language => text === 'fr' || text === 'en';

/** What `--lang` says among the arguments, read before anything else so that even misuse is said in it. */
function languageOption(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const index = args.indexOf('--lang');
  return index === -1 ? undefined : args[index + 1];
}

/** What `--lang` says when it is no language we speak. */
export function unknownLanguage(args: readonly string[]): string | undefined {
  const option = languageOption(args);
  return isLanguage(option) ? undefined : option;
}

/** What ACI_LANG says when it is no language we speak and `--lang` says nothing. */
export function unknownLanguageVariable(args: readonly string[], env: System['env']): string | undefined {
  const variable = env['ACI_LANG'];
  if (languageOption(args) !== undefined || variable === undefined || variable === '') return undefined;
  return isLanguage(variable.toLowerCase()) ? undefined : variable;
}

/** `--lang`, else ACI_LANG, else English in an English locale, else French. */
export function languageOf(args: readonly string[], env: System['env']): Language {
  const option = languageOption(args);
  if (isLanguage(option)) return option;
  const variable = env['ACI_LANG']?.toLowerCase();
  if (isLanguage(variable)) return variable;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'fr';
}
