/** From the description of a file to its JSON Schema: the keys in the words of a language, each with its text and an example. */
import * as z from 'zod';
import type { Language } from '../../law/contract.ts';
import { readingIds } from '../../law/reading.ts';
import { budgetKeys } from '../../vocabulary/budget-keys.ts';
import type { KeyRecord } from '../../vocabulary/record.ts';
import { keyWords, readingWords } from '../../vocabulary/vocabulary.ts';
import { isEmptyMapping, wordOf } from '../keys.ts';
import type { JsonSchema, JsonValue } from './json-schema.ts';
import { isLeafKind, kindSchemas, readingSchema } from './kinds.ts';

/** The text of a key where it stands: what is said inside the nearest key above, else what is said of it anywhere. */

const recordOf = (table: Readonly<Record<string, KeyRecord>>, code: string): KeyRecord | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

interface Described {
  readonly what: string;
  readonly example?: string;
}

function keyText(code: string, above: readonly string[], language: Language): Described {
  const reading = above.at(-1) === 'assumptions' ? recordOf(readingWords, code) : undefined;
  const record = reading ?? recordOf(keyWords, code) ?? recordOf(budgetKeys, code);
  if (record === undefined) throw new Error(`no record for the key ${code}`);
  const { inside = {} } = record;
  const parent = above.findLast((each) => Object.hasOwn(inside, each));
  const { says, example } = (parent === undefined ? undefined : inside[parent]) ?? record;
  const what = says[language];
  if (example === undefined) return { what };
  return { what, example: typeof example === 'string' ? example : example[language] };
}

interface Free {
  readonly names: readonly string[];
  readonly values: readonly JsonValue[];
  /** What each of them is, for a name that the key above does not explain. */
  readonly what?: string;
}

/** Examples of free names with their values, by the key they stand under. */
const freeNames: Readonly<Record<Language, Readonly<Record<string, Free>>>> = {
  fr: {
    communes: { names: ['Faverges-Seythenex', 'Doussard'], values: ['7 591', '3 626'] },
    scenarios: {
      names: ['prudent'],
      values: [],
      what: 'Un scénario, sous le nom que vous lui donnez\u00a0: les résultats à supposer.',
    },
    indicators: { names: ['Adhésion des professionnels'], values: ['80 %'] },
  },
  en: {
    communes: { names: ['Faverges-Seythenex', 'Doussard'], values: ['7 591', '3 626'] },
    scenarios: {
      names: ['cautious'],
      values: [],
      what: 'A scenario, by the name you give it: the results to suppose.',
    },
    indicators: { names: ['Membership of professionals'], values: ['80 %'] },
  },
};

export const textOf = {
  key: keyText,
  free: (above: readonly string[], language: Language): Free =>
    freeNames[language][above.at(-1) ?? ''] ?? { names: [], values: [] },
};

type ZodSchema = z.core.JSONSchema.JSONSchema;

/** A place on the way down: the language, and the code's names of the keys above. */
interface Spot {
  readonly language: Language;
  readonly above: readonly string[];
}

/** `root` names what the whole file is, for texts that depend on it. */
export const schemaOf = (file: z.ZodType, language: Language, root: string): JsonSchema =>
  described(
    z.toJSONSchema(file, { io: 'input', target: 'draft-7', unrepresentable: 'any', override: withRequired }),
    { language, above: [root] },
  );

/** zod takes every value that our readers make for one that may be left out: only those that say so may be. */
function withRequired({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: ZodSchema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'object') return;
  const isNeeded = (schema: z.core.$ZodType): boolean =>
    !['optional', 'default'].includes(schema._zod.def.type);
  jsonSchema.required = Object.keys(def.shape).filter((key) => {
    const schema = def.shape[key];
    return schema !== undefined && isNeeded(schema);
  });
}

function described(schema: ZodSchema, spot: Spot): JsonSchema {
  const { items, properties } = schema;
  if (isSchema(items)) {
    const item = described(items, spot);
    return { type: 'array', items: item, examples: [item.examples ?? []] };
  }
  if (properties === undefined) return leafSchema(schema['kind'], spot);
  const entries = properties['$entries'];
  return isSchema(entries) ? namedSchema(entries, spot) : sectionSchema(properties, schema.required, spot);
}

const isSchema = (schema: unknown): schema is ZodSchema =>
  typeof schema === 'object' && !Array.isArray(schema);

function leafSchema(kind: unknown, { language, above }: Spot): JsonSchema {
  const reading = readingIds.find((id) => id === above.at(-1));
  if (kind === 'reading' && reading !== undefined) return readingSchema(reading, language);
  if (!isLeafKind(kind)) throw new Error(`no kind of value at ${above.join('.')}`);
  return kindSchemas(language)[kind];
}

function sectionSchema(
  all: NonNullable<ZodSchema['properties']>,
  needed: readonly string[] = [],
  spot: Spot,
): JsonSchema {
  const entries = Object.entries(all).filter(([code]) => isOffered(code, spot));
  const required = entries
    .filter(([code]) => needed.includes(code))
    .map(([code]) => wordOf(code, spot.language));
  const properties = Object.fromEntries(
    entries.flatMap(([code, schema]) =>
      isSchema(schema) ? [[wordOf(code, spot.language), property(code, schema, spot)] as const] : [],
    ),
  );
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    examples: [exampleOf(properties, required)],
  };
}

/** In a year the crisis mission has keys of its own, and the others have not those. */
function isOffered(code: string, { above }: Spot): boolean {
  // What a mapping carries for its readers is no key of the file.
  if (code === '$frame' || code === 'at') return false;
  // A scenario has no rate for the crisis mission.
  if (above.includes('scenarios') && code === 'health_crisis') return false;
  if (above.includes('expected')) return true;
  const isCrisis = above.at(-1) === 'health_crisis';
  if (code === 'plan' || code === 'mobilised') return isCrisis;
  return !(isCrisis && (code === 'attainmentRate' || code === 'indicators'));
}

/** Free names: communes, scenarios, the indicators of a scenario. */
function namedSchema({ items }: ZodSchema, spot: Spot): JsonSchema {
  const value = isSchema(items) ? items.properties?.['$value'] : undefined;
  if (!isSchema(value)) throw new Error(`no value under the names of ${spot.above.join('.')}`);
  const values = described(value, spot);
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

function property(code: string, value: ZodSchema, spot: Spot): JsonSchema {
  const schema = described(value, { ...spot, above: [...spot.above, code] });
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
  const shown = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
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
