/** A kept result computed again today: the same figures or not, what changed meanwhile, and the same for programs. */
import { framed, type Made } from '../calculate/json/head-json.ts';
import type { ResultJson } from '../calculate/json/result-json.ts';
import { type ReadingId, type ReadingValue, readingIds } from '../law/reading.ts';
import { compareFigures, type FigureDifferences } from './figures.ts';
import type { KeptResult } from './kept-result.ts';

type KeptScale = KeptResult['years'][number]['scale'];

export interface KeptComparison extends FigureDifferences {
  /** The same figures, of a result that was not edited. */
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
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly isChanged: boolean;
}

/** `again` is what the same options give today, for the same years. */
export function comparedAgain(kept: KeptResult, again: ResultJson): KeptComparison {
  const figures = compareFigures(figuresOf(kept), figuresOf(again));
  const tool = change(toolText(kept), toolText(again));
  const file = change(kept.input.sha256, again.input.sha256);
  const scales = kept.years.map(({ year, scale }) => {
    const now = again.years.find((candidate) => candidate.year === year)?.scale;
    return { year, ...change(scale, now, ({ sha256 }) => sha256) };
  });
  const valueIn = ({ assumptions }: Pick<KeptResult, 'assumptions'>, id: ReadingId) =>
    assumptions.find((reading) => reading.id === id)?.value;
  const readings = readingIds
    .map((id) => ({ id, ...change(valueIn(kept, id), valueIn(again, id)) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
  const hasCause = [tool, file, ...scales].some(({ isChanged }) => isChanged);
  const hasSameFigures = figures.differences.length === 0;
  const isEdited = !hasCause && !(hasSameFigures && readings.every(({ isChanged }) => !isChanged));
  return { ...figures, isSame: hasSameFigures && !isEdited, isEdited, tool, scales, file, readings };
}

const toolText = ({ tool: { name, version } }: Pick<ResultJson, 'tool'>): string => `${name} ${version}`;

/** What a result says in figures: how its scales were chosen is said apart, and who the CPTS is is none. */
const figuresOf = ({
  cpts: { department: _, finess: __, ...cpts },
  years,
  schedule,
}: KeptResult | ResultJson) => ({
  cpts,
  years: years.map(({ scale: _, ...figures }) => figures),
  schedule,
});

function change<T>(
  before: T | undefined,
  after: T | undefined,
  identity: (one: T) => unknown = (one) => one,
): Change<T> {
  const [from, to] = [before, after].map((one) => (one === undefined ? undefined : identity(one)));
  return { before, after, isChanged: from !== to };
}

const changeJson = <T, Json>({ isChanged, before, after }: Change<T>, json: (value: T) => Json) => ({
  changed: isChanged,
  before: before === undefined ? null : json(before),
  after: after === undefined ? null : json(after),
});
const same = <T>(value: T): T => value;

const frame = framed('aci-cpts/verification@1');

/** `aci-cpts/verification@1`; `made` is the result of today. */
export const keptComparisonToJson = (found: KeptComparison, made: Made) =>
  frame.of(made, {
    same: found.isSame,
    edited: found.isEdited,
    compared: found.compared,
    differences: found.differences.map(({ path, before, after }) => ({
      path: path.join('.'),
      before: before ?? null,
      after: after ?? null,
      /** Which of the two results has the figure at all. */
      present: before === undefined ? 'after' : after === undefined ? 'before' : 'both',
    })),
    changes: {
      tool: changeJson(found.tool, same),
      scale: found.scales.map(({ year, ...scale }) => ({
        year,
        ...changeJson(scale, ({ id, sha256 }) => ({ id, sha256 })),
      })),
      file: changeJson(found.file, same),
      readings: found.readings.map(({ id, ...reading }) => ({ id, ...changeJson(reading, same) })),
    },
  });
