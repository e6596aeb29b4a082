import { type ReadingId, readingIds } from '../domain/reading.ts';
import type { YearResult } from '../domain/result.ts';

/** The readings that any of the years depends on, in their order. */
export const readingsShown = (years: readonly YearResult[]): ReadingId[] =>
  readingIds.filter((id) => years.some((year) => year.readings.includes(id)));
