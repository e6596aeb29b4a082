/** Amounts and dates as exports write them; what could mean two things is refused, never guessed. */
import { type CalendarDate, calendarDate, partsOf } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import { readDate } from '../contract/values/date.ts';
import { amountFrom, bothAmounts } from '../contract/values/numbers.ts';
import { plainWords } from '../contract/values/payment-line-names.ts';
import { type Read, refuse, type Scalar } from '../contract/values/scalar.ts';

const space = '[ \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a]';
/** Before or after the number: between two digits it would part euros from cents. */
const currency = /^(?:€|eur(?:os?)?)\s*|(?<!\s)\s*(?:€|eur(?:os?)?)$/gi;

/** An empty cell, a lone dash, and the `-   €` that Excel shows for zero. */
export const isNothing = (text: string): boolean =>
  /^[-\u2010-\u2015\u2212]?\s*(?:€|eur(?:os?)?)?$/i.test(text);

/** Forms of a number; the last group of each is its decimals, without their separator. */
const forms: readonly RegExp[] = [
  new RegExp(`^(\\d+|\\d{1,3}(?:${space}\\d{3})+)(?:[.,](\\d+))?$`),
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
];

/** The number without its sign; a minus may stand before or after it, or be a pair of brackets. */
function unsigned(text: string): { readonly digits: string; readonly isNegative: boolean } {
  const plain = text.replace(currency, '');
  const match = /^\((.*)\)$|^[-\u2212](.*)$|^(.*)[-\u2212]$/.exec(plain);
  const inside = match?.[1] ?? match?.[2] ?? match?.[3];
  return inside === undefined
    ? { digits: plain.replace(/^\+\s*/, ''), isNegative: false }
    : { digits: inside.trim().replace(currency, ''), isNegative: true };
}

const isTwiceAfter = (text: string, sign: string, last: string): boolean =>
  text.slice(text.lastIndexOf(last) + 1).split(sign).length > 2;

/** `11 058,90 €`, `11.058,90`, `11,058.90`, `€11,058.90`, `-5000`, `(5 000,00)`, `60000.0000`. */
export function readExportedAmount(scalar: Scalar): Read<Cents> {
  const facts = { key: scalar.key, text: scalar.text };
  const { digits, isNegative } = unsigned(scalar.text);
  // `1,500` is one euro and a half in France and fifteen hundred elsewhere; so is `1.500`, the other way round.
  const [, thousands, rest] = /^([1-9]\d{0,2})[.,](\d{3})$/.exec(digits) ?? [];
  if (thousands !== undefined && rest !== undefined) {
    const ways = bothAmounts(thousands, rest);
    return refuse('amount-ambiguous', scalar, { ...facts, ...ways });
  }
  if (isTwiceAfter(digits, ',', '.') || isTwiceAfter(digits, '.', ',')) {
    return refuse('amount-ambiguous', scalar, facts);
  }
  const match = forms.map((form) => form.exec(digits)).find((found) => found !== null) ?? null;
  if (match === null) {
    return refuse('value-invalid', scalar, { ...facts, expected: 'amount', isColumn: true });
  }
  const whole = (match[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = (match[2] ?? '').replace(/(?<!0)0+$/, '');
  return amountFrom(scalar, { isNegative, whole, fraction });
}

/** The first letters that tell the months apart, in French and in English. */
const monthStarts =
  'jan fev|feb|fvr mar avr|apr mai|may juin|jun juil|jul aou|aug|aot sep oct nov dec|dc'.split(' ');

const isoDay = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;
const compactDay = /^(20\d{2})(\d{2})(\d{2})$/;
/** As Sage writes it. It looks like any number: only where a date must stand. */
const compactFrenchDay = /^(\d{2})(\d{2})(\d{2})$/;
const frenchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ].*)?$/;
/** `26 septembre 2022`, `26-sept.-22` as Excel in French writes by itself. */
const namedDay = /^(\d{1,2})(?:er)?[-/. ]{1,3}(\D{1,20}?)[-/. ]{1,3}(\d{4}|\d{2})$/;

/** Two figures stand for a year of this century: no contract is older. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

function writtenDate(text: string): readonly [year: number, month: number, day: number] | undefined {
  const iso = isoDay.exec(text) ?? compactDay.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const french = frenchDay.exec(text) ?? compactFrenchDay.exec(text);
  if (french !== null) return [yearOf(french[3] ?? ''), Number(french[2]), Number(french[1])];
  const named = namedDay.exec(text);
  // A damaged accent leaves a hole in the word.
  const month = plainWords(named?.[2] ?? '').join('');
  const index = monthStarts.findIndex((starts) => new RegExp(`^(?:${starts})`).test(month));
  return named === null || index === -1 ? undefined : [yearOf(named[3] ?? ''), index + 1, Number(named[1])];
}

export const isWrittenAsDate = (text: string): boolean =>
  writtenDate(text) !== undefined && !compactFrenchDay.test(text);

/** `2022-09-26`, `26/09/2022`, `26.09.22`, `26 septembre 2022`, `26-sept.-22`, `20220926`, `260922`; the day before the month. */
export function readExportedDate(scalar: Scalar): Read<CalendarDate> {
  const facts = { key: scalar.key, text: scalar.text };
  const written = writtenDate(scalar.text.trim());
  if (written === undefined) {
    return refuse('value-invalid', scalar, { ...facts, expected: 'date', isColumn: true });
  }
  const date = calendarDate(...written);
  if (date === undefined) return refuse('date-not-existing', scalar, { ...facts, isColumn: true });
  const { year } = partsOf(date);
  if (year < 2000 || year > 2100)
    return refuse('csv-year-unlikely', scalar, { column: scalar.key, text: scalar.text });
  return { value: date };
}

/** A day given to an option, as files or as exports write it. */
export function readDayOption(typed: Scalar): Read<CalendarDate> {
  const scalar = { ...typed, language: 'fr' } as const;
  const read = readDate(scalar);
  if ('value' in read) return { value: read.value.value };
  const exported = readExportedDate(scalar);
  return 'value' in exported ? exported : read;
}
