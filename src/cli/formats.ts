/** The formats of commands, and the endings of file names that say them. */

import { type Phrase, phrase } from '../law/language.ts';
import { type DocumentFormat, Misuse } from './context.ts';
import type { RawOptions } from './options.ts';

export interface Formats<Format extends string = string> {
  readonly known: readonly Format[];
  /** What is printed when nothing asks for another. */
  readonly usual: Format;
  readonly ofEnding: Readonly<Record<string, Format>>;
}

/** Endings of file names, and the formats of documents that they say. */
const endings = {
  '.txt': 'table',
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.html': 'html',
  '.xlsx': 'xlsx',
  '.ndjson': 'ndjson',
  '.ics': 'ics',
  '.yaml': 'yaml',
  '.yml': 'yaml',
} as const satisfies Readonly<Record<string, DocumentFormat>>;

const formats = (...known: readonly DocumentFormat[]): Formats<DocumentFormat> => ({
  known,
  usual: 'table',
  ofEnding: Object.fromEntries(Object.entries(endings).filter(([, format]) => known.includes(format))),
});

/** Formats of every document. */
export const documentFormats = formats('table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx');
/** Those of commands that take many contracts: also a line of JSON for each. */
export const summaryFormats = formats(...documentFormats.known, 'ndjson');
/** Those of a schedule: also a calendar. */
export const scheduleFormats = formats(...summaryFormats.known, 'ics');
/** Those of a scale: also the file of a scale of one's own. */
export const scaleFormats = formats(...documentFormats.known, 'yaml');

export const validationFormats: Formats<'text' | 'json' | 'github' | 'sarif' | 'junit' | 'gitlab'> = {
  known: ['text', 'json', 'github', 'sarif', 'junit', 'gitlab'],
  usual: 'text',
  ofEnding: { '.json': 'json', '.sarif': 'sarif', '.xml': 'junit' },
};

export const pageFormats: Formats<'html'> = {
  known: ['html'],
  usual: 'html',
  ofEnding: { '.html': 'html', '.htm': 'html' },
};

const unknownFormat = (text: string, known: readonly string[]): Phrase =>
  phrase(
    `le format «\u00a0${text}\u00a0» n’existe pas. Formats\u00a0: ${known.join(', ')}.`,
    `there is no format "${text}". Formats: ${known.join(', ')}.`,
  );
export const endingWithoutFormat = (path: string, known: readonly string[]): Phrase =>
  phrase(
    `le nom «\u00a0${path}\u00a0» ne dit pas le format. Terminez-le par ${known.join(' ou ')}, ou ajoutez --format.`,
    `the name "${path}" does not tell the format. End it with ${known.join(' or ')}, or add --format.`,
  );
const formatAgainstEnding = (path: string, format: string): Phrase =>
  phrase(
    `le nom «\u00a0${path}\u00a0» et «\u00a0--format ${format}\u00a0» se contredisent\u00a0: changez l’un des deux.`,
    `the name "${path}" and "--format ${format}" contradict each other: change one of them.`,
  );
/** The ending of a file's name, with its point. */
const endingOf = (path = ''): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** The format asked for, else the one that the output file's ending says, else the usual one. */
export function formatAmong<Name extends string>(
  { known, usual, ofEnding }: Formats<Name>,
  { format, output }: Pick<RawOptions, 'format' | 'output'>,
): Name {
  const ending = endingOf(output);
  const said = Object.hasOwn(ofEnding, ending) ? ofEnding[ending] : undefined;
  if (format !== undefined) {
    // What is for people is called a text too.
    const asked = known.find((each) => each === format || (each === 'table' && format === 'text'));
    if (asked === undefined) throw new Misuse(unknownFormat(format, known));
    // The two dialects of CSV share an ending.
    const isSaid = said === undefined || said === asked || (said === 'csv' && asked === 'csv-plain');
    if (output !== undefined && !isSaid) throw new Misuse(formatAgainstEnding(output, asked));
    return asked;
  }
  if (output === undefined) return usual;
  if (said === undefined) throw new Misuse(endingWithoutFormat(output, Object.keys(ofEnding)));
  return said;
}
