/**
 * The sheet behind fungibility: the plan of transfers, one a row, under each reading. The first envelope in need receives from
 * the one whose remaining surplus is the largest, until need or surplus ends (R8).
 */
import { isAllowed } from '../calculate/fungibility/envelope.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import { type Regime, regimes } from '../law/reading.ts';
import {
  empty,
  formula,
  number,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  spread,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { cellName, onSheet, sheetHead } from '../output/sheet-address.ts';
import { regimeWords } from '../vocabulary/vocabulary.ts';
import type { XlsxPage } from './figures.ts';
import {
  type MoneyLayout,
  moneyColumns,
  rankOf,
  rowOfEnvelope,
  type StepGroup,
  stepCell,
  stepColumns,
  stepGroups,
  stepRange,
  stepRows,
} from './fungibility-layout.ts';
import { movedCells, statedCells } from './transfer-rows.ts';

const receives = (regime: Regime, to: Envelope): boolean =>
  envelopes.some((from) => isAllowed(regime, from, to));
const gives = (regime: Regime, from: Envelope): boolean =>
  envelopes.some((to) => isAllowed(regime, from, to));

const step = (text: string, format: SheetCell['format'] = 'amount'): SheetCell =>
  formula(text, undefined, format, 'faint');

const sumIn = (cells: readonly string[], sheet: string): string =>
  cells.length === 0 ? '0' : `SUM(${cells.map((cell) => onSheet(sheet, cell)).join(',')})`;

/** An envelope before the first transfer of the plan: the transfers the file states have been made. */
function firstState(
  group: StepGroup,
  envelope: Envelope,
  layout: MoneyLayout,
  regime: Regime,
  sheet: string,
): string {
  const at = (column: number): string => onSheet(sheet, cellName(column, rowOfEnvelope(layout, envelope)));
  const [spent, surplus, givable] = [
    at(moneyColumns.spent),
    at(moneyColumns.balance),
    at(moneyColumns.givable),
  ];
  const stated = statedCells(layout).filter(({ transfer }) => isAllowed(regime, transfer.from, transfer.to));
  const given = sumIn(movedCells(stated, 'from', envelope), sheet);
  const received = sumIn(movedCells(stated, 'to', envelope), sheet);
  if (group === 'balance') return `IF(${spent}="","",ROUND(${surplus}+${received}-${given},2))`;
  return group === 'givable'
    ? `IF(${spent}="",0,MAX(0,ROUND(${givable}-${given},2)))`
    : `IF(${spent}="",0,ROUND(${surplus}-${given},2))`;
}

/** An envelope once the transfer of the row above is made. */
function nextState(group: StepGroup, envelope: Envelope, row: number): string {
  const above = row - 1;
  const before = stepCell(group, envelope, above);
  const [to, from, sum] = [stepColumns.receiver, stepColumns.giver, stepColumns.amount].map((column) =>
    cellName(column, above),
  );
  const given = `IF(${from}=${rankOf(envelope)},${sum},0)`;
  if (group !== 'balance') return `ROUND(${before}-${given},2)`;
  return `IF(${before}="","",ROUND(${before}+IF(${to}=${rankOf(envelope)},${sum},0)-${given},2))`;
}

/** Who may receive now, by rank; who may give now, by remaining surplus. */
function turn(group: StepGroup, envelope: Envelope, regime: Regime, row: number): string | undefined {
  if (group === 'receiver') {
    if (!receives(regime, envelope)) return undefined;
    return `IF(${stepCell('balance', envelope, row)}<0,${rankOf(envelope)},"")`;
  }
  if (!gives(regime, envelope)) return undefined;
  return `IF(${stepCell('givable', envelope, row)}>0,${stepCell('surplus', envelope, row)},"")`;
}

function stepRow(layout: MoneyLayout, regime: Regime, index: number, page: XlsxPage): SheetRow {
  const { words: w, lang } = page;
  const row = layout.steps[regime] + index;
  const states = stepGroups.flatMap((group) =>
    envelopes.map((envelope): SheetCell => {
      if (!layout.envelopes.includes(envelope)) return empty('faint');
      if (group === 'receiver' || group === 'giver') {
        const text = turn(group, envelope, regime, row);
        return text === undefined ? empty('faint') : step(text, group === 'giver' ? 'amount' : 'number');
      }
      return step(
        index === 0
          ? firstState(group, envelope, layout, regime, w.sheets.fungibility)
          : nextState(group, envelope, row),
      );
    }),
  );
  const [receivers, givers] = [stepRange('receiver', row), stepRange('giver', row)];
  const [to, from] = [cellName(stepColumns.receiver, row), cellName(stepColumns.giver, row)];
  const need = `-INDEX(${stepRange('balance', row)},${to})`;
  return [
    yearCell(layout.told.year, 'faint'),
    words(regimeWords[regime][lang], 'faint'),
    number(index + 1, 'faint'),
    step(`IF(COUNT(${receivers})=0,"",MIN(${receivers}))`, 'number'),
    step(`IF(COUNT(${givers})=0,"",MATCH(MAX(${givers}),${givers},0))`, 'number'),
    step(`IF(OR(${to}="",${from}=""),0,MIN(${need},INDEX(${stepRange('givable', row)},${from})))`),
    ...states,
  ];
}

const rowsOf = (layout: MoneyLayout, page: XlsxPage): SheetRow[] =>
  regimes.flatMap((regime) =>
    Array.from({ length: stepRows(layout) }, (_, index) => stepRow(layout, regime, index, page)),
  );

export function stepsSheet(layouts: readonly MoneyLayout[], page: XlsxPage): SheetModel {
  const { words: w, lang } = page;
  const { heads } = w;
  const heading: Readonly<Record<StepGroup, (name: string) => string>> = {
    balance: heads.balanceOf,
    givable: heads.givableOf,
    surplus: heads.surplusOf,
    receiver: heads.receiverRank,
    giver: heads.giverSurplus,
  };
  const groups = stepGroups.flatMap((group) =>
    envelopes.map((envelope) => heading[group](envelopeNames[envelope].short[lang])),
  );
  const head = sheetHead(
    words(w.titles.steps, 'title'),
    [spread(words(w.stepsNote, 'note')), words('', 'note')],
    [heads.year, heads.regime, heads.step, heads.receiver, heads.giver, heads.amount, ...groups],
  );
  return {
    name: w.sheets.steps,
    widths: [9, 20, 8, 10, 10, 15, ...groups.map(() => 15)],
    // Which envelope gives how much to which; on paper the states between would be dust.
    printedColumns: 6,
    rows: [...head, ...layouts.flatMap((layout) => rowsOf(layout, page))],
    frozenRows: head.length,
    frozenColumns: 3,
    isFaint: true,
  };
}
