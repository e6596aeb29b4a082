/**
 * Results that were kept as JSON: what computing them again needs is read as strictly as it is written, and the figures
 * stay as they are, for any of them may be of another version or have been edited.
 */
import * as z from 'zod';
import { type Place, startOf } from '../amounts/source.ts';
import { scaleUsedSchema } from '../calculate/json/head-json.ts';
import { resultSchema } from '../calculate/json/result-json.ts';
import { yearNumber } from '../output/json-fields.ts';
import { validationSchema } from '../problems/machine/validation-json.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { utf16Of } from '../separated/decode.ts';

const keptSchema = resultSchema.omit({ diagnostics: true }).extend({
  cpts: z.looseObject({}),
  years: z.array(
    z.looseObject({
      year: yearNumber,
      scale: scaleUsedSchema.pick({ id: true, sha256: true, file: true }),
    }),
  ),
  schedule: z.array(z.unknown()),
});

export type KeptResult = z.infer<typeof keptSchema>;

interface ReadResults {
  /** One result, or several that one JSON holds; none when the file is refused. */
  readonly results: readonly KeptResult[];
  readonly problems: readonly Problem[];
}

/** Reads a file's bytes; `name` is what people call the file. Never throws. */
export function readResults(bytes: Uint8Array, name: string): ReadResults {
  const place = startOf({ name, text: '' });
  const parsed = parsedJson(bytes);
  if (parsed === undefined)
    return { results: [], problems: [problem('result-foreign', place, { is: 'no_json' })] };
  const all: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  // Among several, a refused file stands with its problems.
  const documents = all.filter((document) => formatOf(document) !== validationSchema.shape.format.value);
  const foreign = documents.find((document) => formatOf(document) !== resultSchema.shape.format.value);
  if (documents.length === 0 || foreign !== undefined) {
    const format = formatOf(foreign);
    const facts =
      format === undefined ? ({ is: 'no_result' } as const) : ({ is: 'other_format', format } as const);
    return { results: [], problems: [problem('result-foreign', place, facts)] };
  }
  const read = documents.map((document) => keptSchema.safeParse(document));
  const problems = read.flatMap(({ error }) => damaged(error, place));
  if (problems.length > 0) return { results: [], problems };
  return { results: read.flatMap(({ data }) => data ?? []), problems };
}

/** JSON that says its format, as a contract never does. */
export function hasFormat(bytes: Uint8Array): boolean {
  const value = parsedJson(bytes)?.value;
  return formatOf(Array.isArray(value) ? value[0] : value) !== undefined;
}

export function parsedJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    // What Windows PowerShell writes behind `>` is UTF-16.
    const encoding = utf16Of(bytes) ?? 'utf-8';
    const value: unknown = JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    return { value };
  } catch {
    return undefined;
  }
}

export function formatOf(document: unknown): string | undefined {
  const isObject = typeof document === 'object' && document !== null && 'format' in document;
  return isObject && typeof document.format === 'string' ? document.format : undefined;
}

/** A problem for each place; of a key that is not known, the key itself. */
export function damaged(error: z.ZodError | undefined, place: Place): Problem[] {
  const paths = (error?.issues ?? []).map(({ path, ...issue }) =>
    [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String).join('.'),
  );
  return [...new Set(paths)].map((path) => problem('result-damaged', place, { path }));
}
