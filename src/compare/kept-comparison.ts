/** A kept result computed again today: the same figures or not, what changed meanwhile, and the same for programs. */
import { framed, type Made } from '../calculate/json/head-json.ts';
import type { ResultJson } from '../calculate/json/result-json.ts';
import { readingIds } from '../law/reading.ts';
import { compareFigures, type FigureDifferences } from './figures.ts';
import type { KeptResult } from './kept-result.ts';
import type { Setting } from './settings.ts';

type MadeFrom = ReturnType<typeof madeFrom>;

export interface KeptComparison extends FigureDifferences {
  /** The same figures, of a result that was not edited. */
  readonly isSame: boolean;
  /** By the same tool, scales and file, the result cannot have said what it says: it was edited. */
  readonly isEdited: boolean;
  readonly before: MadeFrom;
  readonly after: MadeFrom;
  /** What of these changed, readings that count in either result among it. */
  readonly settings: readonly Setting[];
}

/** What a result came from: the tool, the scale of each year, the contract's file, and the readings that count in it. */
const madeFrom = ({ tool, years, input, assumptions }: KeptResult | ResultJson) => ({
  tool: `${tool.name} ${tool.version}`,
  scale: Object.fromEntries(years.map(({ year, scale: { id, sha256 } }) => [year, { id, sha256 }])),
  file: input.sha256,
  readings: Object.fromEntries(assumptions.map(({ id, value }) => [id, value])),
});

/** `again` is what the same options give today, for the same years. */
export function comparedAgain(kept: KeptResult, again: ResultJson): KeptComparison {
  const figures = compareFigures(figuresOf(kept), figuresOf(again));
  const [before, after] = [madeFrom(kept), madeFrom(again)];
  const changes = compareFigures(before, after).differences;
  const hasCause = changes.some(({ path }) => ['tool', 'file', 'sha256'].includes(path.at(-1) ?? ''));
  // A scale of another name has other contents, which need no words of their own.
  const settings = changes.filter(
    ({ path }, index) => path[2] !== 'sha256' || changes[index - 1]?.path[1] !== path[1],
  );
  const hasSameFigures = figures.differences.length === 0;
  const isEdited = !hasCause && !(hasSameFigures && settings.length === 0);
  return { ...figures, isSame: hasSameFigures && !isEdited, isEdited, before, after, settings };
}

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

const change = <T>(before: T | undefined, after: T | undefined) => ({
  changed: JSON.stringify(before) !== JSON.stringify(after),
  before: before ?? null,
  after: after ?? null,
});

const frame = framed('aci-cpts/verification@1');

/** `aci-cpts/verification@1`; `made` is the result of today. */
export const keptComparisonToJson = ({ before: kept, after: again, ...found }: KeptComparison, made: Made) =>
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
      tool: change(kept.tool, again.tool),
      scale: Object.entries(kept.scale).map(([year, scale]) => ({
        year: Number(year),
        ...change(scale, again.scale[year]),
      })),
      file: change(kept.file, again.file),
      readings: readingIds
        .filter((id) => id in kept.readings || id in again.readings)
        .map((id) => ({ id, ...change(kept.readings[id], again.readings[id]) })),
    },
  });
