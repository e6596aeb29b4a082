/** A schedule for programs, `aci-cpts/schedule@1`. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import {
  assumptionsJson,
  assumptionsSchema,
  madeBy,
  namedCpts,
  type ResultMeta,
  scalesJson,
  scalesSchema,
  scheduleLineJson,
  scheduleLineSchema,
  yearOfPayment,
} from '../calculate/json/head-json.ts';
import { pending } from '../calculate/json/year-json.ts';
import { dayOrNull, euros, eurosOf, headOf, money, projected, yesNo } from '../output/json-fields.ts';
import { problemToJson, warnings } from '../problems/problem-json.ts';
import type { CivilYear, ScheduleStatement, YearTotal } from './statement.ts';

const line = scheduleLineSchema.extend({
  running_total: money('All payments up to this one, those before the first day included.'),
});

const yearTotal = z.object({
  year: yearOfPayment,
  paid: money('All payments of that year.'),
  pending,
  projected,
  simulated: yesNo('True when results not known yet count at a supposed rate.'),
});

const civilYear = z.object({
  year: z.int().describe('The calendar year.'),
  cash: money('What is received in it.'),
  accrued: money('What is earned in it, by days.'),
  outstanding: money('On 31 December, earned less received since the beginning.'),
  projected: yesNo('True when a projected contract year counts in it.'),
});

export const scheduleSchema = z
  .object({
    ...headOf('aci-cpts/schedule@1'),
    cpts: namedCpts,
    scales: scalesSchema,
    from: dayOrNull('The first day shown, if one was asked for.'),
    to: dayOrNull('The last day shown, included, if one was asked for.'),
    schedule: z.array(line).describe('The payments between these days, in order.'),
    years: z.array(yearTotal).describe('Totals by contract year.'),
    civil_years: z.array(civilYear).describe('By calendar year; empty unless asked for.'),
    assumptions: assumptionsSchema,
    diagnostics: warnings,
  })
  .meta({
    title: 'Schedule of aci schedule, aci-cpts/schedule@1',
    $comment: 'Several files with --details give an array of schedules.',
  });

const yearTotalJson = (total: YearTotal): z.infer<typeof yearTotal> => ({
  year: total.year ?? null,
  paid: euros(total.paid),
  pending: eurosOf(total.pending),
  projected: total.isProjected,
  simulated: total.isSimulated,
});

const civilYearJson = (civil: CivilYear): z.infer<typeof civilYear> => ({
  year: civil.year,
  cash: euros(civil.cash),
  accrued: euros(civil.accrued),
  outstanding: eurosOf(civil.outstanding),
  projected: civil.isProjected,
});

/** `civilYears` are those to show: none but where they are asked for. */
export function scheduleToJson(
  { result, window, entries, yearTotals, readings }: ScheduleStatement,
  civilYears: readonly CivilYear[],
  meta: ResultMeta,
): z.infer<typeof scheduleSchema> {
  const { contract, problems } = result;
  return {
    format: 'aci-cpts/schedule@1',
    ...madeBy(meta),
    cpts: { name: contract.cpts.name.value },
    scales: scalesJson(result.years, meta.sha256Of),
    from: window.from === undefined ? null : dateToIso(window.from),
    to: window.to === undefined ? null : dateToIso(window.to),
    schedule: entries.map(({ payment, runningTotal }) => ({
      ...scheduleLineJson(payment),
      running_total: eurosOf(runningTotal),
    })),
    years: yearTotals.map(yearTotalJson),
    civil_years: civilYears.map(civilYearJson),
    assumptions: assumptionsJson(result.readings, readings),
    diagnostics: problems.map((problem) => problemToJson(problem, meta.lang, contract.language)),
  };
}
