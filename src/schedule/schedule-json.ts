/** A schedule for programs, `aci-cpts/schedule@1`. */

import * as z from 'zod';
import {
  askedKeys,
  assumptionsJson,
  assumptionsSchema,
  diagnosticsKey,
  headKeys,
  type ResultMeta,
  scalesJson,
  scalesSchema,
  scenarioKey,
  scheduleLineJson,
  scheduleLineSchema,
  yearOfPayment,
} from '../calculate/json/head-json.ts';
import { pending } from '../calculate/json/year-json.ts';
import { partNames } from '../law/label.ts';
import { missions } from '../law/mission.ts';
import { partsOfLine } from '../law/payment-line.ts';
import { amountKey, dayKeyOrNull, euros, money, objectOf, projected, yesNo } from '../output/json-fields.ts';
import type { CivilYear, ShownSchedule, YearTotal } from './shown-schedule.ts';

const line = scheduleLineSchema.extend({
  mission: z.enum(missions).nullable().describe('Null for operations and the letter of intent.'),
  part: z.enum(partNames).nullable().describe('Of the mission.'),
  running_total: money('All payments up to this one, those before the first day included.'),
});

const yearTotal = objectOf<YearTotal>()({
  year: [yearOfPayment, (of) => of.year ?? null],
  paid: amountKey('All payments of that year.', (of) => of.paid),
  pending: [pending, (of) => euros(of.pending)],
  projected: [projected, (of) => of.isProjected],
  simulated: [yesNo('True when results not known yet count at a supposed rate.'), (of) => of.isSimulated],
});

const civilYear = objectOf<CivilYear>()({
  year: [z.int().describe('The calendar year.'), (of) => of.year],
  cash: amountKey('What is received in it.', (of) => of.cash),
  accrued: amountKey('What is earned in it, by days.', (of) => of.accrued),
  outstanding: amountKey('On 31 December, earned less received since the beginning.', (of) => of.outstanding),
  projected: [yesNo('True when a projected contract year counts in it.'), (of) => of.isProjected],
  simulated: [yesNo('True when a result filled by a supposed rate counts in it.'), (of) => of.isSimulated],
});

interface Shown {
  readonly schedule: ShownSchedule;
  readonly civilYears: readonly CivilYear[];
  readonly meta: ResultMeta;
  readonly result: ShownSchedule['result'];
}

const format = objectOf<Shown>()({
  ...headKeys('aci-cpts/schedule@1'),
  scales: [scalesSchema, ({ schedule, meta }) => scalesJson(schedule.result.years, meta.sha256Of)],
  from: dayKeyOrNull('The first day shown, if one was asked for.', ({ schedule }) => schedule.window.from),
  to: dayKeyOrNull(
    'The last day shown, included, if one was asked for.',
    ({ schedule }) => schedule.window.to,
  ),
  scenario: scenarioKey,
  schedule: [
    z.array(line).describe('The payments between these days, in order.'),
    ({ schedule }) =>
      schedule.entries.map(({ payment, runningTotal }) => {
        const { envelope, part = null } = partsOfLine(payment.line);
        const mission = missions.find((each) => each === envelope) ?? null;
        return { ...scheduleLineJson(payment), mission, part, running_total: euros(runningTotal) };
      }),
  ],
  years: [
    z.array(yearTotal.schema).describe('Totals by contract year.'),
    ({ schedule }) => schedule.yearTotals.map(yearTotal.encode),
  ],
  civil_years: [
    z.array(civilYear.schema).describe('By calendar year; empty unless asked for.'),
    ({ civilYears }) => civilYears.map(civilYear.encode),
  ],
  assumptions: [
    assumptionsSchema,
    ({ schedule: { readings, result } }) => assumptionsJson(readings, result.readings),
  ],
  diagnostics: diagnosticsKey,
  ...askedKeys,
});

export const scheduleSchema = format.schema.meta({
  title: 'Schedule of aci schedule, aci-cpts/schedule@1',
  $comment: 'Several files with --details give an array of schedules.',
});

/** `civilYears` are those to show: none but where they are asked for. */
export const scheduleToJson = (
  schedule: ShownSchedule,
  civilYears: readonly CivilYear[],
  meta: ResultMeta,
): z.infer<typeof scheduleSchema> => format.encode({ schedule, civilYears, meta, result: schedule.result });
