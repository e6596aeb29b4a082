/** JSON Schemas in which what stands at several places is said once. */
import type { JsonSchema } from '../contract/schema/kinds.ts';
import { isSchema } from '../contract/schema/schemas.ts';

/** Shorter pieces are as short as their reference. */
const shortest = 60;

/**
 * The schema with definitions of the pieces that it repeats, each under the key where it first stands. Descriptions and
 * examples stay at their place, beside the reference: they say nothing of what is valid, and editors show them there.
 */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const pieces = new Map<string, { readonly key: string; times: number }>();
  inside(schema, function count(piece, key) {
    const text = textOf(piece);
    const known = pieces.get(text);
    if (known === undefined) {
      pieces.set(text, { key, times: 1 });
      inside(piece, count);
    } else known.times += 1;
    return piece;
  });
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const shared = inside(schema, function share(piece): JsonSchema {
    const text = textOf(piece);
    const { key = '', times = 0 } = pieces.get(text) ?? {};
    if (times < 2 || text.length < shortest) return inside(piece, share);
    const known = names.get(text);
    const name = known ?? freeName(key, new Set(names.values()));
    if (known === undefined) {
      names.set(text, name);
      definitions[name] = inside(JSON.parse(text), share);
    }
    const { description, examples } = piece;
    return {
      ...(description && { description }),
      ...(examples && { examples }),
      $ref: `#/definitions/${name}`,
    };
  });
  return { ...shared, ...(names.size > 0 && { definitions }) };
}

/** Without what a place says of itself. */
const textOf = ({ description: _, examples: __, ...rest }: JsonSchema): string => JSON.stringify(rest);

function freeName(key: string, taken: ReadonlySet<string>): string {
  const numbers = Array.from({ length: taken.size }, (_, index) => String(index + 2));
  return ['', ...numbers].map((number) => `${key}${number}`).find((name) => !taken.has(name)) ?? key;
}

/** A schema with each of those in it changed; `key` is where it stands. */
function inside(schema: JsonSchema, change: (piece: JsonSchema, key: string) => JsonSchema): JsonSchema {
  const changed = (value: unknown, key: string): unknown => (isSchema(value) ? change(value, key) : value);
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === 'properties' && isSchema(value))
      return [keyword, Object.fromEntries(Object.entries(value).map(([key, of]) => [key, changed(of, key)]))];
    if (keyword === 'items' || keyword === 'additionalProperties') return [keyword, changed(value, keyword)];
    if (keyword === 'anyOf' && Array.isArray(value))
      return [keyword, value.map((of) => changed(of, keyword))];
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}
