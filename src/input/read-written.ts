/** Text to what it says, as written: decoding, YAML, keys and shape, with all their problems in one run. */
import type { Source } from '../base/source.ts';
import type { Language } from '../domain/contract.ts';
import type { Problem } from '../domain/problem.ts';
import type { CutPath } from './cuts.ts';
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { readShape } from './read-shape.ts';
import { applySettings } from './set/apply.ts';
import type { Shape } from './shape/shape.ts';
import { translate } from './translate.ts';
import { readYaml } from './yaml/read.ts';

export interface ReadWritten<Written> {
  readonly source: Source;
  /** The language of its keys; French where there are none to tell. */
  readonly language: Language;
  /** What could be read; pieces that were refused are left out of it. */
  readonly written?: Written;
  /** The pieces left out; empty when the file was read whole. */
  readonly cuts: readonly CutPath[];
  readonly problems: readonly Problem[];
}

/** Reads a file's bytes through the shape of its kind; `settings` replace values of it first (`--set`). Never throws. */
export function readWritten<Written>(
  bytes: Uint8Array,
  name: string,
  shape: Shape<Written>,
  settings: readonly string[] = [],
): ReadWritten<Written> {
  const decoded = decode(bytes, name);
  const { source } = decoded;
  const nothing = { source, language: 'fr', cuts: [] } as const;
  if (decoded.problem !== undefined) return { ...nothing, problems: [decoded.problem] };
  const yaml = readYaml(source);
  if (yaml.root === undefined) return { ...nothing, problems: yaml.problems };
  const language = languageOf(yaml.root);
  const set = applySettings(yaml.root, settings, language);
  const { root, problems: translation } = translate(set.root, language);
  const { problems: refused, ...shaped } = readShape(root, language, shape);
  const problems = [...yaml.problems, ...set.problems, ...translation, ...refused];
  return { source, language, ...shaped, problems };
}
