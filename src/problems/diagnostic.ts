import type { Place } from '../amounts/source.ts';

/** An error refuses the file; a warning never blocks. */
export type Severity = 'error' | 'warning';

/**
 * Something to tell a person about what they wrote: plain facts, no prose. `code` never changes once
 * published; the words for it live in the report floor.
 */
export interface Diagnostic<Code extends string, Facts> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  /** A second place that matters: the first of two duplicates, the population beside the communes. */
  readonly related?: Place;
  readonly facts: Facts;
}
