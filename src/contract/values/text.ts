/** Free text: names, labels, reasons. Line breaks become spaces; control characters and what is none are refused. */
import type { Given } from '../../amounts/source.ts';
import { likelyAnswer } from './likely.ts';
import { found, invalid, type Reader, refuse } from './scalar.ts';

export const readText: Reader<Given<string>> = (scalar) => {
  const text = scalar.text
    .trim()
    .replace(/[^\S\u00a0\u202f]+/g, (blank) => (/[\t\r\n]/.test(blank) ? ' ' : blank));
  const control = /[\p{Cc}\p{Cs}\ufffe\uffff]/u.exec(text)?.[0].codePointAt(0);
  if (control !== undefined) return refuse('invisible-character', scalar, { character: control });
  if (text !== '') return found(text, scalar);
  return invalid(scalar, 'text');
};

const email = /[^\s@]@[^\s@]+\.[^\s@]/;
/** `06 12 34 56 78`, `0612345678`, `0033 6 12 34 56 78`. */
const frenchPhone = /(?<!\d)(?:00\s?33[\s.-]?(?:\(0\))?[\s.-]?|0)[1-9](?:[\s./\u2011-]?\d\d){4}(?!\d)/u;
/** `+33 (0)6 12 34 56 78`, `+41 22 123 45 67`. */
const internationalPhone = /\+\s?\d[\d\s./()\u2011-]{6,18}\d/u;
/** `Dr Martin`, `Mme Le Goff`: only a title distinguishes a name from another word. */
const titledName =
  /^\s*(?:dr|docteure?|pr|professeure?|m|mr|mme|mlle|monsieur|madame|mrs|ms|doctor)(?:\.\s*|\s+)\p{L}/iu;

/** A reference of the CPTS's own for one of its members: the file should hold no personal data. */
export const readReference: Reader<Given<string>> = (scalar) => {
  const { key, text } = scalar;
  if (email.test(text)) return refuse('reference-personal', scalar, { key, looksLike: 'email' });
  if (titledName.test(text)) return refuse('reference-personal', scalar, { key, looksLike: 'name' });
  const isPhone = frenchPhone.test(text) || internationalPhone.test(text);
  return isPhone ? refuse('reference-personal', scalar, { key, looksLike: 'phone' }) : readText(scalar);
};

/** The name of a scale: letters, digits, `-`, `_` and dots; never what could be taken for a path. */
export const readScaleId: Reader<Given<string>> = (scalar) => {
  const text = scalar.text.trim();
  const isName = /^[\p{L}\d][\p{L}\d._-]{0,59}$/u.test(text) && !/\.ya?ml$/i.test(text);
  if (isName) return found(text, scalar);
  return invalid(scalar, 'scale_id');
};

/** Yes and no, in either language and any case. */
const answers: ReadonlyMap<string, boolean> = new Map([
  ...['oui', 'vrai', 'yes', 'true'].map((word) => [word, true] as const),
  ...['non', 'faux', 'no', 'false'].map((word) => [word, false] as const),
]);

export const isSaidNo = (text: string): boolean => answers.get(text.trim().toLowerCase()) === false;

export const readYesNo: Reader<Given<boolean>> = (scalar) => {
  const answer = answers.get(scalar.text.trim().toLowerCase());
  if (answer !== undefined) return found(answer, scalar);
  return invalid(scalar, 'yes_no', likelyAnswer(scalar.text, scalar.language));
};
