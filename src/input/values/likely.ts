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

/** `1,500.00`, `1.234.567 €`, `60 000 euros`, `EUR 60 000` as an amount that can be read. */
export function likelyAmount(text: string): string | undefined {
  const bare = text.replace(/€|eur(os?)?|\s|['’]/giu, '');
  const grouped =
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare);
  const isPlain = bare !== text && /\d\s*[^\d\s]|[^\d\s]\s*\d/.test(text);
  const match = grouped ?? (isPlain ? /^(\d+)(?:[.,](\d{1,2}))?$/.exec(bare) : null);
  if (match === null) return undefined;
  const [, whole = '', cents] = match;
  return `${inGroups(whole.replace(/\D/g, ''))}${cents === undefined ? '' : `.${cents}`}`;
}

/** `45,000`, `45.000`, `45 000 habitants` as a whole number. */
export function likelyWhole(text: string): string | undefined {
  const match = /^\s*(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?\s*$/u.exec(text);
  return match?.[1] === undefined ? undefined : inGroups(match[1].replace(/\D/g, ''));
}

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
