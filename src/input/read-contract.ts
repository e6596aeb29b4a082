/** Text to contract: every stage in order, and all of a file's problems in one run. */
import type { Source } from '../base/source.ts';
import type { Contract, Language } from '../domain/contract.ts';
import { isRefused, type Problem } from '../domain/problem.ts';
import { assemble } from './assemble.ts';
import { checkContract } from './checks/all.ts';
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { readShape } from './read-shape.ts';
import { inReadingOrder } from './told.ts';
import { translate } from './translate.ts';
import { parse } from './yaml/parse.ts';
import { treeOf } from './yaml/tree.ts';

export interface ReadContract {
  /** Present when everything the file says could be read, even where it does not fit together. */
  readonly contract?: Contract;
  readonly source: Source;
  /** The language of its keys; French where there are none to tell. */
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readContract(bytes: Uint8Array, name: string): ReadContract {
  const decoded = decode(bytes, name);
  const { source } = decoded;
  if (decoded.problem !== undefined) return { source, language: 'fr', problems: [decoded.problem] };
  const parsed = parse(source);
  if (parsed.document === undefined) return { source, language: 'fr', problems: parsed.problems };
  const tree = treeOf(parsed.document, source);
  const language = languageOf(tree.root);
  const translation = translate(tree.root, language);
  const shaped = readShape(translation.root, language);
  const structural = [...parsed.problems, ...tree.problems, ...translation.problems, ...shaped.problems];
  if (shaped.written === undefined) return { source, language, problems: inReadingOrder(structural) };
  const { contract, problems: outcomes } = assemble(shaped.written, source, language);
  const isWhole = shaped.isWhole && !isRefused([...structural.filter(isMeaningLost), ...outcomes]);
  const problems = inReadingOrder([...structural, ...outcomes, ...checkContract(contract, isWhole)]);
  return isWhole ? { contract, source, language, problems } : { source, language, problems };
}

/** A key of the other language is refused, but what it says was understood. */
const isMeaningLost = (item: Problem): boolean => item.code !== 'key-other-language';
