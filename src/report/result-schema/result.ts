/** The JSON Schema of `aci-cpts/result@1`: kept by hand beside its type, which the compiler holds it to. */

import type { Severity } from '../../base/diagnostic.ts';
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import { sizeTiers } from '../../domain/mission.ts';
import { type ReadingId, type Readings, readingChoices, readingIds } from '../../domain/reading.ts';
import { paymentLines } from '../../domain/vocabulary.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { AssumptionJson, OptionsJson, ResultJson, ScheduleLineJson, ToolJson } from '../json-shape.ts';
import type { ProblemJson } from '../problem-json.ts';
import {
  between,
  closed,
  date,
  euros,
  from,
  list,
  oneOf,
  orNull,
  rate,
  said,
  sha256,
  status,
  text,
  yesNo,
} from './parts.ts';
import { yearSchema } from './year.ts';

const severities: readonly Severity[] = ['error', 'warning'];
const origins: readonly AssumptionJson['origin'][] = ['default', 'file', 'option'];
const choice = (id: ReadingId): JsonSchema => oneOf(readingChoices[id]);

export const diagnosticSchema = closed<ProblemJson>({
  severity: oneOf(severities),
  code: said('Stable: it never changes.', text),
  message: text,
  fix: text,
  file: text,
  line: said('Lines and columns count from 1.', from(1)),
  column: from(1),
  end_line: from(1),
  end_column: said('Not included.', from(1)),
});

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
  format: { const: 'aci-cpts/result@1' },
  tool: closed<ToolJson>({ name: text, version: text }),
  input: closed<ResultJson['input']>({ file: text, sha256 }),
  cpts: closed<ResultJson['cpts']>({
    name: text,
    population: orNull(from(1)),
    size_tier: orNull(oneOf(sizeTiers)),
  }),
  years: list(yearSchema),
  schedule: said(
    'The payments of the years shown, in order; empty without a date of signature.',
    list(
      closed<ScheduleLineJson>({
        date,
        line: oneOf(paymentLines),
        year: said('Null for the letter of intent.', orNull(between(1, contractTerms.years))),
        amount: said('Below zero: to be given back.', euros),
        status,
        projected: yesNo,
      }),
    ),
  ),
  assumptions: list(
    closed<AssumptionJson>({
      id: oneOf(readingIds),
      value: { type: ['string', 'integer'] },
      default: yesNo,
      origin: oneOf(origins),
    }),
  ),
  diagnostics: list(diagnosticSchema),
  options: closed<OptionsJson>(
    {
      scale: orNull(text),
      attainment: orNull(rate),
      through: orNull(between(1, contractTerms.years)),
      readings,
      set: list(text),
    },
    ['set'],
  ),
});

export const resultSchema: JsonSchema = {
  $schema: draft7,
  $comment: 'Euros are numbers with at most two decimals; several files give an array of results.',
  title: 'Result of aci calculate, aci-cpts/result@1',
  ...result,
};
