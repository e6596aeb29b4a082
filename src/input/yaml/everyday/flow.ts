/** Braces and brackets that open and close on one line. */
import type { EntryNode, ListNode, MapNode, Node } from '../../node.ts';
import { isAtColon, placeFrom, type Reading, skipSpaces } from './reading.ts';
import { readScalar } from './scalar.ts';

/** What stands between braces or brackets, or a text between them; nothing when it is not an everyday one. */
export function readFlow(reading: Reading, depth: number): Node | undefined {
  const opening = reading.text[reading.at];
  if (depth === 0) return undefined;
  if (opening === '{') return readBraces(reading, depth - 1);
  return opening === '[' ? readBrackets(reading, depth - 1) : readScalar(reading, 'flow');
}

function readBraces(reading: Reading, depth: number): MapNode | undefined {
  const start = reading.at;
  const entries = itemsUpTo('}', reading, () => readEntry(reading, depth));
  return entries === undefined ? undefined : { kind: 'map', at: placeFrom(reading, start), entries };
}

function readBrackets(reading: Reading, depth: number): ListNode | undefined {
  const start = reading.at;
  const items = itemsUpTo(']', reading, () => readFlow(reading, depth));
  return items === undefined ? undefined : { kind: 'list', at: placeFrom(reading, start), items };
}

function readEntry(reading: Reading, depth: number): EntryNode | undefined {
  const key = readScalar(reading, 'flow');
  skipSpaces(reading);
  if (key === undefined || !isAtColon(reading)) return undefined;
  reading.at += 1;
  skipSpaces(reading);
  const value = readFlow(reading, depth);
  return value === undefined ? undefined : { key: key.text, keyAt: key.at, value };
}

/** Items with commas between them, from the opening mark to past the closing one. */
function itemsUpTo<Item>(
  closing: string,
  reading: Reading,
  readItem: () => Item | undefined,
): Item[] | undefined {
  const items: Item[] = [];
  let mark: string | undefined = ',';
  reading.at += 1;
  skipSpaces(reading);
  if (reading.text[reading.at] === closing) mark = closing;
  while (mark === ',') {
    if (items.length > 0) {
      reading.at += 1;
      skipSpaces(reading);
    }
    const item = readItem();
    if (item === undefined) return undefined;
    items.push(item);
    skipSpaces(reading);
    mark = reading.text[reading.at];
  }
  if (mark !== closing) return undefined;
  reading.at += 1;
  return items;
}
