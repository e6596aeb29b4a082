import type { Language } from '../law/contract.ts';
import type { System } from './system.ts';
import { type CommandWords, commandWords } from './words/command-words.ts';

/** What every command is given. */
export interface Context {
  readonly system: System;
  readonly lang: Language;
  readonly words: CommandWords;
}

export const contextOf = (system: System, lang: Language): Context => ({
  system,
  lang,
  words: commandWords[lang],
});

/** A misuse of the command, already worded: it ends with exit code 2. */
export class Misuse extends Error {}
