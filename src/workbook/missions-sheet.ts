/** The sheet where results are filled in: each mission, its fixed and its variable part, its indicators. */
import { total, zero } from '../amounts/money.ts';
import { earningHeads } from '../calculate/document/earnings.ts';
import { statedAmount } from '../calculate/indicators.ts';
import type { EnvelopePart, MissionResult } from '../calculate/result.ts';
import type { MissionYear } from '../law/contract.ts';
import type { Mission } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  constant,
  decimalOf,
  euros,
  formula,
  free,
  number,
  type SheetModel,
  type SheetRow,
  starred,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { sumOf } from '../output/sheet-address.ts';
import type { WorkbookFigures, WorkbookYear } from './figures.ts';
import { headRows, shared, sheetNames, sheetOf, yearBand } from './live-sheet.ts';
import { type MissionColumn, missionColumns, type PartRefs, refsOf } from './mission-columns.ts';
import {
  ceilingCell,
  ceilingNote,
  crisisCells,
  type RowCells,
  resultCells,
  verifiedCell,
} from './result-row.ts';
import { joined } from './result-ways.ts';

export interface MissionRefs {
  readonly fixed: PartRefs;
  readonly variable: PartRefs;
  readonly all: PartRefs;
}
export interface YearRefs {
  readonly operations: PartRefs;
  readonly missions: Readonly<Partial<Record<Mission, MissionRefs>>>;
}

const lines = {
  envelope: phrase('Enveloppe', 'Envelope'),
  crisis: phrase('Crise reconnue par l’ARS', 'Crisis recognised by the ARS'),
  mission: phrase('Total de la mission', 'Total of the mission'),
  indicators: phrase('somme des indicateurs', 'sum of the indicators'),
} as const;

const { at, span, row: rowOf } = missionColumns;

/** A part that no result changes: it is due as it stands. */
const dueCells = ({ ceiling, entitled }: EnvelopePart, row: number, { lang }: WorkbookFigures): RowCells => ({
  ceiling: ceilingCell(ceiling),
  earned: starred(amount(at('ceiling', row), entitled.value), ceilingCell(entitled).isUncertain === true),
  pending: euros(zero),
  toVerify: verifiedCell((key) => at(key, row), entitled, isUncertain(entitled.status)),
  how: words(ceilingNote(ceiling, lang), 'note'),
});

/** A mission that has not started earns nothing, whatever is filled in. */
const idleCells = ({ variable }: MissionResult): RowCells => ({
  ceiling: constant(variable.ceiling),
  earned: constant(variable.entitled),
  pending: constant(variable.pending),
  toVerify: euros(zero, 'faint'),
});

/** The mean of the rates by their shares of the envelope where it is all shared out; else what is earned of it. */
function rateOfIndicators({ variable, indicators }: MissionResult, row: number): string {
  const [first, last] = [row + 1, row + indicators.length];
  const [units, parts, weights] = (['units', 'parts', 'weight'] as const).map((key) =>
    span(key, first, last),
  );
  const share = indicators[0]?.ceiling;
  const mean =
    share?.kind === 'share' && share.of === variable.ceiling
      ? `SUMPRODUCT(${units}/${parts}*${weights})/SUM(${weights})`
      : `${at('earned', row)}/${at('ceiling', row)}`;
  return `IF(OR(COUNT(${units})<${indicators.length},${at('ceiling', row)}=0),"",${mean})`;
}

/** The variable part above its indicators. */
function sumCells(told: MissionResult, row: number, { lang }: WorkbookFigures): RowCells {
  const { ceiling, entitled, pending, attainmentRate } = told.variable;
  const over = (key: MissionColumn): string => sumOf([span(key, row + 1, row + told.indicators.length)]);
  const isStarred = isUncertain(ceiling.status);
  return {
    ceiling: ceilingCell(ceiling),
    rate: formula(
      rateOfIndicators(told, row),
      attainmentRate === undefined ? '' : decimalOf(attainmentRate),
      'rate',
    ),
    earned: starred(amount(over('earned'), entitled.value), isStarred),
    pending: starred(amount(over('pending'), pending.value), isStarred),
    toVerify: amount(over('toVerify'), isStarred ? entitled.value : zero, 'faint'),
    how: words(joined([ceilingNote(ceiling, lang), lines.indicators[lang]], lang), 'note'),
  };
}

function indicatorCells(
  { indicators }: MissionResult,
  described: MissionYear | undefined,
  first: number,
  { result: { options }, lang }: WorkbookFigures,
): RowCells[] {
  return indicators.map((result, index): RowCells => {
    const indicator = described?.indicators[index];
    const full = indicator === undefined ? undefined : statedAmount(indicator);
    const { ceiling } = result;
    const weight = ceiling.kind === 'share' ? ceiling.weights[ceiling.index] : undefined;
    return {
      line: { ...free(result.name), align: 'indent' },
      ceiling: constant(ceiling),
      ...resultCells({ ...result, described, indicator, full }, first + index, options.attainment, lang),
      weight: number(weight ?? 0, 'faint'),
    };
  });
}

