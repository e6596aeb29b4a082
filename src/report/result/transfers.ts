import type { Transfer, YearResult } from '../../domain/result.ts';
import { harmless } from '../harmless.ts';
import { tableLines } from '../table-layout.ts';
import { nameOf, type Page, plainCell } from './page.ts';

/** Who gives to whom; what the file states is said to be so, with its reason. */
export function transfersSection({ fungibility }: YearResult, page: Page): string[] {
  const { words, paint, width } = page;
  if (fungibility.transfers.length === 0) return [];
  return tableLines(
    {
      columns: [
        { key: 'way', head: words.transfers, align: 'left' },
        { key: 'amount', head: '', align: 'right' },
        { key: 'origin', head: '', align: 'left' },
      ],
      rows: fungibility.transfers.map((transfer) => ({
        cells: {
          way: { text: `${nameOf(transfer.from, page)} → ${nameOf(transfer.to, page)}` },
          amount: plainCell(transfer.amount.value, page),
          origin: { text: originOf(transfer, page) },
        },
      })),
      drops: [['origin']],
      leastFirst: 20,
    },
    width,
    paint,
  );
}

function originOf({ isStated, reason }: Transfer, { words }: Page): string {
  if (!isStated) return '';
  return reason === undefined ? words.stated : words.statedBecause(harmless(reason));
}
