/** Numbers and dates as people read them, in exact integer arithmetic and without `Intl`. */
import { type CalendarDate, dateToIso, partsOf } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Language } from '../law/contract-terms.ts';

/** January first. */
export const monthNames = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

interface NumberMarks {
  readonly thousands: string;
  readonly decimal: string;
}

const numberMarks = {
  fr: { thousands: '\u202f', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Readonly<Record<Language, NumberMarks>>;

const minus = '\u2212';
const noBreakSpace = '\u00a0';

const grouped = (digits: string, lang: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, numberMarks[lang].thousands);

/** The digits of an amount without its sign: `57 342,47`. */
function amountDigits(amount: Cents, lang: Language): string {
  const size = Math.abs(centsOf(amount));
  const fraction = size % 100;
  const whole = grouped(String((size - fraction) / 100), lang);
  return `${whole}${numberMarks[lang].decimal}${String(fraction).padStart(2, '0')}`;
}

const signOf = (amount: Cents): string => (centsOf(amount) < 0 ? minus : '');

/** `57 342,47`, for the column of a table that says its unit. */
export const formatPlainAmount = (amount: Cents, lang: Language): string =>
  `${signOf(amount)}${amountDigits(amount, lang)}`;

/** Whole euros as scales are printed, `70 000`; cents only where there are some. */
export const formatRoundAmount = (amount: Cents, lang: Language): string =>
  centsOf(amount) % 100 === 0 ? formatCount(centsOf(amount) / 100, lang) : formatPlainAmount(amount, lang);

/** `57 342,47 €` in French, `€57,342.47` in English. */
export function formatAmount(amount: Cents, lang: Language): string {
  const digits = amountDigits(amount, lang);
  return lang === 'fr' ? `${signOf(amount)}${digits}${noBreakSpace}€` : `${signOf(amount)}€${digits}`;
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
  const text = percentText(ratioToDecimal(rate, decimals + 2), lang);
  return isExact ? text : `≈${noBreakSpace}${text}`;
}

/** Moves the point of a decimal text with at most four decimals two places to the right. */
function percentText(decimal: string, lang: Language): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = `${whole}${fraction.padEnd(4, '0')}`;
  const percent = digits.slice(0, -2).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(-2).replace(/0+$/, '');
  const number = `${grouped(percent, lang)}${rest === '' ? '' : `${numberMarks[lang].decimal}${rest}`}`;
  return `${decimal.startsWith('-') ? minus : ''}${number}${lang === 'fr' ? `${noBreakSpace}%` : '%'}`;
}

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
