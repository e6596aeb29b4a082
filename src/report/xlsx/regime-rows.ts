/** The four readings of fungibility side by side. */
import { zero } from '../../base/money.ts';
import { regimes } from '../../domain/reading.ts';
import { regimeWords } from '../../domain/vocabulary.ts';
import { amount, empty, type SheetCell, type SheetRow, words, yearCell } from '../../output/cells.ts';
import { onSheet } from '../../output/sheet-address.ts';
import { regimeMeanings } from '../words/regimes.ts';
import type { XlsxPage } from './figures.ts';
import { type MoneyLayout, moneyColumns, stepRange, stepRows } from './fungibility-layout.ts';

/** What each reading would leave, recomputed by its own steps. */
export function regimeRows(layout: MoneyLayout, { words: w, lang }: XlsxPage): SheetRow[] {
  const { told, steps } = layout;
  const blanks = (count: number): SheetCell[] => Array.from({ length: count }, () => empty());
  const head: SheetRow = [
    yearCell(told.year, 'faint'),
    words(w.otherRegimes, 'subtotal'),
    ...Array.from({ length: moneyColumns.received - 3 }, () => empty('subtotal')),
    words(w.uncovered, 'subtotal'),
    words(w.unspent, 'subtotal'),
  ];
  const rows = regimes.map((regime): SheetRow => {
    const now = told.fungibility.readings.find((one) => one.regime === regime);
    const balances = onSheet(w.sheets.steps, stepRange('balance', steps[regime] + stepRows(layout) - 1));
    const mark = regime === told.fungibility.regime ? '→ ' : '';
    return [
      yearCell(told.year, 'faint'),
      words(`${mark}${w.regimeName(regimeWords[regime][lang], regimeMeanings[lang][regime])}`),
      ...blanks(moneyColumns.received - 3),
      amount(`ROUND(0-SUMIF(${balances},"<0"),2)`, now?.uncovered.value ?? zero),
      amount(`ROUND(SUMIF(${balances},">0"),2)`, now?.unspent.value ?? zero),
    ];
  });
  return [head, ...rows, []];
}
