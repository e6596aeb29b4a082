/** What the items of a list are called in a path: a year by its number, an indicator by its name. */
import { knownKey } from '../keys.ts';
import type { Node } from '../tree/node.ts';

/** A whole number from 1: the position of an item, or the number of a year. */
export const isPosition = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/** The text by which an item of the list under `code` may be named; undefined where only its position counts. */
export function nameOfItem(item: Node, code: string): string | undefined {
  const wanted = naming.get(code);
  if (wanted === undefined || item.kind !== 'map') return undefined;
  const entry = item.entries.find(({ key }) => knownKey(key, 'keys')?.code === wanted);
  return entry?.value.kind === 'scalar' ? entry.value.text.trim() : undefined;
}

const naming: ReadonlyMap<string, string> = new Map([
  ['years', 'year'],
  ['indicators', 'name'],
]);

/** The item of that name, or the only one that differs in case alone; -1 without one. */
export function itemsNamed(names: readonly (string | undefined)[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact !== -1) return exact;
  const folded = names.map((name) => name?.toLowerCase());
  const first = folded.indexOf(wanted.toLowerCase());
  return folded.lastIndexOf(wanted.toLowerCase()) === first ? first : -1;
}
