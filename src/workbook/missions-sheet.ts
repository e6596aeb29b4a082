/** The sheet where results are filled in: each mission, its fixed and its variable part, its indicators. */
import { zero } from '../amounts/money.ts';
import { earningHeads } from '../calculate/document/earnings.ts';
import type { EnvelopePart, MissionResult, YearResult } from '../calculate/result.ts';
import { asRead, statedAmount } from '../calculate/result-reached.ts';
import type { MissionYear } from '../contract/contract-terms.ts';
import { yearOf } from '../contract/described-year.ts';
import { phrase } from '../law/language.ts';
import type { Envelope, Mission } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  type CellTone,
  cellDecimal,
  constant,
  euros,
  formula,
  free,
  number,
  starred,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { sumOf } from '../output/sheet-address.ts';
import type { WorkbookFigures } from './figures.ts';
import { type LiveRow, type LiveSheet, liveSheet, shared, sheetNames, yearBand } from './live-sheet.ts';
import { type CellsOfRow, type MissionCells, type MissionColumn, missionColumns } from './mission-columns.ts';
import { ceilingCell, ceilingNote, resultCells, verifiedCell } from './result-row.ts';
import { joined } from './result-ways.ts';

export type MissionsSheet = LiveSheet<MissionColumn>;
type MissionLine = LiveRow<MissionColumn>;

/** The rows of an envelope that other sheets rest on; operations have one alone. */
interface EnvelopeLines {
  readonly fixed: MissionLine;
  readonly variable: MissionLine;
  readonly all: MissionLine;
}
export type YearLines = Readonly<Partial<Record<Envelope, EnvelopeLines>>>;

const lines = {
  envelope: phrase('Enveloppe', 'Envelope'),
  crisis: phrase('Crise reconnue par l’ARS', 'Crisis recognised by the ARS'),
  mission: phrase('Total de la mission', 'Total of the mission'),
  indicators: phrase('somme des indicateurs', 'sum of the indicators'),
} as const;

const atExport = phrase(
  'crise et mobilisation comme à l’export\u00a0: changez le fichier',
  'crisis and mobilisation as at the export: change the file',
);

/** A part that no result changes: it is due as it stands. */
const dueCells = (
  { ceiling, entitled }: EnvelopePart,
  at: CellsOfRow,
  { lang }: WorkbookFigures,
): MissionCells => ({
  ceiling: ceilingCell(ceiling),
  earned: starred(amount(at('ceiling'), entitled.value), ceilingCell(entitled).isUncertain === true),
  pending: euros(zero),
  toVerify: verifiedCell(at, entitled, isUncertain(entitled.status)),
  how: words(ceilingNote(ceiling, lang), 'note'),
});

/** As at the export: what a health crisis brings, and a mission that has not started, whatever is filled in. */
const idleCells = ({ variable }: MissionResult): MissionCells => ({
  ceiling: constant(variable.ceiling),
  earned: constant(variable.entitled),
  pending: constant(variable.pending),
  toVerify: euros(isUncertain(variable.ceiling.status) ? variable.entitled.value : zero, 'faint'),
});

/** The variable part above its indicators, which `over` names. */
function sumCells(
  { variable, indicators }: MissionResult,
  at: CellsOfRow,
  over: CellsOfRow,
  { lang }: WorkbookFigures,
): MissionCells {
  const { ceiling, entitled, pending, attainmentRate } = variable;
  const isStarred = isUncertain(ceiling.status);
  // The mean of the rates by their shares of the envelope where it is all shared out; else what is earned of it.
  const share = indicators[0]?.ceiling;
  const mean =
    share?.kind === 'share' && share.of === ceiling
      ? `SUMPRODUCT(${over('units')}/${over('parts')}*${over('weight')})/SUM(${over('weight')})`
      : `${at('earned')}/${at('ceiling')}`;
  const isUnknown = `OR(COUNT(${over('units')})<${indicators.length},${at('ceiling')}=0)`;
  const rateNow = attainmentRate === undefined ? '' : cellDecimal(attainmentRate);
  return {
    ceiling: ceilingCell(ceiling),
    rate: formula(`IF(${isUnknown},"",${mean})`, rateNow, 'rate'),
    earned: starred(amount(sumOf([over('earned')]), entitled.value), isStarred),
    pending: starred(amount(sumOf([over('pending')]), pending.value), isStarred),
    toVerify: amount(sumOf([over('toVerify')]), isStarred ? entitled.value : zero, 'faint'),
    how: words(joined([ceilingNote(ceiling, lang), lines.indicators[lang]], lang), 'note'),
  };
}

function indicatorCells(
  result: MissionResult['indicators'][number],
  index: number,
  described: MissionYear | undefined,
  at: CellsOfRow,
  { result: { readings }, lang }: WorkbookFigures,
): MissionCells {
  const { ceiling } = result;
  const written = described?.indicators[index];
  const outcome = written && asRead(written.outcome, readings.partial_results.value);
  const indicator = written && outcome && { ...written, outcome };
  const full = indicator && statedAmount(indicator);
  const weight = ceiling.kind === 'share' ? ceiling.weights[ceiling.index] : undefined;
  return {
    line: { ...free(result.name), align: 'indent' },
    ceiling: constant(ceiling),
    ...resultCells({ ...result, described, indicator, full }, at, lang),
    weight: number(weight ?? 0, 'faint'),
  };
}

