/** Separated values as records of fields, each with its place. Papa Parse cuts them; the places are measured from what it read. */
import Papa from 'papaparse';
import type { Place, Source } from '../amounts/source.ts';
import { type Problem, problem } from '../problems/problem.ts';

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export interface Field {
  /** The value, without the quotes around it and the blanks at its ends. */
  readonly text: string;
  readonly at: Place;
}

/** How a value stands in the text: quotes inside quotes are written twice. */
const writtenLength = (value: string, text: string, at: number): number =>
  text[at] === '"' && !value.startsWith('"') ? value.replaceAll('"', '""').length + 2 : value.length;

/** Quotes after a blank are quotes all the same. */
const bare = (value: string): string => {
  const trimmed = value.trim();
  const inside = /^"(.*)"$/s.exec(trimmed)?.[1];
  return inside === undefined ? trimmed : inside.replaceAll('""', '"').trim();
};

function fieldsOf(values: readonly string[], source: Source, from: number, to: number): Field[] {
  let at = from;
  return values.map((value) => {
    const [start, end] = [Math.min(at, to), Math.min(at + writtenLength(value, source.text, at), to)];
    at = end + 1;
    const written = source.text.slice(start, end);
    const blanks = written.length - written.trimStart().length;
    const first = start + (written.trim() === '' ? 0 : blanks);
    return { text: bare(value), at: { source, start: first, end: first + written.trim().length } };
  });
}

/**
 * Every record of a text from an offset on, blank ones left out; at most so many where `upTo` says so. Quotation marks of a plain
 * text are letters like others.
 */
export function recordsOf(
  source: Source,
  separator: Separator,
  { from = 0, upTo = 0, isPlain = false } = {},
) {
  const records: (readonly Field[])[] = [];
  const problems: Problem[] = [];
  let start = from;
  Papa.parse<string[]>(source.text.slice(from), {
    delimiter: separator,
    newline: '\n',
    preview: upTo,
    ...(isPlain ? { fastMode: true } : {}),
    step: ({ data, errors, meta }) => {
      const end = from + meta.cursor;
      for (const { code, index = 0 } of errors) {
        if (code !== 'MissingQuotes') continue;
        const at = Math.max(start, source.text.lastIndexOf('"', from + index));
        problems.push(problem('csv-quote-unclosed', { source, start: at, end: at + 1 }, {}));
      }
      const fields = fieldsOf(data, source, start, source.text[end - 1] === '\n' ? end - 1 : end);
      if (fields.some((field) => field.text !== '')) records.push(fields);
      start = end;
    },
  });
  return { records, problems };
}
