/** A YAML text as an editor gives it to a JSON Schema: numbers are numbers, nothing is null. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

const folder = new URL('../../', import.meta.url);

export const readOwn = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
export const parsed = (text: string): unknown => parse(text);

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addVocabulary(['errorMessage']);

const compiled = new Map<string, ValidateFunction>();

/** Tests of several files compile the same schema, and many keys take the same kind of value: each is compiled once. */
export function validator({ $id: _, ...schema }: { readonly $id?: string }): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validate);
  return validate;
}

/** What is wrong, each as `path message`. */
export function faults(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
