/** The first sheet: what each contract year earns, envelope by envelope. */
import { total, zero } from '../amounts/money.ts';
import { tierLabel, yearHeading } from '../calculate/document/year-heading.ts';
import type { EnvelopePart, YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  constant,
  empty,
  free,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  starred,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { bandRow, cellName, sheetHead, sumOf } from '../output/sheet-address.ts';
import type { WorkbookYear, XlsxPage } from './figures.ts';
import type { FungibilityRefs } from './fungibility-sheet.ts';
import type { YearRefs } from './missions-sheet.ts';

/** Which contract year, its days, its tier and its scale, on one line. */
export function yearBand(year: YearResult, { lang, words }: XlsxPage): string {
  const projected = year.isProjected ? ` · ${words.projected}` : '';
  const tier = `${tierLabel[lang].toLowerCase()}\u00a0${year.sizeTier.value}`;
  return `${yearHeading(year)[lang]} · ${tier}${projected}`;
}

const columnCount = 8;
/** Ceiling, fixed, variable, total, pending, to verify. */
const firstAmount = 3;

/** An amount of another sheet, with the star it has there. */
const taken = (ref: string, node: Explained, by: Pick<EnvelopePart, 'ceiling'> | undefined): SheetCell =>
  starred(amount(ref, node.value), isUncertain((by?.ceiling ?? node).status));

const verifiedNow = (parts: readonly EnvelopePart[]) =>
  total(parts.filter(({ ceiling }) => isUncertain(ceiling.status)).map(({ entitled }) => entitled.value));

function missionRows({ year }: WorkbookYear, refs: YearRefs, { lang }: XlsxPage): SheetRow[] {
  return year.missions.flatMap((told): SheetRow[] => {
    const own = refs.missions.find(({ mission }) => mission === told.mission)?.refs;
    if (own === undefined) return [];
    const { fixed, variable } = told;
    return [
      [
        yearCell(year.year),
        words(envelopeNames[told.mission].long[lang]),
        starred(amount(own.all.ceiling, told.ceiling.value), isUncertain(told.ceiling.status)),
        taken(own.fixed.earned, fixed.entitled, undefined),
        taken(own.variable.earned, variable.entitled, variable),
        sum(own.all.earned, told.entitled),
        amount(own.all.pending, variable.pending.value),
        amount(own.all.toVerify, verifiedNow([fixed, variable]), 'faint'),
      ],
    ];
  });
}

function yearRows(
  year: WorkbookYear,
  refs: YearRefs,
  money: FungibilityRefs,
  first: number,
  page: XlsxPage,
): SheetRow[] {
  const { words: w, lang } = page;
  const told = year.year;
  const { operations, totals } = told;
  const rows: SheetRow[] = [
    bandRow([words(yearBand(told, page), 'band')], columnCount),
    [
      yearCell(told.year),
      words(envelopeNames.operations.long[lang]),
      taken(refs.operations.ceiling, operations.ceiling, undefined),
      empty(),
      empty(),
      taken(refs.operations.earned, operations.entitled, undefined),
      amount(refs.operations.pending, zero),
      amount(refs.operations.toVerify, verifiedNow([operations]), 'faint'),
    ],
    ...missionRows(year, refs, page),
  ];
  const now = [totals.ceiling, totals.fixed, totals.variable, totals.entitled];
  const unmarked = [totals.pending, totals.toVerify];
  const last = first + rows.length - 1;
  const over = (index: number): string => {
    const column = firstAmount + index;
    return sumOf([`${cellName(column, first + 1)}:${cellName(column, last)}`]);
  };
  const sums = [
    ...now.map((node, index) => sum(over(index), node, 'total')),
    ...unmarked.map(({ value }, index) => amount(over(now.length + index), value, 'total')),
  ];
  const line = (label: string, ref: string, node: Explained): SheetRow => [
    yearCell(told.year, 'faint'),
    words(label),
    empty(),
    empty(),
    empty(),
    sum(ref, node),
  ];
  return [
    ...rows,
    [yearCell(told.year, 'total'), words(w.yearTotal, 'total'), ...sums],
    line(w.unspent, money.unspent, told.fungibility.unspent),
    line(w.uncovered, money.uncovered, told.fungibility.uncovered),
    ...otherFunding(year, page),
    [],
  ];
}

/** R11: money that is no part of the ACI, under the total and outside it. */
const otherFunding = ({ year }: WorkbookYear, { words: w }: XlsxPage): SheetRow[] =>
  year.otherFunding.map(({ label, amount: sum }) => [
    yearCell(year.year, 'faint'),
    words(w.otherFunding),
    free(label),
    empty(),
    empty(),
    constant(sum),
  ]);

export function summarySheet(
  refs: readonly YearRefs[],
  money: readonly FungibilityRefs[],
  page: XlsxPage,
): SheetModel {
  const { words: w, figures } = page;
  const { heads } = w;
  const rows = sheetHead(
    free(figures.result.contract.cpts.name.value, 'title'),
    [words(w.titles.summary, 'note'), words(w.star, 'note')],
    [
      heads.year,
      heads.envelope,
      heads.ceiling,
      heads.fixed,
      heads.variable,
      heads.total,
      heads.pending,
      heads.toVerify,
    ],
  );
  const frozenRows = rows.length;
  for (const [index, year] of figures.years.entries()) {
    const [own, spent] = [refs[index], money[index]];
    if (own !== undefined && spent !== undefined)
      rows.push(...yearRows(year, own, spent, rows.length + 1, page));
  }
  return {
    name: w.sheets.summary,
    widths: [9, 36, 16, 16, 16, 16, 16, 16],
    printedColumns: columnCount,
    rows,
    frozenRows,
    frozenColumns: 2,
  };
}
