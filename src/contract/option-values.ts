/** Values given as options of the command, read as a file's values are. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given, Source } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import { openReadings, readingIds } from '../law/reading.ts';
import { type Problem, unknownAmong } from '../problems/problem.ts';
import type { Contract } from './contract-terms.ts';
import { assumptions } from './file/contract-file.ts';
import { problemOf } from './file/refusals.ts';
import { knownKey } from './keys.ts';
import { readDate } from './values/date.ts';
import { readRate, readYearNumber } from './values/numbers.ts';
import type { Read, Scalar } from './values/scalar.ts';

/** A rate such as `45%`; places point into a source named after the option. */
export const readRateOption = (text: string, optionName: string): Read<Given<Ratio>> =>
  readRate(scalarOf(text, optionName));

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

const scalarOf = (text: string, name: string): Scalar => ({
  text,
  at: { source: { name, text }, start: 0, end: text.length },
  key: name,
  language: 'fr',
});

/** `2023-09-26`, in French `26/09/2023`; places point into a source named after the option. */
export const readDateOption = (
  text: string,
  optionName: string,
  language: Language = 'fr',
): Read<Given<CalendarDate>> => readDate({ ...scalarOf(text, optionName), language });

/** A contract year, 1 to 5. */
export const readYearOption = (text: string, optionName: string): Read<Given<number>> =>
  readYearNumber(scalarOf(text, optionName));
