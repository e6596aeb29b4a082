/** What a shell may offer after an option that means words of its own in each command. */
import type { Command, Option } from 'commander';

const offered = new WeakMap<Option, readonly string[]>();

export function offerWords(command: Command, flag: string, words: readonly string[]): void {
  const option = command.options.find(({ long }) => long === flag);
  if (option !== undefined) offered.set(option, words);
}

/** The formats a command writes, for completion: the list it checks `--format` against. */
export const offerFormats = (command: Command, { known }: { readonly known: readonly string[] }): void =>
  offerWords(command, '--format', known);

export const offeredWords = (option: Option): readonly string[] | undefined => offered.get(option);
