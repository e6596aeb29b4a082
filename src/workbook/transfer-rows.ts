/** The transfers of a year: those the file states, which may be changed, then those of the plan. */
import { type Cents, zero } from '../amounts/money.ts';
import { givableFrom } from '../calculate/fungibility/envelope.ts';
import type { Transfer } from '../calculate/result.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { regimes } from '../law/reading.ts';
import { cellText } from '../output/cell-words.ts';
import {
  amount,
  empty,
  formula,
  free,
  input,
  type SheetCell,
  type SheetRow,
  words,
  yearCell,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames, regimeMeanings } from '../output/names.ts';
import { cellName, onSheet, ratePrecision, rateUnits, roundedShare } from '../output/sheet-address.ts';
import { regimeWords } from '../vocabulary/vocabulary.ts';
import type { XlsxPage } from './figures.ts';
import {
  type MoneyLayout,
  moneyColumns,
  mostTransfers,
  rowOfEnvelope,
  stepColumns,
  stepRange,
  stepRows,
} from './fungibility-layout.ts';

/** The transfers a file states, as cells of the sheet of fungibility. */

export interface StatedCell {
  readonly transfer: Transfer;
  readonly cell: string;
}

export const statedCells = ({ told, firstStated }: MoneyLayout): StatedCell[] =>
  told.fungibility.transfers
    .filter(({ isStated }) => isStated)
    .map((transfer, index) => ({ transfer, cell: cellName(moneyColumns.left, firstStated + index) }));

/** The cells that move money out of an envelope, or into it. */
export const movedCells = (cells: readonly StatedCell[], side: 'from' | 'to', envelope: Envelope): string[] =>
  cells.filter(({ transfer }) => transfer[side] === envelope).map(({ cell }) => cell);

/** Up to the column of amounts. */
const blanks = (): SheetCell[] => Array.from({ length: moneyColumns.left - 3 }, () => empty());

const statedRows = (layout: MoneyLayout, { words: w, lang }: XlsxPage): SheetRow[] =>
  statedCells(layout).map(({ transfer }) => {
    const [from, to] = [transfer.from, transfer.to].map((one) => envelopeNames[one].short[lang]);
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
  `CHOOSE(${cell},${envelopes.map((one) => `"${envelopeNames[one].short[lang]}"`).join(',')})`;

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
    now === undefined ? '' : `${envelopeNames[now.from].short[lang]} → ${envelopeNames[now.to].short[lang]}`;
  const shown: SheetCell = { ...formula(label, labelNow, 'words'), isIndented: true };
  return [empty(), shown, ...blanks(), shownAmount];
}

export const transferRows = (layout: MoneyLayout, page: XlsxPage): SheetRow[] => [
  ...statedRows(layout, page),
  ...Array.from({ length: mostTransfers(layout) }, (_, index) => plannedRow(layout, index, page)),
];

/** The four readings of fungibility side by side. */

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
      words(`${mark}${w.regimeName(regimeWords[regime][lang], regimeMeanings[regime][lang])}`),
      ...blanks(moneyColumns.received - 3),
      amount(`ROUND(0-SUMIF(${balances},"<0"),2)`, now?.uncovered.value ?? zero),
      amount(`ROUND(SUMIF(${balances},">0"),2)`, now?.unspent.value ?? zero),
    ];
  });
  return [head, ...rows, []];
}

/** What an envelope may give, on the sheet of fungibility: a formula, and what it gives today. */

/** What the year grants an envelope, in all and as its fixed part. */
export const fundedNow = ({ told }: MoneyLayout, envelope: Envelope) => {
  const mission = told.missions.find((one) => one.mission === envelope);
  return mission === undefined
    ? { all: told.operations.entitled, fixed: told.operations.entitled }
    : { all: mission.entitled, fixed: mission.fixed.entitled };
};

/** The most that may leave an envelope: its surplus, within the cap and the fixed part. */
function givableFormula(layout: MoneyLayout, envelope: Envelope, yes: string): string {
  const row = rowOfEnvelope(layout, envelope);
  const at = (column: number): string => cellName(column, row);
  const [cap, fixedOnly] = [layout.cap, layout.fixedOnly].map((term) => cellName(moneyColumns.spent, term));
  const surplus = at(moneyColumns.balance);
  const capped = roundedShare(
    at(moneyColumns.funded),
    rateUnits(cap ?? '', ratePrecision),
    String(ratePrecision),
  );
  const bounds = [
    surplus,
    `IF(${cap}="",${surplus},${capped})`,
    `IF(${fixedOnly}="${yes}",${at(moneyColumns.fixed)},${surplus})`,
  ];
  return `IF(${at(moneyColumns.spent)}="","",MIN(${bounds.join(',')}))`;
}

export const balanceNow = ({ told }: MoneyLayout, envelope: Envelope) =>
  told.fungibility.envelopes.find((one) => one.envelope === envelope);

/** The same as the command has it, before any transfer; nothing while the spending is not stated. */
function givableNow(layout: MoneyLayout, envelope: Envelope): Cents | undefined {
  const { cap, isFixedOnly } = layout.told.fungibility;
  const now = balanceNow(layout, envelope);
  const spent = now?.known?.spent;
  if (now === undefined || spent?.kind !== 'given') return undefined;
  const funded = { envelope, funded: now.funded, fixed: fundedNow(layout, envelope).fixed };
  return givableFrom({ ...funded, spending: spent, at: spent.at }, { cap, isFixedOnly }, [])?.value;
}

/** Stored too, for where nothing is recalculated: Protected View of Excel, previews. */
export function givableCell(layout: MoneyLayout, envelope: Envelope, yes: string): SheetCell {
  const now = givableNow(layout, envelope);
  return formula(
    givableFormula(layout, envelope, yes),
    now === undefined ? '' : eurosOf(now),
    'amount',
    'faint',
  );
}
