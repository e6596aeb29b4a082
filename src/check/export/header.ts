import { lineAt, lineStartsOf, type Place, type Source, startOf } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { suggestionOf } from '../../problems/suggestion.ts';
import { type Field, recordsOf, type Separator, separators } from '../../separated/records.ts';
import { isWrittenAsDate, readExportedAmount } from '../../separated/values.ts';
import {
  type AskedColumns,
  absentHeads,
  type ColumnName,
  columnsOfHead,
  knownColumns,
  namesBeneficiary,
} from './columns.ts';
import { type Header, headless } from './headless.ts';

/** Banks write a few lines of their own above the header. */
const linesUpTo = 30;
/** No export has as many columns. */
const columnsUpTo = 300;

interface Candidate {
  readonly separator: Separator;
  readonly fields: readonly Field[];
  readonly end: number;
  readonly score: number;
}

/** A fund’s own list may hold debits alone. */
const isMoney = (column: ColumnName): boolean =>
  column === 'amount' || column === 'credit' || column === 'debit';

const moneyColumn = ({ amount, credit, debit }: Header['columns']): number | undefined =>
  amount ?? credit ?? debit;

function candidatesAt(source: Source, start: number, end: number, asked: AskedColumns): Candidate[] {
  const line = { ...source, text: source.text.slice(0, end) };
  return separators.flatMap((separator) => {
    const [found] = recordsOf(line, separator, { from: start, upTo: 1 }).records;
    if (found === undefined) return [];
    const fields = found.slice(0, columnsUpTo).map((field) => ({ ...field, at: { ...field.at, source } }));
    const kinds = fields.map(({ text }) => columnsOfHead(text, asked).map(({ column }) => column));
    const has = (isSo: (column: ColumnName) => boolean): boolean => kinds.some((each) => each.some(isSo));
    // A title (“Relevé des opérations”) may hold a word of heads, too.
    const hasDate = has((column) => column === 'date');
    const score = kinds.filter((each) => each.length > 0).length + (hasDate ? 10 : 0);
    return [{ separator, fields, end, score: score + (hasDate && has(isMoney) ? 100 : 0) }];
  });
}

/** The line with a date and an amount; else the one with most known columns, the first one of all at worst. */
function bestCandidate(source: Source, asked: AskedColumns): Candidate | undefined {
  const starts = lineStartsOf(source);
  const all = starts
    .slice(0, linesUpTo)
    .flatMap((start, line) => candidatesAt(source, start, starts[line + 1] ?? source.text.length, asked));
  // Among equals the first line, and of one line the separator that cuts it most.
  return all.toSorted((a, b) => b.score - a.score || a.end - b.end || b.fields.length - a.fields.length)[0];
}

/** A head that another separator would cut into columns we know. */
function mixedHeads(fields: readonly Field[], separator: Separator): Problem[] {
  return fields.flatMap((field) => {
    const other = separators.find(
      (each) =>
        each !== separator &&
        field.text.includes(each) &&
        field.text.split(each).filter((part) => knownColumns(part).length > 0).length > 1,
    );
    return other === undefined ? [] : [problem('csv-separator-mixed', field.at, { separator, other })];
  });
}

interface Chosen {
  readonly index: number;
  readonly rank: number;
  readonly at: Place;
}

function columnsOf(fields: readonly Field[], asked: AskedColumns) {
  const chosen = new Map<ColumnName, Chosen>();
  const labels: number[] = [];
  const problems: Problem[] = [];
  fields.forEach(({ text, at }, index) => {
    for (const { column, rank } of columnsOfHead(text, asked)) {
      if (column === 'label') labels.push(index);
      const before = chosen.get(column);
      const isMeasure = column === 'date' || isMoney(column);
      if (before !== undefined && before.rank === rank && isMeasure) {
        problems.push(problem('duplicate', at, { of: 'column', name: text }, before.at));
      }
      if (before === undefined || rank < before.rank) chosen.set(column, { index, rank, at });
    }
  });
  // With both sides, a total that repeats them is not needed; one side alone beside an amount is.
  if (chosen.has('credit') && (chosen.has('debit') || !chosen.has('amount'))) chosen.delete('amount');
  else chosen.delete('credit');
  const columns: Partial<Record<ColumnName, number>> = {};
  for (const [name, { index }] of chosen) columns[name] = index;
  const taken = new Set(Object.values(columns));
  // Where no head is known for one of a label, whatever has a head may say who pays.
  const others = [...fields.keys()].filter((index) => fields[index]?.text !== '' && !taken.has(index));
  return { columns, labels: labels.length > 0 ? labels : others, problems };
}

