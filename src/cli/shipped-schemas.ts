/** Which JSON Schemas there are, and the files of `schemas/` that hold them (`npm run schemas`). */
import { budgetSchema } from '../budget/budget-json.ts';
import { resultSchema } from '../calculate/json/result-json.ts';
import { checkSchema } from '../check/check-json.ts';
import { contractSchema, scaleSchema } from '../contract/schema/schemas.ts';
import { statementSchema } from '../explain/statement-json.ts';
import type { Language } from '../law/contract-terms.ts';
import { type JsonFormat, jsonSchemaOf } from '../output/json-fields.ts';
import { portfolioSchema } from '../portfolio/portfolio-json.ts';
import { validationSchema } from '../problems/machine/validation-json.ts';
import { scheduleSchema } from '../schedule/schedule-json.ts';
import { simulationSchema } from '../simulate/simulation-json.ts';

/** The formats of JSON that have a published schema, by the name of its file: in English whatever the language of the user. */
export const publishedFormats = {
  result: resultSchema,
  schedule: scheduleSchema,
  statement: statementSchema,
  check: checkSchema,
  budget: budgetSchema,
  simulation: simulationSchema,
  portfolio: portfolioSchema,
  validation: validationSchema,
} as const satisfies Readonly<Record<string, JsonFormat>>;

/** The JSON Schema of a format; undefined for a name that is none. */
export function publishedSchema(name: string): object | undefined {
  const formats: Readonly<Record<string, JsonFormat>> = publishedFormats;
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  return format === undefined ? undefined : jsonSchemaOf(format);
}

/** What commands write as JSON. */
const outputSubjects: readonly string[] = Object.keys(publishedFormats);

/** What people write, in the language of its keys; then what commands write. */
export const schemaSubjects: readonly string[] = ['contract', 'scale', ...outputSubjects];

/** The schema of a subject; undefined for a name that is none. */
export function schemaOn(subject: string, language: Language): object | undefined {
  if (subject === 'contract') return contractSchema(language);
  if (subject === 'scale') return scaleSchema(language);
  return publishedSchema(subject);
}

export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The name and the text of every file of `schemas/`. */
export const shippedSchemas = (): { readonly name: string; readonly text: string }[] =>
  [
    ['contract.fr', contractSchema('fr')] as const,
    ['contract.en', contractSchema('en')] as const,
    ['scale.fr', scaleSchema('fr')] as const,
    ['scale.en', scaleSchema('en')] as const,
    ...outputSubjects.map((name) => [name, publishedSchema(name) ?? {}] as const),
  ].map(([name, schema]) => ({ name: `${name}.schema.json`, text: schemaText(schema) }));
