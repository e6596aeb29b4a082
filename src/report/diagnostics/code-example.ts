import type { Language } from '../../domain/contract.ts';

/** A problem as a real file gives it: what is said of it, and the line it is said of. */
export interface CodeExample {
  /** The line with its carets; none where a file as a whole is meant. */
  readonly excerpt: readonly string[];
  readonly sentences: Readonly<Record<Language, { readonly cause: string; readonly cure: string }>>;
}
