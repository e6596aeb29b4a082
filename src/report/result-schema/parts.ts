/** Pieces of the JSON Schemas of what commands write. Every mapping is closed and, but for `optional`, has all of its keys. */
import type { JsonSchema, JsonType, JsonValue } from '../../base/json-schema.ts';
import type { Status } from '../../domain/status.ts';
import { statuses } from '../../domain/status.ts';

export type Properties<Shape> = { readonly [Key in keyof Shape]-?: JsonSchema };

/** A mapping with the keys of a type: one missing or one too many does not compile. */
export const closed = <Shape>(
  properties: Properties<Shape>,
  optional: readonly (keyof Shape & string)[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.some((each) => each === key)),
  additionalProperties: false,
});

export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const oneOf = (values: readonly JsonValue[]): JsonSchema => ({ enum: values });
/** The names of a record that has all of them: one missing does not compile. */
export const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): JsonSchema =>
  oneOf(Object.keys(record));
export const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, enum: values, $ref: reference } = schema;
  if (reference !== undefined) return { anyOf: [schema, { type: 'null' }] };
  const types: readonly JsonType[] = type === undefined ? [] : typeof type === 'string' ? [type] : type;
  return {
    ...schema,
    ...(types.length === 0 ? {} : { type: [...types, 'null'] }),
    ...(values === undefined ? {} : { enum: [...values, null] }),
  };
};
/** What a key means; where its kind has a unit, that follows. */
export const said = (meaning: string, { description: unit, ...schema }: JsonSchema): JsonSchema => ({
  description: unit === undefined ? meaning : `${meaning} ${unit}`,
  ...schema,
});

export const text: JsonSchema = { type: 'string' };
export const yesNo: JsonSchema = { type: 'boolean' };
export const date: JsonSchema = {
  description: 'YYYY-MM-DD.',
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
};
export const sha256: JsonSchema = {
  description: 'SHA-256, in hexadecimal.',
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
};
export const euros: JsonSchema = { description: 'Euros, at most two decimals.', type: 'number' };
export const rate: JsonSchema = {
  description: 'A rate as a decimal: 0.45 is 45 %.',
  type: 'number',
  minimum: 0,
};
export const from = (minimum: number): JsonSchema => ({ type: 'integer', minimum });
export const between = (minimum: number, maximum: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
});

const statusValues: readonly Status[] = statuses;
export const status: JsonSchema = said('How sure the amount is.', oneOf(statusValues));
