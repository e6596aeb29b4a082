/** What a value that cannot be read was most likely meant to be, written so that it can: for the fix, never for an amount. */
import { calendarDate, dateToIso } from '../../base/calendar.ts';
import { ratioFromDecimal, ratioToDecimal } from '../../base/ratio.ts';

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

/** The amount with two decimals, rounded half away from zero: `1.50`. */
export function withCents(whole: string, fraction: string): string {
  const value = ratioFromDecimal(`${whole}.${fraction}`);
  const [euros = whole, cents = ''] = value === undefined ? [] : ratioToDecimal(value, 2).split('.');
  return `${euros}.${cents.padEnd(2, '0')}`;
}

/** `48 k€`, `61,5 K`, `1,2 M€`: thousands or millions, as budgets are spoken of. */
const inThousands = /^\D*?(\d+)(?:[.,](\d{1,6}))?\s*([kKM])\s*(?:€|eur(?:os?)?)?$/u;

function inFull(text: string): string | undefined {
  const [, whole = '', fraction = '', unit] = inThousands.exec(text.trim()) ?? [];
  const zeros = unit === undefined ? 0 : unit === 'M' ? 6 : 3;
  return fraction.length > zeros || zeros === 0
    ? undefined
    : inGroups(`${whole}${fraction.padEnd(zeros, '0')}`.replace(/^0+(?=\d)/, ''));
}

/** `1,500.00`, `1.234.567 €`, `60 000 euros`, `EUR 60 000`, `environ 60 000 €`, `48 k€` as an amount that can be read. */
export function likelyAmount(written: string): string | undefined {
  const text = withoutAbout(written);
  const thousands = inFull(text);
  if (thousands !== undefined) return thousands;
  const bare = text.replace(/€|eur(os?)?|\s|['’]/giu, '');
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare);
  const isPlain = (bare !== text || text !== written) && /\d\s*[^\d\s]|[^\d\s]\s*\d/.test(written);
  const match = grouped ?? (isPlain ? /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare) : null);
  if (match === null) return undefined;
  const [, whole = '', cents] = match;
  return `${inGroups(whole.replace(/\D/g, ''))}${cents === undefined ? '' : `.${cents}`}`;
}

/** `45,000`, `45.000`, `45 000 habitants`, `environ 45 000` as a whole number. */
export function likelyWhole(written: string): string | undefined {
  const text = withoutAbout(written);
  const match = /^\s*(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?\s*$/u.exec(text);
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
  return `${inGroups(match[1].replace(/\D/g, ''))}${match[2] === undefined ? '' : `.${match[2]}`}`;
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

function monthOf(word: string): number {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const fits = months.filter((names) => names.some((name) => plain.length >= 3 && name.startsWith(plain)));
  const [only] = fits;
  return only === undefined || fits.length > 1 ? 0 : months.indexOf(only) + 1;
}

/** `26/09/2022`, `1er mars 2024`, `2022-9-26`: that day in ISO form, the day before the month as in France. */
export function likelyDate(text: string): string | undefined {
  const spoken = /^\s*(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+(\d{4})\s*$/u.exec(text);
  if (spoken !== null) return iso(spoken[3], monthOf(spoken[2] ?? ''), spoken[1]);
  const french = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})\s*$/.exec(text);
  if (french !== null) return iso(french[3], Number(french[2]), french[1]);
  const year = /^\s*(\d{4})[/.\-\s]?(\d{1,2})[/.\-\s]?(\d{1,2})(?:[T\s][\d:.]*Z?)?\s*$/.exec(text);
  return year === null ? undefined : iso(year[1], Number(year[2]), year[3]);
}

/** A year of two digits is of this century: the first contracts are of 2019. */
function iso(year = '', month: number, day = ''): string | undefined {
  const date = calendarDate(Number(year.length === 2 ? `20${year}` : year), month, Number(day));
  return date === undefined ? undefined : dateToIso(date);
}
