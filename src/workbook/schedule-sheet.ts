/** The schedule: each payment at its date, with what is paid by then. */
import { isAfter } from '../amounts/calendar.ts';
import { add, type Cents, compareCents, isNegative, isZero, total, zero } from '../amounts/money.ts';
import type { MissionResult, ScheduledPayment } from '../calculate/result.ts';
import { missions } from '../law/mission.ts';
import { isUncertain } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';
import {
  amount,
  constant,
  date,
  empty,
  formula,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  starred,
  words,
  yearCell,
} from '../output/cells.ts';
import { paymentLineWords } from '../output/names.ts';
import { cellName, rangeName, roundedShare, sheetHead } from '../output/sheet-address.ts';
import { comparePayments, settlementDate } from '../schedule/schedule.ts';
import type { WorkbookFigures, WorkbookYear, XlsxPage } from './figures.ts';
import type { PartRefs } from './missions-columns.ts';
import type { YearRefs } from './missions-sheet.ts';

/** The payments a workbook lists: those of the schedule, and the variable parts that filling a cell could still make due. */

const mayEarn = ({ mission, variable }: MissionResult, { crisis }: WorkbookYear): boolean =>
  mission === 'health_crisis'
    ? crisis !== undefined && !isZero(crisis.value)
    : !isZero(variable.ceiling.value);

function possible(each: WorkbookYear, { payments, result }: WorkbookFigures): ScheduledPayment[] {
  const { year, period, isProjected, missions } = each.year;
  if (period === undefined) return [];
  const date = settlementDate(period, result.readings.settlement_delay_months.value);
  return missions.flatMap((told): ScheduledPayment[] => {
    const line = `${told.mission}.variable` as const;
    const isListed = payments.some((payment) => payment.year === year && payment.line === line);
    const isLate = told.started !== undefined && isAfter(told.started.value, period.to);
    if (isListed || isLate || !mayEarn(told, each)) return [];
    return [{ date, line, year, amount: told.variable.entitled, isProjected }];
  });
}

export const listedPayments = (figures: WorkbookFigures): ScheduledPayment[] =>
  [...figures.payments, ...figures.years.flatMap((year) => possible(year, figures))].sort(comparePayments);

const column = { date: 1, line: 2, year: 3, amount: 4, running: 5, remark: 6 } as const;

interface Row {
  readonly payment: ScheduledPayment;
  readonly row: number;
}

function partOf({ line, year }: ScheduledPayment, refs: readonly YearRefs[]): PartRefs | undefined {
  const own = refs.find((one) => one.year === year);
  if (line === 'letter_of_intent' || own === undefined) return undefined;
  if (!missions.some((mission) => line.startsWith(`${mission}.`))) return own.operations;
  const parts = own.missions.find(({ mission }) => line.startsWith(`${mission}.`))?.refs;
  return line.endsWith('.variable') ? parts?.variable : parts?.fixed;
}

/** An advance of what the year is due now; after an early end it was one of what had been foreseen. */
function advanceFormula({ amount: node }: ScheduledPayment, due: string, earned: Cents): string | undefined {
  if (node.kind !== 'product' || compareCents(node.of.value, earned) !== 0) return undefined;
  const { num, den } = contractTerms.advanceRate;
  return roundedShare(due, String(num), String(den));
}

/** How the amount follows from the sheet of missions; undefined where it does not. */
function amountFormula(
  { payment }: Row,
  rows: readonly Row[],
  refs: readonly YearRefs[],
  earnedOf: (payment: ScheduledPayment) => Cents,
): string | undefined {
  const { line, year } = payment;
  const due = partOf(payment, refs)?.earned;
  if (due === undefined) return undefined;
  if (line.endsWith('.variable') || line === 'operations') return due;
  if (line.endsWith('.advance')) return advanceFormula(payment, due, earnedOf(payment));
  const advanced = rows.find(
    (one) => one.payment.year === year && one.payment.line === line.replace('.balance', '.advance'),
  );
  return advanced === undefined ? undefined : `ROUND(${due}-${cellName(column.amount, advanced.row)},2)`;
}

function earnedIn(page: XlsxPage): (payment: ScheduledPayment) => Cents {
  return ({ line, year }) => {
    const told = page.figures.years.find((one) => one.year.year === year)?.year;
    const mission = told?.missions.find((one) => line.startsWith(`${one.mission}.`));
    return mission?.fixed.entitled.value ?? told?.operations.entitled.value ?? zero;
  };
}

