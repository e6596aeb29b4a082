/** One check: what it was asked, what was read, and what it comes to. */
import { type CalendarDate, isAfter, laterOf } from '../amounts/calendar.ts';
import { type Cents, isZero, zero } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult } from '../calculate/result.ts';
import { explainPayments } from '../check/causes/causes-of-gaps.ts';
import { checkData } from '../check/check-data.ts';
import { checkDocument } from '../check/check-document.ts';
import { checkToJson } from '../check/check-json.ts';
import type { Checked, DayOrigin } from '../check/checked.ts';
import { columnsToAsk, readAskedColumns } from '../check/export/columns.ts';
import { sides } from '../check/export/side.ts';
import { sumOf } from '../check/payment-check.ts';
import { readAmount } from '../contract/values/amount.ts';
import { jsonText } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { Problem } from '../problems/problem.ts';
import { type Schedule, scheduleOf } from '../schedule/schedule.ts';
import { readDayOption } from '../separated/values.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { Printed } from './documents.ts';
import type { FileResult } from './files.ts';
import type { RawOptions } from './options.ts';
import type { ExportOptions, Observed } from './payments.ts';
import { columnsMalformed, noPayments, sideUnknown } from './words/check-command.ts';

export interface RawCheckOptions extends RawOptions {
  readonly payments?: string;
  readonly on?: string;
  readonly from?: string;
  readonly tolerance?: string;
  readonly columns?: string;
  readonly side?: string;
  readonly payer?: string;
  readonly showApart?: boolean;
  readonly details?: boolean;
}

export interface CheckOptions extends ExportOptions {
  readonly compute: FileOptions;
  readonly on?: CalendarDate;
  readonly tolerance: Cents;
  readonly isApartShown: boolean;
  readonly problems: readonly Problem[];
}

/** An amount in euros, not below zero. */
function readTolerance(text: string): ReturnType<typeof readAmount> {
  const source = { name: '--tolerance', text };
  return readAmount({ text, at: { source, start: 0, end: text.length }, key: source.name, language: 'fr' });
}

export function checkOptions(raw: RawCheckOptions, { lang }: Context): CheckOptions {
  const { options, problems } = computeOptions(raw, lang);
  const side = sides.find((each) => each === raw.side);
  if (raw.side !== undefined && side === undefined) throw new Misuse(sideUnknown(raw.side)[lang]);
  const columns = raw.columns === undefined ? undefined : readAskedColumns(raw.columns);
  if (raw.columns !== undefined && columns === undefined) {
    throw new Misuse(columnsMalformed(raw.columns, columnsToAsk)[lang]);
  }
  const on = raw.on === undefined ? undefined : readDayOption(raw.on, '--on');
  const from = raw.from === undefined ? undefined : readDayOption(raw.from, '--from');
  const tolerance = raw.tolerance === undefined ? undefined : readTolerance(raw.tolerance);
  return {
    compute: options,
    ...(on !== undefined && 'value' in on ? { on: on.value } : {}),
    ...(from !== undefined && 'value' in from ? { from: from.value } : {}),
    ...(columns === undefined ? {} : { columns }),
    ...(side === undefined ? {} : { side }),
    ...(raw.payer === undefined ? {} : { payer: raw.payer }),
    tolerance: tolerance !== undefined && 'value' in tolerance ? tolerance.value.value : zero,
    isApartShown: raw.showApart === true,
    problems: [
      ...problems,
      ...[on, from, tolerance].flatMap((read) =>
        read !== undefined && 'problem' in read ? [read.problem] : [],
      ),
    ],
  };
}

/** The day asked for, else the last one of the export, else that of the last payment. */
function dayOf(
  { on }: Pick<CheckOptions, 'on'>,
  { payments, days }: Observed,
): { readonly on: CalendarDate; readonly dayOrigin: DayOrigin } | undefined {
  if (on !== undefined) return { on, dayOrigin: 'asked' };
  if (days !== undefined) return { on: days.last, dayOrigin: 'export' };
  const [first, ...others] = payments.map(({ date }) => date.value);
  return first === undefined ? undefined : { on: others.reduce(laterOf, first), dayOrigin: 'last_payment' };
}

interface Made {
  readonly checked: Checked;
  readonly problems: readonly Problem[];
}

/** What falls due after the day, in years described or begun. */
function dueAfter({ payments }: Schedule, on: CalendarDate): Checked['dueAfter'] {
  const due = payments.filter(({ date, amount }) => isAfter(date, on) && !isZero(amount.value));
  const last = due.at(-1);
  return last && { sum: sumOf(due), last: last.date };
}

/** `resolved` are the options with which the file was computed: a scale named there was found. */
export function makeCheck(
  { contract }: ContractResult,
  resolved: ComputeOptions,
  observed: Observed,
  options: CheckOptions,
  { lang }: Context,
): Made {
  const day = dayOf(options, observed);
  if (day === undefined) throw new Misuse(noPayments[lang]);
  const { on, dayOrigin } = day;
  const { from, tolerance, isApartShown } = options;
  const compute = { ...resolved, through: yearsBegun(contract.terms, on) };
  const result = computeContract(contract, compute);
  const schedule = scheduleOf(result, compute);
  const known = { contract, options: compute, result };
  const firstDay = contract.payments.length === 0 ? observed.days?.first : undefined;
  const { read, inBoth, payments } = observed;
  const lastDay =
    observed.days && contract.payments.map(({ date }) => date.value).reduce(laterOf, observed.days.last);
  const explained = explainPayments(known, schedule.payments, payments, {
    on,
    from,
    tolerance,
    firstDay,
    lastDay,
  });
  return {
    checked: {
      result,
      read,
      inBoth,
      ...explained,
      dayOrigin,
      from,
      dueAfter: dueAfter(schedule, on),
      tolerance,
      isApartShown,
    },
    problems: schedule.problems,
  };
}

/** The check as a document, its table of data and its JSON. */
export function printedCheck(
  { checked, problems }: Made,
  { path, sha256, problems: found }: FileResult,
  { system, lang }: Context,
): Printed {
  const meta = { tool, file: path, sha256, sha256Of: system.sha256Of, lang };
  return {
    document: checkDocument(checked),
    name: checked.result.contract.cpts.name.value,
    data: checkData(path, checked),
    json: () => `${jsonText(checkToJson(checked, { ...meta, problems: [...found, ...problems] }), 2)}\n`,
    workbook: lang === 'fr' ? 'Contrôle' : 'Check',
  };
}
