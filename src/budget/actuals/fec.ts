/**
 * The accountant's export of the books, the FEC (fichier des écritures comptables; livre des procédures fiscales, art.
 * A. 47 A-1): the heads of its 18 columns, then a line of an entry each.
 */
import { type CalendarDate, laterOf, partsOf } from '../../amounts/calendar.ts';
import { type Cents, compareCents, negate, subtract, total, zero } from '../../amounts/money.ts';
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import { inReadingOrder } from '../../contract/read-file.ts';
import { plainWords } from '../../contract/values/payment-line-names.ts';
import type { Read, Scalar } from '../../contract/values/scalar.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { decodeExport } from '../../separated/decode.ts';
import { type Field, recordsOf, separators } from '../../separated/records.ts';
import { isNothing, readExportedAmount, readExportedDate } from '../../separated/values.ts';

/** A line of an entry: what it brings to an account. */
export interface BookLine {
  readonly at: Place;
  readonly date: CalendarDate;
  readonly account: string;
  /** Above zero under debit, below under credit. */
  readonly amount: Cents;
  /** Carried over from the year before, and no part of the year's own. */
  readonly isOpening: boolean;
}

export interface Books {
  readonly source: Source;
  readonly year: number;
  readonly lines: readonly BookLine[];
  /** Of the year's own entries; of the opening where there is nothing else. */
  readonly lastDay: CalendarDate;
}

interface ReadBooks {
  readonly source: Source;
  readonly books?: Books;
  readonly problems: readonly Problem[];
}

const heads = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;
/** The law allows them in place of a debit and a credit. */
const otherHeads = ['Montant', 'Sens'] as const;
type Head = (typeof heads)[number] | (typeof otherHeads)[number];

type Columns = ReadonlyMap<string, number>;

/** Accents, capitals and odd characters of a head count for nothing. */
const folded = (head: string): string => plainWords(head).join('');

function columnsOf(fields: readonly Field[]): { columns: Columns; missing: readonly Head[] } {
  const columns = new Map(fields.map(({ text }, index) => [folded(text), index]));
  const isThere = (head: Head): boolean => columns.has(folded(head));
  const isSided = otherHeads.every(isThere) && !isThere('Debit');
  const needed = heads.filter((head) => !(isSided && (head === 'Debit' || head === 'Credit')));
  return { columns, missing: needed.filter((head) => !isThere(head)) };
}

/** A record by the heads of its columns. */
type Cells = (head: Head) => Scalar;

interface Written {
  readonly line: BookLine;
  /** Lines of one entry have the same. */
  readonly entry: string;
  readonly journal: string;
  readonly number: string;
}

const sideOf = ({ text }: Scalar): 1 | -1 | undefined =>
  /^(d(ebit)?|\+1?|1)$/i.test(text) ? 1 : /^(c(redit)?|-1?)$/i.test(text) ? -1 : undefined;

function amountOf(cells: Cells, columns: Columns): Read<Cents> {
  const read = (head: Head): Read<Cents> =>
    isNothing(cells(head).text) ? { value: zero } : readExportedAmount(cells(head));
  if (columns.has('debit')) {
    const [debit, credit] = [read('Debit'), read('Credit')];
    if ('problem' in debit) return debit;
    return 'problem' in credit ? credit : { value: subtract(debit.value, credit.value) };
  }
  const [amount, sense] = [read('Montant'), cells('Sens')];
  const side = sideOf(sense);
  if (side === undefined) return { problem: problem('fec-side', sense.at, { text: sense.text }) };
  return 'value' in amount && side === -1 ? { value: negate(amount.value) } : amount;
}

/** What was carried over: the journal says so by its code, or by its name. */
const isOpening = (code: string, name: string): boolean =>
  /^(AN|RAN)$/i.test(code) || /\ba nouveaux?\b/.test(plainWords(name).join(' '));

