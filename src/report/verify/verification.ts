/** A result computed again beside the one that was kept: the same figures or not, and what changed meanwhile. */
import { type ReadingId, type ReadingValue, readingIds } from '../../domain/reading.ts';
import type { RecordedResult, RecordedScale } from '../../domain/recorded.ts';
import type { ResultJson } from '../json-shape.ts';
import { type Comparison, compareFigures } from './figures.ts';

export interface Verification extends Comparison {
  readonly isSame: boolean;
  readonly tool: Change<string>;
  /** By contract year. */
  readonly scales: readonly (Change<RecordedScale> & { readonly year: number })[];
  /** The SHA-256 of the contract's file. */
  readonly file: Change<string>;
  /** Readings that count in either result. */
  readonly readings: readonly (Change<ReadingValue> & { readonly id: ReadingId })[];
}
export interface Change<T> {
  /** Absent where it did not count in that result. */
  readonly before?: T;
  readonly after?: T;
  readonly isChanged: boolean;
}

/** `again` is what the same options give today, for the same years. */
export function verificationOf(kept: RecordedResult, again: ResultJson): Verification {
  const { cpts, schedule } = again;
  const years = again.years.map(({ scale, ...figures }) => figures);
  const comparison = compareFigures(kept.figures, { cpts, years, schedule });
  return {
    ...comparison,
    isSame: comparison.differences.length === 0,
    tool: change(toolText(kept.tool), toolText(again.tool)),
    scales: kept.years.map(({ year, scale }) => {
      const now = again.years.find((candidate) => candidate.year === year)?.scale;
      return { year, ...change(scale, now, (one) => one.sha256) };
    }),
    file: change(kept.input.sha256, again.input.sha256),
    readings: readingIds.flatMap((id) => {
      const before = kept.readings.find((reading) => reading.id === id)?.value;
      const after = again.assumptions.find((reading) => reading.id === id)?.value;
      return before === undefined && after === undefined ? [] : [{ id, ...change(before, after) }];
    }),
  };
}

const toolText = ({ name, version }: ResultJson['tool']): string => `${name} ${version}`;

function change<T>(
  before: T | undefined,
  after: T | undefined,
  identity: (one: T) => unknown = (one) => one,
): Change<T> {
  const [from, to] = [before, after].map((one) => (one === undefined ? undefined : identity(one)));
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    isChanged: from !== to,
  };
}
