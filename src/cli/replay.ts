/** Computes a kept result again: the same file, options and years, by today's tool and scales. */
import { type Ratio, ratio } from '../amounts/ratio.ts';
import { startOf } from '../amounts/source.ts';
import type { ResultJson } from '../calculate/json/result-json.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { KeptResult } from '../compare/kept-result.ts';
import { nationalScales } from '../law/in-force.ts';
import type { ReadingId } from '../law/reading.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Context } from './context.ts';
import { computeFiles, type FileResult } from './files.ts';
import type { FileOptions } from './options.ts';
import { jsonOfYears } from './result-json.ts';

/** The result of that file among those of one JSON: by its whole name, else by its last part. */
export function resultFor(
  path: string,
  results: readonly KeptResult[],
  name: string,
): { readonly kept?: KeptResult; readonly problems: readonly Problem[] } {
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

/** Rates are written with at most six decimals. */
const rateUnit = 1_000_000;
const ratioOf = (rate: number): Ratio => ratio(Math.round(rate * rateUnit), rateUnit);

/** Options as the result recorded them; `scale` stands for the file of a scale of one's own. */
function optionsOf(kept: KeptResult, name: string, scale: string | undefined): FileOptions {
  const given = <T>(value: T) => ({ value, at: startOf({ name, text: '' }) });
  const { attainment, through, set } = kept.options;
  const asked = scale ?? kept.options.scale;
  const readings = readingsOf(kept, given);
  return {
    scales: nationalScales,
    ...(asked === null ? {} : { scale: given(asked) }),
    ...(attainment === null ? {} : { attainment: given(ratioOf(attainment)) }),
    ...(through === null ? {} : { through }),
    ...(set === undefined ? {} : { settings: set }),
    readings,
  };
}

type GivenReadings = NonNullable<ComputeOptions['readings']>;

function readingsOf(
  { options }: KeptResult,
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
export function ownScaleProblems(kept: KeptResult, name: string, scale: string | undefined): Problem[] {
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
  kept: KeptResult,
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