/** The variable part in row `row`, and its indicators beneath it. */
function variableCells(
  told: MissionResult,
  { year, crisis }: WorkbookYear,
  row: number,
  figures: WorkbookFigures,
): RowCells[] {
  const { result, lang } = figures;
  const { variable, mission, indicators } = told;
  const { ceiling } = variable;
  const own = { line: words(earningHeads.variable[lang]) };
  const described = result.contract.years.find((one) => one.year.value === year.year)?.missions[mission];
  if (mission === 'health_crisis' && crisis !== undefined) {
    const cells = crisisCells(variable, crisis, described?.mobilised?.value, row, lang);
    return [{ line: words(lines.crisis[lang]), ...cells }];
  }
  if (mission === 'health_crisis' || (ceiling.kind === 'nothing' && ceiling.reason === 'not_started')) {
    return [{ ...own, ...idleCells(told) }];
  }
  if (indicators.length > 0) {
    const beneath = indicatorCells(told, described, row + 1, figures);
    return [{ ...own, ...sumCells(told, row, figures) }, ...beneath];
  }
  const note = ceilingNote(ceiling, lang);
  const cells = resultCells({ ...variable, described }, row, result.options.attainment, lang, note);
  return [{ ...own, ceiling: ceilingCell(ceiling), ...cells }];
}

/** Rows of one mission, from row `first` on. */
function missionBlock(
  told: MissionResult,
  year: WorkbookYear,
  first: number,
  figures: WorkbookFigures,
): { readonly rows: SheetRow[]; readonly refs: MissionRefs } {
  const { lang } = figures;
  const name = envelopeNames[told.mission].long[lang];
  const head = { year: yearCell(year.year.year), mission: words(name) };
  const variable = variableCells(told, year, first + 1, figures);
  const fixed = { line: words(earningHeads.fixed[lang]), ...dueCells(told.fixed, first, figures) };
  const parts = (key: MissionColumn): string => sumOf([at(key, first), at(key, first + 1)]);
  const uncertain = [told.fixed, told.variable].filter(({ ceiling }) => isUncertain(ceiling.status));
  const all = rowOf(
    {
      year: yearCell(year.year.year, 'subtotal'),
      mission: words(name, 'subtotal'),
      line: words(lines.mission[lang], 'subtotal'),
      ceiling: sum(parts('ceiling'), told.ceiling, 'subtotal'),
      earned: sum(parts('earned'), told.entitled, 'subtotal'),
      pending: amount(parts('pending'), told.variable.pending.value, 'subtotal'),
      toVerify: amount(parts('toVerify'), total(uncertain.map(({ entitled }) => entitled.value)), 'subtotal'),
    },
    'subtotal',
  );
  const refs = (row: number): PartRefs => refsOf(sheetNames.missions[lang], row);
  return {
    rows: [...[fixed, ...variable].map((cells) => rowOf({ ...head, ...cells })), all],
    refs: { fixed: refs(first), variable: refs(first + 1), all: refs(first + 1 + variable.length) },
  };
}

/** Everything of one contract year, from row `first` on. */
function yearBlock(
  year: WorkbookYear,
  first: number,
  figures: WorkbookFigures,
): { readonly rows: SheetRow[]; readonly refs: YearRefs } {
  const { lang } = figures;
  const { year: number, operations, missions, totals } = year.year;
  const due = {
    year: yearCell(number),
    mission: words(envelopeNames.operations.long[lang]),
    line: words(lines.envelope[lang]),
    ...dueCells(operations, first + 1, figures),
  };
  const rows = [missionColumns.band(yearBand(year.year, lang)), rowOf(due)];
  const refs: Partial<Record<Mission, MissionRefs>> = {};
  const addends = [first + 1];
  for (const told of missions) {
    const block = missionBlock(told, year, first + rows.length, figures);
    rows.push(...block.rows);
    refs[told.mission] = block.refs;
    addends.push(first + rows.length - 1);
  }
  const over = (key: MissionColumn): string => sumOf(addends.map((row) => at(key, row)));
  const all = {
    year: yearCell(number, 'total'),
    mission: words(shared.yearTotal[lang], 'total'),
    ceiling: sum(over('ceiling'), totals.ceiling, 'total'),
    earned: sum(over('earned'), totals.entitled, 'total'),
    pending: amount(over('pending'), totals.pending.value, 'total'),
    toVerify: amount(over('toVerify'), totals.toVerify.value, 'total'),
  };
  rows.push(rowOf(all, 'total'));
  return { rows, refs: { operations: refsOf(sheetNames.missions[lang], first + 1), missions: refs } };
}

/** The sheet, and where its amounts stand for the others. */
export function missionsSheet(figures: WorkbookFigures): {
  readonly sheet: SheetModel;
  readonly refs: readonly YearRefs[];
} {
  const { lang, years } = figures;
  const title = words(phrase('Missions et indicateurs', 'Missions and indicators')[lang], 'title');
  const fill = phrase(
    'Cases jaunes\u00a0: à remplir ou à changer, tout se recalcule. Une case vidée met le résultat en attente. Un taux au-dessus de 100\u00a0% rapporte 100\u00a0%.',
    'Yellow cells: fill or change them, and everything is recomputed. An emptied cell leaves its result pending. A rate above 100% earns 100%.',
  );
  // Explanations are for the screen: with them, paper could not be read.
  const printedColumns = missionColumns.placeOf('toVerify');
  const head = headRows(missionColumns, printedColumns, { title, notes: [fill] }, figures);
  const rows: SheetRow[] = [];
  const refs = years.map((year) => {
    const block = yearBlock(year, head.length + rows.length + 1, figures);
    rows.push(...block.rows);
    return block.refs;
  });
  const size = { printedColumns, frozenColumns: 3 };
  return { sheet: sheetOf(missionColumns, sheetNames.missions[lang], head, rows, size), refs };
}
