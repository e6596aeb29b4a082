/** The schedule: each payment at its date, with what is paid by then. Amounts follow the sheet of missions. */
import { isAfter } from '../amounts/calendar.ts';
import { compareCents, isZero, total, zero } from '../amounts/money.ts';
import type { MissionResult, ScheduledPayment } from '../calculate/result.ts';
import { isUncertain } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';
import type { SheetModel } from '../output/cells.ts';
import {
  type Amount,
  calculated,
  cents,
  type Document,
  type Head,
  notes,
  type Row,
  type Table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { envelopeOf } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { cellName, rangeName, roundedShare } from '../output/sheet-address.ts';
import { withColumn, worksheetOf } from '../output/worksheet.ts';
import { yearValue } from '../schedule/payments-table.ts';
import { comparePayments, settlementDate } from '../schedule/schedule.ts';
import { statementOf } from '../schedule/statement.ts';
import type { WorkbookFigures, WorkbookYear } from './figures.ts';
import { type LiveSheet, shared, sheetNames } from './live-sheet.ts';
import type { MissionColumn } from './mission-columns.ts';
import type { YearLines } from './missions-sheet.ts';
import { livePayments, places } from './schedule-workbook.ts';
import { hasSimulated, simulationNote } from './sources.ts';

const mayEarn = ({ mission, variable }: MissionResult, { crisis }: WorkbookYear): boolean =>
  mission === 'health_crisis'
    ? crisis !== undefined && !isZero(crisis.value)
    : !isZero(variable.ceiling.value);

/** The variable parts that filling a cell could still make due. */
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

/** A payment with what it is a part of. */
interface Part {
  readonly payment: ScheduledPayment;
  readonly year: WorkbookYear | undefined;
  readonly mission: MissionResult | undefined;
  /** The cell of what the year is due for it. */
  readonly due: string | undefined;
}

const isVariable = ({ line }: ScheduledPayment): boolean => line.endsWith('.variable');

function partOf(
  payment: ScheduledPayment,
  lines: readonly YearLines[],
  missions: LiveSheet<MissionColumn>,
  { years }: WorkbookFigures,
): Part {
  const index = years.findIndex(({ year }) => year.year === payment.year);
  const [year, envelope] = [years[index], envelopeOf(payment.line)];
  const own = envelope === 'letter_of_intent' ? undefined : lines[index]?.[envelope];
  const line = isVariable(payment) ? own?.variable : own?.fixed;
  const due = line && missions.outer(missions.at('earned', line.row));
  return { payment, year, mission: year?.year.missions.find(({ mission }) => mission === envelope), due };
}

/** How the amount in row `row` follows from the sheet of missions; undefined where it does not. */
function amountFormula(parts: readonly Part[], index: number, row: number): string | undefined {
  const { payment, year, mission, due } = parts[index] ?? {};
  if (payment === undefined || due === undefined) return undefined;
  const { line, amount } = payment;
  if (line.endsWith('.balance')) {
    const advance = line.replace('.balance', '.advance');
    const advanced = parts.findIndex(
      (one) => one.payment.year === payment.year && one.payment.line === advance,
    );
    return advanced < 0 ? undefined : `ROUND(${due}-${cellName(places.amount, row - index + advanced)},2)`;
  }
  if (!line.endsWith('.advance')) return due;
  // An advance of what the year is due now; after an early end it was one of what had been foreseen.
  const earned = mission?.fixed.entitled ?? year?.year.operations.entitled;
  if (amount.kind !== 'product' || compareCents(amount.of.value, earned?.value ?? zero) !== 0)
    return undefined;
  const { num, den } = contractTerms.advanceRate;
  return roundedShare(due, String(num), String(den));
}

/** A variable part has a star once it is something, where what may be earned is to verify. */
function isStarred({ payment, year, mission }: Part): boolean {
  const ceiling = mission?.mission === 'health_crisis' ? year?.crisis : mission?.variable.ceiling;
  const status = isVariable(payment) ? ceiling?.status : payment.amount.status;
  return status !== undefined && isUncertain(status);
}

const liveAmount = (value: Amount, parts: readonly Part[], index: number): Amount => {
  const part = parts[index];
  const starred: Amount = part !== undefined && isStarred(part) ? { ...value, isUncertain: true } : value;
  return calculated(starred, (row) => amountFormula(parts, index, row));
};

const waiting = phrase('rien d’acquis pour l’instant', 'nothing earned so far');

/** That a variable part is still nothing must go away once it is something. */
function remarkOf({ payment }: Part, { lang }: WorkbookFigures): Value | undefined {
  if (!isVariable(payment)) return undefined;
  const today = text(isZero(payment.amount.value) ? waiting : '');
  return calculated(today, (row) => `IF(${cellName(places.amount, row)}=0,"${waiting[lang]}","")`);
}

/** What the payments of each year come to, beneath their total. `head`: the row of the heads. */
function yearRows({ years, payments }: WorkbookFigures, count: number): Row[] {
  const span = (column: number, row: number, index: number): string => {
    const last = row - 2 - index;
    return rangeName(`$${cellName(column, last - count + 1)}`, `$${cellName(column, last)}`);
  };
  return years
    .filter(({ year }) => year.period !== undefined)
    .map(({ year: { year, isProjected } }, index): Row => {
      const own = payments.filter((payment) => payment.year === year).map(({ amount }) => amount.value);
      const sum = calculated(cents(total(own)), (row) => {
        const [all, amounts] = [span(places.year, row, index), span(places.amount, row, index)];
        return `ROUND(SUMIF(${all},${year},${amounts}),2)`;
      });
      const name = text(phrase(`Exercice ${year}`, `Year ${year}`));
      return { cells: [undefined, name, yearValue(year, isProjected), sum] };
    });
}

function liveTable(
  payments: readonly ScheduledPayment[],
  lines: readonly YearLines[],
  missions: LiveSheet<MissionColumn>,
  figures: WorkbookFigures,
): Table {
  const years = figures.years.map(({ year }) => year);
  const parts = payments.map((payment) => partOf(payment, lines, missions, figures));
  const table = withColumn(
    livePayments(statementOf(figures.result, payments, {}, years)),
    places.amount,
    (value, index) => (value?.kind === 'amount' ? liveAmount(value, parts, index) : value),
  );
  const remark: Head = { head: shared.remark, align: 'left' };
  const rows = table.rows.map((row, index): Row => {
    const part = parts[index];
    return part === undefined ? row : { ...row, cells: [...row.cells, remarkOf(part, figures)] };
  });
  return {
    ...table,
    columns: [...table.columns, remark],
    rows: [...rows, ...yearRows(figures, payments.length)],
  };
}

/** None without a date of signature: there is then nothing to date. */
export function scheduleSheet(
  lines: readonly YearLines[],
  missions: LiveSheet<MissionColumn>,
  figures: WorkbookFigures,
): SheetModel[] {
  const { result, years, lang } = figures;
  const payments = [...figures.payments, ...years.flatMap((year) => possible(year, figures))].sort(
    comparePayments,
  );
  if (payments.length === 0) return [];
  const live = phrase(
    'Les volets variables, les soldes et les cumuls suivent la feuille Missions\u00a0; les dates sont celles de l’export.',
    'Variable parts, balances and running totals follow the sheet Missions; the dates are those of the export.',
  );
  const document: Document = [
    [
      title(sheetNames.schedule, 1),
      simulationNote(result, hasSimulated(years.map(({ year }) => year))),
      notes(live),
      liveTable(payments, lines, missions, figures),
    ],
  ];
  return [worksheetOf(document, sheetNames.schedule[lang], lang)];
}
