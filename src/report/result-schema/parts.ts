/** Pieces of the result's JSON Schema. Every mapping is closed and, but for `optional`, has all of its keys. */
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
export const orNull = (schema: JsonSchema): JsonSchema => {
  const { type, enum: values } = schema;
  const types: readonly JsonType[] = type === undefined ? [] : typeof type === 'string' ? [type] : type;
  return {
    ...schema,
    ...(types.length === 0 ? {} : { type: [...types, 'null'] }),
    ...(values === undefined ? {} : { enum: [...values, null] }),
  };
};
export const said = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema });

export const text: JsonSchema = { type: 'string' };
export const yesNo: JsonSchema = { type: 'boolean' };
export const date: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
export const sha256: JsonSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' };
/** Euros, with at most two decimals. */
export const euros: JsonSchema = { type: 'number' };
/** A rate as a decimal: 0.45 is 45 %. */
export const rate: JsonSchema = { type: 'number', minimum: 0 };
export const from = (minimum: number): JsonSchema => ({ type: 'integer', minimum });
export const between = (minimum: number, maximum: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
});

const statusValues: readonly Status[] = statuses;
export const status: JsonSchema = oneOf(statusValues);
