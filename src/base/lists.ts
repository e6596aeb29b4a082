/** Lists put together. `flatMap` would say the same; it takes ten times as long, and a year of a contract does it often. */

/** The items that are there. */
export const present = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item) => item !== undefined);

/** Lists one after the other. */
export function joined<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}
