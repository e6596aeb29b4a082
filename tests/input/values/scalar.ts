import type { Given } from '../../../src/base/source.ts';
import type { Reader, Scalar } from '../../../src/input/scalar.ts';

export function scalar(text: string, language: 'fr' | 'en' = 'fr'): Scalar {
  const source = { name: 'test.yaml', text };
  return { text, at: { source, start: 0, end: text.length }, key: 'clé', language };
}

/** The value a reader finds in a text, or the code of its problem. */
export function readAs<T>(reader: Reader<Given<T>>, text: string, language: 'fr' | 'en' = 'fr'): T | string {
  const read = reader(scalar(text, language));
  return 'value' in read ? read.value.value : read.problem.code;
}
