/** The formats of JSON that have a published schema. */
import * as z from 'zod';
import { checkSchema } from './check.ts';
import { portfolioSchema } from './portfolio.ts';
import { resultSchema } from './result.ts';
import { scheduleSchema } from './schedule.ts';
import { simulationSchema } from './simulation.ts';
import { validationSchema } from './validation.ts';

/** By the name of the schema's file: in English whatever the language of the user. */
export const publishedFormats = {
  result: resultSchema,
  schedule: scheduleSchema,
  check: checkSchema,
  simulation: simulationSchema,
  portfolio: portfolioSchema,
  validation: validationSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The JSON Schema of a format; undefined for a name that is none. */
export function publishedSchema(name: string): object | undefined {
  const formats: Readonly<Record<string, z.ZodType>> = publishedFormats;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  return format === undefined
    ? undefined
    : z.toJSONSchema(format, { target: 'draft-7', override: unbounded });
}

/** zod writes the greatest safe integers as bounds of every whole number: they say nothing of ours. */
function unbounded({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
