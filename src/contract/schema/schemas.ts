/**
 * The JSON Schemas of the files people write, out of their descriptions: keys in the words of a language, with texts and
 * examples.
 */
import * as z from 'zod';
import { type Language, type Phrase, phrase } from '../../law/language.ts';
import { openReadings } from '../../law/reading.ts';
import type { KeyRecord } from '../../vocabulary/record.ts';
import { keyRecords, keyWord } from '../../vocabulary/vocabulary.ts';
import { configFile } from '../file/config-file.ts';
import { contractFile } from '../file/contract-file.ts';
import { scaleFile } from '../file/scale-file.ts';
import { type FileKind, isEmptyMapping, wordOf } from '../keys.ts';
import { type JsonSchema, type LeafMeta, leafSchema } from './kinds.ts';

/** What people write, with the keys of a language. */
export const fileSchemas = {
  contract: (language) =>
    schemaOf(contractFile, language, 'file', phrase('Contrat ACI d’une CPTS', 'ACI contract of a CPTS')),
  // The name and the title of a scale are its own, whatever its base.
  scale: (language) => ({
    ...schemaOf(scaleFile, language, 'scale', phrase('Barème ACI', 'ACI scale')),
    required: [keyWord('id', language), keyWord('title', language)],
  }),
  config: (language) =>
    schemaOf(configFile, language, 'config', phrase('Réglages communs d’aci', 'Common settings of aci')),
} as const satisfies Readonly<Record<FileKind, (language: Language) => JsonSchema>>;

/** A place on the way down: the language, and the code's names of the keys above; the first names the whole file. */
interface Spot {
  readonly language: Language;
  readonly above: readonly string[];
}

/** `top` names the whole file. */
const schemaOf = (file: z.ZodType, language: Language, top: string, title: Phrase): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Made from the code by `npm run schemas`: changes belong there.',
  title: title[language],
  ...described(
    z.toJSONSchema(file, { io: 'input', target: 'draft-7', unrepresentable: 'any', override: withRequired }),
    { language, above: [top] },
  ),
});

type Override = Parameters<NonNullable<z.core.ToJSONSchemaParams['override']>>[0];
/** For zod, whatever our readers make of a value may be left out: only what says so may be. */
function withRequired({ zodSchema, jsonSchema }: Override): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'object') return;
  const needed = Object.entries(def.shape).filter(
    ([, { _zod }]) => _zod.def.type !== 'optional' && _zod.def.type !== 'default',
  );
  jsonSchema.required = needed.map(([key]) => key);
}

/** True for a mapping, of a schema or of an example. */
export const isSchema = (schema: unknown): schema is JsonSchema =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema);

function described(schema: JsonSchema, spot: Spot): JsonSchema {
  const { items, properties } = schema;
  if (isSchema(items)) {
    const item = described(items, spot);
    return { type: 'array', items: item, examples: [item.examples ?? []] };
  }
  if (isLeaf(schema)) return leafSchema(schema, spot.language);
  if (properties === undefined) throw new Error(`no kind of value at ${spot.above.join('.')}`);
  const entries = properties['$entries'];
  return isSchema(entries) ? namedSchema(entries, spot) : sectionSchema(properties, schema.required, spot);
}

const isLeaf = (schema: object): schema is LeafMeta => 'kind' in schema || 'words' in schema;

/** Keys as they are offered, and as they may be written too. */
const asOffered = '^[a-z0-9_]*$';
const otherwise = '^(?=\\p{L}).*[^a-z0-9_]';

function sectionSchema(
  all: NonNullable<JsonSchema['properties']>,
  needed: readonly string[] = [],
  spot: Spot,
): JsonSchema {
  const codes = Object.keys(all).filter((code) => isOffered(code, spot));
  const word = (code: string): string => wordOf(code, spot.language);
  const required = codes.filter((code) => needed.includes(code)).map(word);
  const properties = Object.fromEntries(
    codes.map((code) => {
      const schema = all[code];
      return [word(code), isSchema(schema) ? property(code, schema, spot) : {}];
    }),
  );
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && {
      if: { not: { propertyNames: { pattern: asOffered } } },
      else: { required },
    }),
    // A key that is written otherwise may be one of these: which, is left to the reader.
    patternProperties: { [otherwise]: true },
    additionalProperties: false,
    examples: [exampleOf(properties, [...required, ...(shownToo[spot.above.at(-1) ?? ''] ?? []).map(word)])],
  };
}

