/** What a shell may offer after an option that means words of its own in each command. */
import type { Command, Option } from 'commander';

const offered = new WeakMap<Option, readonly string[]>();

/** The formats a command writes, for completion: the list it checks `--format` against. */
export function offerFormats(command: Command, { known }: { readonly known: readonly string[] }): void {
  const option = command.options.find(({ long }) => long === '--format');
  if (option !== undefined) offered.set(option, known);
}

export const offeredFormats = (option: Option): readonly string[] | undefined => offered.get(option);
