/** What a value that cannot be read most likely means, written so that it can be: for the cure. */
import type { Language } from '../../law/language.ts';
import { plainName } from '../../problems/suggestion.ts';
import { decimalParts, inGroups, isAmbiguous } from './decimal.ts';

/** A value without the word or the sign that says it is not exact, or a bound. */
const withoutAbout = (text: string): string =>
  text
    .trim()
    .replace(
      /^(?:environ|env\.|about|approx\.|[≈~≤≥]|[<>]=?|au (?:moins|plus)|(?:moins|plus) de|at (?:least|most))\s*/iu,
      '',
    );

/** `48 k`, `61,5 K`, `1,2 M`: thousands or millions, as budgets are spoken of. */
const inThousands = /^(\d+)(?:[.,](\d{1,6}))?\s*([kKM])$/;

function inFull(text: string): string | undefined {
  const match = inThousands.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', unit] = match;
  const zeros = unit === 'M' ? 6 : 3;
  // `1,500 k` is a million and a half to some, and fifteen hundred to others.
  if (fraction.length > zeros || (fraction.length === 3 && whole !== '0')) return undefined;
  return inGroups(`${whole}${fraction.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, ''));
}

/**
 * `1,500.00`, `1.234.567 €`, `60 000 euros`, `EUR 60 000`, `12 € 50`, `environ 60 000 €`, `48 k€` as an amount that can be
 * read.
 */
export function likelyAmount(written: string): string | undefined {
  const text = withoutAbout(written).replace(/^(?:€|eur(?:os?)?)\s*|(?<!\s)\s*(?:€|eur(?:os?)?)$/giu, '');
  const thousands = inFull(text);
  if (thousands !== undefined) return thousands;
  const bare = text.replace(/(?:€|euros?)\s*(?=\d\d$)/iu, '.').replace(/\s|['’]/g, '');
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare);
  // Digits and spaces alone are no amount written otherwise: a digit is missing, or one too many.
  const match = grouped ?? (/[^\d\s]/.test(written) ? /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare) : null);
  if (match === null) return undefined;
  const [, whole = '', cents] = match;
  return `${inGroups(whole.replace(/\D/g, ''))}${cents === undefined ? '' : `.${cents}`}`;
}

/** `45 pour cent`, `45 pct`, `environ 45 %` as a rate; `oui` is all of it and `non` nothing. */
export function likelyRate(written: string): string | undefined {
  const text = withoutAbout(written);
  if (/^(?:oui|yes)$/iu.test(text)) return '100 %';
  if (/^(?:non|no)$/iu.test(text)) return '0 %';
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*(?:%|pour\s?cents?|per\s?cent|pct)$/iu.exec(text);
  if (match?.[1] === undefined) return undefined;
  return `${match[1]}${match[2] === undefined ? '' : `.${match[2]}`} %`;
}

/** `ok`, `fait`, `x`; `pas fait`, `ko`: yes or no, in the words of the file. */
export function likelyAnswer(written: string, language: Language): string | undefined {
  const text = plainName(written);
  const [yes, no] = language === 'fr' ? ['oui', 'non'] : ['yes', 'no'];
  if (/^(?:pas |non |not |n$|ko$)/.test(text)) return no;
  const isDone =
    /^(?:o|y|ok|x|v|✓|✔|☑|fini|ouais|(?:fait|atteint|realise|valide|termine|acquis)e?s?|done|met|achieved|reached)$/;
  return isDone.test(text) ? yes : undefined;
}

/** `250 patients`, `6,5 pour cent`, `12 jours` as a measure. */
export function likelyMeasure(written: string): string | undefined {
  const text = withoutAbout(written);
  const rate = /\d/.test(text) ? likelyRate(text) : undefined;
  if (rate !== undefined) return rate;
  const match = /^(\d{1,3}(?:\s\d{3})+|\d{1,9})(?:[.,](\d{1,6}))?(?:\s*\p{L}+(?:\s+\p{L}+){0,2})?$/u.exec(
    text,
  );
  if (match?.[1] === undefined) return undefined;
  const decimals = match[2] === undefined ? '' : `.${match[2]}`;
  const parts = decimalParts(`${match[1]}${decimals}`);
  if (parts === undefined || isAmbiguous(parts)) return undefined;
  return `${inGroups(match[1].replace(/\D/g, ''))}${decimals}`;
}

/** `50 %` for a weight: the number alone, the weights being shared out anyhow. */
export const likelyShare = (text: string): string | undefined => /^\s*(\d{1,3})\s*%\s*$/.exec(text)?.[1];

/** `45,000`, `45.000`, `45 000 habitants`, `environ 45 000` as a whole number. */
export function likelyWhole(written: string): string | undefined {
  const text = withoutAbout(written);
  const match = /^(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(text);
  return match?.[1] === undefined ? undefined : inGroups(match[1].replace(/\D/g, ''));
}
