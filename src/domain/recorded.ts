import type { ReadingId, ReadingValue } from './reading.ts';
import type { OptionsUsed } from './result.ts';

/** A result that was kept as JSON: what it takes to compute it again, and what it said. */
export interface RecordedResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly input: { readonly file: string; readonly sha256: string };
  readonly options: OptionsUsed;
  readonly years: readonly RecordedYear[];
  /** The readings it rested on. */
  readonly readings: readonly { readonly id: ReadingId; readonly value: ReadingValue }[];
  /** The CPTS, the years without their scales, and the schedule, as written: all that is compared. */
  readonly figures: unknown;
}

export interface RecordedYear {
  readonly year: number;
  readonly scale: RecordedScale;
}
export interface RecordedScale {
  readonly id: string;
  readonly sha256: string;
  /** The file of a scale that was the user's own; null for a national one. */
  readonly file: string | null;
}
