/** Text to contract: every stage in order, and all of a file's problems in one run. */
import type { Source } from '../base/source.ts';
import type { Contract, Language } from '../domain/contract.ts';
import { isRefused, type Problem } from '../domain/problem.ts';
import { assemble } from './assemble.ts';
import { checkContract } from './checks/all.ts';
import type { Draft } from './draft.ts';
import { readWritten } from './read-written.ts';
import { file } from './shape/file.ts';
import { inReadingOrder } from './told.ts';

export interface ReadContract {
  /** Present when everything the file says could be read, even where it does not fit together. */
  readonly contract?: Contract;
  /** Present instead when pieces of the file were left out: good for finding what else is wrong. */
  readonly draft?: Draft;
  readonly source: Source;
  /** The language of its keys; French where there are none to tell. */
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file's bytes; `name` is what people call the file. Each of `settings`, as `--set PATH=VALUE` gives it, replaces a
 * value of the file before it is read. Never throws.
 */
export function readContract(
  bytes: Uint8Array,
  name: string,
  settings: readonly string[] = [],
): ReadContract {
  const { source, language, written, cuts, problems: structural } = readWritten(bytes, name, file, settings);
  if (written === undefined) return { source, language, problems: inReadingOrder(structural) };
  const { contract, problems: outcomes, unclear } = assemble(written, source, language, settings);
  const draft: Draft = { contract, cuts: [...cuts, ...unclear] };
  const isWhole = draft.cuts.length === 0 && !isRefused(structural.filter(isMeaningLost));
  const problems = inReadingOrder([...structural, ...outcomes, ...checkContract(draft)]);
  return { ...(isWhole ? { contract } : { draft }), source, language, problems };
}

/** A key of the other language is refused, but what it says was understood. */
const isMeaningLost = (item: Problem): boolean => item.code !== 'key-other-language';
