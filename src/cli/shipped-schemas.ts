/** Which JSON Schemas there are, and the files of `schemas/` that hold them (`npm run schemas`). */
import type { JsonSchema } from '../base/json-schema.ts';
import type { Language } from '../domain/contract.ts';
import { contractSchema, scaleSchema } from '../input/schema/schemas.ts';
import { portfolioSchema } from '../report/result-schema/portfolio.ts';
import { resultSchema } from '../report/result-schema/result.ts';
import { validationSchema } from '../report/result-schema/validation.ts';

export const schemaSubjects = ['contract', 'result', 'scale', 'validation', 'portfolio'] as const;
export type SchemaSubject = (typeof schemaSubjects)[number];

/** The schema of a subject; results and reports are in English whatever the language. */
export function schemaOn(subject: SchemaSubject, language: Language): JsonSchema {
  if (subject === 'result') return resultSchema;
  if (subject === 'validation') return validationSchema;
  if (subject === 'portfolio') return portfolioSchema;
  return subject === 'contract' ? contractSchema(language) : scaleSchema(language);
}

export const schemaText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

const shipped = [
  ['contract.fr.schema.json', 'contract', 'fr'],
  ['contract.en.schema.json', 'contract', 'en'],
  ['scale.fr.schema.json', 'scale', 'fr'],
  ['scale.en.schema.json', 'scale', 'en'],
  ['result.schema.json', 'result', 'en'],
  ['validation.schema.json', 'validation', 'en'],
  ['portfolio.schema.json', 'portfolio', 'en'],
] as const;

/** The name and the text of every file of `schemas/`. */
export const shippedSchemas = (): { readonly name: string; readonly text: string }[] =>
  shipped.map(([name, subject, language]) => ({ name, text: schemaText(schemaOn(subject, language)) }));
