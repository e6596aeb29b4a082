/** The rows of a mission's variable part: its total, or its one result, and its indicators. */
import { zero } from '../amounts/money.ts';
import { statedAmount } from '../calculate/indicators.ts';
import type { IndicatorResult, MissionResult } from '../calculate/result.ts';
import type { MissionYear } from '../law/contract.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  constant,
  decimalOf,
  euros,
  formula,
  free,
  indented,
  number,
  type SheetRow,
  starred,
  words,
  yearCell,
} from '../output/cells.ts';
import { rangeName, sumOf } from '../output/sheet-address.ts';
import { ceilingCell, ceilingNote, crisisCells } from './crisis-row.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';
import { inColumn, missionRow } from './missions-columns.ts';
import { joined, resultRow } from './result-cells.ts';

interface Place {
  readonly year: number;
  readonly mission: string;
  /** The row of the variable part. */
  readonly row: number;
}

const describedOf = (page: XlsxPage, year: number, { mission }: MissionResult): MissionYear | undefined =>
  page.figures.result.contract.years.find((one) => one.year.value === year)?.missions[mission];

/** The variable part, and its indicators beneath it. */
export function variableRows(
  told: MissionResult,
  { year, crisis }: WorkbookYear,
  place: Place,
  page: XlsxPage,
): SheetRow[] {
  const { ceiling } = told.variable;
  if (told.mission === 'health_crisis') {
    if (crisis === undefined) return [idleRow(told, place, page)];
    const mobilised = describedOf(page, year.year, told)?.mobilised?.value;
    const cells = crisisCells(told.variable, crisis, mobilised, place.row, page);
    return [missionRow({ ...head(place, page.words.crisisPart), ...cells })];
  }
  if (ceiling.kind === 'nothing' && ceiling.reason === 'not_started') return [idleRow(told, place, page)];
  return told.indicators.length === 0
    ? [oneResult(told, year.year, place, page)]
    : withIndicators(told, year.year, place, page);
}

const head = ({ year, mission }: Place, line: string) => ({
  year: yearCell(year),
  mission: words(mission),
  line: words(line),
});

/** A mission that has not started earns nothing, whatever is filled in. */
const idleRow = ({ variable }: MissionResult, place: Place, { words: w }: XlsxPage): SheetRow =>
  missionRow({
    ...head(place, w.variablePart),
    ceiling: constant(variable.ceiling),
    earned: constant(variable.entitled),
    pending: constant(variable.pending),
    toVerify: euros(zero, 'faint'),
  });

function oneResult(told: MissionResult, year: number, place: Place, page: XlsxPage): SheetRow {
  const { ceiling, entitled, pending } = told.variable;
  const assumed = page.figures.result.options.attainment;
  const described = describedOf(page, year, told);
  const result = {
    ceiling,
    earned: entitled,
    pending,
    described,
    indicator: undefined,
    full: undefined,
    assumed,
  };
  const row = resultRow(result, place.row, page);
  const note = [ceilingNote(ceiling, page), row.how.content.kind === 'text' ? row.how.content.text : ''];
  return missionRow({
    ...head(place, page.words.variablePart),
    ceiling: ceilingCell(ceiling),
    ...row,
    how: words(joined(note, page.lang), 'note'),
  });
}

function indicatorRow(
  result: IndicatorResult,
  described: MissionYear | undefined,
  index: number,
  place: Place,
  page: XlsxPage,
): SheetRow {
  const indicator = described?.indicators[index];
  const { ceiling, entitled, pending } = result;
  const assumed = page.figures.result.options.attainment;
  const full = indicator === undefined ? undefined : statedAmount(indicator);
  const told = { ceiling, earned: entitled, pending, described, indicator, full, assumed };
  const weight = ceiling.kind === 'share' ? ceiling.weights[ceiling.index] : undefined;
  return missionRow({
    year: yearCell(place.year),
    mission: words(place.mission),
    line: indented(free(result.name)),
    ceiling: constant(ceiling),
    ...resultRow(told, place.row, page),
    weight: number(weight ?? 0, 'faint'),
  });
}

/** The mean of the rates by their shares of the envelope where it is all shared out; else what is earned of it. */
function rateOfIndicators({ variable, indicators }: MissionResult, row: number): string {
  const [first, last] = [row + 1, row + indicators.length];
  const span = (key: 'units' | 'parts' | 'weight'): string =>
    rangeName(inColumn(key, first), inColumn(key, last));
  const share = indicators[0]?.ceiling;
  const isShared = share?.kind === 'share' && share.of === variable.ceiling;
  const mean = isShared
    ? `SUMPRODUCT(${span('units')}/${span('parts')}*${span('weight')})/SUM(${span('weight')})`
    : `${inColumn('earned', row)}/${inColumn('ceiling', row)}`;
  return `IF(OR(COUNT(${span('units')})<${indicators.length},${inColumn('ceiling', row)}=0),"",${mean})`;
}

function withIndicators(told: MissionResult, year: number, place: Place, page: XlsxPage): SheetRow[] {
  const { variable, indicators } = told;
  const described = describedOf(page, year, told);
  const { row } = place;
  const span = (key: 'earned' | 'pending' | 'toVerify'): string =>
    sumOf([rangeName(inColumn(key, row + 1), inColumn(key, row + indicators.length))]);
  const isStarred = isUncertain(variable.ceiling.status);
  const note = [ceilingNote(variable.ceiling, page), page.words.how.sumOfIndicators];
  const own = missionRow({
    ...head(place, page.words.variablePart),
    ceiling: ceilingCell(variable.ceiling),
    rate: formula(
      rateOfIndicators(told, row),
      variable.attainmentRate === undefined ? '' : decimalOf(variable.attainmentRate),
      'rate',
    ),
    earned: starred(amount(span('earned'), variable.entitled.value), isStarred),
    pending: starred(amount(span('pending'), variable.pending.value), isStarred),
    toVerify: amount(span('toVerify'), isStarred ? variable.entitled.value : zero, 'faint'),
    how: words(joined(note, page.lang), 'note'),
  });
  return [
    own,
    ...indicators.map((result, index) =>
      indicatorRow(result, described, index, { ...place, row: row + 1 + index }, page),
    ),
  ];
}
