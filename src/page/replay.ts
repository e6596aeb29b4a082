/** The page's own computation: its file with the settings made on it, read and computed as the command does. */
import type { Source } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult } from '../calculate/result.ts';
import { readAssumptionOption, readRateOption } from '../contract/option-values.ts';
import { readContract } from '../contract/read-contract.ts';
import { nationalScales } from '../law/in-force.ts';
import { isRefused, type Problem } from '../problems/problem.ts';
import { readScale } from '../scale/read-scale.ts';
import type { PageData } from './page-data.ts';

export type Replayed =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'computed'; readonly result: ContractResult; readonly options: ComputeOptions };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The scale asked for: a national one by its id, or the user's own, which stands before one of the same name. */
function scaleOptions({ scale: own, options }: PageData): Pick<ComputeOptions, 'scales' | 'scale'> {
  if (options.scale === undefined) return { scales: nationalScales };
  const source: Source = { name: '--scale', text: options.scale };
  const at = { source, start: 0, end: options.scale.length };
  const { scale } = own === undefined ? {} : readScale(bytesOf(own.text), own.file, nationalScales);
  if (scale === undefined) return { scales: nationalScales, scale: { value: options.scale, at } };
  const others = nationalScales.filter(({ id }) => id !== scale.id);
  return { scales: [scale, ...others], scale: { value: scale.id, at } };
}

/** The options the page was made with; they were read once already, so nothing is wrong with them. */
function computeOptions(data: PageData): ComputeOptions {
  const { options, through } = data;
  const { attainment, assume } = options;
  const rate = attainment === undefined ? undefined : readRateOption(attainment, '--attainment').rate;
  let readings: NonNullable<ComputeOptions['readings']> = {};
  for (const text of assume) readings = { ...readings, ...readAssumptionOption(text).reading };
  return {
    ...scaleOptions(data),
    readings,
    ...(rate === undefined ? {} : { attainment: rate }),
    ...(through === undefined ? {} : { through }),
  };
}

/** `settings` come after those the page was made with, as `--set` takes them. */
export function replay(data: PageData, settings: readonly string[] = []): Replayed {
  const all = [...data.options.set, ...settings];
  const read = readContract(bytesOf(data.text), data.file, all);
  if (read.contract === undefined) return { kind: 'refused', problems: read.problems };
  const options = computeOptions(data);
  const result = computeContract(read.contract, options);
  const problems = [...read.problems, ...result.problems];
  if (isRefused(problems)) return { kind: 'refused', problems };
  return { kind: 'computed', result: { ...result, problems }, options };
}