const isVariable = ({ line }: ScheduledPayment): boolean => line.endsWith('.variable');

function amountCell(one: Row, rows: readonly Row[], refs: readonly YearRefs[], page: XlsxPage): SheetCell {
  const { payment } = one;
  const text = amountFormula(one, rows, refs, earnedIn(page));
  if (text === undefined) return constant(payment.amount);
  const told = page.figures.years.find(({ year }) => year.year === payment.year);
  const mission = told?.year.missions.find((each) => payment.line.startsWith(`${each.mission}.`));
  const ceiling = mission?.mission === 'health_crisis' ? told?.crisis : mission?.variable.ceiling;
  const status = isVariable(payment) ? ceiling?.status : payment.amount.status;
  return starred(amount(text, payment.amount.value), status !== undefined && isUncertain(status));
}

/** That a variable part is still nothing must go away once it is something. */
function remarkCell({ payment, row }: Row, { words: w }: XlsxPage): SheetCell {
  const projected = payment.isProjected ? w.projected : '';
  if (!isVariable(payment)) return words(projected, 'note');
  const waiting = `${projected === '' ? '' : `${projected}, `}${w.waiting}`;
  const text = `IF(${cellName(column.amount, row)}=0,"${waiting}","${projected}")`;
  return formula(text, isZero(payment.amount.value) ? waiting : projected, 'words', 'note');
}

function paymentRows(first: number, refs: readonly YearRefs[], page: XlsxPage): SheetRow[] {
  const { lang } = page;
  const rows = listedPayments(page.figures).map((payment, index) => ({ payment, row: first + index }));
  let running = zero;
  return rows.map((one): SheetRow => {
    const { payment, row } = one;
    running = add(running, payment.amount.value);
    const own = cellName(column.amount, row);
    const before = row === first ? own : `ROUND(${cellName(column.running, row - 1)}+${own},2)`;
    return [
      date(payment.date),
      words(paymentLineWords(payment.line, isNegative(payment.amount.value)).long[lang]),
      payment.year === undefined ? empty() : yearCell(payment.year),
      amountCell(one, rows, refs, page),
      amount(before, running, 'faint'),
      remarkCell(one, page),
    ];
  });
}

function totalRows(first: number, last: number, page: XlsxPage): SheetRow[] {
  const { words: w, figures } = page;
  const span = (which: number): string =>
    rangeName(`$${cellName(which, first)}`, `$${cellName(which, last)}`);
  const sums = figures.payments.map((payment) => payment.amount.value);
  const isStarred = figures.payments.some(
    ({ amount: { status, value } }) => isUncertain(status) && !isZero(value),
  );
  const ofYear = (year: number): Cents =>
    total(figures.payments.filter((one) => one.year === year).map((one) => one.amount.value));
  return [
    [
      words(w.total, 'total'),
      empty('total'),
      empty('total'),
      starred(amount(`ROUND(SUM(${span(column.amount)}),2)`, total(sums), 'total'), isStarred),
      empty('total'),
      empty('total'),
    ],
    ...figures.years
      .filter(({ year }) => year.period !== undefined)
      .map(
        ({ year: { year } }): SheetRow => [
          empty(),
          words(w.sources.yearOf(year)),
          yearCell(year),
          amount(`ROUND(SUMIF(${span(column.year)},${year},${span(column.amount)}),2)`, ofYear(year)),
        ],
      ),
  ];
}

/** Undefined without a date of signature: there is then nothing to date. */
export function scheduleSheet(refs: readonly YearRefs[], page: XlsxPage): SheetModel | undefined {
  const { words: w } = page;
  if (listedPayments(page.figures).length === 0) return undefined;
  const { heads } = w;
  const head = sheetHead(
    words(w.titles.schedule, 'title'),
    [words(w.scheduleNote, 'note'), words(w.starOnly, 'note')],
    [heads.date, heads.payment, heads.year, heads.amount, heads.running, heads.remark],
  );
  const rows = paymentRows(head.length + 1, refs, page);
  return {
    name: w.sheets.schedule,
    widths: [13, 58, 10, 18, 18, 44],
    printedColumns: column.remark,
    rows: [...head, ...rows, ...totalRows(head.length + 1, head.length + rows.length, page)],
    frozenRows: head.length,
    frozenColumns: 0,
  };
}
