import { type ReadingId, type ReadingValue, readingIds } from '../domain/reading.ts';
import type { ReadingOrigin, ReadingsUsed, YearResult } from '../domain/result.ts';

/** A reading as results list it. */
export interface ReadingShown {
  readonly id: ReadingId;
  readonly value: ReadingValue;
  readonly origin: ReadingOrigin;
}

/** The readings that any of the years depends on, in their order. */
export const readingsShown = (years: readonly YearResult[]): ReadingId[] =>
  readingIds.filter((id) => years.some((year) => year.readings.includes(id)));

/**
 * The readings of these ids as they were taken. Each year has its own regime of fungibility: all those that are applied to
 * years depending on it are listed.
 */
export function readingsTaken(
  ids: readonly ReadingId[],
  readings: ReadingsUsed,
  years: readonly YearResult[] = [],
): ReadingShown[] {
  return ids.flatMap((id): ReadingShown[] => {
    const { value, origin } = readings[id];
    const regimes = id === 'fungibility' ? regimesOf(years) : [];
    return regimes.length === 0 ? [{ id, value, origin }] : regimes;
  });
}

function regimesOf(years: readonly YearResult[]): ReadingShown[] {
  const all = years
    .filter((year) => year.readings.includes('fungibility'))
    .map(({ fungibility }) => ({
      id: 'fungibility' as const,
      value: fungibility.regime,
      origin: fungibility.regimeOrigin,
    }));
  return all.filter(
    ({ value, origin }, index) =>
      all.findIndex((other) => other.value === value && other.origin === origin) === index,
  );
}
