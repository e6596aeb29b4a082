/**
 * YAML as contracts are written: mappings and lists by indentation, braces on one line, texts bare or quoted, comments.
 * Reads it some twenty times as fast as a reader of all YAML. Whatever else a file holds (anchors, tags, texts over several
 * lines, escapes, tabs, anything wrong) is not read here at all: the file then goes to the YAML reader as a whole, so that
 * only one of them ever says what is wrong with it.
 */
import type { Source } from '../../../base/source.ts';
import type { MapNode } from '../../node.ts';
import { readMapping } from './block.ts';
import { type Reading, toText } from './reading.ts';

/** No contract nests deeper than ten. */
const depthUpTo = 20;

/** Marks of documents, tabs, and line ends of old. */
const notEveryday = /\t|\r(?!\n)|\ufeff|^(?:---|\.\.\.)/m;

/**
 * The same nodes as the YAML reader would give, or nothing when the file is not everyday YAML. `text` is the source's, with
 * its spaces put right.
 */
export function readEveryday(source: Source, text: string): MapNode | undefined {
  if (notEveryday.test(text)) return undefined;
  const reading: Reading = { source, text, at: 0, indent: -1 };
  toText(reading, 0);
  const root = reading.indent === 0 ? readMapping(reading, depthUpTo) : undefined;
  // A line indented otherwise than all that is open above it ends the reading before the file does.
  return reading.indent === -1 ? root : undefined;
}
