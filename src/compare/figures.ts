/** Two results as lists of figures, each under a path that says what it is, and where they differ. */

/** A value of JSON that holds no others. */
export type Figure = string | number | boolean | null;
export interface Difference {
  readonly path: readonly string[];
  /** Absent where that result has no such figure. */
  readonly before?: Figure;
  readonly after?: Figure;
}
export interface Comparison {
  /** How many figures either result has. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** What names the items of a list: an inserted item must not shift the others. */
const identities: readonly { readonly by: readonly string[]; readonly with?: string }[] = [
  { by: ['year'], with: 'totals' },
  { by: ['date', 'line', 'year'] },
  { by: ['from', 'to'] },
  { by: ['line', 'part'] },
  { by: ['mission'] },
  { by: ['envelope'] },
  { by: ['regime'] },
  { by: ['label'] },
  { by: ['name'] },
];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(item: unknown, index: number): string {
  if (!isFields(item)) return String(index + 1);
  const identity = identities.find(({ by, with: mark }) =>
    [...by, mark ?? ''].every((key) => key === '' || key in item),
  );
  return identity === undefined ? String(index + 1) : identity.by.map((key) => String(item[key])).join(' → ');
}

interface Found {
  readonly path: readonly string[];
  readonly value: Figure;
}

function collect(value: unknown, path: readonly string[], found: Map<string, Found>): void {
  if (Array.isArray(value)) {
    const seen = new Map<string, number>();
    value.forEach((item: unknown, index) => {
      const name = nameOf(item, index);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      collect(item, [...path, count === 1 ? name : `${name} (${count})`], found);
    });
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
  } else {
    found.set(JSON.stringify(path), { path, value: figureOf(value) });
  }
}

const figureOf = (value: unknown): Figure =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const figuresOf = (value: unknown): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  collect(value, [], found);
  return found;
};

/** The keys of both; one that only the first list has follows the key that stands before it there. */
function merged(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(after);
  const lost = new Map<string, string[]>();
  let anchor = '';
  for (const key of before) {
    if (known.has(key)) anchor = key;
    else lost.set(anchor, [...(lost.get(anchor) ?? []), key]);
  }
  return ['', ...after].flatMap((key) => [...(key === '' ? [] : [key]), ...(lost.get(key) ?? [])]);
}

/** Every figure that is not the same in both, in the order of the result computed now. */
export function compareFigures(before: unknown, after: unknown): Comparison {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  const keys = merged([...old.keys()], [...now.keys()]);
  const differences = keys.flatMap((key): Difference[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const path = (to ?? from)?.path ?? [];
    if (from !== undefined && to !== undefined && from.value === to.value) return [];
    return [
      {
        path,
        ...(from === undefined ? {} : { before: from.value }),
        ...(to === undefined ? {} : { after: to.value }),
      },
    ];
  });
  return { compared: keys.length, differences };
}
