/** From the text of a file to what its contract earns, in one step; the options of a computation as plain values. */
import { type Ratio, ratioFromDecimal } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { readContract } from '../contract/read-contract.ts';
import type { Content } from '../contract/read-file.ts';
import { nationalScales } from '../law/in-force.ts';
import type { Language } from '../law/language.ts';
import { choicesOf, type Readings, readingIds } from '../law/reading.ts';
import type { Scale } from '../law/scale.ts';
import { isRefused, type Problem } from '../problems/problem.ts';
import { computeContract } from './compute.ts';
import { expectedProblems, isAsWritten } from './expected.ts';
import type { ComputeOptions } from './options.ts';
import type { ContractResult } from './result.ts';

/** What a computation may be asked beside the file. */
export interface PlainOptions {
  /** The scales to choose from: the national ones, unless others are given. */
  readonly scales?: readonly Scale[];
  /** The id of the scale to use for every year. */
  readonly scale?: string;
  /** The rate that fills results not known yet: a ratio, or a decimal such as 0.45. */
  readonly attainment?: Ratio | number;
  readonly readings?: Partial<Readings>;
  /** Years up to this one that the file does not describe are projected. */
  readonly through?: number;
}

/** The same as `computeContract` and its like take them. Throws RangeError for what is no rate or no choice of a reading. */
export function optionsFrom({ scale, attainment, readings = {}, ...options }: PlainOptions): ComputeOptions {
  const chosen = readingIds.flatMap((id) => {
    const value = readings[id];
    if (value === undefined) return [];
    const choices: readonly unknown[] = choicesOf(id);
    if (!choices.includes(value)) throw new RangeError(`${id} is one of ${choices.join(', ')}`);
    return [[id, given(id, value)] as const];
  });
  return {
    scales: nationalScales,
    ...options,
    ...(scale !== undefined && { scale: given('scale', scale) }),
    ...(attainment !== undefined && { attainment: given('attainment', rateFrom(attainment)) }),
    readings: Object.fromEntries(chosen),
  };
}

/** Problems that speak of an option stand in a source of its name. */
function given<T>(name: string, value: T): Given<T> {
  const text = String(value);
  return { value, at: { source: { name, text }, start: 0, end: text.length } };
}

function rateFrom(rate: Ratio | number): Ratio {
  const exact = typeof rate === 'number' ? ratioFromDecimal(String(rate)) : rate;
  if (exact === undefined || exact.num < 0) throw new RangeError('attainment is a rate such as 0.45');
  return exact;
}

export interface Calculated {
  /** The language of the file's keys; absent where none could be read. */
  readonly language?: Language;
  /** All that is wrong or doubtful: in the file, in its amounts, and where it expects others. */
  readonly problems: readonly Problem[];
  /** Absent when the file is refused. */
  readonly contract?: Contract;
  readonly result?: ContractResult;
}

/**
 * Reads a file, computes its contract, and holds the amounts that the file expects against those it earns, as `aci validate`
 * does: a difference refuses it, unless an option supposes something else. `name` is what people call the file; `set`
 * replaces values of it, as `--set` does. Never throws for what a person wrote.
 */
export function calculate(
  content: Content,
  { name = 'contract.yaml', set, ...plain }: PlainOptions & { name?: string; set?: readonly string[] } = {},
): Calculated {
  const options = optionsFrom(plain);
  const { contract, language, problems: found } = readContract(content, name, set);
  const read = language === undefined ? {} : { language };
  if (contract === undefined) return { ...read, problems: found };
  const result = computeContract(contract, options);
  const differences = isAsWritten(options) ? expectedProblems(result) : [];
  const problems = [...found, ...result.problems, ...differences];
  return isRefused(problems)
    ? { ...read, problems }
    : { ...read, problems, contract, result: { ...result, problems } };
}
