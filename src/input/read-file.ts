/** Bytes to what a file says: decoding, YAML, keys and description, with all their problems in one run. */
import type * as z from 'zod';
import type { Source } from '../base/source.ts';
import type { Language } from '../domain/contract.ts';
import { isRefused, type Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';
import { problemsOf } from './file/refusals.ts';
import { respelt } from './remedies/mistyped.ts';
import type { FileKind } from './schema/lookup.ts';
import { applySettings } from './set/apply.ts';
import { languageOf } from './tree/language.ts';
import { plain } from './tree/pieces.ts';
import { readYaml } from './tree/read.ts';
import { translate } from './tree/translate.ts';

export interface ReadFile<Written> {
  readonly source: Source;
  /** The language of its keys, French where none of them tells; absent where no key could be read. */
  readonly language?: Language;
  /** What it says; absent when a key or a value of it is refused. */
  readonly written?: Written;
  readonly problems: readonly Problem[];
}

/** Reads a file's bytes by its description; `settings` replace values of it first (`--set`). Never throws. */
export function readFile<Schema extends z.ZodType>(
  bytes: Uint8Array,
  name: string,
  kind: FileKind,
  schema: Schema,
  settings: readonly string[] = [],
): ReadFile<z.output<Schema>> {
  const { source, problem } = decode(bytes, name);
  if (problem !== undefined) return { source, problems: [problem] };
  const yaml = readYaml(source);
  if (yaml.root === undefined) return { source, problems: yaml.problems };
  const language = languageOf(yaml.root);
  const set = applySettings(yaml.root, settings, language);
  const translated = translate(set.root, language);
  const { root, problems: misspelt } = translated.hasUnknownKeys
    ? respelt(translated.root, kind, language)
    : { root: translated.root, problems: [] };
  const parsed = schema.safeParse(plain(root));
  const problems = [
    ...yaml.problems,
    ...set.problems,
    ...translated.problems,
    ...misspelt,
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, { root, language, kind })),
  ];
  if (!parsed.success || isRefused(problems)) return { source, language, problems };
  return { source, language, written: parsed.data, problems };
}
