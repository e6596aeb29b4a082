import type { TierForesight, YearDoubts } from '../../domain/doubts.ts';
import { formatCount } from '../../output/format.ts';
import { tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell } from '../result/page.ts';
import { type DoubtsPage, differenceCell } from './doubts-page.ts';

export function awayText({ away }: TierForesight, { page, words }: DoubtsPage): string {
  if (away === undefined) return '';
  const { direction, inhabitants } = away;
  if (direction === 'within') return words.within;
  return words.away[direction](formatCount(inhabitants, page.lang), inhabitants);
}

/** What the neighbouring tiers would pay, and how far away they are. */
export function tiersSection({ year, tiers }: YearDoubts, context: DoubtsPage): string[] {
  const { page, words } = context;
  if (tiers.length === 0) return [];
  const lines = tableLines(
    {
      columns: [
        { key: 'tier', head: words.tiers(year.sizeTier.value), align: 'left' },
        { key: 'total', head: words.total, align: 'right' },
        { key: 'difference', head: words.difference, align: 'right' },
      ],
      rows: tiers.map((foresight) => {
        const away = awayText(foresight, context);
        const tier = words.tier(foresight.tier);
        return {
          cells: {
            tier: { text: away === '' ? tier : `${tier}, ${away}` },
            total: amountCell(foresight.total, page),
            difference: differenceCell(foresight.difference, page),
          },
        };
      }),
      leastFirst: 24,
    },
    page.width,
    page.paint,
  );
  return [...lines, ...wrap(words.tierScale, page.width, '  ').map(page.paint.faint)];
}
