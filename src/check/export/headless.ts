/** Exports without a header: their columns are known by what stands in them, and a balance by what it adds up to. */
import { centsOf } from '../../amounts/money.ts';
import { type Place, type Source, startOf } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { recordsOf, type Separator, separators } from '../../separated/records.ts';
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

type Sides = Pick<Header['columns'], 'date' | 'amount' | 'credit' | 'debit' | 'balance'>;

/** Which of two or three columns of amounts is the balance: the one that each row's money leads to, and only one reading does. */
function columnsByBalance(
  table: readonly (readonly (number | '' | undefined)[])[],
  amounts: readonly number[],
): Sides | undefined {
  const filled = (index: number): boolean => table.every((row) => row[index] !== '');
  const at = (row: readonly (number | '' | undefined)[], index: number | undefined): number =>
    index === undefined ? 0 : row[index] || 0;
  const addsUp = ({ amount, credit, debit, balance }: Sides): boolean => {
    const moves = table.map((row) => at(row, amount) + Math.abs(at(row, credit)) - Math.abs(at(row, debit)));
    const steps = table.slice(1).map((row, index) => at(row, balance) - at(table[index] ?? [], balance));
    return (
      // Two rows may add up by chance.
      steps.length > 1 &&
      (steps.every((step, index) => step === moves[index + 1]) ||
        steps.every((step, index) => step === -(moves[index] ?? 0)))
    );
  };
  const readings = amounts.filter(filled).flatMap((balance): Sides[] => {
    const [one, two, three] = amounts.filter((index) => index !== balance);
    if (one === undefined || three !== undefined) return [];
    if (two !== undefined) {
      return [
        { date: 0, debit: one, credit: two, balance },
        { date: 0, debit: two, credit: one, balance },
      ];
    }
    const signed = { date: 0, amount: one, balance };
    return addsUp(signed) ? [signed] : [{ date: 0, debit: one, balance }];
  });
  const [found, other] = readings.filter(addsUp);
  return other === undefined ? found : undefined;
}

/** A file without a header, as some banks send: its columns are known by what stands in them, where only one reading is possible. */
export function headless(source: Source): Header | undefined {
  for (const separator of separators) {
    const { records } = recordsOf(source, separator, { upTo: 50 });
    const most = records.filter((fields) => isWrittenAsDate(fields[0]?.text ?? ''));
    const width = Math.max(0, ...most.map((fields) => fields.length));
    if (most.length < records.length || width < 2) continue;
    const indexes = Array.from({ length: width }, (_, index) => index);
    const table = most.map((fields) =>
      indexes.map((index): number | '' | undefined => {
        const { text = '', at = startOf(source) } = fields[index] ?? {};
        if (text.trim() === '') return '';
        const read = readExportedAmount({ text, at, key: '', language: 'fr' });
        return /[.,]\d\d?$/.test(text) && 'value' in read ? centsOf(read.value) : undefined;
      }),
    );
    const amounts = indexes.filter(
      (index) => table.every((row) => row[index] !== undefined) && table.some((row) => row[index] !== ''),
    );
    const [amount, other] = amounts;
    const isPlain = amount !== undefined && other === undefined && table.every((row) => row[amount] !== '');
    const columns = isPlain ? { date: 0, amount } : columnsByBalance(table, amounts);
    if (columns === undefined) continue;
    const labels = indexes.filter((index) => index !== 0 && !amounts.includes(index));
    return {
      separator,
      columns,
      labels,
      beneficiaries: [],
      heads: indexes.map((index) => `${index + 1}`),
      language: 'fr',
      end: 0,
      above: [],
    };
  }
  return undefined;
}
