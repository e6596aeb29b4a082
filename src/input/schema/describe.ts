/** The text of a key where it stands: what is said inside the nearest key above, else what is said of it anywhere. */
import type { JsonValue } from '../../base/json-schema.ts';
import type { Language } from '../../domain/contract.ts';
import type { KeyRecord } from '../../domain/keys/record.ts';
import { keyWords, readingWords } from '../../domain/vocabulary.ts';

const recordOf = (table: Readonly<Record<string, KeyRecord>>, code: string): KeyRecord | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;

interface Described {
  readonly what: string;
  readonly example?: string;
}

function keyText(code: string, above: readonly string[], language: Language): Described {
  const reading = above.at(-1) === 'assumptions' ? recordOf(readingWords, code) : undefined;
  const record = reading ?? recordOf(keyWords, code);
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
