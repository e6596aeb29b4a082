/** Two results as lists of figures, each under a path that says what it is, and where they differ. */

/** A value of JSON that holds no others. */
export type Figure = string | number | boolean | null;
export interface FigureDifference {
  readonly path: readonly string[];
  /** Absent where that result has no such figure. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}
export interface FigureDifferences {
  /** How many figures either result has. */
  readonly compared: number;
  readonly differences: readonly FigureDifference[];
}

/** What names the items of a list, so that an inserted item does not shift the others. */
const identities: readonly (readonly string[])[] = [
  ['date', 'line', 'year'],
  ['year'],
  ['from', 'to'],
  ['line', 'part'],
  ['mission'],
  ['envelope'],
  ['regime'],
  ['label'],
  ['name'],
];

/** A result has about ten levels: what lies deeper than this is no figure of one. */
const deepest = 30;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(item: unknown, index: number): string {
  const identity = isFields(item)
    ? identities.find((keys) => keys.every((key) => isFigure(item[key])))
    : undefined;
  return isFields(item) && identity !== undefined
    ? identity.map((key) => String(item[key])).join(' → ')
    : String(index + 1);
}

/** Items with the names that tell them apart. */
function named(items: readonly unknown[]): [string, unknown][] {
  const seen = new Map<string, number>();
  return items.map((item, index) => {
    const name = nameOf(item, index);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [count === 1 ? name : `${name} (${count})`, item];
  });
}

type Found = Map<string, { readonly path: readonly string[]; readonly value: Figure }>;

function collect(value: unknown, path: readonly string[], found: Found): Found {
  if (typeof value === 'object' && value !== null && path.length < deepest) {
    const inside = Array.isArray(value) ? named(value) : Object.entries(value);
    for (const [key, item] of inside) collect(item, [...path, key], found);
  } else {
    found.set(JSON.stringify(path), { path, value: isFigure(value) ? value : null });
  }
  return found;
}

const isFigure = (value: unknown): value is Figure => value !== undefined && typeof value !== 'object';

/** The keys of both; one that only the first list has follows the key that stands before it there. */
function merged(before: Iterable<string>, after: ReadonlySet<string>): string[] {
  const lost = new Map<string, string[]>([['', []]]);
  let anchor = '';
  for (const key of before) {
    if (after.has(key)) anchor = key;
    else lost.set(anchor, [...(lost.get(anchor) ?? []), key]);
  }
  return [...(lost.get('') ?? []), ...[...after].flatMap((key) => [key, ...(lost.get(key) ?? [])])];
}

/** Every figure that is not the same in both, in the order of the result computed now. */
export function compareFigures(before: unknown, after: unknown): FigureDifferences {
  const [old, now] = [collect(before, [], new Map()), collect(after, [], new Map())];
  const keys = merged(old.keys(), new Set(now.keys()));
  const differences = keys.flatMap((key): FigureDifference[] => {
    const [from, to] = [old.get(key), now.get(key)];
    if (from !== undefined && to !== undefined && from.value === to.value) return [];
    return [{ path: (to ?? from)?.path ?? [], before: from?.value, after: to?.value }];
  });
  return { compared: keys.length, differences };
}
