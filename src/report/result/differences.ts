import type { YearResult } from '../../domain/result.ts';
import { tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, nameOf, type Page } from './page.ts';

/** The amounts of the signed contract that differ from the scale. */
export function differencesSection({ contractDifferences }: YearResult, page: Page): string[] {
  const { words, paint, width } = page;
  if (contractDifferences.length === 0) return [];
  const rows = contractDifferences.map(({ line, part, contract, scale, difference }) => ({
    cells: {
      name: { text: (part === 'fixed' ? words.fixedOf : words.variableOf)(nameOf(line, page)) },
      contract: amountCell(contract, page),
      scale: amountCell(scale, page),
      difference: amountCell(difference, page),
    },
  }));
  const lines = tableLines(
    {
      columns: [
        { key: 'name', head: words.inEuros, align: 'left' },
        { key: 'contract', head: words.contract, align: 'right' },
        { key: 'scale', head: words.scaleColumn, align: 'right' },
        { key: 'difference', head: words.difference, align: 'right' },
      ],
      rows,
      hidden: words.hiddenColumns,
      drops: [['difference']],
    },
    width,
    paint,
  );
  return [...wrap(words.differences, width, '  ').map(paint.strong), ...lines];
}
