/** Work on many files, one like the other, that several threads may share. */
import type { Language } from '../../domain/contract.ts';
import type { FileResult } from '../files.ts';
import type { FileOptions } from '../options.ts';
import type { Stream } from '../system.ts';

/** What is made of each file: a line, which is plain data, for it may come from another thread. */
export interface Work<Line> {
  readonly options: FileOptions;
  readonly tell: (file: FileResult) => Line | Promise<Line>;
}

export type SharedCommand = 'calculate' | 'schedule' | 'check' | 'validate';

/** The same work as plain data: from it, another thread makes the very same lines. */
export interface Order<Raw = unknown> {
  readonly command: SharedCommand;
  /** The options of the command line. */
  readonly raw: Raw;
  readonly lang: Language;
  readonly out: StreamShape;
  readonly err: StreamShape;
}
type StreamShape = Pick<Stream, 'isTerminal' | 'columns'>;

/** The lines of some files, in their order; with a failure, those before it. */
export interface Reply<Line> {
  readonly lines: readonly Line[];
  readonly failure?: { readonly isMisuse: boolean; readonly message: string };
}
