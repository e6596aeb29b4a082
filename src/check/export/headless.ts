/** Exports without a header, as LCL sends: they are read where they have one column of amounts, for nothing tells two apart. */
import { lineAt, type Place, type Source, startOf } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { type Field, recordsOf, type Separator, separators } from '../../separated/records.ts';
import { isWrittenAsDate, readExportedAmount } from '../../separated/values.ts';
import type { ColumnName } from './columns.ts';

/** Which column of an export is which, and where its rows begin. */
export interface Header {
  readonly separator: Separator;
  /** The column of each kind there is; labels may stand in several. */
  readonly columns: Partial<Readonly<Record<ColumnName, number>>>;
  readonly labels: readonly number[];
  /** Those that say whom a payment was made to. */
  readonly beneficiaries: readonly number[];
  readonly heads: readonly string[];
  readonly language: Language;
  /** Offset of the first record after it; the file has no header where it is where the first record begins. */
  readonly end: number;
  /** The lines above it, which hold something. */
  readonly above: readonly Place[];
}

const isDated = (fields: readonly Field[]): boolean => isWrittenAsDate(fields[0]?.text ?? '');

/** A bank may say whose account it is, and what is on it, in the line above: no heads hold a day. */
const saysAccount = (fields: readonly Field[] = []): boolean =>
  !isDated(fields) && fields.some(({ text }) => isWrittenAsDate(text));

/** Each row begins with a day, and has the one amount. */
export function headless(source: Source): Header | undefined {
  for (const separator of separators) {
    const all = recordsOf(source, separator, { upTo: 50 }).records;
    const [first, second] = all;
    const hasAccount = saysAccount(first);
    const records = hasAccount ? all.slice(1) : all;
    const most = records.filter(isDated);
    const width = Math.max(0, ...most.map((fields) => fields.length));
    if (most.length < records.length || width < 2) continue;
    const indexes = Array.from({ length: width }, (_, index) => index);
    const table = most.map((fields) =>
      indexes.map((index): 'nothing' | 'amount' | 'text' => {
        const { text = '', at = startOf(source) } = fields[index] ?? {};
        if (text.trim() === '') return 'nothing';
        const read = readExportedAmount({ text, at, key: '', language: 'fr' });
        return /[.,]\d\d?$/.test(text) && 'value' in read ? 'amount' : 'text';
      }),
    );
    const [amount, other] = indexes.filter(
      (index) => table.every((row) => row[index] !== 'text') && table.some((row) => row[index] === 'amount'),
    );
    if (amount === undefined || other !== undefined || table.some((row) => row[amount] === 'nothing'))
      continue;
    return {
      separator,
      columns: { date: 0, amount },
      labels: indexes.filter((index) => index !== 0 && index !== amount),
      beneficiaries: [],
      heads: indexes.map((index) => `${index + 1}`),
      language: 'fr',
      end: hasAccount ? (second?.[0]?.at.start ?? 0) : 0,
      above: hasAccount ? [{ source, start: 0, end: lineAt(source, 0).length }] : [],
    };
  }
  return undefined;
}
