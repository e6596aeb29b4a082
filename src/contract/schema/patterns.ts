/**
 * How values are written, as regular expressions for editors: each accepts exactly the texts that the reader of the
 * same kind accepts (values/; a test compares them). They read alike with and without the flag `u`.
 */

/** The spaces between groups of three digits, as values/decimal.ts reads them. */
const gap = '[ \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a]';
const whole = `(?:\\d{1,3}(?:${gap}\\d{3})+|\\d+)`;
const decimals = (upTo: number): string => `(?:[.,]\\d{1,${upTo}})?`;
const decimalZeros = (upTo: number): string => `(?:[.,]0{1,${upTo}})?`;

/** Zeros that count for nothing, with the gaps between them. */
const leading = `(?:0${gap}?)*`;
/** What follows the digits of a whole number. */
const end = '(?![ \\u00a0\\u202f\\u2007\\u2008\\u2009\\u200a]?\\d)';
/** Ahead stands a whole number of at most so many digits, leading zeros apart. */
const digitsUpTo = (count: number): string => `(?=${leading}(?:\\d${gap}?){0,${count - 1}}\\d${end})`;
const wholeBetween1And = (count: number): string =>
  `(?=${leading}(?:[1-9](?:${gap}?\\d){0,${count - 1}}|1(?:${gap}?0){${count}})${end})`;
/** Ahead stands exactly this digit, and zeros after it. */
const exactly = (digit: string, zeros = 0): string => `(?=${leading}${digit}(?:${gap}?0){${zeros}}${end})`;

const alone = (inside: string): string => `^\\s*(?:${inside})\\s*$`;

const sign = '[-\\u2212]?';
const anAmount = `${digitsUpTo(11)}${whole}${decimals(2)}\\s*€?`;
export const amountPattern = alone(anAmount);
export const balancePattern = alone(`${sign}${anAmount}`);

export const ratePattern = alone(
  [
    `${digitsUpTo(3)}${whole}${decimals(4)}\\s*%`,
    `${exactly('1', 3)}${whole}${decimalZeros(4)}\\s*%`,
    `${exactly('0')}${whole}${decimals(4)}`,
    `${exactly('1')}${whole}${decimalZeros(4)}`,
  ].join('|'),
);

/** Not ahead stands `1.500`, which is thousands to some and decimals to others. */
const unambiguous = '(?!0*[1-9]\\d{0,2}[.,]\\d{3}\\s*$)';
export const measurePattern = alone(`${sign}${unambiguous}${digitsUpTo(9)}${whole}${decimals(6)}\\s*%?`);
export const weightPattern = alone(`${unambiguous}${digitsUpTo(9)}${whole}${decimals(6)}`);
/** 1 to 100 000 000. */
export const populationPattern = alone(`${wholeBetween1And(8)}${whole}`);
/** A whole number of one digit, from 1 to the greatest. */
export const upToPattern = (greatest: number): string => alone(`(?=${leading}[1-${greatest}]${end})${whole}`);

const monthDays = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** Days that exist, in the years 1 to 9999. */
export const datePattern = alone(`(?!0000)(?:\\d{4}-(?:${monthDays})|${leapYear}-02-29)`);

const anyCase = (word: string): string =>
  [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
/** One of these words, which hold letters, digits, underscores and points; in any case, as the readers take them. */
export const wordsPattern = (words: readonly string[]): string => alone(words.map(anyCase).join('|'));
export const yesNoPattern = wordsPattern(['oui', 'vrai', 'yes', 'true', 'non', 'faux', 'no', 'false']);

/** Two digits or more of the general chart of accounts: classes 6, 7 and voluntary work. */
export const accountPattern = '^\\s*(6[0-9]|7[0-9]|86|87)[0-9]*\\s*$';
/** Something, and no control character but those of line breaks and tabulations. */
export const textPattern =
  '^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$';

export const scaleIdPattern =
  '^\\s*(?![\\s\\S]*\\.[yY][aA]?[mM][lL]\\s*$)[\\p{L}\\d][\\p{L}\\d._\\-]{0,59}\\s*$';
