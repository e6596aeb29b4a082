/** Numbers and dates as people read them, in exact integer arithmetic and without `Intl`. */
import { type CalendarDate, dateToIso, partsOf } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Measure } from '../law/indicator-terms.ts';
import type { Language } from '../law/language.ts';

/** January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const numberMarks = {
  fr: { thousands: '\u202f', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Readonly<Record<Language, object>>;

const minus = '\u2212';
const noBreakSpace = '\u00a0';

const grouped = (digits: string, lang: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, numberMarks[lang].thousands);

/** `57342.47`, as programs and formulas write euros. */
export function plainEuros(amount: Cents): string {
  const size = Math.abs(centsOf(amount));
  const fraction = size % 100;
  const sign = centsOf(amount) < 0 ? '-' : '';
  return `${sign}${(size - fraction) / 100}.${String(fraction).padStart(2, '0')}`;
}

/** `57 342,47`, for the column of a table that says its unit. */
export const formatPlainAmount = (amount: Cents, lang: Language): string =>
  formatDecimal(plainEuros(amount), lang);

/** Whole euros as scales are printed, `70 000`; cents only where there are some. */
export const formatRoundAmount = (amount: Cents, lang: Language): string =>
  formatPlainAmount(amount, lang).replace(/[.,]00$/, '');

/** `57 342,47 €` in French, `€57,342.47` in English. */
export function formatAmount(amount: Cents, lang: Language): string {
  const digits = formatPlainAmount(amount, lang);
  return lang === 'fr' ? `${digits}${noBreakSpace}€` : digits.replace(/^\u2212?/, '$&€');
}

/** A difference says its sign either way: `+11 250,00 €`, `+€11,250.00`. */
export const formatDifference = (amount: Cents, lang: Language): string =>
  `${centsOf(amount) > 0 ? '+' : ''}${formatAmount(amount, lang)}`;

/** A whole number: `71 631`. */
export const formatCount = (count: number, lang: Language): string =>
  `${count < 0 ? minus : ''}${grouped(String(Math.abs(count)), lang)}`;

/** A decimal text with a point (`57342.46575`), every digit kept: `57 342,465 75` in French. */
export function formatDecimal(decimal: string, lang: Language): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const number = grouped(whole, lang);
  const sign = decimal.startsWith('-') ? minus : '';
  if (fraction === '') return `${sign}${number}`;
  const digits = lang === 'fr' ? fraction.replace(/\d{3}(?=\d)/g, '$&\u202f') : fraction;
  return `${sign}${number}${numberMarks[lang].decimal}${digits}`;
}

/** A text of numbers with their digits in groups: `-999 999 999`. */
export const groupedDigits = (text: string, lang: Language): string =>
  text.replace(/\d{4,}/g, (digits) => grouped(digits, lang)).replace(/^-/, minus);

const byteUnits = { fr: { kilo: 'ko', mega: 'Mo' }, en: { kilo: 'kB', mega: 'MB' } } as const;

/** A limit in bytes, a whole number of kilobytes or of megabytes. */
export const formatBytes = (bytes: number, lang: Language): string =>
  bytes < 1_000_000
    ? `${bytes / 1000}${noBreakSpace}${byteUnits[lang].kilo}`
    : `${bytes / 1_000_000}${noBreakSpace}${byteUnits[lang].mega}`;

/** `60,5 %` in French, `60.5%` in English; at most so many decimals, `≈` before it when that rounds. */
export function formatRate(rate: Ratio, lang: Language, decimals: 1 | 2 = 2): string {
  const isExact = (BigInt(rate.num) * 10n ** BigInt(decimals + 2)) % BigInt(rate.den) === 0n;
  const percent = ratioToDecimal({ num: rate.num * 100, den: rate.den }, decimals);
  const text = `${formatDecimal(percent, lang)}${lang === 'fr' ? `${noBreakSpace}%` : '%'}`;
  return isExact ? text : `≈${noBreakSpace}${text}`;
}

/** What was observed or is aimed at: a rate, or a number with at most six decimals. */
export const formatMeasure = ({ unit, value }: Measure, lang: Language): string =>
  unit === 'rate' ? formatRate(value, lang) : formatDecimal(ratioToDecimal(value, 6), lang);

/** `26 septembre 2022`, `1er avril 2022`; `26 September 2022` in English. No line break cuts it. */
export function formatDate(date: CalendarDate, lang: Language): string {
  const { year, month, day } = partsOf(date);
  const dayText = lang === 'fr' && day === 1 ? '1er' : String(day);
  return [dayText, monthNames[lang][month - 1] ?? '', String(year)].join(noBreakSpace);
}

/** A date of ten columns: `26/09/2022` in French, `2022-09-26` in English. */
export function shortDate(date: CalendarDate, lang: Language): string {
  const iso = dateToIso(date);
  return lang === 'fr' ? iso.split('-').reverse().join('/') : iso;
}
