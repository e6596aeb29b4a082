/** A result as `aci calculate --format json` writes it: what replaying it needs, the figures left as they are. */
import * as z from 'zod';
import { readingChoices } from '../../domain/reading.ts';
import { contractTerms } from '../../scale/terms.ts';

export const resultFormat = 'aci-cpts/result@1';

const scale = z.looseObject({ id: z.string(), sha256: z.string(), file: z.string().nullable() });
const yearNumber = z.int().min(1).max(contractTerms.years);
const year = z.looseObject({ year: yearNumber, scale });

const readings = z.strictObject({
  tier_at_80000: z.exactOptional(z.literal(readingChoices.tier_at_80000)),
  prorata: z.exactOptional(z.literal(readingChoices.prorata)),
  variable_in_partial_year: z.exactOptional(z.literal(readingChoices.variable_in_partial_year)),
  crisis_plan_in_partial_year: z.exactOptional(z.literal(readingChoices.crisis_plan_in_partial_year)),
  settlement_delay_months: z.exactOptional(z.literal(readingChoices.settlement_delay_months)),
  scale_in_force: z.exactOptional(z.literal(readingChoices.scale_in_force)),
  fungibility: z.exactOptional(z.literal(readingChoices.fungibility)),
});

const options = z.strictObject({
  scale: z.string().nullable(),
  attainment: z.number().min(0).max(10).nullable(),
  through: yearNumber.nullable(),
  set: z.exactOptional(z.array(z.string())),
  readings,
});

const values = z.literal(Object.values(readingChoices).flat());

export const resultFile = z.looseObject({
  format: z.literal(resultFormat),
  tool: z.looseObject({ name: z.string(), version: z.string() }),
  input: z.looseObject({ file: z.string(), sha256: z.string() }),
  cpts: z.looseObject({}),
  years: z.array(year),
  schedule: z.array(z.unknown()),
  assumptions: z.array(z.looseObject({ id: readings.keyof(), value: values })),
  options,
});

export type WrittenResult = z.output<typeof resultFile>;
