/** The JSON Schema of `aci-cpts/result@1`: kept by hand beside its type, which the compiler holds it to. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import { type ReadingId, type Readings, readingChoices, readingIds } from '../../domain/reading.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { OptionsJson, ResultJson, ScheduleLineJson } from '../json-shape.ts';
import { between, closed, from, list, oneOf, orNull, rate, said, text } from './parts.ts';
import { assumptionsSchema, diagnostics, headOf, scheduleLineProperties, sizeTier } from './shared.ts';
import { yearSchema } from './year.ts';

const choice = (id: ReadingId): JsonSchema => said('The reading chosen.', oneOf(readingChoices[id]));

const readings = closed<Readings>(
  {
    tier_at_80000: choice('tier_at_80000'),
    prorata: choice('prorata'),
    variable_in_partial_year: choice('variable_in_partial_year'),
    crisis_plan_in_partial_year: choice('crisis_plan_in_partial_year'),
    settlement_delay_months: choice('settlement_delay_months'),
    scale_in_force: choice('scale_in_force'),
    fungibility: choice('fungibility'),
  },
  readingIds,
);

const result = closed<ResultJson>({
  ...headOf('aci-cpts/result@1'),
  cpts: said(
    'The CPTS.',
    closed<ResultJson['cpts']>({
      name: said('As the file names it.', text),
      population: said('Inhabitants; null where the file does not say.', orNull(from(1))),
      size_tier: orNull(sizeTier),
    }),
  ),
  years: said('The contract years shown.', list(yearSchema)),
  schedule: said(
    'The payments of the years shown, in order; empty without a date of signature.',
    list(closed<ScheduleLineJson>(scheduleLineProperties)),
  ),
  assumptions: assumptionsSchema,
  diagnostics,
  options: said(
    'What was asked beside the file.',
    closed<OptionsJson>(
      {
        scale: said('The id of the scale asked for.', orNull(text)),
        attainment: said('Supposed for results not known yet.', orNull(rate)),
        through: said('The last contract year projected.', orNull(between(1, contractTerms.years))),
        readings: said('Those chosen by options.', readings),
        set: said('Values put in place of the file’s, as --set took them.', list(text)),
      },
      ['set'],
    ),
  ),
});

export const resultSchema: JsonSchema = {
  $schema: draft7,
  $comment: 'Euros are numbers with at most two decimals; several files give an array of results.',
  title: 'Result of aci calculate, aci-cpts/result@1',
  ...result,
};
