/** Which JSON Schemas there are, and the files of `schemas/` that hold them (`npm run schemas`). */
import type { Language } from '../domain/contract.ts';
import { contractSchema, scaleSchema } from '../input/schema/schemas.ts';
import { publishedFormats, publishedSchema } from '../report/json/published.ts';

/** What commands write as JSON. */
export const outputSubjects: readonly string[] = Object.keys(publishedFormats);

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
