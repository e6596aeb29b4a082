/** The command line as plain data, taken from the program itself: what each shell's script is written from. */
import type { Command, Option } from 'commander';
import type { Language } from '../../domain/contract.ts';
import { readingChoices, readingIds } from '../../domain/reading.ts';
import { readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { nationalScales } from '../../scale/in-force.ts';
import { contractTerms } from '../../scale/terms.ts';
import { offeredWords } from '../offered.ts';
import { resultFormats } from '../output.ts';

/** What an option or an argument may be. */
export interface Values {
  /** None when they cannot be listed. */
  readonly words: readonly string[];
  /** Whether it may be a file too. */
  readonly areFilesToo: boolean;
}

export interface DescribedOption {
  /** `-q` and `--quiet`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for a switch. */
  readonly values?: Values;
}

export interface DescribedCommand {
  /** Its name, then its other names. */
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly DescribedOption[];
  /** What its first argument may be. */
  readonly values: Values;
}

export const describedCommands = (program: Command, lang: Language): readonly DescribedCommand[] =>
  program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    description: command.description(),
    options: command.options.map((option) => describedOption(option, lang)),
    values: valuesNamed(command.registeredArguments[0]?.name() ?? ''),
  }));

export const describedOption = (option: Option, lang: Language): DescribedOption => ({
  flags: [option.short, option.long].filter((flag) => flag !== undefined),
  description: option.description,
  ...(option.required || option.optional ? { values: valuesOf(option, lang) } : {}),
});

const onlyWords = (words: readonly string[]): Values => ({ words, areFilesToo: words.length === 0 });

/** `prorata=jours`: every choice of every reading, in the words of a language. */
const assumptions = (lang: Language): string[] =>
  readingIds.flatMap((id) =>
    readingChoices[id].map((value) => `${readingWords[id][lang]}=${readingValueWord(value, lang)}`),
  );

function valuesOf(option: Option, lang: Language): Values {
  const words = offeredWords(option);
  if (words !== undefined) return onlyWords(words);
  if (option.long === '--format') return onlyWords(resultFormats.known);
  if (option.long === '--assume') return onlyWords(assumptions(lang));
  return valuesNamed(/[<[](.*)[>\]]/.exec(option.flags)?.[1] ?? '');
}

/** `fr|en` are words to write as they are; `N|all`, `FILE` and `ID|FILE` stand for something else. */
function valuesNamed(name: string): Values {
  // A scale: one of the agreement, or a file of the user's own.
  if (name === 'ID|FILE') return { words: nationalScales.map(({ id }) => id), areFilesToo: true };
  // Years are counted within the contract.
  const years = Array.from({ length: contractTerms.years }, (_, index) => String(index + 1));
  if (name === 'N|last|all') return onlyWords([...years, 'last', 'all']);
  if (name === 'N|all') return onlyWords([...years, 'all']);
  const words = name.split('|');
  return onlyWords(words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? words : []);
}
