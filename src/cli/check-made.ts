/** One check: what it was asked, what was read, and what it comes to. */
import { type CalendarDate, isAfter, lastOf } from '../amounts/calendar.ts';
import { type Cents, isZero, zero } from '../amounts/money.ts';
import { begunBy } from '../calculate/compute.ts';
import { isSupposing } from '../calculate/options.ts';
import { explainPayments } from '../check/causes/causes-of-gaps.ts';
import { checkData } from '../check/check-data.ts';
import { checkDocument } from '../check/check-document.ts';
import { checkToJson } from '../check/check-json.ts';
import { columnsToAsk, readAskedColumns } from '../check/export/columns.ts';
import { sides } from '../check/export/side.ts';
import { type Checked, type DayOrigin, sumOf } from '../check/payment-check.ts';
import type { Payment } from '../contract/contract-terms.ts';
import { readAmount } from '../contract/values/numbers.ts';
import type { Problem } from '../problems/problem.ts';
import { type Schedule, scheduleOf } from '../schedule/schedule.ts';
import { type ShownSchedule, shownSchedule } from '../schedule/shown-schedule.ts';
import { readDayOption } from '../separated/values.ts';
import { choiceIn, computeOptions, type FileOptions, readAsked, valueIn } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { Printed } from './documents.ts';
import { type Computed, type FileResult, originOf } from './files.ts';
import { columnsMalformed, type ExportOptions, noPayments, type Observed } from './payments.ts';

export interface CheckOptions extends ExportOptions {
  readonly compute: FileOptions;
  readonly on?: CalendarDate | undefined;
  readonly tolerance: Cents;
  readonly isApartShown: boolean;
  /** Whether years begun that the file does not describe are owed too. */
  readonly isProjecting: boolean;
}

export function checkOptions(context: Context): CheckOptions {
  const { raw, config } = context;
  const side = choiceIn('side', sides, context);
  const asked = raw.columns ?? config?.columns;
  const payer = raw.payer ?? config?.payer;
  const columns = asked === undefined ? undefined : readAskedColumns(asked);
  if (asked !== undefined && columns === undefined) {
    throw new Misuse(columnsMalformed(asked, columnsToAsk));
  }
  const readOn = readAsked('on', readDayOption, context);
  const readFrom = readAsked('from', readDayOption, context);
  const tolerance = readAsked('tolerance', readAmount, context);
  const compute = computeOptions(context, [readOn, readFrom, tolerance]);
  return {
    compute,
    on: valueIn(readOn),
    from: valueIn(readFrom),
    columns,
    side,
    payer,
    tolerance: valueIn(tolerance)?.value ?? zero,
    isApartShown: raw.showApart === true,
    isProjecting: raw.projection !== false,
  };
}

/** The days of payments up to today: one to come says nothing of what is known by then. */
export function daysPast(payments: readonly Payment[], context: Context): CalendarDate[] {
  const today = context.system.today();
  return payments.map(({ date }) => date.value).filter((day) => today === undefined || !isAfter(day, today));
}

/** The day asked for, else the last one of the export, else that of the last payment. */
function dayOf(
  { on }: Pick<CheckOptions, 'on'>,
  { payments, days }: Observed,
  context: Context,
): { readonly on: CalendarDate; readonly dayOrigin: DayOrigin } | undefined {
  if (on !== undefined) return { on, dayOrigin: 'asked' };
  if (days !== undefined) return { on: days.last, dayOrigin: 'export' };
  const last = lastOf(daysPast(payments, context));
  return last && { on: last, dayOrigin: 'last_payment' };
}

interface Made {
  readonly checked: Checked;
  /** What was owed up to the day. */
  readonly schedule: ShownSchedule;
  readonly problems: readonly Problem[];
}

/** What falls due after the day, in years described or begun. */
function dueAfter({ payments }: Schedule, on: CalendarDate): Checked['dueAfter'] {
  const due = payments.filter(({ date, amount }) => isAfter(date, on) && !isZero(amount.value));
  const last = due.at(-1);
  return last && { sum: sumOf(due), last: last.date };
}

export function makeCheck(file: Computed, observed: Observed, options: CheckOptions, context: Context): Made {
  const { contract } = file.result;
  const day = dayOf(options, observed, context);
  if (day === undefined) throw new Misuse(noPayments);
  const { on, dayOrigin } = day;
  const { from, tolerance, isApartShown } = options;
  const result = begunBy(file.result, on, options.isProjecting);
  const schedule = scheduleOf(result);
  const firstDay = contract.payments.length === 0 ? observed.days?.first : undefined;
  // What is known goes up to the end of the export or, without one, up to today.
  const end = observed.days?.last ?? context.system.today();
  const lastDay = end && lastOf([end, ...daysPast(contract.payments, context)]);
  const explained = explainPayments(result, schedule.payments, observed.payments, {
    on,
    from,
    tolerance,
    firstDay,
    lastDay,
    isUnnamed: observed.isUnnamed,
    isToday: observed.days === undefined,
  });
  return {
    checked: {
      ...observed,
      ...explained,
      result,
      dayOrigin,
      from,
      dueAfter: dueAfter(schedule, on),
      tolerance,
      isApartShown,
    },
    schedule: shownSchedule(result, schedule.payments, { from, to: on }),
    problems: schedule.problems,
  };
}

/** The check as a document, its table of data and its JSON. */
export function printedCheck({ checked, problems }: Made, file: FileResult, context: Context): Printed {
  const meta = { ...originOf(file, context), problems: [...file.problems, ...problems] };
  return {
    document: () => checkDocument(checked),
    name: checked.result.contract.cpts.name.value,
    data: () => checkData(file.path, isSupposing(checked.result.options), checked),
    json: () => checkToJson(checked, meta),
    workbook: context.lang === 'fr' ? 'Contrôle' : 'Check',
  };
}
