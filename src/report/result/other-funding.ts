import type { YearResult } from '../../domain/result.ts';
import { formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { tableLines } from '../../output/table-layout.ts';
import { type Page, plainCell } from './page.ts';

/** Money that is no part of the ACI, apart from every total. */
export function otherFundingSection({ otherFunding }: YearResult, page: Page): string[] {
  const { words, lang, paint, width } = page;
  if (otherFunding.length === 0) return [];
  return tableLines(
    {
      columns: [
        { key: 'label', head: words.otherFunding, align: 'left' },
        { key: 'amount', head: '', align: 'right' },
        { key: 'date', head: '', align: 'left' },
      ],
      rows: otherFunding.map(({ label, amount, date }) => ({
        cells: {
          label: { text: harmless(label) },
          amount: plainCell(amount.value, page),
          ...(date === undefined ? {} : { date: { text: words.on(formatDate(date, lang)) } }),
        },
      })),
      drops: [['date']],
      leastFirst: 24,
    },
    width,
    paint,
  );
}
