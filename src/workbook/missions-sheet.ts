/** The sheet where results are filled in: each mission, its fixed and its variable part, its indicators. */
import { total, zero } from '../amounts/money.ts';
import type { EnvelopePart, MissionResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import type { Mission } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  euros,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { bandRow, sheetHead, sumOf } from '../output/sheet-address.ts';
import { ceilingCell, ceilingNote } from './crisis-row.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';
import { columnOf, inColumn, missionRow, type PartRefs, refsOf } from './missions-columns.ts';
import { yearBand } from './summary-sheet.ts';
import { variableRows } from './variable-rows.ts';

export interface MissionRefs {
  readonly fixed: PartRefs;
  readonly variable: PartRefs;
  readonly all: PartRefs;
}
export interface YearRefs {
  readonly year: number;
  readonly operations: PartRefs;
  readonly missions: readonly { readonly mission: Mission; readonly refs: MissionRefs }[];
  readonly total: PartRefs;
}

interface Block {
  readonly rows: readonly SheetRow[];
  readonly refs: MissionRefs;
}

const verified = ({ value, status }: Explained, row: number): SheetCell =>
  isUncertain(status) ? amount(inColumn('earned', row), value, 'faint') : euros(zero, 'faint');

/** A part that no result changes: it is due as it stands. */
const dueRow = (
  { ceiling, entitled }: EnvelopePart,
  [year, name, line]: readonly [number, string, string],
  row: number,
  page: XlsxPage,
): SheetRow => {
  const due = ceilingCell(entitled);
  return missionRow({
    year: yearCell(year),
    mission: words(name),
    line: words(line),
    ceiling: ceilingCell(ceiling),
    earned: {
      ...amount(inColumn('ceiling', row), entitled.value),
      ...(due.isUncertain ? { isUncertain: true } : {}),
    },
    pending: euros(zero),
    toVerify: verified(entitled, row),
    how: words(ceilingNote(ceiling, page), 'note'),
  });
};

function missionBlock(told: MissionResult, first: number, year: WorkbookYear, page: XlsxPage): Block {
  const { words: w, lang } = page;
  const name = envelopeNames[told.mission].long[lang];
  const place = { year: year.year.year, mission: name, row: first + 1 };
  const variable = variableRows(told, year, place, page);
  const last = first + 1 + variable.length;
  const both = (key: 'ceiling' | 'earned' | 'pending' | 'toVerify'): string =>
    sumOf([inColumn(key, first), inColumn(key, first + 1)]);
  const uncertain = [told.fixed, told.variable].filter(({ ceiling }) => isUncertain(ceiling.status));
  const all = missionRow(
    {
      year: yearCell(place.year, 'subtotal'),
      mission: words(name, 'subtotal'),
      line: words(w.missionTotal, 'subtotal'),
      ceiling: sum(both('ceiling'), told.ceiling, 'subtotal'),
      earned: sum(both('earned'), told.entitled, 'subtotal'),
      pending: amount(both('pending'), told.variable.pending.value, 'subtotal'),
      toVerify: amount(both('toVerify'), total(uncertain.map(({ entitled }) => entitled.value)), 'subtotal'),
    },
    'subtotal',
  );
  const sheet = w.sheets.missions;
  return {
    rows: [dueRow(told.fixed, [place.year, name, w.fixedPart], first, page), ...variable, all],
    refs: { fixed: refsOf(sheet, first), variable: refsOf(sheet, first + 1), all: refsOf(sheet, last) },
  };
}

/** Everything of one contract year, from row `first` on. */
function yearBlock(year: WorkbookYear, first: number, page: XlsxPage): { rows: SheetRow[]; refs: YearRefs } {
  const { words: w, lang } = page;
  const told = year.year;
  const sheet = w.sheets.missions;
  const [operationsRow, name] = [first + 1, envelopeNames.operations.long[lang]];
  const rows = [
    bandRow([words(yearBand(told, page), 'band')], missionRow({}).length),
    dueRow(told.operations, [told.year, name, w.wholeEnvelope], operationsRow, page),
  ];
  const missions: { mission: Mission; refs: MissionRefs }[] = [];
  for (const mission of told.missions) {
    const block = missionBlock(mission, first + rows.length, year, page);
    rows.push(...block.rows);
    missions.push({ mission: mission.mission, refs: block.refs });
  }
  const operations = refsOf(sheet, operationsRow);
  const own = first + rows.length;
  const over = (key: keyof PartRefs): string =>
    sumOf([operations, ...missions.map(({ refs }) => refs.all)].map((refs) => refs[key].replace(/^.*!/, '')));
  const { totals } = told;
  rows.push(
    missionRow(
      {
        year: yearCell(told.year, 'total'),
        mission: words(w.yearTotal, 'total'),
        ceiling: sum(over('ceiling'), totals.ceiling, 'total'),
        earned: sum(over('earned'), totals.entitled, 'total'),
        pending: amount(over('pending'), totals.pending.value, 'total'),
        toVerify: amount(over('toVerify'), totals.toVerify.value, 'total'),
      },
      'total',
    ),
  );
  return { rows, refs: { year: told.year, operations, missions, total: refsOf(sheet, own) } };
}

/** The sheet, and where its amounts stand for the others. */
export function missionsSheet(page: XlsxPage): {
  readonly sheet: SheetModel;
  readonly refs: readonly YearRefs[];
} {
  const { words: w, figures } = page;
  const { heads } = w;
  const rows = sheetHead(
    words(w.titles.missions, 'title'),
    [words(w.toFill, 'note'), words(w.star, 'note')],
    [
      heads.year,
      heads.mission,
      heads.line,
      heads.ceiling,
      heads.baseline,
      heads.target,
      heads.observed,
      heads.rate,
      heads.earned,
      heads.pending,
      heads.toVerify,
      heads.how,
      heads.units,
      heads.parts,
      heads.weight,
    ],
  );
  const frozenRows = rows.length;
  const refs: YearRefs[] = [];
  for (const year of figures.years) {
    const block = yearBlock(year, rows.length + 1, page);
    rows.push(...block.rows);
    refs.push(block.refs);
  }
  const sheet = {
    name: w.sheets.missions,
    widths: [9, 33, 36, 15, 10, 10, 10, 10, 15, 15, 15, 52, 11, 11, 9],
    // Explanations are for the screen: with them, paper could not be read.
    printedColumns: columnOf('toVerify'),
    rows,
    frozenRows,
    frozenColumns: 3,
  };
  return { sheet, refs };
}
