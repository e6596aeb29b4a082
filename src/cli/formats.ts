/** The formats of commands, and the endings of file names that say them. */
import { Misuse } from './context.ts';
import { endingWithoutFormat, formatAgainstEnding, summaryFormatOnly, unknownFormat } from './misuse.ts';
import type { RawOptions } from './options.ts';

export interface Formats<Format extends string> {
  readonly known: readonly Format[];
  /** What is printed when nothing asks for another. */
  readonly usual: Format;
  readonly ofEnding: Readonly<Record<string, Format>>;
  /** Formats that share an ending with the one it says. */
  readonly alsoOfEnding?: Readonly<Record<string, readonly Format[]>>;
}

/** Formats of every document. */
export const documentFormats = {
  known: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx'],
  usual: 'table',
  ofEnding: {
    '.txt': 'table',
    '.json': 'json',
    '.csv': 'csv',
    '.md': 'markdown',
    '.html': 'html',
    '.xlsx': 'xlsx',
  },
  alsoOfEnding: { '.csv': ['csv-plain'] },
} as const satisfies Formats<string>;
export type DocumentFormat = (typeof documentFormats.known)[number];

/** Those of a summary of many contracts: also a line of JSON for each row. */
export const summaryFormats: Formats<DocumentFormat | 'ndjson'> = {
  ...documentFormats,
  known: [...documentFormats.known, 'ndjson'],
  ofEnding: { ...documentFormats.ofEnding, '.ndjson': 'ndjson' },
};

/** Those of a schedule: also a calendar. */
export const scheduleFormats: Formats<DocumentFormat | 'ics'> = {
  ...documentFormats,
  known: [...documentFormats.known, 'ics'],
  ofEnding: { ...documentFormats.ofEnding, '.ics': 'ics' },
};

/** Those of a scale: also the file of a scale of one's own. */
export const scaleFormats: Formats<DocumentFormat | 'yaml'> = {
  ...documentFormats,
  known: [...documentFormats.known, 'yaml'],
  ofEnding: { ...documentFormats.ofEnding, '.yaml': 'yaml', '.yml': 'yaml' },
};

/** The format asked for, else the one that the output file's ending says, else the usual one. */
export function formatAmong<Name extends string>(
  { known, usual, ofEnding, alsoOfEnding = {} }: Formats<Name>,
  raw: Pick<RawOptions, 'format' | 'output'>,
): Name {
  const { output } = raw;
  const ending = /\.[^./\\]+$/.exec(output ?? '')?.[0].toLowerCase() ?? '';
  const said = Object.hasOwn(ofEnding, ending) ? ofEnding[ending] : undefined;
  if (raw.format !== undefined) {
    const asked = known.find((format) => format === raw.format);
    if (asked === undefined) throw new Misuse(unknownFormat(raw.format, known));
    const isAlso = alsoOfEnding[ending]?.includes(asked) === true;
    if (output !== undefined && said !== undefined && said !== asked && !isAlso) {
      throw new Misuse(formatAgainstEnding(output, asked));
    }
    return asked;
  }
  if (output === undefined) return usual;
  if (said === undefined) throw new Misuse(endingWithoutFormat(output, Object.keys(ofEnding)));
  return said;
}

/** `--details` with a format of summaries only is a misuse that says so. */
export function resultFormat(raw: RawOptions): DocumentFormat {
  const summary: readonly string[] = summaryFormats.known;
  const isOfSummary = raw.format !== undefined && summary.includes(raw.format);
  const isKnown = documentFormats.known.some((known) => known === raw.format);
  if (raw.details === true && isOfSummary && !isKnown) {
    throw new Misuse(summaryFormatOnly(raw.format ?? ''));
  }
  return formatAmong<DocumentFormat>(documentFormats, raw);
}
