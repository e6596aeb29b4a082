import type { Given } from '../../../src/amounts/source.ts';
import type { Reader, Scalar } from '../../../src/contract/values/scalar.ts';

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
  if (place.start !== 0 || place.end !== text.length) return ['reported elsewhere', {}];
  const { key, text: reported, ...others } = { key: undefined, text: undefined, ...facts };
  return key === 'clé' && reported === text ? [code, others] : ['reported of another value', facts];
}

/** The value a reader finds in a text, or the code of its problem. */
export function readAs<T>(reader: Reader<Given<T>>, text: string, language: 'fr' | 'en' = 'fr'): T | string {
  const read = reader(scalar(text, language));
  return 'value' in read ? read.value.value : read.problem.code;
}

/**
 * The cases that a reader takes otherwise than they say: `text → value`, or `text → code, then the facts that help`, one after the
 * other between `·`. Whatever is offered instead must be readable itself.
 */
export function differences<T>(
  reader: Reader<Given<T>>,
  show: (value: T) => string,
  cases: string,
  language: 'fr' | 'en' = 'fr',
): string[] {
  const said = (text: string): string => {
    const read = reader(scalar(text, language));
    if ('value' in read) return show(read.value.value);
    const { key: _key, text: _text, ...facts } = { key: '', text: '', ...read.problem.facts };
    const offered = Object.entries(facts).filter(
      ([fact, way]) =>
        !['expected', 'of', 'counts', 'isPlainNumber'].includes(fact) && typeof way === 'string',
    );
    for (const [fact, way] of offered)
      if (!('value' in reader(scalar(String(way), language)))) return `${fact} ${way} cannot be read`;
    return [read.problem.code, ...offered.map(([, way]) => way)].join(', ');
  };
  return cases
    .trim()
    .split(/\s*(?:·|\n)\s*/)
    .flatMap((each) => {
      const [text = '', expected = ''] = each.split(/ ?→ ?/);
      const found = said(text);
      return found === expected ? [] : [`${text} → ${found}, not ${expected}`];
    });
}
