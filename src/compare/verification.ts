/** A result computed again beside the one that was kept: the same figures or not, and what changed meanwhile. */
import type { ResultJson } from '../calculate/json/result-json.ts';
import { type ReadingId, type ReadingValue, readingIds } from '../law/reading.ts';
import { type Comparison, compareFigures } from './figures.ts';
import type { KeptResult } from './kept-result.ts';

type KeptScale = KeptResult['years'][number]['scale'];

export interface Verification extends Comparison {
  /** The same figures, of a result that nobody edited. */
  readonly isSame: boolean;
  /** By the same tool, scales and file, the result cannot have said what it says: it was edited. */
  readonly isEdited: boolean;
  readonly tool: Change<string>;
  /** By contract year. */
  readonly scales: readonly (Change<KeptScale> & { readonly year: number })[];
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
export function verificationOf(kept: KeptResult, again: ResultJson): Verification {
  const { cpts, schedule } = again;
  const years = again.years.map(({ scale, ...figures }) => figures);
  const before = {
    cpts: kept.cpts,
    years: kept.years.map(({ scale, ...figures }) => figures),
    schedule: kept.schedule,
  };
  const comparison = compareFigures(before, { cpts, years, schedule });
  const tool = change(toolText(kept.tool), toolText(again.tool));
  const file = change(kept.input.sha256, again.input.sha256);
  const scales = kept.years.map(({ year, scale }) => {
    const now = again.years.find((candidate) => candidate.year === year)?.scale;
    return { year, ...change(scale, now, (one) => one.sha256) };
  });
  const readings = readingIds.flatMap((id) => {
    const before = kept.assumptions.find((reading) => reading.id === id)?.value;
    const after = again.assumptions.find((reading) => reading.id === id)?.value;
    return before === undefined && after === undefined ? [] : [{ id, ...change(before, after) }];
  });
  const hasCause = [tool, file, ...scales].some(({ isChanged }) => isChanged);
  const isAlike = comparison.differences.length === 0 && !readings.some(({ isChanged }) => isChanged);
  const isEdited = !hasCause && !isAlike;
  const isSame = comparison.differences.length === 0 && !isEdited;
  return { ...comparison, isSame, isEdited, tool, scales, file, readings };
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
