/** The language to speak: `--lang`, else ACI_LANG, else English in an English locale, else French. */
import type { Language } from '../law/contract-terms.ts';
import type { System } from './system.ts';

const isLanguage = (text: string | undefined): text is Language => text === 'fr' || text === 'en';

/** What `--lang` says among the arguments, read before anything else so that even misuse is said in it. */
function languageOption(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => /^--(lang|langue)(=|$)/.test(arg));
  const arg = args[index];
  return arg?.includes('=') === true ? arg.replace(/^[^=]*=/, '') : arg && args[index + 1];
}

interface LanguageChosen {
  readonly lang: Language;
  /** What is no language we speak, and where it was said. */
  readonly unknown?: { readonly text: string; readonly in: 'option' | 'variable' };
}

export function languageOf(args: readonly string[], env: System['env']): LanguageChosen {
  const option = languageOption(args);
  if (isLanguage(option)) return { lang: option };
  const variable = env['ACI_LANG'] ?? '';
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const ofLocale = /^en([_.@-]|$)/i.test(locale) ? 'en' : 'fr';
  const ofVariable = variable.toLowerCase();
  const lang = isLanguage(ofVariable) ? ofVariable : ofLocale;
  if (option !== undefined) return { lang, unknown: { text: option, in: 'option' } };
  if (variable === '' || isLanguage(ofVariable)) return { lang };
  return { lang, unknown: { text: variable, in: 'variable' } };
}
