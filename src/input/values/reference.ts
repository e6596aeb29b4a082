/** A reference of the CPTS's own for one of its members: the file should hold no personal data. */
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import type { Reader } from '../scalar.ts';
import { readText } from './text.ts';

const email = /[^\s@]@[^\s@]+\.[^\s@]/;
/** `06 12 34 56 78`, `0612345678`, `0033 6 12 34 56 78`. */
const frenchPhone = /(?<!\d)(?:00\s?33[\s.-]?(?:\(0\))?[\s.-]?|0)[1-9](?:[\s./\u2011-]?\d\d){4}(?!\d)/u;
/** `+33 (0)6 12 34 56 78`, `+41 22 123 45 67`. */
const internationalPhone = /\+\s?\d[\d\s./()\u2011-]{6,18}\d/u;
/** `Dr Martin`, `Mme Le Goff`: only a title tells a name from another word. */
const titledName =
  /^\s*(?:dr|docteure?|pr|professeure?|m|mr|mme|mlle|monsieur|madame|mrs|ms|doctor)(?:\.\s*|\s+)\p{L}/iu;

export const readReference: Reader<Given<string>> = (scalar) => {
  const { key, text, at } = scalar;
  if (email.test(text)) return { problem: problem('reference-personal', at, { key, looksLike: 'email' }) };
  if (titledName.test(text))
    return { problem: problem('reference-personal', at, { key, looksLike: 'name' }) };
  const isPhone = frenchPhone.test(text) || internationalPhone.test(text);
  return isPhone
    ? { problem: problem('reference-personal', at, { key, looksLike: 'phone' }) }
    : readText(scalar);
};