function lineOf(fields: readonly Field[], columns: Columns, at: Place): Written | readonly Problem[] {
  const cells: Cells = (head) => {
    const field = fields[columns.get(folded(head)) ?? -1];
    return { text: field?.text ?? '', at: field?.at ?? at, key: head, language: 'fr' };
  };
  const [date, amount, account] = [
    readExportedDate(cells('EcritureDate')),
    amountOf(cells, columns),
    cells('CompteNum'),
  ];
  const isAccount = /^\d{3}/.test(account.text);
  if ('problem' in date || 'problem' in amount || !isAccount) {
    return [
      ...[date, amount].flatMap((read) => ('problem' in read ? [read.problem] : [])),
      ...(isAccount
        ? []
        : [problem('account-invalid', account.at, { key: account.key, text: account.text })]),
    ];
  }
  const [journal, number] = [cells('JournalCode').text, cells('EcritureNum').text];
  return {
    line: {
      at,
      date: date.value,
      account: account.text,
      amount: amount.value,
      isOpening: isOpening(journal, cells('JournalLib').text),
    },
    entry: JSON.stringify([journal, number === '' ? cells('EcritureDate').text : number]),
    journal,
    number,
  };
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function unbalanced(written: readonly Written[]): Problem[] {
  const entries = grouped(written, ({ entry }) => entry);
  return [...entries.values()].flatMap((all) => {
    const of = (isSo: (amount: Cents) => boolean) => total(all.map(({ line }) => line.amount).filter(isSo));
    const debit = of((amount) => compareCents(amount, zero) > 0);
    const credit = negate(of((amount) => compareCents(amount, zero) < 0));
    const [first] = all;
    if (first === undefined || compareCents(debit, credit) === 0) return [];
    const { journal, number, line } = first;
    return [problem('fec-unbalanced', line.at, { journal, number, debit, credit })];
  });
}

const yearOf = ({ date }: BookLine): number => partsOf(date).year;

/** The year of most lines: one date may be mistaken. */
function yearOfMost(lines: readonly BookLine[]): number {
  const counts = [...grouped(lines, yearOf)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? 0;
}

function outside(lines: readonly BookLine[], year: number): Problem[] {
  const others = lines.filter((line) => yearOf(line) !== year);
  const [first] = others;
  if (first === undefined || others.length < lines.length) {
    return others.map(({ at, date }) => problem('fec-date-outside', at, { date, year }));
  }
  return [problem('fec-date-outside', first.at, { date: first.date, year, of: yearOfMost(lines) })];
}

/** Reads the bytes of a FEC; `asked` is the calendar year it should be of, that of most of its lines otherwise. Never throws. */
export function readFec(bytes: Uint8Array, name: string, asked?: number): ReadBooks {
  const { source, problem: undecoded } = decodeExport(bytes, name, 'entries');
  const refused = (...problems: readonly Problem[]): ReadBooks => ({
    source,
    problems: inReadingOrder(problems),
  });
  if (undecoded !== undefined) return refused(undecoded);
  const [firstLine = ''] = source.text.split('\n', 1);
  const count = (separator: string): number => firstLine.split(separator).length;
  const [separator = '\t'] = separators.toSorted((a, b) => count(b) - count(a));
  // A label may hold a quotation mark: fields stand within such marks only where heads do, or where a spreadsheet saved them.
  const isSaved = separator === ';' || separator === ',';
  const { records, problems: ofText } = recordsOf(source, separator, {
    isPlain: !isSaved && !firstLine.startsWith('"'),
  });
  const [header = [], ...rest] = records;
  const { columns, missing } = columnsOf(header);
  if (missing.length > 0) {
    const at = { source, start: 0, end: firstLine.length };
    return refused(problem('fec-columns', at, { missing }));
  }
  const read = rest.map((fields): Written | readonly Problem[] => {
    const at: Place = { source, start: fields[0]?.at.start ?? 0, end: fields.at(-1)?.at.end ?? 0 };
    if (fields.length === header.length) return lineOf(fields, columns, at);
    return [problem('csv-field-count', at, { cells: fields.length, columns: header.length, separator })];
  });
  const written = read.flatMap((each) => ('line' in each ? [each] : []));
  const lines = written.map(({ line }) => line);
  const year = asked ?? yearOfMost(lines);
  const unread = [...ofText, ...read.flatMap((each) => ('line' in each ? [] : each))];
  // What a line that could not be read brings to its entry is not known.
  const problems = [...unread, ...(unread.length > 0 ? [] : unbalanced(written)), ...outside(lines, year)];
  if (problems.length > 0) return refused(...problems);
  const own = lines.filter((line) => !line.isOpening);
  const [first, ...others] = own.length > 0 ? own : lines;
  if (first === undefined) return refused(problem('file-empty', startOf(source), { holds: 'entries' }));
  const lastDay = others.map(({ date }) => date).reduce(laterOf, first.date);
  return { source, books: { source, year, lines, lastDay }, problems: [] };
}
