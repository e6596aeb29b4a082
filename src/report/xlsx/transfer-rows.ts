/** The transfers of a year: those the file states, which may be changed, then those of the plan. */

import { envelopes } from '../../domain/mission.ts';
import { cellText } from '../../output/cell-text.ts';
import { empty, formula, free, input, type SheetCell, type SheetRow, yearCell } from '../../output/cells.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { eurosOf } from '../../output/numbers.ts';
import { cellName, onSheet } from '../../output/sheet-address.ts';
import type { XlsxPage } from './figures.ts';
import { type MoneyLayout, moneyColumns, mostTransfers, stepColumns } from './fungibility-layout.ts';
import { statedCells } from './stated-cells.ts';

/** Up to the column of amounts. */
const blanks = (): SheetCell[] => Array.from({ length: moneyColumns.left - 3 }, () => empty());

const statedRows = (layout: MoneyLayout, { words: w, lang }: XlsxPage): SheetRow[] =>
  statedCells(layout).map(({ transfer }) => {
    const [from, to] = [transfer.from, transfer.to].map((one) => envelopeNames[lang][one].short);
    const label = free(w.stated(from ?? '', to ?? '', transfer.reason && cellText(transfer.reason)));
    return [
      yearCell(layout.told.year, 'faint'),
      label,
      ...blanks(),
      input('money', eurosOf(transfer.amount.value)),
    ];
  });

/** The name of an envelope by the rank in a cell of the steps. */
const nameIn = (cell: string, lang: XlsxPage['lang']): string =>
  `CHOOSE(${cell},${envelopes.map((one) => `"${envelopeNames[lang][one].short}"`).join(',')})`;

function plannedRow(layout: MoneyLayout, index: number, { words: w, lang }: XlsxPage): SheetRow {
  const { told, steps } = layout;
  const { regime, transfers } = told.fungibility;
  const now = transfers.filter(({ isStated }) => !isStated)[index];
  const at = (column: number): string => onSheet(w.sheets.steps, cellName(column, steps[regime] + index));
  const [to, from, sum] = [at(stepColumns.receiver), at(stepColumns.giver), at(stepColumns.amount)];
  const shownAmount = formula(
    `IF(${sum}=0,"",${sum})`,
    now === undefined ? '' : eurosOf(now.amount.value),
    'amount',
  );
  const label = `IF(${sum}=0,"",${nameIn(from, lang)}&" → "&${nameIn(to, lang)})`;
  const labelNow =
    now === undefined ? '' : `${envelopeNames[lang][now.from].short} → ${envelopeNames[lang][now.to].short}`;
  const shown: SheetCell = { ...formula(label, labelNow, 'words'), isIndented: true };
  return [empty(), shown, ...blanks(), shownAmount];
}

export const transferRows = (layout: MoneyLayout, page: XlsxPage): SheetRow[] => [
  ...statedRows(layout, page),
  ...Array.from({ length: mostTransfers(layout) }, (_, index) => plannedRow(layout, index, page)),
];
