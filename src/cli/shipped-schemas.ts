/** Which JSON Schemas there are, and the files of `schemas/` that hold them (`npm run schemas`). */
import type { JsonSchema } from '../base/json-schema.ts';
import type { Language } from '../domain/contract.ts';
import { contractSchema, scaleSchema } from '../input/schema/schemas.ts';
import { checkSchema } from '../report/result-schema/check.ts';
import { comparisonSchema } from '../report/result-schema/comparison.ts';
import { doubtsSchema } from '../report/result-schema/doubts.ts';
import { addressesSchema, explanationSchema } from '../report/result-schema/explanation.ts';
import { portfolioSchema } from '../report/result-schema/portfolio.ts';
import { resultSchema } from '../report/result-schema/result.ts';
import { scaleDiffSchema, scaleJsonSchema } from '../report/result-schema/scale.ts';
import { scheduleSchema } from '../report/result-schema/schedule.ts';
import { simulationSchema } from '../report/result-schema/simulation.ts';
import { validationLineSchema, validationSchema } from '../report/result-schema/validation.ts';
import { verificationSchema } from '../report/result-schema/verification.ts';

/** What commands write as JSON: in English whatever the language. `scale-json` tells it from a scale that people write. */
export const outputSchemas = {
  result: resultSchema,
  schedule: scheduleSchema,
  check: checkSchema,
  explanation: explanationSchema,
  addresses: addressesSchema,
  doubts: doubtsSchema,
  simulation: simulationSchema,
  comparison: comparisonSchema,
  validation: validationSchema,
  'validation-line': validationLineSchema,
  verification: verificationSchema,
  portfolio: portfolioSchema,
  'scale-json': scaleJsonSchema,
  'scale-diff': scaleDiffSchema,
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** What people write, in the language of its keys; then what commands write. */
export const schemaSubjects: readonly string[] = ['contract', 'scale', ...Object.keys(outputSchemas)];

/** The schema of a subject; undefined for a name that is none. */
export function schemaOn(subject: string, language: Language): JsonSchema | undefined {
  if (subject === 'contract') return contractSchema(language);
  if (subject === 'scale') return scaleSchema(language);
  const outputs: Readonly<Record<string, JsonSchema>> = outputSchemas;
  return Object.hasOwn(outputs, subject) ? outputs[subject] : undefined;
}

export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The name and the text of every file of `schemas/`. */
export const shippedSchemas = (): { readonly name: string; readonly text: string }[] =>
  [
    ['contract.fr', contractSchema('fr')] as const,
    ['contract.en', contractSchema('en')] as const,
    ['scale.fr', scaleSchema('fr')] as const,
    ['scale.en', scaleSchema('en')] as const,
    ...Object.entries<JsonSchema>(outputSchemas),
  ].map(([name, schema]) => ({ name: `${name}.schema.json`, text: schemaText(schema) }));