/** What an example shows beside the keys that must be there: a step that pays nothing would be none, a sum falls on some day. */
const shownToo: Readonly<Record<string, readonly string[]>> = {
  steps: ['amount'],
  costs: ['on'],
  income: ['on'],
};

/** In a year the crisis mission has keys of its own, and the others have not those. */
function isOffered(code: string, { above }: Spot): boolean {
  // What a mapping carries for its readers is no key of the file.
  if (code === '$frame' || code === 'at') return false;
  // A scenario has no rate for the crisis mission.
  if (above.includes('scenarios') && code === 'health_crisis') return false;
  if (above.includes('expected')) return true;
  const isCrisis = above.at(-1) === 'health_crisis';
  if (code === 'plan' || code === 'mobilised') return isCrisis;
  return !(isCrisis && (code === 'attainmentRate' || code === 'indicators' || code === 'results'));
}

/** The keys that must be there, or the first one, each with its own example. */
function exampleOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): object {
  const shown = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return Object.fromEntries(
    shown.flatMap((key) => {
      const example = properties[key]?.examples?.[0];
      return example === undefined ? [] : [[key, example] as const];
    }),
  );
}

const ofReadings: Readonly<Record<string, KeyRecord>> = openReadings;

/** Free names: communes, scenarios, the indicators of a scenario, accounts, columns of exports. */
function namedSchema({ items }: JsonSchema, { language, above }: Spot): JsonSchema {
  const under = above.at(-1) ?? '';
  const value = isSchema(items) ? items.properties?.['$value'] : undefined;
  const free = keyRecords[under]?.free;
  if (!isSchema(value) || free === undefined) throw new Error(`no names under ${above.join('.')}`);
  const values = described(value, { language, above });
  const given = values.examples ?? free.values;
  const pairs = free.names[language].map((name, index) => [name, given[index] ?? given[0]] as const);
  return {
    type: 'object',
    additionalProperties: {
      ...(free.what && { description: free.what[language] }),
      ...orEmpty(values, under === 'scenarios'),
    },
    examples: [Object.fromEntries(pairs)],
  };
}

function property(code: string, value: JsonSchema, { language, above }: Spot): JsonSchema {
  const schema = described(value, { language, above: [...above, code] });
  const record = (above.at(-1) === 'assumptions' ? ofReadings[code] : undefined) ?? keyRecords[code];
  if (record === undefined) throw new Error(`no record for the key ${code}`);
  // What is said inside the nearest key above, else what is said of the key anywhere.
  const parent = above.findLast((each) => record.inside !== undefined && Object.hasOwn(record.inside, each));
  const { says, example } = record.inside?.[parent ?? ''] ?? record;
  const shown = typeof example === 'object' ? example[language] : example;
  const others = schema.examples ?? (shown === undefined ? [] : [plain(shown, schema)]);
  const mayBeEmpty = isEmptyMapping(code, above.at(-1) ?? '');
  // The word of the key comes first: together the examples of a section make sense.
  const examples = [...others].sort((a, b) => Number(b === shown) - Number(a === shown));
  return { description: says[language], ...orEmpty(schema, mayBeEmpty), examples };
}

/** A mapping that may have nothing after its key: a mission declared, a scenario that changes nothing. */
const orEmpty = (schema: JsonSchema, mayBeEmpty: boolean): JsonSchema =>
  mayBeEmpty ? { ...schema, type: ['object', 'null'] } : schema;

/** A number where the text is one for YAML too, so that editors write it without quotation marks. */
const plain = (example: string, { if: range }: JsonSchema): string | number =>
  range !== undefined && /^\d+$/.test(example) ? Number(example) : example;
