/** What the command `completion` says of itself. */
import type { Language } from '../../domain/contract.ts';

export interface CompletionCommandWords {
  readonly completion: string;
  readonly shell: string;
  readonly unknownShell: (text: string, known: readonly string[]) => string;
}

export const completionCommandWords = {
  fr: {
    completion: 'donne de quoi compléter la commande avec la touche Tab',
    shell: 'interpréteur de commandes\u00a0: bash, zsh ou fish',
    unknownShell: (text, known) =>
      `l’interpréteur «\u00a0${text}\u00a0» n’est pas connu. Interpréteurs\u00a0: ${known.join(', ')}.`,
  },
  en: {
    completion: 'print what completes the command with the Tab key',
    shell: 'shell: bash, zsh or fish',
    unknownShell: (text, known) => `the shell "${text}" is not known. Shells: ${known.join(', ')}.`,
  },
} as const satisfies Readonly<Record<Language, CompletionCommandWords>>;
