/** What a value that cannot be read was most likely meant to be, written so that it can: for the fix, never for an amount. */
import { calendarDate, dateToIso } from '../../amounts/calendar.ts';
import { ratioFromDecimal, ratioToDecimal } from '../../amounts/ratio.ts';
import { type Decimal, decimalParts, isAmbiguous } from './decimal.ts';

/** Digits in groups of three, as people write them: `71 631`. */
export const inGroups = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ' ');

/** Both ways to write an amount that may be thousands or decimals, out of the digits before and after its separator. */
export const bothAmounts = (
  whole: string,
  fraction: string,
): { readonly thousands: string; readonly decimals: string } => ({
  thousands: inGroups(`${whole}${fraction}`),
  decimals: withCents(whole, fraction),
});

/** Both ways to write another number, decimals without zeros that say nothing: `2.500` is `2 500` or `2.5`, `-1.234` is `-1 234` or `-1.2340`. */
export function bothNumbers({ isNegative, whole, fraction }: Decimal): {
  readonly thousands: string;
  readonly decimals: string;
} {
  const sign = isNegative ? '-' : '';
  const short = fraction.replace(/0+$/, '');
  // Three decimals would be refused again: a fourth tells that they are decimals.
  const told = short.length === 3 ? `${short}0` : short;
  return {
    thousands: `${sign}${inGroups(`${whole}${fraction}`)}`,
    decimals: `${sign}${whole}${told === '' ? '' : `.${told}`}`,
  };
}

/** The amount with two decimals, rounded half away from zero, which its third decimal alone decides: `1.50`. */
export function withCents(whole: string, fraction: string): string {
  const value = ratioFromDecimal(`${whole}.${fraction.slice(0, 3)}`);
  const [euros = whole, cents = ''] = value === undefined ? [] : ratioToDecimal(value, 2).split('.');
  return `${euros}.${cents.padEnd(2, '0')}`;
}

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

/** `1,500.00`, `1.234.567 €`, `60 000 euros`, `EUR 60 000`, `12 € 50`, `environ 60 000 €`, `48 k€` as an amount that can be read. */
export function likelyAmount(written: string): string | undefined {
  const text = withoutAbout(written).replace(/^(?:€|eur(?:os?)?)\s*|\s*(?:€|eur(?:os?)?)$/giu, '');
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

/** `45,000`, `45.000`, `45 000 habitants`, `environ 45 000` as a whole number. */
export function likelyWhole(written: string): string | undefined {
  const text = withoutAbout(written);
  const match = /^(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(text);
  return match?.[1] === undefined ? undefined : inGroups(match[1].replace(/\D/g, ''));
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

/** `250 patients`, `6,5 pour cent`, `12 jours` as a measure. */
export function likelyMeasure(written: string): string | undefined {
  const text = withoutAbout(written);
  const rate = /\d/.test(text) ? likelyRate(text) : undefined;
  if (rate !== undefined) return rate;
  const match = /^(\d{1,3}(?:\s\d{3})+|\d{1,9})(?:[.,](\d{1,6}))?(?:\s*\p{L}+){0,3}$/u.exec(text);
  if (match?.[1] === undefined) return undefined;
  const decimals = match[2] === undefined ? '' : `.${match[2]}`;
  const parts = decimalParts(`${match[1]}${decimals}`);
  if (parts === undefined || isAmbiguous(parts)) return undefined;
  return `${inGroups(match[1].replace(/\D/g, ''))}${decimals}`;
}

/** A value without the word that says it is not exact. */
const withoutAbout = (text: string): string =>
  text.trim().replace(/^(?:environ|env\.|about|approx\.|≈|~)\s*/iu, '');

/** French and English months, without accents: three letters tell them, but for these two. */
const months = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
] as const;

/** The number of the month that a word begins to name; 0 for none, or for one of two. */
function monthOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (plain.length < 3) return 0;
  const [only = 0, ...others] = months.flatMap((names, index) =>
    names.some((name) => name.startsWith(plain)) ? [index + 1] : [],
  );
  return others.length === 0 ? only : 0;
}

/** `26/09/2022`, `1er mars 2024`, `2022-9-26`: that day in ISO form, the day before the month as in France. */
export function likelyDate(text: string): string | undefined {
  const spoken = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (spoken !== null) return iso(spoken[3], monthOf(spoken[2] ?? ''), spoken[1]);
  const french = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(text);
  if (french !== null) return iso(french[3], Number(french[2]), french[1]);
  const year = /^(\d{4})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{1,2})(?:[T\s][\d:.]*Z?)?$/.exec(text);
  return year === null ? undefined : iso(year[1], Number(year[2]), year[3]);
}

/** A year of two digits is of this century: the first contracts are of 2019. */
function iso(year = '', month: number, day = ''): string | undefined {
  const date = calendarDate(Number(year.length === 2 ? `20${year}` : year), month, Number(day));
  return date === undefined ? undefined : dateToIso(date);
}
