/** The schedule: each payment at its date, with what is paid by then. Amounts follow the sheet of missions. */

import { isAfter } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import { type Language, phrase } from '../law/language.ts';
import { partsOfLine } from '../law/payment-line.ts';
import { contractTerms } from '../law/terms.ts';
import type { SheetModel } from '../output/cells.ts';
import { notes, placeOfColumn, type Row, type Section, title } from '../output/document.ts';
import { eurosOf } from '../output/json-fields.ts';
import { roundedShare } from '../output/sheet-address.ts';
import { type Amount, calculated, text, type Value } from '../output/value.ts';
import { worksheetOf } from '../output/worksheet.ts';
import { paymentsTable } from '../schedule/payments-table.ts';
import { comparePayments, settledOn } from '../schedule/schedule.ts';
import { shownSchedule } from '../schedule/shown-schedule.ts';
import type { WorkbookFigures } from './figures.ts';
import { type LiveRow, sheetNames, todayOf } from './live-sheet.ts';
import type { MissionColumn } from './mission-columns.ts';
import type { MissionsSheet, YearLines } from './missions-sheet.ts';

/** The variable parts that filling a cell could still make due. */
function possible(of: YearResult, { payments, result }: WorkbookFigures): ScheduledPayment[] {
  const { year, period, isProjected, missions } = of;
  const date = settledOn(of, result);
  if (period === undefined || date === undefined) return [];
  return missions.flatMap((mission): ScheduledPayment[] => {
    const line = `${mission.mission}.variable` as const;
    const isListed = payments.some((payment) => payment.year === year && payment.line === line);
    const isLate = mission.started !== undefined && isAfter(mission.started.value, period.to);
    if (isListed || isLate || isZero(mission.variable.ceiling.value)) return [];
    return [{ date, line, year, amount: mission.variable.entitled, isProjected }];
  });
}

const isVariable = ({ line }: ScheduledPayment): boolean => partsOfLine(line).part === 'variable';

/** A payment, and the row of the sheet of missions that says what its year is due for it. */
interface LinkedPayment {
  readonly payment: ScheduledPayment;
  readonly line: LiveRow<MissionColumn> | undefined;
}

function linked(
  payment: ScheduledPayment,
  years: readonly YearLines[],
  figures: WorkbookFigures,
): LinkedPayment {
  const index = figures.years.findIndex(({ year }) => year === payment.year);
  const { envelope } = partsOfLine(payment.line);
  const own = envelope === 'letter_of_intent' ? undefined : years[index]?.[envelope];
  return { payment, line: isVariable(payment) ? own?.variable : own?.fixed };
}

/** An amount that follows from the sheet of missions, where it does; a variable part has a star once it is something. */
function liveAmount(
  value: Amount,
  linkedPayments: readonly LinkedPayment[],
  index: number,
  missions: MissionsSheet,
): Amount {
  const { payment, line } = linkedPayments[index] ?? {};
  const earned = line?.cells.earned;
  if (payment === undefined || line === undefined || earned === undefined) return value;
  const due = missions.outer(missions.at('earned', line.row));
  const starred: Amount = earned.isUncertain === true ? { ...value, isUncertain: true } : value;
  const { envelope, stage } = partsOfLine(payment.line);
  if (stage === 'balance') {
    const advanced = linkedPayments.findIndex(({ payment: { line, year } }) => {
      const other = partsOfLine(line);
      return year === payment.year && other.envelope === envelope && other.stage === 'advance';
    });
    if (advanced < 0) return value;
    return calculated(starred, (at) => `ROUND(${due}-${at('amount', advanced - index)},2)`);
  }
  if (stage !== 'advance') return calculated(starred, () => due);
  // An advance of what the year is due now; after an early end it was one of what had been foreseen.
  const { amount } = payment;
  if (amount.kind !== 'product' || eurosOf(amount.of.value) !== todayOf(earned)) return value;
  const { num, den } = contractTerms.advanceRate;
  return calculated(starred, () => roundedShare(due, String(num), String(den)));
}

const waiting = phrase('rien d’acquis pour l’instant', 'nothing earned so far');

/** That a variable part is still nothing must go away once it is something. */
function remarkOf({ payment }: LinkedPayment, lang: Language): Value | undefined {
  if (!isVariable(payment)) return undefined;
  const today = text(isZero(payment.amount.value) ? waiting : '');
  return calculated(today, (at) => `IF(${at('amount')}=0,"${waiting[lang]}","")`);
}

/** None without a date of signature: there is then nothing to date. `lines`: of each year, on the sheet of missions. */
export function scheduleSheet(
  lines: readonly YearLines[],
  missions: MissionsSheet,
  figures: WorkbookFigures,
): SheetModel[] {
  const { result, years, lang } = figures;
  const all = [...figures.payments, ...years.flatMap((year) => possible(year, figures))];
  const linkedPayments = all.toSorted(comparePayments).map((payment) => linked(payment, lines, figures));
  if (linkedPayments.length === 0) return [];
  const payments = linkedPayments.map(({ payment }) => payment);
  const table = paymentsTable(shownSchedule(result, payments, {}, years));
  const place = placeOfColumn(table.columns, 'amount') - 1;
  const rows = table.rows.map((row, index): Row => {
    const [own, amount] = [linkedPayments[index], row.cells[place]];
    if (own === undefined || amount?.kind !== 'amount') return row;
    const cells = row.cells.with(place, liveAmount(amount, linkedPayments, index, missions));
    return { ...row, cells: [...cells, remarkOf(own, lang)] };
  });
  const live = phrase(
    'Les volets variables, les soldes et les cumuls suivent la feuille Missions\u00a0; les dates sont celles de l’export.',
    'Variable parts, balances and running totals follow the sheet Missions; the dates are those of the export.',
  );
  const section: Section = [
    title(sheetNames.schedule, 1),
    figures.simulation,
    notes(live),
    {
      ...table,
      columns: [...table.columns, { head: phrase('Remarque', 'Remark'), align: 'left' }],
      rows,
    },
  ];
  return [worksheetOf([section], sheetNames.schedule[lang], lang)];
}
