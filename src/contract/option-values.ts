/** Values given as options of the command, read as a file's values are. */
import type { Source } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import { openReadings, readingIds } from '../law/reading.ts';
import { type Problem, unknownAmong } from '../problems/problem.ts';
import type { Contract } from './contract-terms.ts';
import { assumptions } from './file/contract-file.ts';
import { problemOf } from './file/refusals.ts';
import { knownKey } from './keys.ts';
import type { Scalar } from './values/scalar.ts';

interface AssumptionOption {
  /** One reading, in the form of a contract's assumptions: options are spread over them. */
  readonly reading?: Contract['assumptions'];
  readonly problems: readonly Problem[];
}

/** `ID=VALUE`, both in French or in English; `language` is that of the words suggested. */
export function readAssumptionOption(text: string, language: Language = 'fr'): AssumptionOption {
  const source: Source = { name: '--assume', text };
  const equals = text.indexOf('=');
  const idEnd = equals === -1 ? text.length : equals;
  const id = text.slice(0, idEnd).trim();
  const known = knownKey(id.toLowerCase(), 'readings');
  if (known === undefined) {
    const allowed = readingIds.map((each) => openReadings[each][language]);
    return { problems: [unknownAmong('assumption', id, { source, start: 0, end: idEnd }, allowed)] };
  }
  const valueStart = equals === -1 ? idEnd : equals + 1;
  const at = { source, start: valueStart, end: text.length };
  const value = text.slice(valueStart);
  // The words of both languages are taken; what is said of a wrong one is said in that of those who read.
  const attempts = ([language, 'fr', 'en'] as const).map((tongue) =>
    readingOf(known.code, { text: value, at, key: `--assume ${id}`, language: tongue }),
  );
  return attempts.find((attempt) => attempt.reading !== undefined) ?? attempts[0] ?? { problems: [] };
}

/** One reading by its id, outside of a file. */
function readingOf(id: string, scalar: Scalar): AssumptionOption {
  const parsed = assumptions.safeParse({ [id]: { ...scalar, keyAt: scalar.at } });
  if (parsed.success) return { reading: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => problemOf(issue) ?? []) };
}

/** The value of an option, as the readers of a file's values take it; places point into a source named after the option. */
export const optionScalar = (text: string, name: string, language: Language): Scalar => ({
  text,
  at: { source: { name, text }, start: 0, end: text.length },
  key: name,
  language,
});
