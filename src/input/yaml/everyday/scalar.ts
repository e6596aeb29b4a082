/** A text on one line, bare or between quotation marks. */
import type { ScalarNode } from '../../node.ts';
import { placeFrom, type Reading } from './reading.ts';

/** What no bare text begins with: YAML gives each of these marks a meaning. A dash may, before anything but a blank. */
const first = String.raw`(?:[^\s,:?#&*!|>%@\x60"'{}\[\]-]|-(?=[^\s,:?#{}\[\]-]))`;

/** Colons and number signs inside a bare text are left to the YAML reader, even where they mean nothing. */
const patterns = {
  block: new RegExp(String.raw`${first}[^:#\r\n]*`, 'y'),
  flow: new RegExp(String.raw`${first}[^:#,{}\[\]\r\n]*`, 'y'),
  double: /"[^"\\\r\n]*"/y,
  single: /'[^'\r\n]*'(?!')/y,
} as const;

/** YAML has no keys of more than 1024 characters, and contracts no texts near to that. */
const lengthUpTo = 1000;

/** The text that begins here; nothing when it is not an everyday one. Inside braces and brackets (`flow`) more marks end it. */
export function readScalar(reading: Reading, context: 'block' | 'flow'): ScalarNode | undefined {
  const start = reading.at;
  const quote = reading.text[start];
  const isQuoted = quote === '"' || quote === "'";
  const pattern = patterns[quote === '"' ? 'double' : quote === "'" ? 'single' : context];
  pattern.lastIndex = start;
  if (!pattern.test(reading.text)) return undefined;
  reading.at = pattern.lastIndex;
  while (reading.text[reading.at - 1] === ' ') reading.at -= 1;
  if (reading.at - start > lengthUpTo) return undefined;
  const written = reading.text.slice(start, reading.at);
  if (!isQuoted && isNothing(written)) return undefined;
  return {
    kind: 'scalar',
    text: isQuoted ? written.slice(1, -1) : written,
    at: placeFrom(reading, start),
  };
}

const isNothing = (text: string): boolean =>
  text === '~' || (text.length === 4 && text.toLowerCase() === 'null');
