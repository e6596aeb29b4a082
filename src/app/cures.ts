/** What may be written instead of what is wrong, where a problem knows the very text and its place. */
import type { Problem } from '../problems/problem.ts';

/** A text for a stretch of the file, which is more than the place of the problem where that needs it. */
export interface Cure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Facts that are the text for the place, whatever else is said. */
const ready = ['suggestion', 'right', 'rounded', 'thousands', 'decimals', 'percent', 'share', 'withColon'];

export function curesOf(problem: Problem): readonly Cure[] {
  const { code, facts, place } = problem;
  const { start, end } = place;
  const { text } = place.source;
  const here = (names: readonly string[]): Cure[] =>
    names
      .flatMap((name): unknown[] => [Reflect.get(facts, name)].flat())
      .filter((text) => typeof text === 'string')
      .map((text) => ({ text, start, end }));
  /** Where the file has that text around the place, another instead of it. */
  const instead = (old: string, better: string, from: number): Cure[] =>
    from >= 0 && from <= start && from + old.length >= end && text.startsWith(old, from)
      ? [{ text: better, start: from, end: from + old.length }]
      : [];
  if (code.startsWith('csv-') || code.startsWith('set-')) return [];
  switch (code) {
    case 'date-ambiguous':
    case 'date-short-year':
      return here(['readings']);
    case 'colon-missing':
    case 'colon-without-space': {
      const { key, value } = facts;
      const after = text.indexOf(value, end);
      const isBeside = value !== '' && after >= 0 && /^[ \t]*$/.test(text.slice(end, after));
      return isBeside ? [{ text: `${key}: ${value}`, start, end: after + value.length }] : [];
    }
    case 'comma-in-text':
      return here(['whole']);
    case 'decimal-comma-split':
      return [{ text: `"${text.slice(start, end)}"`, start, end }];
    case 'invisible-character':
      // A file full of them is no text.
      return facts.character !== 0 && text.codePointAt(start) === facts.character
        ? [{ text: '', start, end }]
        : [];
    case 'name-varies':
      return /^[\p{L}\d][\p{L}\d ’'-]*$/u.test(facts.other) ? here(['other']) : [];
    case 'text-cut': {
      const { whole, read } = facts;
      const old = whole.slice(1, -1);
      return instead(old, whole, start - old.indexOf(read));
    }
    case 'value-invalid':
      return here([...ready, 'example']);
    case 'yaml-sign':
      return instead(facts.text, facts.instead, text.lastIndexOf(facts.text, start));
    case 'yaml-syntax': {
      const { detail, example = '' } = facts;
      const isKeyLeftOut = detail === 'missing_colon' && example.endsWith(`: ${text.slice(start, end)}`);
      return isKeyLeftOut ? [{ text: example.replace(/^- /, ''), start, end }] : [];
    }
    case 'yaml-tag':
      return [{ text: '', start, end: end + (/^ */.exec(text.slice(end))?.[0].length ?? 0) }];
    default:
      return here(ready);
  }
}
