/** Where the header stands, which separator it uses, and which column is which. */
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import type { Language } from '../../law/contract.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type ColumnName, knownColumn } from './columns.ts';
import { type Field, recordsOf, type Separator, separators } from './records.ts';

export interface Header {
  readonly separator: Separator;
  /** Index of each column there is. */
  readonly columns: Partial<Readonly<Record<ColumnName, number>>>;
  readonly fields: readonly Field[];
  readonly language: Language;
  /** Offset of the first record after it. */
  readonly end: number;
}

/** Banks write a few lines of their own above the header. */
const linesUpTo = 20;

interface Candidate {
  readonly separator: Separator;
  readonly fields: readonly Field[];
  readonly end: number;
  readonly score: number;
}

const isHeadOf = (fields: readonly Field[], column: ColumnName): boolean =>
  fields.some((field) => knownColumn(field.text)?.column === column);

function candidatesAt(source: Source, start: number, end: number): Candidate[] {
  const line = { name: source.name, text: source.text.slice(0, end) };
  return separators.flatMap((separator) => {
    const [fields] = recordsOf(line, separator, start).records;
    if (fields === undefined) return [];
    const moved = fields.map((field) => ({ ...field, at: { ...field.at, source } }));
    const isWhole = isHeadOf(moved, 'date') && isHeadOf(moved, 'amount');
    const score = moved.filter((field) => knownColumn(field.text) !== undefined).length;
    return [{ separator, fields: moved, end, score: score + (isWhole ? 10 : 0) }];
  });
}

/** The offset after the line that begins at `start`, its line break included. */
function endOfLine(text: string, start: number): number {
  const lineBreak = /\r\n?|\n/.exec(text.slice(start));
  return lineBreak === null ? text.length : start + lineBreak.index + lineBreak[0].length;
}

/** The line with a date and an amount; else the one with most known columns, the first one of all at worst. */
function bestCandidate(source: Source): Candidate | undefined {
  const found: Candidate[] = [];
  let start = 0;
  for (let line = 0; line < linesUpTo; line += 1) {
    const end = endOfLine(source.text, start);
    found.push(...candidatesAt(source, start, end));
    start = end;
  }
  const best = Math.max(...found.map((candidate) => candidate.score));
  const winners = found.filter((candidate) => candidate.score === best);
  // Among equals of one line, the separator that cuts it most.
  const [first] = winners;
  return winners
    .filter((candidate) => candidate.end === first?.end)
    .reduce<Candidate | undefined>(
      (most, candidate) =>
        most === undefined || candidate.fields.length > most.fields.length ? candidate : most,
      undefined,
    );
}

/** A head that another separator would cut into columns we know. */
function mixedHeads(fields: readonly Field[], separator: Separator): Problem[] {
  return fields.flatMap((field) => {
    const other = separators.find(
      (each) =>
        each !== separator &&
        field.text.includes(each) &&
        field.text.split(each).some((part) => knownColumn(part) !== undefined),
    );
    return other === undefined ? [] : [problem('csv-separator-mixed', field.at, { separator, other })];
  });
}

function columnsOf(fields: readonly Field[]): {
  readonly columns: Partial<Record<ColumnName, number>>;
  readonly problems: readonly Problem[];
} {
  const chosen = new Map<ColumnName, { readonly index: number; readonly rank: number; readonly at: Place }>();
  const problems: Problem[] = [];
  fields.forEach((field, index) => {
    const found = knownColumn(field.text);
    if (found === undefined) return;
    const { column, rank } = found;
    const before = chosen.get(column);
    if (before !== undefined && before.rank === rank) {
      problems.push(problem('duplicate', field.at, { of: 'column', name: field.text }, before.at));
    }
    if (before === undefined || rank < before.rank) chosen.set(column, { index, rank, at: field.at });
  });
  return { columns: Object.fromEntries([...chosen].map(([name, { index }]) => [name, index])), problems };
}

const languageOf = (fields: readonly Field[]): Language => {
  const tongues = fields.flatMap((field) => {
    const found = knownColumn(field.text);
    return found === undefined || found.column === 'date' ? [] : [found.language];
  });
  return tongues.includes('en') && !tongues.includes('fr') ? 'en' : 'fr';
};

/** The header, or what is wrong with it: both at once where columns are missing. */
export function headerOf(source: Source): {
  readonly header?: Header;
  readonly problems: readonly Problem[];
} {
  const best = bestCandidate(source);
  if (best === undefined)
    return { problems: [problem('file-empty', startOf(source), { holds: 'payments' })] };
  const { separator, fields, end } = best;
  const { columns, problems } = columnsOf(fields);
  const mixed = mixedHeads(fields, separator);
  const [first] = fields;
  const at: Place = { source, start: first?.at.start ?? 0, end: fields.at(-1)?.at.end ?? 0 };
  const found = fields.map((field) => field.text).filter((text) => text !== '');
  const missing =
    mixed.length > 0
      ? []
      : (['date', 'amount'] as const)
          .filter((column) => columns[column] === undefined)
          .map((column) => problem('csv-column-missing', at, { column, found }));
  const all = [...problems, ...mixed, ...missing];
  if (all.length > 0) return { problems: all };
  return { header: { separator, columns, fields, language: languageOf(fields), end }, problems: [] };
}
