import type { Transfer, YearResult } from '../../domain/result.ts';
import { formatAmount } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { nameOf, type Page, plainCell } from './page.ts';

/** Who gives to whom; what the file states is said to be so, with its reason. */
export function transfersSection({ fungibility }: YearResult, page: Page): string[] {
  const { words, paint, width } = page;
  if (fungibility.transfers.length === 0) return [];
  const lines = tableLines(
    {
      columns: [
        { key: 'way', head: words.transfers, align: 'left' },
        { key: 'amount', head: '', align: 'right' },
        { key: 'origin', head: '', align: 'left' },
      ],
      rows: fungibility.transfers.map((transfer) => ({
        cells: {
          way: { text: wayOf(transfer, page) },
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
  return [...lines, ...fungibility.transfers.flatMap((transfer) => excessLines(transfer, page))];
}

const wayOf = ({ from, to }: Transfer, page: Page): string => `${nameOf(from, page)} → ${nameOf(to, page)}`;

/** A stated transfer may bring more than its receiver lacks. */
const excessLines = (transfer: Transfer, page: Page): string[] =>
  transfer.excess === undefined
    ? []
    : wrap(
        page.words.excess(wayOf(transfer, page), formatAmount(transfer.excess.value, page.lang)),
        page.width,
        '  ',
      );

function originOf({ isStated, reason }: Transfer, { words }: Page): string {
  if (!isStated) return '';
  return reason === undefined ? words.stated : words.statedBecause(harmless(reason));
}
