/** The sheet where spending is filled in: how the money of a year covers it (R8). */
import { total, zero } from '../amounts/money.ts';
import type { Envelope } from '../law/mission.ts';
import {
  amount,
  decimalOf,
  empty,
  formula,
  input,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames, regimeMeanings } from '../output/names.ts';
import { bandRow, cellName, onSheet, rangeName, sheetHead } from '../output/sheet-address.ts';
import { regimeWords } from '../vocabulary/vocabulary.ts';
import type { XlsxPage } from './figures.ts';
import { type MoneyLayout, moneyColumns, rankOf, rowOfEnvelope, stepsSpan } from './fungibility-layout.ts';
import type { PartRefs } from './missions-columns.ts';
import type { YearRefs } from './missions-sheet.ts';
import { yearBand } from './summary-sheet.ts';
import {
  balanceNow,
  fundedNow,
  givableCell,
  movedCells,
  regimeRows,
  statedCells,
  transferRows,
} from './transfer-rows.ts';

export interface FungibilityRefs {
  readonly unspent: string;
  readonly uncovered: string;
}

const columnCount = moneyColumns.remark;

const partsOf = (
  envelope: Envelope,
  refs: YearRefs,
): { readonly all: PartRefs; readonly fixed: PartRefs } | undefined =>
  envelope === 'operations'
    ? { all: refs.operations, fixed: refs.operations }
    : refs.missions.find(({ mission }) => mission === envelope)?.refs;

function envelopeRow(layout: MoneyLayout, envelope: Envelope, refs: YearRefs, page: XlsxPage): SheetRow {
  const { words: w, lang } = page;
  const row = rowOfEnvelope(layout, envelope);
  const at = (column: number): string => cellName(column, row);
  const parts = partsOf(envelope, refs);
  const now = balanceNow(layout, envelope);
  const { regime } = layout.told.fungibility;
  const funded = fundedNow(layout, envelope);
  const stated = statedCells(layout);
  const [out, into] = [movedCells(stated, 'from', envelope), movedCells(stated, 'to', envelope)];
  const moved = (cells: readonly string[], side: 'giver' | 'receiver'): string => {
    const span = (column: 'giver' | 'receiver' | 'amount'): string =>
      stepsSpan(layout, regime, column, w.sheets.steps);
    const planned = `SUMIF(${span(side)},${rankOf(envelope)},${span('amount')})`;
    return `ROUND(SUM(${[...cells, planned].join(',')}),2)`;
  };
  const known = now?.known;
  const orNothing = (text: string): string => `IF(${at(moneyColumns.spent)}="","",${text})`;
  const left = `ROUND(${at(moneyColumns.balance)}+${at(moneyColumns.received)}-${at(moneyColumns.given)},2)`;
  const isAbove = `AND(${at(moneyColumns.spent)}<>"",SUM(${out.join(',')})>${at(moneyColumns.givable)})`;
  return [
    yearCell(layout.told.year),
    words(envelopeNames[envelope].long[lang]),
    sum(parts?.all.earned ?? '0', funded.all),
    amount(parts?.fixed.earned ?? '0', funded.fixed.value, 'faint'),
    input('money', known === undefined ? undefined : eurosOf(known.spent.value)),
    formula(
      orNothing(`ROUND(${at(moneyColumns.funded)}-${at(moneyColumns.spent)},2)`),
      known === undefined ? '' : eurosOf(known.balance.value),
      'amount',
    ),
    givableCell(layout, envelope, w.yes),
    amount(moved(out, 'giver'), now?.given.value ?? zero),
    amount(moved(into, 'receiver'), now?.received.value ?? zero),
    formula(orNothing(left), known === undefined ? '' : eurosOf(known.final.value), 'amount'),
    out.length === 0 ? empty('note') : formula(`IF(${isAbove},"${w.aboveLimit}","")`, '', 'words', 'note'),
  ];
}