/** Writes the variable part, and its indicators beneath it. */
function addVariable(
  sheet: MissionsSheet,
  missionResult: MissionResult,
  { year }: YearResult,
  head: MissionCells,
  figures: WorkbookFigures,
): MissionLine {
  const { result, lang } = figures;
  const { variable, mission, indicators } = missionResult;
  const { ceiling } = variable;
  const own = { ...head, line: words(earningHeads.variable[lang]) };
  const described = yearOf(result.contract, year).missions[mission];
  if (mission === 'health_crisis') {
    const line = words(lines.crisis[lang]);
    return sheet.add(() => ({
      ...head,
      line,
      ...idleCells(missionResult),
      how: words(atExport[lang], 'note'),
    }));
  }
  if (ceiling.kind === 'nothing' && ceiling.reason === 'not_started') {
    return sheet.add(() => ({ ...own, ...idleCells(missionResult) }));
  }
  if (indicators.length === 0) {
    const stated = { ...variable, described };
    const note = ceilingNote(ceiling, lang);
    return sheet.add((at) => ({
      ...own,
      ceiling: ceilingCell(ceiling),
      ...resultCells(stated, at, lang, note),
    }));
  }
  const first = sheet.next() + 1;
  const over: CellsOfRow = (key) => sheet.span(key, first, first + indicators.length - 1);
  const line = sheet.add((at) => ({ ...own, ...sumCells(missionResult, at, over, figures) }));
  for (const [index, indicator] of indicators.entries()) {
    sheet.add((at) => ({ ...head, ...indicatorCells(indicator, index, described, at, figures) }));
  }
  return line;
}

/** Writes what these rows come to. */
function addTotal(
  sheet: MissionsSheet,
  of: readonly MissionLine[],
  head: MissionCells,
  tone: CellTone,
): MissionLine {
  const sums = sheet.sums(of, ['ceiling', 'earned', 'pending', 'toVerify'], tone);
  return sheet.add(() => ({ ...head, ...sums }), tone);
}

function addMission(
  sheet: MissionsSheet,
  missionResult: MissionResult,
  year: YearResult,
  figures: WorkbookFigures,
): EnvelopeLines {
  const { lang } = figures;
  const headOf = (tone: CellTone): MissionCells => ({
    year: yearCell(year.year, tone),
    mission: words(envelopeNames[missionResult.mission].long[lang], tone),
  });
  const line = words(earningHeads.fixed[lang]);
  const fixed = sheet.add((at) => ({
    ...headOf('plain'),
    line,
    ...dueCells(missionResult.fixed, at, figures),
  }));
  const variable = addVariable(sheet, missionResult, year, headOf('plain'), figures);
  const total = { ...headOf('subtotal'), line: words(lines.mission[lang], 'subtotal') };
  return { fixed, variable, all: addTotal(sheet, [fixed, variable], total, 'subtotal') };
}

/** Everything of one contract year. */
function addYear(sheet: MissionsSheet, year: YearResult, figures: WorkbookFigures): YearLines {
  const { lang } = figures;
  const { year: number, operations, missions } = year;
  sheet.band(yearBand(year, lang));
  const due = sheet.add((at) => ({
    year: yearCell(number),
    mission: words(envelopeNames.operations.long[lang]),
    line: words(lines.envelope[lang]),
    ...dueCells(operations, at, figures),
  }));
  const written: Partial<Record<Mission, EnvelopeLines>> = {};
  for (const each of missions) written[each.mission] = addMission(sheet, each, year, figures);
  const all = [due, ...Object.values(written).map((each) => each.all)];
  const head = { year: yearCell(number, 'total'), mission: words(shared.yearTotal[lang], 'total') };
  addTotal(sheet, all, head, 'total');
  return { operations: { fixed: due, variable: due, all: due }, ...written };
}

/** The sheet, and the rows of each year, for the others to rest on. */
export function missionsSheet(figures: WorkbookFigures): {
  readonly sheet: MissionsSheet;
  readonly years: readonly YearLines[];
} {
  const { years } = figures;
  const title = phrase('Missions et indicateurs', 'Missions and indicators');
  const fill = phrase(
    'Cases jaunes\u00a0: à remplir ou à changer, tout se recalcule. Une case vidée met le résultat en attente. Un taux au-dessus de 100\u00a0% rapporte 100\u00a0%.',
    'Yellow cells: fill or change them, and everything is recomputed. An emptied cell leaves its result pending. A rate above 100% earns 100%.',
  );
  const top = { name: sheetNames.missions, title, notes: [fill] };
  const sheet = liveSheet<MissionColumn>(missionColumns, top, figures);
  return { sheet, years: years.map((year) => addYear(sheet, year, figures)) };
}