const isEnglish = (fields: readonly Field[]): boolean =>
  fields.some(({ text }) => /^(amount|paid|money|credit amount)\b/i.test(text.trim()));

/** The lines above the header that hold something. */
const linesAbove = (source: Source, end: number): Place[] =>
  lineStartsOf(source)
    .filter((start) => start < end)
    .map((start) => ({ source, start, end: start + lineAt(source, start).length }))
    .filter((place) => /[^\s;,|]/.test(source.text.slice(place.start, place.end)))
    .slice(0, -1);

/** Heads of the columns that are missing, by what stands under them in the first rows; of amounts only one that all rows have. */
function likelyHeads(
  missing: readonly ('date' | 'amount')[],
  heads: readonly Field[],
  rows: readonly (readonly Field[])[],
): Partial<Record<'date' | 'amount', string>> {
  const isAmount = ({ text, at }: Field): boolean =>
    /\d/.test(text) && 'value' in readExportedAmount({ text, at, key: '', language: 'fr' });
  const isCents = ({ text }: Field): boolean => /[.,]\d\d(?!\d)/.test(text);
  const unknown = heads.flatMap(({ text }, index) =>
    text === '' || knownColumns(text).length > 0
      ? []
      : [{ head: text, cells: rows.flatMap((row) => row[index] ?? []) }],
  );
  const likely: Partial<Record<'date' | 'amount', string>> = {};
  for (const column of missing) {
    const [first, other] = unknown.filter(
      ({ cells }) =>
        cells.length > 0 &&
        cells.every((cell) => (column === 'date' ? isWrittenAsDate(cell.text) : isAmount(cell))) &&
        // A number of a mandate is a number too: an amount has cents.
        (column === 'date' || cells.some(isCents)),
    );
    if (first !== undefined && (column === 'date' || other === undefined)) likely[column] = first.head;
  }
  return likely;
}

/** The header, or what is wrong with it: both at once where columns are missing. */
export function headerOf(
  source: Source,
  asked: AskedColumns = new Map(),
): { readonly header?: Header; readonly problems: readonly Problem[] } {
  const best = bestCandidate(source, asked);
  if (best === undefined)
    return { problems: [problem('file-empty', startOf(source), { holds: 'payments' })] };
  const { separator, fields, end } = best;
  const { columns, labels, problems } = columnsOf(fields, asked);
  const isWhole = columns.date !== undefined && moneyColumn(columns) !== undefined;
  const header = isWhole || asked.size > 0 ? undefined : headless(source);
  if (header !== undefined) return { header, problems: [] };
  const [first] = fields;
  const at: Place = { source, start: first?.at.start ?? 0, end: fields.at(-1)?.at.end ?? 0 };
  if (!isWhole && asked.size === 0 && isWrittenAsDate(first?.text ?? '')) {
    return { problems: [problem('csv-header-missing', at, {})] };
  }
  const mixed = mixedHeads(fields, separator);
  const found = fields.map((field) => field.text).filter((text) => text !== '');
  const unknown = absentHeads(found, asked).map((head) =>
    problem('csv-column-unknown', at, { asked: head, found, ...suggestionOf(head, found) }),
  );
  if (unknown.length > 0 && mixed.length === 0) return { problems: unknown };
  const kinds = (['date', 'amount'] as const).filter(
    (column) => (column === 'date' ? columns.date : moneyColumn(columns)) === undefined,
  );
  const likely = likelyHeads(kinds, fields, recordsOf(source, separator, { from: end, upTo: 5 }).records);
  const missing = kinds.map((column) => problem('csv-column-missing', at, { column, found, likely }));
  const all = [...problems, ...mixed, ...(mixed.length > 0 ? [] : missing)];
  if (all.length > 0) return { problems: all };
  return {
    header: {
      separator,
      columns,
      labels,
      beneficiaries: [...fields.keys()].filter((index) => namesBeneficiary(fields[index]?.text ?? '')),
      heads: fields.map(({ text }) => text),
      language: isEnglish(fields) ? 'en' : 'fr',
      end,
      above: linesAbove(source, end),
    },
    problems: [],
  };
}
