/** What the command says of itself: help, misuse, and the sentences around results. */
import type { Language } from '../domain/contract.ts';
import { en } from './words/command/english.ts';
import { fr } from './words/command/french.ts';

export interface CommandWords {
  readonly help: {
    readonly usage: string;
    /** What stands in a usage line for any option and any command. */
    readonly anyOption: string;
    readonly anyCommand: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly program: string;
    readonly epilogue: string;
    readonly helpOption: string;
    readonly versionOption: string;
    readonly helpCommand: string;
    readonly calculate: string;
    readonly schedule: string;
    readonly explain: string;
    readonly doubts: string;
    readonly validate: string;
    readonly simulate: string;
    readonly compare: string;
    readonly comparedFiles: string;
    readonly comparedYears: string;
    readonly file: string;
    readonly levers: string;
    readonly target: string;
    readonly files: string;
    readonly year: string;
    readonly force: string;
    readonly lang: string;
    readonly scale: string;
    readonly attainment: string;
    readonly assume: string;
    readonly set: string;
    readonly quiet: string;
    readonly color: string;
    readonly noColor: string;
  };
  readonly misuse: {
    readonly prefix: string;
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: string;
    readonly missingValue: (option: string) => string;
    readonly excessArguments: string;
    readonly noCommand: string;
    readonly didYouMean: (word: string) => string;
    /** `command` as it was typed, when one was. */
    readonly seeHelp: (command: string | undefined) => string;
    readonly year: (text: string) => string;
    readonly oneYear: string;
    readonly yearPair: (text: string) => string;
    readonly twoSides: string;
    readonly yearAbsent: (year: number, known: readonly number[], isDescribed: boolean) => string;
    readonly format: (text: string, known: readonly string[]) => string;
    readonly ending: (path: string, known: readonly string[]) => string;
    readonly formatAgainstEnding: (path: string, format: string) => string;
    readonly outputIsInput: (path: string) => string;
    readonly lang: (text: string) => string;
    readonly langVariable: (text: string) => string;
    readonly standardInputTwice: string;
  };
  readonly output: {
    readonly written: (path: string) => string;
    readonly exists: (path: string) => string;
    readonly noFolder: (path: string) => string;
    readonly folder: (path: string) => string;
    readonly forbidden: (path: string) => string;
    readonly noSpace: (path: string) => string;
    readonly other: (path: string) => string;
    /** Standard output that took less than what there was to print. */
    readonly cutShort: (isDiskFull: boolean) => string;
  };
  readonly validated: (good: number, refused: number, warnings: number) => string;
  readonly yearHint: (years: readonly number[], isDescribed: boolean) => string;
  readonly bug: (message: string) => string;
}

export const commandWords = { fr, en } as const satisfies Readonly<Record<Language, CommandWords>>;
