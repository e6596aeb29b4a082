/** Computes a kept result again: the same file, options and years, by today's tool and scales. */
import { startOf } from '../base/source.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { ReadingId } from '../domain/reading.ts';
import type { RecordedResult } from '../domain/recorded.ts';
import type { ResultJson } from '../report/json.ts';
import type { ComputeOptions } from '../rules/options.ts';
import { nationalScales } from '../scale/in-force.ts';
import type { Context } from './context.ts';
import { computeFiles, type FileResult } from './files.ts';
import type { FileOptions } from './options.ts';
import { jsonOfYears } from './result-json.ts';

/** The result of that file among those of one JSON: by its whole name, else by its last part. */
export function resultFor(
  path: string,
  results: readonly RecordedResult[],
  name: string,
): { readonly kept?: RecordedResult; readonly problems: readonly Problem[] } {
  const lastOf = (text: string): string | undefined => text.split(/[/\\]/).at(-1);
  const [only, ...others] = results;
  const kept =
    others.length === 0
      ? only
      : (results.find(({ input }) => input.file === path) ??
        results.find(({ input }) => lastOf(input.file) === lastOf(path)));
  if (kept !== undefined) return { kept, problems: [] };
  const files = results.map(({ input }) => input.file);
  return { problems: [problem('result-of-other-files', startOf({ name, text: '' }), { files })] };
}

/** Options as the result recorded them; `scale` stands for the file of a scale of one's own. */
function optionsOf(kept: RecordedResult, name: string, scale: string | undefined): FileOptions {
  const given = <T>(value: T) => ({ value, at: startOf({ name, text: '' }) });
  const { attainment, through, settings } = kept.options;
  const asked = scale ?? kept.options.scale;
  const readings = readingsOf(kept, given);
  return {
    scales: nationalScales,
    ...(asked === undefined ? {} : { scale: given(asked) }),
    ...(attainment === undefined ? {} : { attainment: given(attainment) }),
    ...(through === undefined ? {} : { through }),
    ...(settings === undefined ? {} : { settings }),
    readings,
  };
}

type GivenReadings = NonNullable<ComputeOptions['readings']>;

function readingsOf(
  { options }: RecordedResult,
  given: <T>(value: T) => { readonly value: T; readonly at: ReturnType<typeof startOf> },
): GivenReadings {
  const { readings } = options;
  const one = <Id extends ReadingId>(id: Id) => {
    const value = readings[id];
    return value === undefined ? {} : { [id]: given(value) };
  };
  return {
    ...one('tier_at_80000'),
    ...one('prorata'),
    ...one('variable_in_partial_year'),
    ...one('crisis_plan_in_partial_year'),
    ...one('settlement_delay_months'),
    ...one('scale_in_force'),
    ...one('fungibility'),
  };
}

/** The scale that must be given again, since the result applied one of the user's own. */
export function ownScaleProblems(kept: RecordedResult, name: string, scale: string | undefined): Problem[] {
  const own = kept.years.find((year) => year.scale.file !== null)?.scale;
  if (own === undefined || own.file === null || scale !== undefined) return [];
  const facts = { id: own.id, file: own.file };
  return [problem('result-own-scale', startOf({ name, text: '' }), facts)];
}

export interface Replayed {
  readonly file: FileResult;
  /** Absent when the contract's file, or the scale's, is refused. */
  readonly json?: ResultJson;
}

export async function replay(
  path: string,
  kept: RecordedResult,
  name: string,
  scale: string | undefined,
  context: Context,
): Promise<Replayed | undefined> {
  const [file] = await computeFiles([path], optionsOf(kept, name, scale), context);
  if (file?.result === undefined) return file === undefined ? undefined : { file };
  const { result } = file;
  const years = result.years.filter(({ year }) => kept.years.some((one) => one.year === year));
  return { file, json: jsonOfYears(file, result, years, context) };
}
