/**
 * Changes that a closed schema must refuse, made at every mapping of a JSON value: a key more, a key less, a value of another
 * kind.
 */

interface Mutant {
  /** Where, and what: `/years/0 + surplus`. */
  readonly change: string;
  readonly value: unknown;
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No key of any format holds a list of lists of nothing. */
const foreign = [[[]]];

/** `optional` keys may be missing. */
export function mutantsOf(value: unknown, optional: readonly string[] = [], path = ''): Mutant[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      mutantsOf(item, optional, `${path}/${index}`).map(({ change, value: other }) => ({
        change,
        value: value.with(index, other),
      })),
    );
  }
  if (!isMapping(value)) return [];
  const here = Object.keys(value).flatMap((key): Mutant[] => {
    const { [key]: _, ...others } = value;
    return [
      ...(optional.includes(key) ? [] : [{ change: `${path} - ${key}`, value: others }]),
      { change: `${path} ~ ${key}`, value: { ...value, [key]: foreign } },
    ];
  });
  const deeper = Object.entries(value).flatMap(([key, inside]) =>
    mutantsOf(inside, optional, `${path}/${key}`).map(({ change, value: other }) => ({
      change,
      value: { ...value, [key]: other },
    })),
  );
  return [{ change: `${path} + surplus`, value: { ...value, surplus: 1 } }, ...here, ...deeper];
}
