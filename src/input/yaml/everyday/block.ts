/** Mappings and lists by their indentation, a line an entry. */
import type { EntryNode, ListNode, MapNode, Node, ScalarNode } from '../../node.ts';
import { readFlow } from './flow.ts';
import { isAtColon, isLineOver, type Reading, skipSpaces, toNextLine } from './reading.ts';
import { readScalar } from './scalar.ts';

/** The mapping whose first key begins here; nothing when it is not an everyday one. Reading stands on the line after it. */
export function readMapping(reading: Reading, depth: number): MapNode | undefined {
  const { source, indent, at: start } = reading;
  const entries: EntryNode[] = [];
  let end = start;
  if (depth === 0) return undefined;
  while (reading.indent === indent) {
    const entry = readEntry(reading, indent, depth - 1);
    if (entry === undefined) return undefined;
    entries.push(entry);
    end = entry.value.at.end;
  }
  return { kind: 'map', at: { source, start, end }, entries };
}

function readEntry(reading: Reading, indent: number, depth: number): EntryNode | undefined {
  const key = readScalar(reading, 'block');
  skipSpaces(reading);
  if (key === undefined || !isAtColon(reading)) return undefined;
  reading.at += 1;
  const value = readValue(reading, indent, key, depth);
  return value === undefined ? undefined : { key: key.text, keyAt: key.at, value };
}

/** What follows the colon: on its line, or on the next ones. What was left empty stands where its key does. */
function readValue(reading: Reading, indent: number, key: ScalarNode, depth: number): Node | undefined {
  if (!isLineOver(reading)) return readOnLine(reading, depth);
  toNextLine(reading);
  if (reading.indent >= indent && isAtDash(reading)) return readList(reading, depth);
  return reading.indent > indent ? readMapping(reading, depth) : { kind: 'empty', at: key.at };
}

/** A value that ends with its line. */
function readOnLine(reading: Reading, depth: number): Node | undefined {
  const opening = reading.text[reading.at];
  const value = opening === '{' || opening === '[' ? readFlow(reading, depth) : readScalar(reading, 'block');
  if (!isLineOver(reading)) return undefined;
  toNextLine(reading);
  return value;
}

const isAtDash = ({ text, at }: Reading): boolean => text[at] === '-' && text[at + 1] === ' ';

function readList(reading: Reading, depth: number): ListNode | undefined {
  const { source, indent, at: start } = reading;
  const items: Node[] = [];
  let end = start;
  if (depth === 0) return undefined;
  while (reading.indent === indent && isAtDash(reading)) {
    const item = readItem(reading, indent, depth - 1);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.at.end;
  }
  return { kind: 'list', at: { source, start, end }, items };
}

/** What follows a dash: a mapping that begins on its line, or a value that ends with it. */
function readItem(reading: Reading, indent: number, depth: number): Node | undefined {
  const dash = reading.at;
  reading.at += 1;
  skipSpaces(reading);
  const start = reading.at;
  const isMapping = readScalar(reading, 'block') !== undefined && isColonNext(reading);
  reading.at = start;
  if (!isMapping) return readOnLine(reading, depth);
  reading.indent = indent + start - dash;
  return readMapping(reading, depth);
}

function isColonNext(reading: Reading): boolean {
  skipSpaces(reading);
  return isAtColon(reading);
}
