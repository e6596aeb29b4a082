import type { CalendarDate } from '../amounts/calendar.ts';
import type { Language } from '../law/language.ts';
import type { Document } from '../output/document.ts';
import type { Problem } from '../problems/problem.ts';

/** What a command may touch of the machine. Tests give a fake one; the real one is `machine/`. */
export interface System {
  /** How the command was called, as a person types it again: `aci`, or `npx aci`. */
  readonly command: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Stream;
  readonly err: Stream;
  /** The bytes of a file, or of standard input for `-`. */
  read(path: string): Promise<Bytes | Unreadable>;
  /** The one name of the file that a path leads to, through links, whether it exists or not. */
  whereIs(path: string): Promise<string>;
  /** What a folder holds, in no order; why it cannot be told; undefined for anything but a folder. */
  list(path: string): Promise<readonly FolderEntry[] | Unreadable | undefined>;
  /** Writes a file whole or not at all; an existing one is kept unless `isForced`. */
  write(path: string, content: string | Uint8Array, isForced: boolean): Promise<WriteOutcome>;
  sha256Of(content: string | Uint8Array): string;
  /** The script of the page for a browser, which ships with the command. */
  pageScript(): Promise<string>;
  /** The day where the user is; undefined where days do not matter. */
  today(): CalendarDate | undefined;
  /** Seconds since the first of 1970; absent where the moment does not matter. */
  seconds?(): number;
  /** Absent where documents and problems are written as text: a page for a browser draws them itself. */
  readonly page?: PageOfSystem;
  /** Asks the person at the terminal. Absent where there is no terminal. */
  readonly prompts?: Prompts;
}

interface PageOfSystem {
  draw(document: Document): void;
  say(problems: readonly Problem[], fileLanguage: Language): void;
}

/** Questions to a person; undefined when they stop. */
export interface Prompts {
  /** `otherwise`: what an empty answer stands for. `wrong`: what is wrong with an answer, which is then asked again. */
  text(
    question: string,
    otherwise: string,
    wrong: (answer: string) => string | undefined,
  ): Promise<string | undefined>;
  choose<T extends string>(
    question: string,
    options: readonly { readonly value: T; readonly label: string }[],
    chosen: readonly T[],
  ): Promise<readonly T[] | undefined>;
}

export interface Stream {
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
  print(content: string | Uint8Array): void;
}

export interface FolderEntry {
  readonly name: string;
  /** A link to a folder is no folder to look into: it could lead back up. */
  readonly kind: 'folder' | 'folder_link' | 'file';
}

export interface Bytes {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
}
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason:
    | 'missing'
    | 'folder'
    | 'closed_folder'
    | 'forbidden'
    | 'no_file'
    | 'too_many_open'
    | 'other';
}
export type WriteOutcome = 'written' | 'exists' | 'no_folder' | 'folder' | 'forbidden' | 'no_space' | 'other';

/** 0 done; 1 a file was refused or a check failed; 2 the command was misused; 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3;
