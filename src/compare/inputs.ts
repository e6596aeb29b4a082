/** Which inputs of two contracts differ, by what they mean and not by how they are written. */
import type { Given, Place } from '../amounts/source.ts';
import type { Contract, DescribedYear } from '../law/contract.ts';

/** A key by its name in the code, or an item of a list by its own number or name, else its position. */
export type PathStep =
  | { readonly kind: 'key'; readonly code: string }
  | { readonly kind: 'item'; readonly name: string };

/** One value: where it stands, and as each side wrote it; absent where it did not. */
export interface DifferingInput {
  readonly path: readonly PathStep[];
  readonly first?: string;
  readonly second?: string;
}

interface Input {
  readonly path: readonly PathStep[];
  readonly meaning: string;
  readonly written: string;
  /** True for what the reader adds where the file says nothing: a direction, a mode. */
  readonly isImplied: boolean;
}

/** Only the name of an item may stand on one side alone, and it stands in its path already. */
const isWritten = ({ isImplied, path }: Input): boolean => {
  const last = path.at(-1);
  const isName = last?.kind === 'key' && last.code === 'name';
  return !isImplied && !isName;
};

/** What results do not depend on. All that a place has, beside numbers, is its source. */
const ignored: ReadonlySet<string> = new Set([
  'source',
  'language',
  'settings',
  'payments',
  'scenarios',
  'expected',
]);

const isGiven = (value: unknown): value is Given<unknown> => value instanceof Object && 'value' in value;

const writtenAt = ({ source, start, end }: Place): string => source.text.slice(start, end);

const nameOf = (item: object, index: number): string =>
  'name' in item && isGiven(item.name) ? String(item.name.value) : String(index + 1);

function inputsIn(value: unknown, path: readonly PathStep[]): readonly Input[] {
  if (typeof value === 'string') return [{ path, meaning: value, written: value, isImplied: true }];
  if (Array.isArray(value)) {
    const items: readonly object[] = value;
    return items.flatMap((item, index) =>
      inputsIn(item, [...path, { kind: 'item', name: nameOf(item, index) }]),
    );
  }
  if (isGiven(value)) {
    const meaning = JSON.stringify(value.value);
    return [{ path, meaning, written: writtenAt(value.at), isImplied: false }];
  }
  // The kind of an outcome follows from its values.
  return Object.entries(value ?? {})
    .filter(([key]) => !ignored.has(key) && key !== 'kind')
    .flatMap(([key, inner]) => inputsIn(inner, [...path, { kind: 'key', code: key }]));
}

function differing(
  first: unknown,
  second: unknown,
  under: readonly PathStep[] = [],
): readonly DifferingInput[] {
  const [before, after] = [inputsIn(first, under), inputsIn(second, under)];
  const idOf = ({ path }: Input): string => JSON.stringify(path);
  const others = new Map(after.map((input) => [idOf(input), input]));
  const known = new Set(before.map(idOf));
  const changed = before.flatMap((input): DifferingInput[] => {
    const other = others.get(idOf(input));
    const { path, written } = input;
    if (other === undefined) return isWritten(input) ? [{ path, first: written }] : [];
    return other.meaning === input.meaning ? [] : [{ path, first: written, second: other.written }];
  });
  const added = after.filter((input) => !known.has(idOf(input)));
  return [...changed, ...added.filter(isWritten).map(({ path, written }) => ({ path, second: written }))];
}

interface Side {
  readonly contract: Contract;
  readonly year: number;
}

/** What two contracts say differently, as far as it bears on this year of each. */
export function differingInputs(first: Side, second: Side): readonly DifferingInput[] {
  const frame = ({ contract: { years, ...rest } }: Side): unknown => rest;
  // Between two years, a path begins inside the year.
  const under: readonly PathStep[] =
    first.year === second.year
      ? [
          { kind: 'key', code: 'years' },
          { kind: 'item', name: String(first.year) },
        ]
      : [];
  return [
    ...differing(frame(first), frame(second)),
    ...differing(described(first), described(second), under),
  ];
}

function described({ contract, year }: Side): Omit<DescribedYear, 'year'> | undefined {
  const found = contract.years.find((candidate) => candidate.year.value === year);
  if (found === undefined) return undefined;
  const { year: _number, ...rest } = found;
  return rest;
}
