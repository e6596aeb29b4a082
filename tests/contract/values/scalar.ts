import type { Given } from '../../../src/amounts/source.ts';
import type { Reader, Scalar } from '../../../src/contract/scalar.ts';

export function scalar(text: string, language: 'fr' | 'en' = 'fr'): Scalar {
  const source = { name: 'test.yaml', text };
  return { text, at: { source, start: 0, end: text.length }, key: 'clé', language };
}

/** The code of the problem that a reader finds in a text, and its facts beside the key and the text, which are always there. */
export function refusal(
  reader: Reader<Given<unknown>>,
  text: string,
  language: 'fr' | 'en' = 'fr',
): readonly [code: string, facts: object] {
  const read = reader(scalar(text, language));
  if ('value' in read) return ['read', {}];
  const { code, facts, place } = read.problem;
  if (place.start !== 0 || place.end !== text.length) return ['told elsewhere', {}];
  const { key, text: told, ...others } = { key: undefined, text: undefined, ...facts };
  return key === 'clé' && told === text ? [code, others] : ['told of another value', facts];
}

/** The value a reader finds in a text, or the code of its problem. */
export function readAs<T>(reader: Reader<Given<T>>, text: string, language: 'fr' | 'en' = 'fr'): T | string {
  const read = reader(scalar(text, language));
  return 'value' in read ? read.value.value : read.problem.code;
}
