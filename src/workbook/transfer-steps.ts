/**
 * The hidden sheet behind fungibility: the plan of transfers, one a row, under the reading applied. The first envelope in need
 * receives from the one whose remaining surplus is the largest, until need or surplus ends (R8).
 */
import { isAllowed } from '../calculate/fungibility/envelope.ts';
import type { Transfer } from '../calculate/result.ts';
import { type Envelope, envelopes } from '../law/mission.ts';
import type { Regime } from '../law/reading.ts';
import {
  amountOrNothing,
  empty,
  formula,
  free,
  input,
  number,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  words,
  yearCell,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { onSheet, rangeName } from '../output/sheet-address.ts';
import type { WorkbookFigures } from './figures.ts';
import {
  type MoneyCells,
  type MoneyColumn,
  type MoneyLayout,
  moneyColumns,
  rowOfEnvelope,
  statedCells,
} from './fungibility-layout.ts';
import { columnSet, headRows, shared, sheetNames, sheetOf } from './live-sheet.ts';

/** Each envelope has its own column in every group: what it lacks or has, what it may give, and its turn to receive or to give. */
const groups = {
  balance: phrase('Reste', 'Left'),
  givable: phrase('Donnable', 'May give'),
  receiver: phrase('À couvrir', 'In need'),
  giver: phrase('Peut donner', 'Can give'),
} as const;
type Group = keyof typeof groups;
const groupKeys = ['balance', 'givable', 'receiver', 'giver'] as const satisfies Group[];

const stepColumns = columnSet<string>([
  { key: 'year', head: shared.year, width: 9, align: 'center' },
  { key: 'step', head: phrase('Étape', 'Step'), width: 8 },
  { key: 'to', head: phrase('Reçoit', 'Receives'), width: 10 },
  { key: 'from', head: phrase('Donne', 'Gives'), width: 10 },
  { key: 'amount', head: phrase('Montant', 'Amount'), width: 15 },
  ...groupKeys.flatMap((group) =>
    envelopes.map((envelope) => {
      const [name, { short }] = [groups[group], envelopeNames[envelope]];
      const head = phrase(`${name.fr}\u00a0: ${short.fr}`, `${name.en}: ${short.en}`);
      return { key: `${group} ${envelope}`, head, width: 18 };
    }),
  ),
]);
type StepColumn = 'to' | 'from' | 'amount';

/** The number of an envelope, as the steps name it. */
export const rankOf = (envelope: Envelope): number => envelopes.indexOf(envelope) + 1;

/** All the envelopes of a group on one row. */
const rangeOf = (group: Group, row: number): string =>
  rangeName(stepColumns.at(`${group} operations`, row), stepColumns.at(`${group} professional_support`, row));

/** One cell of the plan, or all those of a column, seen from the sheet of fungibility. */
const stepCell = ({ stepBand }: MoneyLayout, column: StepColumn, index: number, sheet: string): string =>
  onSheet(sheet, stepColumns.at(column, stepBand + 1 + index));
export const stepSpan = ({ stepBand, planned }: MoneyLayout, column: StepColumn, sheet: string): string =>
  onSheet(sheet, stepColumns.span(column, stepBand + 1, stepBand + planned));

const canReceive = (regime: Regime, to: Envelope): boolean =>
  envelopes.some((from) => isAllowed(regime, from, to));
const canGive = (regime: Regime, from: Envelope): boolean =>
  envelopes.some((to) => isAllowed(regime, from, to));

/** The formulas of an envelope before the transfer of a row: stated transfers have been made, and those of the rows above. */
function envelopeCells(
  layout: MoneyLayout,
  envelope: Envelope,
  row: number,
  sheet: string,
): Record<string, SheetCell> {
  const { regime } = layout.year.fungibility;
  const own = rowOfEnvelope(layout, envelope);
  const at = (column: MoneyColumn): string => onSheet(sheet, moneyColumns.at(column, own));
  const moved = (side: 'from' | 'to'): string => {
    const stated = statedCells(layout, side, envelope).map((cell) => onSheet(sheet, cell));
    const [sides, amounts] = [side, 'amount'].map((column) =>
      stepColumns.span(column, layout.stepBand, row - 1),
    );
    return `SUM(${[...stated, `SUMIF(${sides},${rankOf(envelope)},${amounts})`].join(',')})`;
  };
  const [given, received] = [moved('from'), moved('to')];
  const known = (text: string, otherwise: string): string => `IF(${at('spent')}="",${otherwise},${text})`;
  const cellOf = (group: Group): string => stepColumns.at(`${group} ${envelope}`, row);
  const texts: Partial<Record<Group, string>> = {
    balance: known(`ROUND(${at('balance')}+${received}-${given},2)`, '""'),
    givable: known(`MAX(0,ROUND(${at('givable')}-${given},2))`, '0'),
    ...(canReceive(regime, envelope)
      ? { receiver: `IF(${cellOf('balance')}<0,${rankOf(envelope)},"")` }
      : {}),
    ...(canGive(regime, envelope)
      ? { giver: `IF(${cellOf('givable')}>0,ROUND(${at('balance')}-${given},2),"")` }
      : {}),
  };
  return Object.fromEntries(
    groupKeys.map((group) => {
      const text = texts[group];
      const format = group === 'receiver' ? 'number' : 'amount';
      const cell = text === undefined ? empty('faint') : formula(text, undefined, format, 'faint');
      return [`${group} ${envelope}`, cell];
    }),
  );
}

function stepRow(layout: MoneyLayout, index: number, sheet: string): SheetRow {
  const row = layout.stepBand + 1 + index;
  const [receivers, givers] = [rangeOf('receiver', row), rangeOf('giver', row)];
  const [to, from] = [stepColumns.at('to', row), stepColumns.at('from', row)];
  const most = `MIN(-INDEX(${rangeOf('balance', row)},${to}),INDEX(${rangeOf('givable', row)},${from}))`;
  const step = (text: string, format: SheetCell['format']): SheetCell =>
    formula(text, undefined, format, 'faint');
  return stepColumns.row({
    year: yearCell(layout.year.year, 'faint'),
    step: number(index + 1, 'faint'),
    to: step(`IF(COUNT(${receivers})=0,"",MIN(${receivers}))`, 'number'),
    from: step(`IF(COUNT(${givers})=0,"",MATCH(MAX(${givers}),${givers},0))`, 'number'),
    amount: step(`IF(OR(${to}="",${from}=""),0,${most})`, 'amount'),
    ...Object.assign({}, ...layout.envelopes.map((envelope) => envelopeCells(layout, envelope, row, sheet))),
  });
}

/** A transfer of the plan, which its steps find; nothing where there is none. */
function plannedCells(
  layout: MoneyLayout,
  index: number,
  now: Transfer | undefined,
  { lang }: WorkbookFigures,
): MoneyCells {
  const [to, from, moved] = (['to', 'from', 'amount'] as const).map((column) =>
    stepCell(layout, column, index, sheetNames.steps[lang]),
  );
  const nameOf = (envelope: Envelope): string => envelopeNames[envelope].short[lang];
  const nameIn = (cell: string | undefined): string =>
    `CHOOSE(${cell},${envelopes.map((one) => `"${nameOf(one)}"`).join(',')})`;
  const way = now === undefined ? '' : `${nameOf(now.from)} → ${nameOf(now.to)}`;
  const label = formula(`IF(${moved}=0,"",${nameIn(from)}&" → "&${nameIn(to)})`, way, 'words');
  return {
    transfer: { ...label, align: 'indent' },
    moved: amountOrNothing(`IF(${moved}=0,"",${moved})`, now?.amount.value),
  };
}

/** That stated transfers take more from an envelope than it may give, once they do. */
function warningCells(layout: MoneyLayout, envelope: Envelope, { lang }: WorkbookFigures): MoneyCells {
  const row = rowOfEnvelope(layout, envelope);
  const [spent, givable] = [moneyColumns.at('spent', row), moneyColumns.at('givable', row)];
  const isAbove = `AND(${spent}<>"",SUM(${statedCells(layout, 'from', envelope).join(',')})>${givable})`;
  const name = envelopeNames[envelope].short[lang];
  const said = phrase(`Au-dessus du donnable\u00a0: ${name}`, `Above what may be given: ${name}`);
  const text = formula(`IF(${isAbove},"${said[lang]}","")`, '', 'words', 'note');
  return { transfer: { ...text, align: 'indent' } };
}

/** Transfers that the file states, which may be changed, then those of the plan. */
export function transferCells(layout: MoneyLayout, figures: WorkbookFigures): MoneyCells[] {
  const { lang } = figures;
  const planned = layout.year.fungibility.transfers.filter(({ isStated }) => !isStated);
  return [
    ...layout.stated.map(({ from, to, reason, amount: moved }): MoneyCells => {
      const way = `${envelopeNames[from].short[lang]} → ${envelopeNames[to].short[lang]}`;
      const because = reason === undefined ? '' : ` (${reason})`;
      const label = phrase(`Indiqué\u00a0: ${way}${because}`, `Stated: ${way}${because}`);
      return {
        transfer: { ...free(label[lang]), align: 'indent' },
        moved: input('money', eurosOf(moved.value)),
      };
    }),
    ...Array.from({ length: layout.planned }, (_, index) =>
      plannedCells(layout, index, planned[index], figures),
    ),
    ...[...new Set(layout.stated.map(({ from }) => from))].map((from) => warningCells(layout, from, figures)),
  ];
}

const printedColumns = 5;

export const stepsHead = (figures: WorkbookFigures): SheetRow[] => {
  const title = phrase('Calcul de la fongibilité', 'How fungibility is reckoned');
  const note = phrase(
    'Étapes intermédiaires, à ne pas modifier. À chaque ligne, la première enveloppe à découvert reçoit de celle dont l’excédent restant est le plus grand.',
    'Intermediate steps, not to be changed. On each row the first envelope in need receives from the one whose remaining surplus is the largest.',
  );
  return headRows(
    stepColumns,
    stepColumns.all.length,
    { title: words(title[figures.lang], 'title'), notes: [note] },
    figures,
  );
};

export function stepsSheet(
  layouts: readonly MoneyLayout[],
  head: readonly SheetRow[],
  { lang }: WorkbookFigures,
): SheetModel {
  const rows = layouts.flatMap((layout) => [
    stepColumns.band(phrase(`Exercice ${layout.year.year}`, `Year ${layout.year.year}`)[lang]),
    ...Array.from({ length: layout.planned }, (_, index) =>
      stepRow(layout, index, sheetNames.fungibility[lang]),
    ),
  ]);
  const size = { printedColumns, frozenColumns: 2 };
  return { ...sheetOf(stepColumns, sheetNames.steps[lang], head, rows, size), isHidden: true };
}
