/** The text of a key where it stands: what is said inside the nearest key above, else what is said of it anywhere. */
import type { JsonValue } from '../../base/json-schema.ts';
import type { Language } from '../../domain/contract.ts';
import { type KeyText, keyTexts } from './key-texts.ts';

const lookUp = (table: Readonly<Record<string, KeyText | undefined>>, key: string): KeyText | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function keyText(code: string, above: readonly string[], language: Language): KeyText {
  const { keys, inside, readings } = keyTexts[language];
  const reading = above.at(-1) === 'assumptions' ? lookUp(readings, code) : undefined;
  if (reading !== undefined) return reading;
  const nearest = above.toReversed().map((parent) => lookUp(inside, `${parent}.${code}`));
  const found = nearest.find((text) => text !== undefined) ?? lookUp(keys, code);
  if (found === undefined) throw new Error(`no text for the key ${code}`);
  return found;
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
