/** What may stand at a place of a file, by its schema: the keys there, and an example to write. */
import type { Language } from '../../law/language.ts';
import { plainWord } from '../../problems/suggestion.ts';
import { type FileKind, wordOf } from '../keys.ts';
import type { JsonSchema } from './kinds.ts';
import { fileSchemas, isSchema } from './schemas.ts';

type Path = readonly PropertyKey[];

const made = new Map<string, JsonSchema>();

/** Each schema is made once, and only where something is wrong with a file. */
function schemaFor(kind: FileKind, language: Language): JsonSchema {
  const name = `${kind}.${language}`;
  const schema = made.get(name) ?? fileSchemas[kind](language);
  made.set(name, schema);
  return schema;
}

/** The schema of the piece a path of the code's names leads to. */
function schemaAt(kind: FileKind, path: Path, language: Language): JsonSchema | undefined {
  let schema: unknown = schemaFor(kind, language);
  for (const step of path) {
    if (!isSchema(schema)) return undefined;
    if (step === '$value') schema = schema.additionalProperties;
    else if (typeof step === 'number') schema = schema.items ?? schema;
    else if (step !== '$entries') schema = schema.properties?.[wordOf(String(step), language)];
  }
  return isSchema(schema) ? schema : undefined;
}

/** The keys that a mapping may have, in the words of the language. */
export const keysAt = (kind: FileKind, path: Path, language: Language): readonly string[] =>
  Object.keys(schemaAt(kind, path, language)?.properties ?? {});

/** What an editor says of a key and offers after it. */
export interface Offered {
  readonly says: string;
  readonly example: string;
  /** The keys of a mapping, each with what it is; the words of a closed list. */
  readonly keys: readonly (readonly [word: string, says: string, holds: 'keys' | 'list' | 'value'])[];
  readonly words: readonly string[];
}

/** `path`: keys of a contract as people write them, from the top of the file; lists are passed through. */
export function offeredAt(path: readonly string[], language: Language): Offered | undefined {
  const inside = (schema: unknown): JsonSchema => {
    if (!isSchema(schema)) return {};
    return isSchema(schema.items) ? inside(schema.items) : schema;
  };
  const holds = (of: unknown): 'keys' | 'list' | 'value' => {
    const { type, properties } = inside(of);
    if (type !== 'object' && properties === undefined) return 'value';
    return isSchema(of) && isSchema(of.items) ? 'list' : 'keys';
  };
  let schema: unknown = schemaFor('contract', language);
  for (const step of path) {
    const { properties = {}, additionalProperties } = inside(schema);
    const known = Object.keys(properties).find((word) => plainWord(word) === plainWord(step));
    schema = known === undefined ? additionalProperties : properties[known];
  }
  if (!isSchema(schema)) return undefined;
  const { description = '', examples = [] } = schema;
  const { properties = {} } = inside(schema);
  const keys = Object.entries(properties).map(
    ([word, of]) => [word, isSchema(of) ? (of.description ?? '') : '', holds(of)] as const,
  );
  const words = examples.length > 1 ? examples.map(String) : [];
  return { says: description, example: examples[0] === undefined ? '' : flow(examples[0]), keys, words };
}

/** One or two lines of YAML that may stand in the place of something that has another shape. */
export function exampleAt(
  kind: FileKind,
  path: Path,
  key: string,
  expected: 'mapping' | 'list' | 'value' | 'item',
  language: Language,
): readonly string[] | undefined {
  const schema = schemaAt(kind, path, language);
  const shown = expected === 'list' ? schema?.items : schema;
  const example: unknown = isSchema(shown) ? shown.examples?.[0] : undefined;
  if (example === undefined) return undefined;
  const isInList = expected === 'mapping' && typeof path.at(-1) === 'number';
  if (expected === 'list' || isInList) return [`${key}:`, `- ${flow(example)}`];
  if (expected === 'item') return [`- ${flow(example)}`];
  if (key !== '') return [`${key}: ${flow(example)}`];
  return isSchema(example)
    ? Object.entries(example).map(([name, value]) => `${name}: ${flow(value)}`)
    : undefined;
}

/** `toutes: recensé, en ligne et diffusé` as the list that it is meant to be. */
export const inBrackets = (key: string, text: string): string =>
  `${key}: ${flow(
    text
      .split(/[,;\n]|\s(?:et|and)\s/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )}`;

/** A value on one line, with quotation marks where a comma or a colon would part it. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isSchema(value)) return /[,:[\]{}#]/.test(String(value)) ? JSON.stringify(value) : String(value);
  const entries = Object.entries(value).map(([key, inside]) => `${key}: ${flow(inside)}`);
  return `{ ${entries.join(', ')} }`;
}
