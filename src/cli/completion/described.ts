/** The command line as plain data, taken from the program itself: what each shell's script is written from. */
import type { Command, Option } from 'commander';

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

export const describedCommands = (program: Command): readonly DescribedCommand[] =>
  program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    description: command.description(),
    options: command.options.map(describedOption),
    values: command.registeredArguments.flatMap((argument) => wordsOf(argument.name())),
  }));

export const describedOption = (option: Option): DescribedOption => ({
  flags: [option.short, option.long].filter((flag) => flag !== undefined),
  description: option.description,
  ...(option.required || option.optional
    ? { values: wordsOf(/[<[](.*)[>\]]/.exec(option.flags)?.[1] ?? '') }
    : {}),
});

/** `fr|en` are words to write as they are; `FILE` and `ID|FILE` stand for something else. */
function wordsOf(name: string): string[] {
  const words = name.split('|');
  return words.length > 1 && words.every((word) => /^[a-z]+$/.test(word)) ? words : [];
}
