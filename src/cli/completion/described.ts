/** The command line as plain data, taken from the program itself: what each shell's script is written from. */
import type { Command, Option } from 'commander';
import type { Language } from '../../domain/contract.ts';
import { readingChoices, readingIds } from '../../domain/reading.ts';
import { readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { contractTerms } from '../../scale/terms.ts';
import { offeredFormats } from '../offered.ts';
import { resultFormats } from '../output.ts';

export interface DescribedOption {
  /** `-q` and `--quiet`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for a switch; the words it may take, none when they cannot be listed. */
  readonly values?: readonly string[];
}

export interface DescribedCommand {
  /** Its name, then its other names. */
  readonly names: readonly string[];
  readonly description: string;
  readonly options: readonly DescribedOption[];
  /** Words its argument may be; none where it is a file or free. */
  readonly values: readonly string[];
}

export const describedCommands = (program: Command, lang: Language): readonly DescribedCommand[] =>
  program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    description: command.description(),
    options: command.options.map((option) => describedOption(option, lang)),
    values: command.registeredArguments.flatMap((argument) => wordsOf(argument.name())),
  }));

export const describedOption = (option: Option, lang: Language): DescribedOption => ({
  flags: [option.short, option.long].filter((flag) => flag !== undefined),
  description: option.description,
  ...(option.required || option.optional ? { values: valuesOf(option, lang) } : {}),
});

/** `prorata=jours`: every choice of every reading, in the words of a language. */
const assumptions = (lang: Language): string[] =>
  readingIds.flatMap((id) =>
    readingChoices[id].map((value) => `${readingWords[id][lang]}=${readingValueWord(value, lang)}`),
  );

function valuesOf(option: Option, lang: Language): readonly string[] {
  const name = /[<[](.*)[>\]]/.exec(option.flags)?.[1] ?? '';
  if (option.long === '--format') return offeredFormats(option) ?? resultFormats.known;
  if (option.long === '--assume') return assumptions(lang);
  // Years are counted within the contract.
  const years = Array.from({ length: contractTerms.years }, (_, index) => String(index + 1));
  if (name === 'N|last|all') return [...years, 'last', 'all'];
  return name === 'N|all' ? [...years, 'all'] : wordsOf(name);
}

/** `fr|en` are words to write as they are; `FILE` and `ID|FILE` stand for something else. */
function wordsOf(name: string): string[] {
  const words = name.split('|');
  return words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? words : [];
}