function totalRows(layout: MoneyLayout, { words: w }: XlsxPage): SheetRow[] {
  const { told, firstEnvelope, total: row } = layout;
  const { fungibility } = told;
  const span = (column: number): string =>
    rangeName(cellName(column, firstEnvelope), cellName(column, row - 1));
  const known = fungibility.envelopes.flatMap((one) => one.known ?? []);
  const summed = (column: number, now: Parameters<typeof total>[0]): SheetCell =>
    amount(`ROUND(SUM(${span(column)}),2)`, total(now), 'total');
  const all = layout.envelopes.map((envelope) => fundedNow(layout, envelope));
  const left = span(moneyColumns.left);
  const line = (label: string, text: string, now: Parameters<typeof total>[0][number]): SheetRow => [
    yearCell(told.year, 'faint'),
    words(label),
    ...Array.from({ length: moneyColumns.left - 3 }, () => empty()),
    amount(text, now, 'subtotal'),
  ];
  return [
    [
      yearCell(told.year, 'total'),
      words(w.total, 'total'),
      summed(
        moneyColumns.funded,
        all.map((each) => each.all.value),
      ),
      summed(
        moneyColumns.fixed,
        all.map((each) => each.fixed.value),
      ),
      summed(
        moneyColumns.spent,
        known.map(({ spent }) => spent.value),
      ),
      summed(
        moneyColumns.balance,
        known.map(({ balance }) => balance.value),
      ),
      empty('total'),
      summed(
        moneyColumns.given,
        fungibility.envelopes.map(({ given }) => given.value),
      ),
      summed(
        moneyColumns.received,
        fungibility.envelopes.map(({ received }) => received.value),
      ),
      summed(
        moneyColumns.left,
        known.map(({ final }) => final.value),
      ),
      empty('total'),
    ],
    line(w.unspent, `ROUND(SUMIF(${left},">0"),2)`, fungibility.unspent.value),
    line(w.uncovered, `ROUND(0-SUMIF(${left},"<0"),2)`, fungibility.uncovered.value),
  ];
}

function yearRows(layout: MoneyLayout, refs: YearRefs, page: XlsxPage): SheetRow[] {
  const { words: w, lang } = page;
  const { told } = layout;
  const { regime, cap, isFixedOnly } = told.fungibility;
  const applied = w.regimeApplied(regimeWords[regime][lang], regimeMeanings[regime][lang]);
  const setting = (label: string, cell: SheetCell): SheetRow => [
    yearCell(told.year, 'faint'),
    words(label),
    empty(),
    empty(),
    cell,
  ];
  return [
    bandRow([words(`${yearBand(told, page)} · ${applied}`, 'band')], columnCount),
    setting(w.cap, input('rate', cap && decimalOf(cap.value))),
    setting(w.fixedOnly, input('yes_no', isFixedOnly ? w.yes : w.no)),
    ...layout.envelopes.map((envelope) => envelopeRow(layout, envelope, refs, page)),
    ...totalRows(layout, page),
    ...transferRows(layout, page),
    ...regimeRows(layout, page),
  ];
}

export function fungibilitySheet(
  layouts: readonly MoneyLayout[],
  refs: readonly YearRefs[],
  page: XlsxPage,
): { readonly sheet: SheetModel; readonly refs: readonly FungibilityRefs[] } {
  const { words: w } = page;
  const { heads } = w;
  const head = sheetHead(
    words(w.titles.fungibility, 'title'),
    [words(w.toFillSpending, 'note'), words(`${w.regimeFixed} ${w.starOnly}`, 'note')],
    [
      heads.year,
      heads.envelope,
      heads.funded,
      heads.ofWhichFixed,
      heads.spent,
      heads.balance,
      heads.givable,
      heads.given,
      heads.received,
      heads.left,
      heads.remark,
    ],
  );
  const rows = layouts.flatMap((layout, index) => {
    const own = refs[index];
    return own === undefined ? [] : yearRows(layout, own, page);
  });
  const at = (row: number): string => onSheet(w.sheets.fungibility, cellName(moneyColumns.left, row));
  return {
    sheet: {
      name: w.sheets.fungibility,
      widths: [9, 44, 15, 15, 15, 15, 15, 15, 15, 15, 40],
      // Only a transfer that the file states can be remarked upon.
      printedColumns: layouts.some((layout) => statedCells(layout).length > 0)
        ? columnCount
        : columnCount - 1,
      rows: [...head, ...rows],
      frozenRows: head.length,
      frozenColumns: 2,
    },
    refs: layouts.map(({ unspent, uncovered }) => ({ unspent: at(unspent), uncovered: at(uncovered) })),
  };
}
