/** Where the payments stand, so that totals may name them. */
import { cellName, onSheet, rangeName } from '../../../output/sheet-address.ts';

export const paymentColumns = {
  date: 1,
  envelope: 2,
  part: 3,
  year: 4,
  amount: 5,
  running: 6,
  remark: 7,
} as const;
export type PaymentColumn = keyof typeof paymentColumns;

/** A column of the payments, held in place. */
export type Span = (column: PaymentColumn) => string;

export const spanOn =
  (sheet: string, first: number, last: number): Span =>
  (column) => {
    const [from, to] = [first, last].map((row) =>
      cellName(paymentColumns[column], row).replace(/(\D+)(\d+)/, '$$$1$$$2'),
    );
    return onSheet(sheet, rangeName(from ?? '', to ?? ''));
  };
