/** The JSON Schema of `aci-cpts/schedule@1`, what `aci schedule --format json` writes. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import type { CivilYearJson, ScheduleJson, YearTotalJson } from '../schedule/json.ts';
import { closed, date, euros, list, orNull, said, text, yesNo } from './parts.ts';
import {
  assumptionsSchema,
  diagnostics,
  headOf,
  projected,
  scalesSchema,
  scheduleLineProperties,
  yearOfPayment,
} from './shared.ts';

const yearTotal = closed<YearTotalJson>({
  year: yearOfPayment,
  paid: said('All payments of that year.', euros),
  pending: said('What results not known yet could still add.', euros),
  projected,
  simulated: said('True when results not known yet count at a supposed rate.', yesNo),
});

const civilYear = closed<CivilYearJson>({
  year: said('The calendar year.', { type: 'integer' }),
  cash: said('What is received in it.', euros),
  accrued: said('What is earned in it, by days.', euros),
  outstanding: said('On 31 December, earned less received since the beginning.', euros),
  projected: said('True when a projected contract year counts in it.', yesNo),
});

export const scheduleSchema: JsonSchema = {
  $schema: draft7,
  $comment: 'Several files with --details give an array of schedules.',
  title: 'Schedule of aci schedule, aci-cpts/schedule@1',
  ...closed<ScheduleJson>({
    ...headOf('aci-cpts/schedule@1'),
    cpts: said('The CPTS.', closed<ScheduleJson['cpts']>({ name: said('As the file names it.', text) })),
    scales: scalesSchema,
    from: said('The first day shown, if one was asked for.', orNull(date)),
    to: said('The last day shown, included, if one was asked for.', orNull(date)),
    schedule: said(
      'The payments between these days, in order.',
      list(
        closed<ScheduleJson['schedule'][number]>({
          ...scheduleLineProperties,
          running_total: said('All payments up to this one, those before the first day included.', euros),
        }),
      ),
    ),
    years: said('Totals by contract year.', list(yearTotal)),
    civil_years: said('By calendar year; empty unless asked for.', list(civilYear)),
    assumptions: assumptionsSchema,
    diagnostics,
  }),
};
