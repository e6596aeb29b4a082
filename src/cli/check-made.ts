/** One check: what it was asked, what was read, and what it comes to. */
import { type CalendarDate, laterOf } from '../amounts/calendar.ts';
import { type Cents, zero } from '../amounts/money.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { yearsBegun } from '../calculate/period.ts';
import type { ContractResult } from '../calculate/result.ts';
import { explainDifferences } from '../check/causes/explain-differences.ts';
import { placePayments } from '../check/causes/place-payments.ts';
import { checkData } from '../check/check-data.ts';
import { checkDocument } from '../check/check-document.ts';
import { checkToJson } from '../check/check-json.ts';
import { readAmountOption, readDateOption } from '../check/check-options.ts';
import type { Checked } from '../check/checked.ts';
import { jsonText } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { Problem } from '../problems/problem.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { computeOptions, type FileOptions } from './compute-options.ts';
import { type Context, Misuse } from './context.ts';
import type { Printed } from './documents.ts';
import type { FileResult } from './files.ts';
import type { RawOptions } from './options.ts';
import type { Observed } from './payments.ts';
import { noPayments } from './words/check-command.ts';

export interface RawCheckOptions extends RawOptions {
  readonly payments?: string;
  readonly on?: string;
  readonly tolerance?: string;
  readonly details?: boolean;
}

export interface CheckOptions {
  readonly compute: FileOptions;
  readonly on?: CalendarDate;
  readonly tolerance: Cents;
  readonly problems: readonly Problem[];
}

export function checkOptions(raw: RawCheckOptions): CheckOptions {
  const { options, problems } = computeOptions(raw);
  const on = raw.on === undefined ? { problems: [] } : readDateOption(raw.on, '--on');
  const tolerance =
    raw.tolerance === undefined ? { problems: [] } : readAmountOption(raw.tolerance, '--tolerance');
  return {
    compute: options,
    ...('date' in on ? { on: on.date } : {}),
    tolerance: 'amount' in tolerance ? tolerance.amount : zero,
    problems: [...problems, ...on.problems, ...tolerance.problems],
  };
}

/** The day asked for, else that of the last payment. */
function dayOf({ on }: CheckOptions, { payments }: Observed, { lang }: Context): CalendarDate {
  if (on !== undefined) return on;
  const [first, ...others] = payments.map(({ date }) => date.value);
  if (first === undefined) throw new Misuse(noPayments[lang]);
  return others.reduce(laterOf, first);
}

export interface Made {
  readonly checked: Checked;
  readonly problems: readonly Problem[];
}

/** `resolved` are the options with which the file was computed: a scale named there was found. */
export function makeCheck(
  { contract }: ContractResult,
  resolved: ComputeOptions,
  observed: Observed,
  options: CheckOptions,
  context: Context,
): Made {
  const on = dayOf(options, observed, context);
  const compute = { ...resolved, through: yearsBegun(contract.terms, on) };
  const result = computeContract(contract, compute);
  const schedule = scheduleOf(result, compute);
  const known = { contract, options: compute, result };
  const check = placePayments(known, schedule.payments, observed.payments, on);
  const explanations = explainDifferences(known, check, options.tolerance);
  const { read, inBoth } = observed;
  const checked = { result, read, inBoth, check, tolerance: options.tolerance, explanations };
  return { checked, problems: schedule.problems };
}

/** The check as a document, its table of data and its JSON. */
export function printedOf(
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
