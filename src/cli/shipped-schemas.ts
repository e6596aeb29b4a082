/** Which JSON Schemas there are, and the files of `schemas/` that hold them (`npm run schemas`). */
import { budgetSchema } from '../budget/budget-json.ts';
import { resultSchema } from '../calculate/json/result-json.ts';
import { checkSchema } from '../check/check-json.ts';
import type { JsonSchema } from '../contract/schema/kinds.ts';
import { fileSchemas, isSchema } from '../contract/schema/schemas.ts';
import { statementSchema } from '../explain/statement-json.ts';
import type { Language } from '../law/language.ts';
import { type JsonFormat, jsonSchemaOf } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { portfolioSchema } from '../portfolio/portfolio-json.ts';
import { validationSchema } from '../problems/machine/validation-json.ts';
import { scheduleSchema } from '../schedule/schedule-json.ts';
import { simulationSchema } from '../simulate/simulation-json.ts';
import { withDefinitions } from './definitions.ts';

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

const has = <Table extends object>(table: Table, name: PropertyKey): name is keyof Table =>
  Object.hasOwn(table, name);

/** What people write; then what commands write. */
export const schemaSubjects: readonly string[] = [
  ...Object.keys(fileSchemas),
  ...Object.keys(publishedFormats),
];

/** The schema of a subject; undefined for a name that is none. */
export function schemaOn(subject: string, language: Language): JsonSchema | undefined {
  if (has(fileSchemas, subject)) return identified(`${subject}.${language}`, fileSchemas[subject](language));
  if (!has(publishedFormats, subject)) return undefined;
  const schema = jsonSchemaOf(publishedFormats[subject]);
  const format = schema.properties?.['format'];
  return identified(isSchema(format) ? String(format.const).replace(`${tool.name}/`, '') : subject, schema);
}

/** A name and not an address: the schemas are published with the package alone. */
const identified = (name: string, { $schema, ...schema }: JsonSchema): JsonSchema => ({
  ...($schema && { $schema }),
  $id: `urn:${tool.name}:${name}`,
  ...withDefinitions(schema),
});

export const schemaText = (schema: object): string => `${setOut(schema, '')}\n`;

/** JSON in which what fits on a line stands on one. */
function setOut(value: unknown, indent: string): string {
  const onOneLine = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + onOneLine.length <= 100)
    return onOneLine;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => setOut(item, deeper))
    : Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${setOut(of, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** The name and the text of every file of `schemas/`. */
export const shippedSchemas = (): { readonly name: string; readonly text: string }[] =>
  schemaSubjects.flatMap((subject) =>
    (has(fileSchemas, subject) ? (['fr', 'en'] as const) : (['en'] as const)).map((language) => ({
      name: `${subject}${has(fileSchemas, subject) ? `.${language}` : ''}.schema.json`,
      text: schemaText(schemaOn(subject, language) ?? {}),
    })),
  );
