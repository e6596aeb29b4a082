/** Which inputs of two contracts differ, by what they mean and not by how they are written. */

import type { Given } from '../amounts/source.ts';
import type { Contract, DescribedYear } from '../contract/contract-terms.ts';
import { wordOf } from '../contract/keys.ts';
import { quotedStep } from '../contract/set-path.ts';
import type { Language } from '../law/language.ts';
import { harmless } from '../output/text.ts';
import { directionWords, keyWords, modeWords } from '../vocabulary/vocabulary.ts';

export interface DifferingInput {
  /** As `--set` takes it, in the words of the first file. */
  readonly path: string;
  /** As each file wrote it; absent where it did not. */
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

interface Input {
  readonly meaning: string;
  readonly written: string;
  /** Not missed where one side alone has it: the name of an item, which its path says, and what the reader adds. */
  readonly isAside: boolean;
}

/**
 * What results do not depend on. All that a place has, beside numbers, is its source; the kind of an outcome follows from its
 * values.
 */
const ignored: ReadonlySet<string> = new Set([
  'source',
  'language',
  'settings',
  'payments',
  'scenarios',
  'expected',
  'kind',
]);

/** Names of the code that a file does not write, or writes otherwise. */
const unwritten: ReadonlySet<string> = new Set(['outcome', 'pays', 'result', 'parts']);
const writtenAs: Readonly<Record<string, string | undefined>> = {
  terms: 'contract',
  isDone: 'done',
};
type Words = Readonly<Record<string, Readonly<Record<Language, string>> | undefined>>;
/** What the reader adds where the file says nothing. */
const impliedWords: Words = { ...directionWords, ...modeWords };

const isGiven = (value: unknown): value is Given<unknown> => value instanceof Object && 'value' in value;
const squeezed = (text: string): string => harmless(text.trim().replace(/\s+/g, ' '));

/** An item by its own name or number, as `--set` takes it, else by its position. */
const nameOf = (item: unknown, index: number): string =>
  item instanceof Object && 'name' in item && isGiven(item.name)
    ? quotedStep(String(item.name.value))
    : String(index + 1);

/** What a mission describes once for all years stands there, and not in each of them. */
const isOwn = (item: unknown): boolean => !(item instanceof Object && 'isInherited' in item);

/** The values under one key of the code, by their paths. */
function inputsIn(
  value: unknown,
  lang: Language,
  path: readonly string[],
  key = '',
): readonly (readonly [path: string, Input])[] {
  const under = path.join('.');
  if (typeof value === 'string') {
    return [[under, { meaning: value, written: impliedWords[value]?.[lang] ?? value, isAside: true }]];
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.filter(isOwn).flatMap((item, index) => inputsIn(item, lang, [...path, nameOf(item, index)]));
  }
  if (isGiven(value)) {
    const { source, start, end } = value.at;
    const written = squeezed(source.text.slice(start, end));
    return [[under, { meaning: JSON.stringify(value.value), written, isAside: key === 'name' }]];
  }
  return Object.entries(value ?? {})
    .filter(([inner]) => !ignored.has(inner))
    .flatMap(([inner, each]) => {
      if (unwritten.has(inner)) return inputsIn(each, lang, path, inner);
      // An indicator's own rate is called by its name in the file.
      const code = key === 'outcome' && inner === 'rate' ? 'attainmentRate' : (writtenAs[inner] ?? inner);
      return inputsIn(each, lang, [...path, wordOf(code, lang)], inner);
    });
}

function differing(
  first: unknown,
  second: unknown,
  lang: Language,
  under: readonly string[] = [],
): DifferingInput[] {
  const [before, after] = [first, second].map((side) => new Map(inputsIn(side, lang, under)));
  const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return paths.flatMap((path) => {
    const [one, other] = [before?.get(path), after?.get(path)];
    if (one === undefined || other === undefined) {
      if (one?.isAside === true || other?.isAside === true) return [];
    } else if (one.meaning === other.meaning) return [];
    return [{ path, first: one?.written, second: other?.written }];
  });
}

interface Side {
  readonly contract: Contract;
  readonly year: number;
}

/** What two contracts say differently, as far as it bears on this year of each. */
export function differingInputs(first: Side, second: Side): readonly DifferingInput[] {
  const { language } = first.contract;
  const frame = ({ contract: { years, ...rest } }: Side): unknown => rest;
  // Between two years, a path begins inside the year.
  const under = first.year === second.year ? [keyWords.years[language], String(first.year)] : [];
  return [
    ...differing(frame(first), frame(second), language),
    ...differing(described(first), described(second), language, under),
  ];
}

function described({ contract, year }: Side): Omit<DescribedYear, 'year'> | undefined {
  const { year: _number, ...rest } = contract.years.find((each) => each.year.value === year) ?? {};
  return 'missions' in rest ? rest : undefined;
}
