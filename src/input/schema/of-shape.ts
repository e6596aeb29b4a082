/** From the shape of a file to its JSON Schema: the keys in the words of a language, each with its text and an example. */
import type { JsonSchema, JsonValue } from '../../base/json-schema.ts';
import type { Language } from '../../domain/contract.ts';
import { readingIds } from '../../domain/reading.ts';
import { isEmptyMapping, wordOf } from '../keys.ts';
import { isOptional } from '../shape/section.ts';
import type { Keys, LeafKind, Shape } from '../shape/shape.ts';
import { textOf } from './describe.ts';
import { kindSchemas, readingSchema } from './kinds.ts';

/** A shape on the way down: the language, and the code's names of the keys above. */
interface Spot {
  readonly language: Language;
  readonly above: readonly string[];
}

/** The schema of what a shape reads; `root` names what the whole file is, for texts that depend on it. */
export const schemaOfShape = (shape: Shape<unknown>, language: Language, root: string): JsonSchema =>
  schemaOf(shape, { language, above: [root] });

function schemaOf({ form }: Shape<unknown>, spot: Spot): JsonSchema {
  if (form.kind === 'leaf') return leafSchema(form.leaf, spot);
  if (form.kind === 'section') return sectionSchema(form.keys, spot);
  if (form.kind === 'named') return namedSchema(form.value, spot);
  const items = schemaOf(form.item, spot);
  return { type: 'array', items, examples: [items.examples ?? []] };
}

function leafSchema(kind: LeafKind, { language, above }: Spot): JsonSchema {
  const reading = readingIds.find((id) => id === above.at(-1));
  if (kind === 'reading' && reading !== undefined) return readingSchema(reading, language);
  const kinds: Readonly<Record<string, JsonSchema>> = kindSchemas(language);
  const schema = kinds[String(kind)];
  if (schema === undefined) throw new Error(`no schema for ${String(kind)} at ${above.join('.')}`);
  return schema;
}

function sectionSchema(keys: Keys, spot: Spot): JsonSchema {
  const { language } = spot;
  const entries = Object.entries(keys);
  const required = entries.filter(([, value]) => !isOptional(value)).map(([code]) => wordOf(code, language));
  const properties = Object.fromEntries(
    entries
      .filter(([code]) => isOffered(code, spot))
      .map(([code, value]) => [wordOf(code, language), property(code, value, spot)]),
  );
  const example = exampleOf(properties, required);
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    examples: [example],
  };
}

/** In a year the crisis mission has keys of its own, and the others have not those. */
function isOffered(code: string, { above }: Spot): boolean {
  // A scenario has no rate for the crisis mission.
  if (above.includes('scenarios') && code === 'health_crisis') return false;
  if (above.includes('expected')) return true;
  const isCrisis = above.at(-1) === 'health_crisis';
  if (code === 'plan' || code === 'mobilised') return isCrisis;
  return !(isCrisis && (code === 'attainmentRate' || code === 'indicators'));
}

/** Free names: communes, scenarios, the indicators of a scenario. */
function namedSchema(value: Shape<unknown>, spot: Spot): JsonSchema {
  const values = schemaOf(value, spot);
  const { names, values: texts, what } = textOf.free(spot.above, spot.language);
  const given = values.examples ?? texts;
  const pairs = names.flatMap((name, index) => {
    const example = given[index] ?? given[0];
    return example === undefined ? [] : [[name, example] as const];
  });
  return {
    type: 'object',
    additionalProperties: {
      ...(what === undefined ? {} : { description: what }),
      ...orEmpty(values, spot.above.at(-1) === 'scenarios'),
    },
    examples: [Object.fromEntries(pairs)],
  };
}

function property(code: string, value: Shape<unknown>, spot: Spot): JsonSchema {
  const above = [...spot.above, code];
  const schema = schemaOf(value, { ...spot, above });
  const { what, example } = textOf.key(code, spot.above, spot.language);
  const given = firstOf(example, schema.examples) ?? (example === undefined ? [] : [plain(example, schema)]);
  const mayBeEmpty = isEmptyMapping(code, spot.above.at(-1) ?? '');
  return { description: what, ...orEmpty(schema, mayBeEmpty), examples: given };
}

/** The words of a closed list, that of the key first: together the examples of a section make sense. */
const firstOf = (
  example: string | undefined,
  words: readonly JsonValue[] | undefined,
): readonly JsonValue[] | undefined =>
  example !== undefined && words?.includes(example) === true
    ? [example, ...words.filter((word) => word !== example)]
    : words;

/** A mapping that may have nothing after its key: a mission declared, a scenario that changes nothing. */
const orEmpty = (schema: JsonSchema, mayBeEmpty: boolean): JsonSchema =>
  mayBeEmpty ? { ...schema, type: ['object', 'null'] } : schema;

/** The keys that must be there, or the first one, each with its own example. */
function exampleOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonValue {
  const all = Object.keys(properties);
  const shown = required.length > 0 ? [...required] : all.slice(0, 1);
  return Object.fromEntries(
    shown.flatMap((key) => {
      const example = properties[key]?.examples?.[0];
      return example === undefined ? [] : [[key, example] as const];
    }),
  );
}

/** A number where the text is one for YAML too, so that editors write it without quotation marks. */
const plain = (example: string, { minimum }: JsonSchema): JsonValue =>
  minimum !== undefined && /^\d+$/.test(example) ? Number(example) : example;
