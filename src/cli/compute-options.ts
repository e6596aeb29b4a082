/** What the options that every calculation takes mean once read. */
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { readAssumptionOption, readRateOption } from '../contract/option-values.ts';
import type { Language } from '../law/contract-terms.ts';
import { nationalScales } from '../law/in-force.ts';
import type { Problem } from '../problems/problem.ts';
import type { RawOptions } from './options.ts';

const givenAs = <T>(value: T, text: string, name: string): Given<T> => ({
  value,
  at: { source: { name, text }, start: 0, end: text.length },
});

/** What a computation is asked, and the values to put into its files before they are read. */
export interface FileOptions extends ComputeOptions {
  readonly settings?: readonly string[];
}

/** What the options ask of a computation, with what is wrong in their values. */
export function computeOptions(
  raw: RawOptions,
  lang: Language,
): {
  readonly options: FileOptions;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let attainment: Given<Ratio> | undefined;
  if (raw.attainment !== undefined) {
    const read = readRateOption(raw.attainment, '--attainment');
    attainment = read.rate;
    problems.push(...read.problems);
  }
  let readings: NonNullable<ComputeOptions['readings']> = {};
  for (const text of raw.assume ?? []) {
    const read = readAssumptionOption(text, lang);
    readings = { ...readings, ...read.reading };
    problems.push(...read.problems);
  }
  const options: FileOptions = {
    scales: nationalScales,
    ...(attainment === undefined ? {} : { attainment }),
    ...(raw.scale === undefined ? {} : { scale: givenAs(raw.scale, raw.scale, '--scale') }),
    readings,
    settings: raw.set ?? [],
  };
  return { options, problems };
}

/** A path has a slash or ends like a YAML file; anything else is an id. */
export const isScalePath = (text: string): boolean => /[/\\]|\.ya?ml$/i.test(text);
